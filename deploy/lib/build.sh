# Building the services, unless what stands built comes from these very sources.

BUILT_FROM=.built-from

dll_of() {
    local project=$1
    echo "$ROOT/${project%/*}/bin/$CONFIGURATION/net10.0/$(basename "$project" .csproj).dll"
}

# One build of a tree at a time. The lock is on a file that every tree has and no build opens.
build_services() {
    exec 8<"$ROOT/deploy/up"
    flock 8
    if is_built; then
        step "build: up to date"
    else
        step "building the services (the first time takes a minute or two)"
        run_build "$ROOT/deploy/Services.slnf" || {
            last_lines_of "$LOGS/build.log"
            fail "the build failed." "The whole of its output: $LOGS/build.log"
        }
        step "built"
    fi
    exec 8<&-
}

# One compiler serves all projects of the build, under a name no other build asks for, and ends with it.
run_build() {
    export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 MSBUILDDISABLENODEREUSE=1 DOTNET_CLI_USE_MSBUILD_SERVER=0
    run_to_end "$LOGS/build.log" dotnet build "$1" -c "$CONFIGURATION" -nodeReuse:false \
        -p:UseSharedCompilation=true -p:SharedCompilationId="employment-$$" &&
        note_what_was_built
}

is_built() {
    local name dll
    SOURCES=$(fingerprint)
    for name in "${SERVICES[@]}"; do
        dll=$(dll_of "${PROJECT[$name]}")
        [[ -f $dll && $(cat "${dll%/*}/$BUILT_FROM" 2>/dev/null) == "$SOURCES" ]] || return 1
    done
}

note_what_was_built() {
    local name dll
    SOURCES=$(fingerprint)
    for name in "${SERVICES[@]}"; do
        dll=$(dll_of "${PROJECT[$name]}")
        echo "$SOURCES" >"${dll%/*}/$BUILT_FROM"
    done
}

# Names, sizes and times of every file a service is built from: also a removed file changes it. The web pages are
# built before (console.sh), and what came of them is copied beside the gateway's program.
fingerprint() {
    (
        cd "$ROOT"
        find services gateway protos Directory.*.props global.json \( -name bin -o -name obj -o -name node_modules -o -name console \) -prune \
            -o -type f -printf '%p %s %T@\n' | LC_ALL=C sort | sha256sum | cut -d' ' -f1
    )
}
