# The Debian 12 packages that Duizhao needs; read by app/run and tests/run. Every package is named, also those that a
# developer's machine usually has.

# To build and run the window.
DUIZHAO_PACKAGES="
  g++ make cmake ninja-build pkg-config ccache
  libicu-dev libsqlite3-dev libssl-dev nlohmann-json3-dev libcli11-dev libstemmer-dev libopencc-dev libopencc-data
  qt6-base-dev qt6-base-dev-tools qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools libgl-dev libegl-dev libxkbcommon-dev
  libqt6svg6 libqt6printsupport6 fonts-noto-cjk fonts-noto-core fontconfig
"

# To build and run the tests as well.
DUIZHAO_TEST_PACKAGES="$DUIZHAO_PACKAGES
  libgtest-dev libgmock-dev libbenchmark-dev clang-format python3 sqlite3 util-linux procps poppler-utils
"

# install_packages NAME…: installs those that are missing, as root or with sudo. Quick where nothing is missing.
install_packages() {
  local missing
  missing=$(for package in "$@"; do
    dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q '^install ok installed$' || echo "$package"
  done)
  [ -n "$missing" ] || return 0
  local as_root=
  if [ "$(id -u)" != 0 ]; then
    command -v sudo >/dev/null || { echo "These packages are missing, and there is no sudo to install them:" $missing >&2; return 1; }
    as_root=sudo
  fi
  echo "Installing:" $missing >&2
  $as_root apt-get update -qq
  $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >/dev/null
}
