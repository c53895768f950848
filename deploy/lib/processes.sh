# Starting, watching and stopping. A process is known by its id and its start time, so that a reused id is never
# taken for ours; both stand in run/<name>.pid. Every child is told by the kernel when 'up' dies, however it dies.

declare -A PID=() STARTED_AT=() FAILURES=() RESTART_AT=()
FOREGROUND=
# While a process is started but not yet written down, a request to stop waits: it would leave that process running.
STARTING= STOP_ASKED=

# A pause without a child process: nothing is ever written into this pipe.
exec {NEVER}<> <(:)
pause() { read -rt "$1" -u "$NEVER" || true; }

# start_process <name>: exec_<name> becomes the program of a database, exec_service that of a service.
start_process() {
    local name=$1 program=exec_service
    ! declare -F "exec_$name" >/dev/null || program=exec_$name
    STARTING=$name
    ( exec 9>&- {NEVER}>&- </dev/null >>"$LOGS/$name.log" 2>&1; "$program" "$name" ) &
    PID[$name]=$!
    STARTED_AT[$name]=$SECONDS
    : "${FAILURES[$name]:=0}"
    # Moved into place: whoever reads it meanwhile finds the last one or this one.
    printf '%s %s\n' "$!" "$(start_time_of $!)" >"$RUN/$name.new" && mv "$RUN/$name.new" "$RUN/$name.pid"
    end_of_start
}

end_of_start() {
    STARTING=
    [[ -z $STOP_ASKED ]] || stop_because "$STOP_ASKED"
}

# exec_apart <signal at the death of 'up'> [setpriv options] <program>: in a session of its own, where the
# terminal's Ctrl-C does not reach it, so that 'up' can stop things in order. (bash lets its background commands ignore INT.)
exec_apart() { exec env --default-signal=INT setsid setpriv --pdeathsig "$@"; }

# Field 22 of /proc/<pid>/stat; the name in field 2 may hold spaces and brackets.
start_time_of() {
    local stat fields
    { read -r stat <"/proc/$1/stat"; } 2>/dev/null || return 1
    read -ra fields <<<"${stat##*) }"
    echo "${fields[19]}"
}

# is_running <pid> <start time>; a zombie has ended.
is_running() {
    local stat fields
    { read -r stat <"/proc/$1/stat"; } 2>/dev/null || return 1
    read -ra fields <<<"${stat##*) }"
    [[ ${fields[0]} != Z && ${fields[19]} == "$2" ]]
}

recorded_is_running() {
    local pid started
    read -r pid started 2>/dev/null <"$RUN/$1.pid" && is_running "$pid" "$started"
}

signal_recorded() {
    local pid started
    recorded_is_running "$2" || return 0
    read -r pid started <"$RUN/$2.pid"
    kill "-$1" "$pid" 2>/dev/null || true
}

# PostgreSQL takes INT for "disconnect everybody and stop"; TERM would wait for its clients to leave.
polite_signal() { if [[ $1 == postgresql ]]; then echo INT; else echo TERM; fi; }

# stop_processes <seconds> <name>...: asks all of them, waits, and kills what does not listen.
stop_processes() {
    local patience=$1 name deadline
    shift
    for name in "$@"; do signal_recorded "$(polite_signal "$name")" "$name"; done
    deadline=$(( SECONDS + patience ))
    for name in "$@"; do
        while recorded_is_running "$name" && (( SECONDS < deadline )); do pause 0.05; done
        if recorded_is_running "$name"; then
            step "$name did not stop within $patience s: killing it"
            signal_recorded KILL "$name"
            while recorded_is_running "$name"; do pause 0.05; done
        fi
        rm -f "$RUN/$name.pid"
    done
}

# What an earlier 'up' left running because it was killed.
stop_leftovers() {
    local file name leftovers=()
    for file in "$RUN"/*.pid; do
        [[ -e $file ]] || continue
        name=$(basename "$file" .pid)
        if recorded_is_running "$name"; then leftovers+=("$name"); else rm -f "$file"; fi
    done
    (( ${#leftovers[@]} == 0 )) && return
    step "an earlier ./deploy/up was killed and left running: ${leftovers[*]}; stopping them"
    stop_processes 10 "${leftovers[@]}"
}

# Runs a long command so that Ctrl-C and TERM end it at once; its output goes to a log. Nothing that it started outlives it.
run_to_end() {
    local log=$1 code=0 group
    shift
    STARTING=$1
    ( exec 9>&- {NEVER}>&- </dev/null >"$log" 2>&1; exec_apart TERM "$@" ) &
    FOREGROUND=$!
    end_of_start
    group=$FOREGROUND
    { wait "$FOREGROUND" || code=$?; } 2>/dev/null
    FOREGROUND=
    kill -TERM -- "-$group" 2>/dev/null || true
    return "$code"
}

stop_foreground() { [[ -z $FOREGROUND ]] || kill -TERM -- "-$FOREGROUND" 2>/dev/null; }

watch_processes() {
    local name
    while true; do
        pause 0.5
        for name in "${!PID[@]}"; do revive "$name"; done
    done
}

# Restarts a process that ended by itself: at once the first time, then after 1, 2, 4 ... 30 s while it keeps failing.
revive() {
    local name=$1
    if [[ -n ${RESTART_AT[$name]:-} ]]; then
        (( SECONDS >= RESTART_AT[$name] )) || return 0
        RESTART_AT[$name]=
        start_process "$name"
    elif ! kill -0 "${PID[$name]}" 2>/dev/null; then
        plan_restart "$name"
    fi
}

plan_restart() {
    local name=$1 code=0 delay
    { wait "${PID[$name]}" || code=$?; } 2>/dev/null
    (( SECONDS - STARTED_AT[$name] < 60 )) || FAILURES[$name]=0
    delay=$(( FAILURES[$name] == 0 ? 0 : 1 << (FAILURES[$name] - 1) ))
    (( delay <= 30 )) || delay=30
    FAILURES[$name]=$(( FAILURES[$name] + 1 ))
    RESTART_AT[$name]=$(( SECONDS + delay ))
    step "$name died ($(how_it_ended "$code")); restarting it$( (( delay == 0 )) || echo " in $delay s" ); its log: $LOGS/$name.log"
}

how_it_ended() {
    if (( $1 > 128 )); then echo "signal $(kill -l $(( $1 - 128 )))"; else echo "exit code $1"; fi
}

stop_because() {
    STOP_ASKED=$1
    [[ -z $STARTING ]] || return 0
    trap '' INT TERM HUP
    [[ $1 == TERM ]] && exit 143
    exit 130
}

# The EXIT trap: whatever ended 'up', nothing it started stays.
stop_everything() {
    local code=$?
    trap '' INT TERM HUP
    set +e
    stop_foreground
    (( ${#PID[@]} == 0 )) && exit "$code"
    step "stopping"
    stop_processes 20 "${SERVICES[@]}"
    stop_processes 20 redis postgresql
    step "stopped; the data stays in $DATA"
    exit "$code"
}
