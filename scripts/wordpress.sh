#!/usr/bin/env bash
# Another WordPress than the installed one, for the tests: Debian's package of a newer suite, unpacked into
# .cache/wordpress-<version> and not installed.
#
#   npm run wordpress -- 7.1                                    all of test/wordpress in WordPress 7.1
#   npm run wordpress -- 6.8 test/wordpress/server.test.ts      one file of it
#   bash scripts/wordpress.sh --fetch 6.8 7.1                   only fetches what is missing
set -euo pipefail
cd "$(dirname "$0")/.."

declare -A suites=([6.8]=trixie [7.1]=forky)
# The package links fonts and scripts to these.
packages=(
  wordpress wordpress-theme-twentytwentyfive libphp-phpmailer php-getid3
  libjs-lodash libjs-jquery-ui libjs-cropper libjs-underscore
)

fail() {
  echo "$1" >&2
  exit 1
}

# The mirror that this machine's own sources name.
mirror() {
  local codename
  codename=$(. /etc/os-release && echo "${VERSION_CODENAME:-}")
  apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' "Codename: $codename" 2>/dev/null | head -n 1
}

# Fetches the packages of a suite into a folder, by a list of sources of their own: the system keeps its own.
download() {
  local suite=$1 folder=$2 address
  address=$(mirror)
  [ -n "$address" ] || fail 'This machine names no mirror of Debian.'
  mkdir -p "$folder/lists/partial" "$folder/packages"
  echo "deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] $address $suite main" >"$folder/sources.list"
  local options=(
    -o "Dir::Etc::sourcelist=$folder/sources.list" -o Dir::Etc::sourceparts=/dev/null
    -o "Dir::State::Lists=$folder/lists" -o Dir::Cache::pkgcache= -o Dir::Cache::srcpkgcache=
    -o Acquire::Languages=none -o APT::Sandbox::User= -o APT::Update::Error-Mode=any
  )
  apt-get --quiet=2 "${options[@]}" update
  (cd "$folder/packages" && apt-get --quiet=2 "${options[@]}" download "${packages[@]}")
}

# The folder takes its name when all of it is there.
fetch() {
  local version=$1 suite=${suites[$1]:-} target=.cache/wordpress-$1 workshop
  [ -n "$suite" ] || fail "No suite of Debian is known for WordPress $version. There are: ${!suites[*]}."
  [ ! -d "$target" ] || return 0
  echo "Fetching WordPress $version from Debian's suite $suite …"
  mkdir -p .cache
  workshop=$(mktemp -d "$PWD/.cache/fetch-XXXXXX")
  trap "rm -rf '$workshop'" EXIT
  download "$suite" "$workshop" || fail "WordPress $version could not be fetched."
  local package
  for package in "$workshop"/packages/*.deb; do dpkg-deb --extract "$package" "$workshop/root"; done
  grep -q "wp_version = '$version\\b" "$workshop/root/usr/share/wordpress/wp-includes/version.php" ||
    fail "Debian's suite $suite has another WordPress than $version by now."
  mv "$workshop/root" "$target"
}

if [ "${1:-}" = --fetch ]; then
  shift
  for version in "$@"; do fetch "$version"; done
  exit
fi
[ -f dist/cluster-news.zip ] || fail 'Run `npm run build` and `npm run plugin` first.'
version=${1:?Which WordPress? For example: npm run wordpress -- 7.1}
shift
fetch "$version"
[ "$#" -gt 0 ] || set -- test/wordpress/*.test.ts
export WORDPRESS_FOLDER=$PWD/.cache/wordpress-$version/usr/share/wordpress
exec node_modules/.bin/tsx --test --test-concurrency=1 "$@"
