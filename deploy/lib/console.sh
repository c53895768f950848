# Building the web pages into the folder the gateway serves them from, unless what stands there comes from these very sources.

CONSOLE_SOURCE=$ROOT/gateway/console
CONSOLE_PAGES=$ROOT/gateway/Employment.Gateway/wwwroot
CONSOLE_BUILT_FROM=$CONSOLE_PAGES/.built-from

# One build of a tree at a time, on the same lock as the build of the services.
build_console() {
    exec 8<"$ROOT/deploy/up"
    flock 8
    if console_is_built; then
        step "pages: up to date"
    else
        require_npm
        step "building the web pages (the first time takes a minute)"
        run_console_build
        step "pages: built"
    fi
    exec 8<&-
}

console_is_built() {
    [[ -f $CONSOLE_PAGES/index.html && $(cat "$CONSOLE_BUILT_FROM" 2>/dev/null) == "$(console_fingerprint)" ]]
}

require_npm() {
    command -v npm >/dev/null && return
    if (( EUID == 0 )) && command -v apt-get >/dev/null; then
        step "installing by apt-get: npm"
        DEBIAN_FRONTEND=noninteractive apt_get update
        DEBIAN_FRONTEND=noninteractive apt_get install -y --no-install-recommends npm
        return
    fi
    fail "npm is missing, and the web pages are built with it." "As root: apt-get install -y npm"
}

run_console_build() {
    local log=$LOGS/console.log sources
    sources=$(console_fingerprint)
    run_to_end "$log" bash -c 'cd "$1" && npm ci --ignore-scripts --no-audit --no-fund && npm run build' bash "$CONSOLE_SOURCE" || {
        last_lines_of "$log"
        fail "the web pages could not be built." "The whole of the output: $log"
    }
    echo "$sources" >"$CONSOLE_BUILT_FROM"
}

# Names and contents: a clone made anew has other times than the one the pages were built in.
console_fingerprint() {
    (
        cd "$CONSOLE_SOURCE"
        find . -name node_modules -prune -o -type f -print0 | LC_ALL=C sort -z | xargs -0 sha256sum | sha256sum | cut -d' ' -f1
    )
}
