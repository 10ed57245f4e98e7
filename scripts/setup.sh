#!/usr/bin/env bash
# Installs what is missing: npm's packages and, with --browsers, the browsers and the WordPress that
# the tests use (Debian's packages, when root on Debian).
set -euo pipefail
cd "$(dirname "$0")/.."

packages=(
  chromium firefox-esr webkit2gtk-driver xvfb fonts-dejavu-core fonts-noto-core
  wordpress php-cli php-mysql php-gd php-mbstring php-xml php-curl mariadb-server brotli
  gettext zip unzip php-codesniffer apache2-bin
)

# A copy of the lock file that was installed tells whether another one stands there now.
install_npm_packages() {
  local installed=node_modules/.installed-lock.json
  cmp --silent package-lock.json "$installed" && return
  echo 'Installing npm packages …'
  npm ci --no-audit --no-fund --loglevel=error
  cp package-lock.json "$installed"
}

is_installed() {
  [ "$(dpkg-query --show --showformat='${db:Status-Status}' "$1" 2>/dev/null)" = installed ]
}

install_debian_packages() {
  if ! grep -qs '^ID=debian' /etc/os-release; then
    echo 'Not Debian: the tests use the browsers that they find and say which ones they left out.'
    return
  fi
  local missing=() package
  for package in "${packages[@]}"; do is_installed "$package" || missing+=("$package"); done
  [ "${#missing[@]}" -eq 0 ] && return
  if [ "$(id -u)" -ne 0 ]; then
    echo "Not root, so these packages of the tests are left out: ${missing[*]}"
    return
  fi
  echo "Installing Debian packages: ${missing[*]} …"
  export DEBIAN_FRONTEND=noninteractive
  apt-get update --quiet=2 &&
    apt-get install --quiet=2 --yes --no-install-recommends "${missing[@]}" >/dev/null ||
    echo 'Debian packages could not be installed: the tests say what they left out.'
}

install_npm_packages
[ "${1:-}" != --browsers ] || install_debian_packages
