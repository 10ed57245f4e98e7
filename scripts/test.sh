#!/usr/bin/env bash
# Installs what is missing, browsers included, and runs every check. See scripts/checks.ts.
set -euo pipefail
cd "$(dirname "$0")/.."
bash scripts/setup.sh --browsers
exec node_modules/.bin/tsx scripts/test.ts "$@"
