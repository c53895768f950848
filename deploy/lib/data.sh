# The data folder: where it is, who holds it, and the secrets in it.

# Where the data is, for programs that only look: what was chosen below, without making anything.
data_folder() {
    local elsewhere=${EMPLOYMENT_DATA_DIR:-$(system_data_folder)}
    if [[ -z ${EMPLOYMENT_DATA_DIR:-} && ! -d $elsewhere ]]; then echo "$ROOT/.data"; else echo "$elsewhere"; fi
}

system_data_folder() { echo "/var/lib/employment-$(printf %s "$ROOT" | sha256sum | cut -c1-12)"; }

# Sets DATA and the folders in it. PostgreSQL refuses to run as root, so its user must be able to reach the folder.
choose_data_folder() {
    DATA=${EMPLOYMENT_DATA_DIR:-$ROOT/.data}
    make_folder "$DATA"
    DATA=$(cd "$DATA" && pwd -P)
    (( EUID != 0 )) || require_reachable_by_server_users
    RUN=$DATA/run LOGS=$DATA/logs SECRETS=$DATA/secrets
    make_folder "$RUN"
    make_folder "$LOGS"
    make_folder "$SECRETS"
    chmod 700 "$SECRETS"
}

make_folder() {
    mkdir -p "$1" 2>/dev/null && [[ -w $1 && -x $1 ]] || fail "the folder $1 cannot be written by $(id -un)." \
        "It may have been made by another user: run as that user, or set EMPLOYMENT_DATA_DIR to a folder of your own."
}

require_reachable_by_server_users() {
    reachable_by postgres "$DATA" && return
    [[ -z ${EMPLOYMENT_DATA_DIR:-} ]] || fail "the user 'postgres', as which PostgreSQL runs, cannot enter EMPLOYMENT_DATA_DIR ($DATA)." \
        "Choose a folder all of whose parents can be entered by others, for example under /var/lib."
    rmdir "$DATA" 2>/dev/null || true
    DATA=$(system_data_folder)
    make_folder "$DATA"
    reachable_by postgres "$DATA" || fail "the user 'postgres' can enter neither $ROOT/.data nor $DATA." \
        "Set EMPLOYMENT_DATA_DIR to a folder it can enter."
    step "data: $ROOT cannot be entered by the user 'postgres', so the data lives in $DATA"
}

reachable_by() { as_user "$1" test -x "$2"; }

as_user() { setpriv --reuid "$1" --regid "$(id -g "$1")" --init-groups "${@:2}"; }

# One 'up' per data folder. The kernel drops the lock with the process, so that a killed 'up' leaves none behind.
take_lock() {
    local lock=$DATA/up.lock
    exec 9>>"$lock"
    flock -n 9 || fail "another ./deploy/up is already running on $DATA ($(<"$lock"))." \
        "Stop it with Ctrl-C in its terminal, or start a second one with other ports and another EMPLOYMENT_DATA_DIR."
    printf 'process %s, started %s' $$ "$(date '+%F %T')" >"$lock"
}

# Each run has its own logs; those of the run before stay beside them.
put_old_logs_aside() {
    local log
    for log in "$LOGS"/*.log; do
        [[ ! -s $log ]] || mv "$log" "$log.old"
    done
}

make_secrets() {
    local name
    for name in postgres employment redis; do make_secret "$name.password" random_password; done
    for name in internal-token accounts-secret profiles-number profiles-lookup loans-token funds-account hiring-account; do make_secret "$name.keys" random_key_line; done
}

# make_secret <file> <command that prints it>; kept when it is there.
make_secret() {
    [[ ! -s $SECRETS/$1 ]] || return 0
    (umask 077 && "$2" >"$SECRETS/$1.new")
    mv "$SECRETS/$1.new" "$SECRETS/$1"
}

# Hexadecimal, because connection strings give many other characters a meaning.
random_password() { od -An -N 24 -tx1 /dev/urandom | tr -d ' \n'; }

random_key_line() { echo "k1 $(head -c 32 /dev/urandom | base64 -w 0)"; }

require_free_ports() {
    local variable port purpose taken=()
    while read -r variable port purpose; do
        ! port_in_use "$port" || taken+=("port $port, wanted for $purpose: set $variable to another")
    done < <(port_table)
    (( ${#taken[@]} == 0 )) || fail "a port that is needed is in use by another program; nothing was started." "${taken[@]}"
}

# The kernel's own table: state 0A is LISTEN. (ss and lsof are not on a bare Debian.)
port_in_use() {
    local hex
    printf -v hex '%04X' "$1"
    cat /proc/net/tcp /proc/net/tcp6 2>/dev/null | awk -v port=":$hex" '$4 == "0A" && $2 ~ port "$" { found = 1 } END { exit !found }'
}
