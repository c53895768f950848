# The tools the system stands on: the .NET SDK (never installed by us), PostgreSQL and Redis (installed when root).

require_tools() {
    command -v dotnet >/dev/null ||
        fail "the .NET SDK is missing." "Install the .NET 10 SDK (https://dotnet.microsoft.com/download) and see that 'dotnet' is on the PATH."
    install_missing_packages
    step "tools: .NET $(dotnet --version), PostgreSQL $(postgres_version), Redis $(redis_version)"
}

# Also called by tests/run.
install_missing_packages() {
    local missing=()
    find_postgres || missing+=(postgresql)
    find_redis || missing+=(redis-server)
    command -v openssl >/dev/null || missing+=(openssl)
    (( ${#missing[@]} == 0 )) && return
    may_install || refuse_for_missing "${missing[@]}"
    install_packages "${missing[@]}"
    find_postgres && find_redis || fail "PostgreSQL or Redis is still missing after its installation."
}

may_install() { (( EUID == 0 )) && command -v apt-get >/dev/null; }

refuse_for_missing() {
    local why="Only root can install them."
    (( EUID != 0 )) || why="There is no apt-get here to install them with."
    fail "missing: $*. $why" \
        "On Debian or Ubuntu, run this once, then ./deploy/up again:" \
        "    sudo apt-get update && sudo apt-get install --no-install-recommends $*" \
        "On another system, install PostgreSQL 14 or newer and Redis 6 or newer from its packages."
}

install_packages() {
    step "installing by apt-get: $*"
    export DEBIAN_FRONTEND=noninteractive
    apt_get update
    if [[ " $* " == *" postgresql "* ]]; then
        apt_get install -y --no-install-recommends postgresql-common
        without_main_cluster apt_get install -y --no-install-recommends "$@"
    else
        apt_get install -y --no-install-recommends "$@"
    fi
}

apt_get() {
    local log
    log=$(mktemp)
    if ! apt-get -q "$@" </dev/null >"$log" 2>&1; then
        last_lines_of "$log"
        fail "'apt-get $*' failed." "The reason stands above; ./deploy/up can be run again once it is mended."
    fi
    rm -f "$log"
}

# Debian's package starts a server of its own on port 5432; ours is private, so that one is not wanted.
without_main_cluster() {
    local drop_in=/etc/postgresql-common/createcluster.d/employment.conf
    mkdir -p "${drop_in%/*}"
    echo 'create_main_cluster = false' >"$drop_in"
    "$@"
    rm -f "$drop_in"
}

# Sets POSTGRES_BIN. Debian keeps the server programs of each version in a folder of its own, off the PATH.
find_postgres() {
    POSTGRES_BIN=$(find /usr/lib/postgresql/*/bin -maxdepth 1 -name postgres -printf '%h\n' 2>/dev/null | sort -V | tail -n 1)
    [[ -n $POSTGRES_BIN ]] || POSTGRES_BIN=$(dirname "$(command -v postgres 2>/dev/null)" 2>/dev/null)
    [[ -x $POSTGRES_BIN/postgres && -x $POSTGRES_BIN/initdb ]]
}

find_redis() { REDIS_SERVER=$(command -v redis-server); }

postgres_version() { "$POSTGRES_BIN/postgres" --version | grep -oE '[0-9]+(\.[0-9]+)?' | head -n 1; }

redis_version() { "$REDIS_SERVER" --version | sed -E 's/.*v=([0-9.]+).*/\1/'; }
