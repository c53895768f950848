# PostgreSQL and Redis, private to this system: own data, own ports on the loopback address, generated passwords,
# and an unprivileged user when 'up' is run by root.

start_databases() {
    make_database_folders
    stop_stray_postgres
    start_process postgresql
    start_process redis
    wait_for_database postgresql postgres_answers
    wait_for_database redis redis_answers
    make_database
    step "PostgreSQL on 127.0.0.1:$POSTGRES_PORT and Redis on 127.0.0.1:$REDIS_PORT answer"
}

make_database_folders() {
    PGDATA=$DATA/postgresql
    give_to_user "$DATA/redis" redis
    write_redis_configuration
    [[ -s $PGDATA/PG_VERSION ]] || create_postgres_data
    require_same_postgres_version
}

# The user a database runs as: whoever owns its data already, else the package's user, else (not root) ourselves.
database_user() {
    local folder=$1 package_user=$2 owner
    (( EUID == 0 )) || { id -un; return; }
    owner=$(stat -c %U "$folder" 2>/dev/null || echo root)
    [[ $owner == root ]] || { echo "$owner"; return; }
    if id "$package_user" &>/dev/null; then echo "$package_user"; else echo postgres; fi
}

give_to_user() {
    local folder=$1 user
    user=$(database_user "$folder" "$2")
    if (( EUID == 0 )); then install -d -m 700 -o "$user" -g "$(id -g "$user")" "$folder"; else install -d -m 700 "$folder"; fi
}

# Sets USER_OPTIONS: what setpriv is told so that the program runs as the owner of the folder.
use_owner_of() {
    local owner
    USER_OPTIONS=()
    (( EUID == 0 )) || return 0
    owner=$(stat -c %U "$1")
    USER_OPTIONS=(--reuid "$owner" --regid "$(id -g "$owner")" --init-groups)
}

# Into a folder beside the final one, and moved when complete: an 'up' killed here leaves nothing half made.
create_postgres_data() {
    local fresh=$DATA/postgresql.new password=$DATA/postgresql.password
    step "creating the PostgreSQL data in $PGDATA"
    rm -rf "$fresh" "$PGDATA"
    give_to_user "$fresh" postgres
    use_owner_of "$fresh"
    (umask 077 && cp "$SECRETS/postgres.password" "$password")
    chown --reference "$fresh" "$password"
    run_to_end "$LOGS/initdb.log" "${USER_OPTIONS[@]}" "$POSTGRES_BIN/initdb" --pgdata "$fresh" \
        --username postgres --pwfile "$password" --auth scram-sha-256 --encoding UTF8 --locale C.UTF-8 ||
        { rm -f "$password"; last_lines_of "$LOGS/initdb.log"; fail "PostgreSQL could not create its data in $fresh."; }
    rm -f "$password"
    mv "$fresh" "$PGDATA"
}

# Data made by an older PostgreSQL is served by that version while it is installed beside a newer one.
require_same_postgres_version() {
    local wanted bin
    wanted=$(cat "$PGDATA/PG_VERSION") || fail "the data in $PGDATA belongs to another user." "Run as that user, or set EMPLOYMENT_DATA_DIR."
    [[ $(postgres_version) == "$wanted".* ]] && return
    bin=/usr/lib/postgresql/$wanted/bin
    [[ -x $bin/postgres ]] || fail "the data in $PGDATA was made by PostgreSQL $wanted; installed is $(postgres_version)." \
        "Install PostgreSQL $wanted, or move the data over with pg_upgrade."
    POSTGRES_BIN=$bin
}

# postmaster.pid outlives a killed server. Its process id may by now belong to anybody, so the folder decides.
stop_stray_postgres() {
    local file=$PGDATA/postmaster.pid pid
    [[ -e $file ]] || return 0
    read -r pid <"$file"
    if [[ $(readlink "/proc/$pid/cwd" 2>/dev/null) == "$PGDATA" ]]; then
        step "a PostgreSQL of an earlier run still serves $PGDATA; stopping it"
        kill -INT "$pid"
        while [[ -e /proc/$pid/cwd ]]; do pause 0.1; done
    fi
    rm -f "$file"
}

# An eighth of the memory there is, from what PostgreSQL takes unasked (128 MiB) to 4 GiB: queues of offices are read from it, and the services
# need the rest. In a container its own limit counts.
shared_buffers() {
    local kib limit mib
    read -r _ kib _ </proc/meminfo
    if [[ -r /sys/fs/cgroup/memory.max ]] && limit=$(</sys/fs/cgroup/memory.max) && [[ $limit =~ ^[0-9]+$ ]] && (( limit / 1024 < kib )); then
        kib=$(( limit / 1024 ))
    fi
    mib=$(( kib / 1024 / 8 ))
    echo "$(( mib < 128 ? 128 : mib > 4096 ? 4096 : mib ))MB"
}

