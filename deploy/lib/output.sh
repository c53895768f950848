# What the person at the terminal reads: a line per step, and errors that say what happened, why and what to do.

START_MICROSECONDS=${EPOCHREALTIME/[^0-9]/}

elapsed() {
    local tenths=$(( (${EPOCHREALTIME/[^0-9]/} - START_MICROSECONDS) / 100000 ))
    printf '%d.%d' $(( tenths / 10 )) $(( tenths % 10 ))
}

# A terminal that has gone away must not stop us from stopping what we started.
step() { printf '[%6ss] %s\n' "$(elapsed)" "$*" || true; }

fail() {
    {
        printf '\n%s: %s\n' "$PROGRAM" "$1"
        shift
        (( $# == 0 )) || printf '  %s\n' "$@"
    } >&2 || true
    exit 1
}

last_lines_of() {
    printf '  the last lines of %s:\n' "$1" >&2
    tail -n 15 "$1" 2>/dev/null | sed 's/^/    | /' >&2 || true
}
