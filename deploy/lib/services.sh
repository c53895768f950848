# The services and the gateway: each its own process, all started at once, each asked for its health.

start_services() {
    local name deadline=$(( SECONDS + READY_WITHIN_SECONDS ))
    step "starting ${SERVICES[*]}"
    for name in "${SERVICES[@]}"; do start_process "$name"; done
    for name in "${SERVICES[@]}"; do wait_until_healthy "$name" "$deadline"; done
}

# restart_services <name>...: those services once more, until the gateway has found them again.
restart_services() {
    local name deadline=$(( SECONDS + READY_WITHIN_SECONDS ))
    stop_processes 20 "$@"
    for name in "$@"; do start_process "$name"; done
    for name in "$@" gateway; do wait_until_healthy "$name" "$deadline"; done
}

# The program runs in its own folder, where its settings and data files are.
exec_service() {
    local dll
    dll=$(dll_of "${PROJECT[$1]}")
    cd "${dll%/*}"
    export_environment_of "$1"
    exec_apart TERM dotnet "$dll"
}

wait_until_healthy() {
    local name=$1 deadline=$2
    until "healthy_by_${HEALTH_PROTOCOL[$name]}" "${HEALTH_PORT[$name]}"; do
        (( SECONDS < deadline )) || give_up_on "$name" "it did not become ready within $READY_WITHIN_SECONDS s"
        revive "$name"
        (( FAILURES[$name] < 3 )) || give_up_on "$name" "it ended $(( FAILURES[$name] )) times while starting"
        pause 0.1
    done
    step "$name is ready"
}

give_up_on() {
    last_lines_of "$LOGS/$1.log"
    fail "$1 could not be started: $2." "The whole of its log: $LOGS/$1.log"
}

healthy_by_http() {
    local connection status
    { exec {connection}<>"/dev/tcp/127.0.0.1/$1"; } 2>/dev/null || return 1
    printf 'GET /health/ready HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n' >&"$connection"
    read -rt 3 _ status _ <&"$connection" || true
    exec {connection}>&-
    [[ ${status:-} == 200 ]]
}

# The same question in HTTP/2 without TLS, which is all a gRPC port speaks. (A bare Debian has no curl.)
# Sent: the preface, empty SETTINGS, HEADERS (stream 1, end of stream), GOAWAY so that the server closes after its answer.
healthy_by_h2c() {
    local connection answer
    { exec {connection}<>"/dev/tcp/127.0.0.1/$1"; } 2>/dev/null || return 1
    {
        printf 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'
        printf '\0\0\0\4\0\0\0\0\0'
        # HPACK: 82 = GET, 86 = http, 04 = path (13 bytes follow), 01 = authority (9 bytes follow).
        printf '\0\0\x1c\1\5\0\0\0\1\x82\x86\x04\x0d/health/ready\x01\x09127.0.0.1'
        printf '\0\0\x8\7\0\0\0\0\0\0\0\0\0\0\0\0\0'
    } >&"$connection" 2>/dev/null || true
    answer=$(timeout 3 od -An -v -tx1 <&"$connection" | tr -d ' \n')
    exec {connection}>&-
    [[ $(status_byte_of "$answer") == 88 ]]
}

# The first byte of the first HEADERS frame in a hexadecimal dump of frames: 88 is HPACK for ":status 200".
status_byte_of() {
    local frames=$1 length
    while (( ${#frames} >= 20 )); do
        [[ ${frames:6:2} != 01 ]] || { echo "${frames:18:2}"; return; }
        length=$(( 16#${frames:0:6} ))
        frames=${frames:$(( 18 + 2 * length ))}
    done
}

tell_sign_in() {
    if demo_wanted; then
        echo "$SECRETS/demo-sign-ins.txt; ./deploy/sign-in-code <name> tells the code of a second factor"
    else
        echo "admin, with the password in $SECRETS/first-administrator.password"
    fi
}

announce_ready() {
    cat <<TEXT || true

  pages            http://127.0.0.1:$HTTP_PORT/app
  REST             http://127.0.0.1:$HTTP_PORT (described at /docs)
  gRPC             http://127.0.0.1:$GRPC_PORT (h2c)
  banks            https://127.0.0.1:$BANK_PORT with a client certificate, e.g. $SECRETS/bank-authority/bank-B001.pem
  sign-in          $(tell_sign_in)
  business date    ${BUSINESS_DATE:-today}
  metrics          http://127.0.0.1:$GATEWAY_OPERATIONS_PORT/metrics (the gateway's; the services' on the ports after it)
  data and logs    $DATA
  stop             Ctrl-C

TEXT
    step "everything answers"
    echo ready || true
}