exec_postgresql() {
    use_owner_of "$PGDATA"
    exec_apart INT "${USER_OPTIONS[@]}" "$POSTGRES_BIN/postgres" -D "$PGDATA" -p "$POSTGRES_PORT" \
        -c listen_addresses=127.0.0.1 -c max_connections=250 -c unix_socket_directories="$(socket_folder)" -c password_encryption=scram-sha-256 \
        -c shared_buffers="$(shared_buffers)" -c log_min_error_statement=panic -c log_parameter_max_length=0 -c log_parameter_max_length_on_error=0 \
        -c archive_mode=on -c archive_command="$(archive_command)" "${RECOVERY_OPTIONS[@]}"
}

# What ./deploy/restore tells PostgreSQL beside.
RECOVERY_OPTIONS=()

# Keeps each finished piece of the write-ahead log once ./deploy/backup was run; before that it keeps nothing. One that is kept stays.
archive_command() {
    local folder
    folder=$(in_command "$DATA/backups/wal")
    echo "[ ! -d $folder ] || cmp -s %p $folder/%f || { [ ! -e $folder/%f ] && cp %p $folder/%f.new && mv $folder/%f.new $folder/%f; }"
}

# A path as the shell reads it, with % as PostgreSQL reads it.
in_command() { local quoted; printf -v quoted %q "$1"; echo "${quoted//%/%%}"; }

# A socket's path may be 107 bytes long; with a longer one PostgreSQL would not start, so it goes without.
socket_folder() { (( ${#PGDATA} > 85 )) || echo "$PGDATA"; }

postgres_answers() { "$POSTGRES_BIN/pg_isready" -q -h 127.0.0.1 -p "$POSTGRES_PORT" -t 1; }

# Redis is never the truth here, so it writes nothing to disk.
write_redis_configuration() {
    local file=$DATA/redis/redis.conf
    (umask 077 && cat >"$file.new") <<CONF
bind 127.0.0.1
port $REDIS_PORT
requirepass $(<"$SECRETS/redis.password")
dir $DATA/redis
save ""
appendonly no
maxmemory 256mb
maxmemory-policy allkeys-lru
CONF
    chown --reference "$DATA/redis" "$file.new"
    mv "$file.new" "$file"
}

exec_redis() {
    use_owner_of "$DATA/redis"
    exec_apart TERM "${USER_OPTIONS[@]}" "$REDIS_SERVER" "$DATA/redis/redis.conf"
}

redis_answers() {
    local connection reply
    { exec {connection}<>"/dev/tcp/127.0.0.1/$REDIS_PORT"; } 2>/dev/null || return 1
    printf 'AUTH %s\r\nPING\r\n' "$(<"$SECRETS/redis.password")" >&"$connection"
    read -rt 1 reply <&"$connection" && read -rt 1 reply <&"$connection" || true
    exec {connection}>&-
    [[ ${reply:-} == +PONG* ]]
}

wait_for_database() {
    local name=$1 answers=$2 deadline=$(( SECONDS + 30 ))
    until "$answers"; do
        if (( SECONDS >= deadline )) || ! kill -0 "${PID[$name]}" 2>/dev/null; then
            last_lines_of "$LOGS/$name.log"
            fail "$name did not start." "The reason should stand in the lines above."
        fi
        pause 0.1
    done
}

# One database and one role that owns it and nothing else. The statements go in by stdin: arguments can be seen by others.
make_database() {
    PGPASSWORD=$(<"$SECRETS/postgres.password") "$POSTGRES_BIN/psql" -X -q -v ON_ERROR_STOP=1 -h 127.0.0.1 \
        -p "$POSTGRES_PORT" -U postgres postgres >"$LOGS/make-database.log" 2>&1 <<SQL ||
SELECT 'CREATE ROLE employment LOGIN' WHERE NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'employment') \gexec
ALTER ROLE employment PASSWORD '$(<"$SECRETS/employment.password")';
SELECT 'CREATE DATABASE employment OWNER employment' WHERE NOT EXISTS (SELECT FROM pg_database WHERE datname = 'employment') \gexec
SQL
        { last_lines_of "$LOGS/make-database.log"; fail "the database 'employment' could not be made."; }
}
