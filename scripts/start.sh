#!/usr/bin/env bash
# Installs what is missing and serves the demo; prints its address.
set -euo pipefail
cd "$(dirname "$0")/.."
bash scripts/setup.sh
exec node_modules/.bin/tsx demo/server/main.ts "$@"
