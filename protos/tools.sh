# Sourced by check and publish: buf, as package-lock.json pins it.

install_buf() {
    if ! command -v npm >/dev/null; then
        echo "protos: buf comes from npm, which is not installed. Install it: apt-get install npm (or Node.js 18 or newer)." >&2
        exit 2
    fi
    if [ node_modules/.package-lock.json -nt package-lock.json ]; then
        return
    fi
    local said
    if ! said="$(npm ci --ignore-scripts --no-audit --no-fund 2>&1)"; then
        echo "protos: npm ci could not install buf:" >&2
        tail -n 20 <<<"$said" >&2
        exit 2
    fi
}

buf() {
    node_modules/.bin/buf "$@"
}
