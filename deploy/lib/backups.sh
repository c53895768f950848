# Base backups of the private PostgreSQL and its kept write-ahead log, and the way back to an instant (docs/restore.md).

BACKUPS_KEPT=2

# Sets DATA and the folders in it, and PGDATA, of a system that ./deploy/up has made.
open_data_folder() {
    [[ -d $(data_folder)/postgresql ]] || fail "there is no data in $(data_folder)." "Run ./deploy/up first, or set EMPLOYMENT_DATA_DIR as for it."
    EMPLOYMENT_DATA_DIR=$(data_folder)
    choose_data_folder
    find_postgres || fail "PostgreSQL is not installed." "./deploy/up says how to install it."
    PGDATA=$DATA/postgresql
    require_same_postgres_version
}

# The log is kept from before the backup on, so that nothing is missing between the two.
take_base_backup() {
    local folder=$DATA/backups fresh=$DATA/backups/base.new
    postgres_answers || fail "PostgreSQL does not answer on 127.0.0.1:$POSTGRES_PORT." "A backup is taken while ./deploy/up runs."
    give_to_owner_of_data "$folder" "$folder/wal"
    rm -rf "$fresh"
    use_owner_of "$PGDATA"
    PGPASSWORD=$(<"$SECRETS/postgres.password") run_to_end "$LOGS/backup.log" "${USER_OPTIONS[@]}" "$POSTGRES_BIN/pg_basebackup" \
        -h 127.0.0.1 -p "$POSTGRES_PORT" -U postgres -D "$fresh" --checkpoint=fast --wal-method=stream ||
        { last_lines_of "$LOGS/backup.log"; fail "the backup failed; those before it are as they were."; }
    BACKUP=$folder/base-$(date -u '+%Y%m%dT%H%M%SZ')
    mv "$fresh" "$BACKUP"
    step "backup: $BACKUP ($(du -sh "$BACKUP" | cut -f1)); the write-ahead log is kept in $folder/wal"
}

give_to_owner_of_data() {
    local folder
    for folder in "$@"; do
        mkdir -p "$folder"
        chown --reference "$PGDATA" "$folder"
        chmod 700 "$folder"
    done
}

# Older backups go, and of the log what only they needed.
remove_old_backups() {
    local backups oldest needed
    mapfile -t backups < <(ls -d "$DATA"/backups/base-* | sort -r)
    (( ${#backups[@]} <= BACKUPS_KEPT )) || rm -rf "${backups[@]:BACKUPS_KEPT}"
    oldest=$(ls -d "$DATA"/backups/base-* | sort | head -n 1)
    needed=$(sed -n 's/^START WAL LOCATION: .* (file \([0-9A-F]*\))$/\1/p' "$oldest/backup_label")
    "$POSTGRES_BIN/pg_archivecleanup" "$DATA/backups/wal" "$needed"
}

# Sets BACKUP: the newest that was complete at the instant.
choose_backup() {
    local instant=$1 candidate
    BACKUP=
    for candidate in "$DATA"/backups/base-*; do
        [[ -d $candidate ]] || continue
        [[ $instant != latest && ${candidate##*/base-} > $(date -u -d "$instant" '+%Y%m%dT%H%M%SZ') ]] || BACKUP=$candidate
    done
    [[ -n $BACKUP ]] || fail "there is no backup from before $instant in $DATA/backups." "./deploy/backup takes one while ./deploy/up runs."
}

# Into a folder beside the data, which stays as it is until all has gone well.
recover_to() {
    local instant=$1 old=$PGDATA wal
    wal=$(in_command "$DATA/backups/wal")
    PGDATA=$DATA/postgresql.restored
    step "restoring $BACKUP to $instant"
    rm -rf "$PGDATA"
    cp -a "$BACKUP" "$PGDATA"
    # The backup was taken of a running server: its socket and lock name a process that this one must not wait for.
    rm -f "$PGDATA"/.s.PGSQL.*
    : >"$PGDATA/recovery.signal"
    chown --reference "$PGDATA" "$PGDATA/recovery.signal"
    RECOVERY_OPTIONS=(-c restore_command="cp $wal/%f %p || cp $(in_command "$old/pg_wal")/%f %p" -c recovery_target_action=promote)
    [[ $instant == latest ]] || RECOVERY_OPTIONS+=(-c recovery_target_time="$(date -u -d "$instant" '+%F %T.%6N+00')")
    start_process postgresql
    wait_until_recovered
    stop_processes 20 postgresql
    PGDATA=$old
}

wait_until_recovered() {
    until [[ $(ask_postgres 'SELECT NOT pg_is_in_recovery()') == t ]]; do
        kill -0 "${PID[postgresql]}" 2>/dev/null || {
            last_lines_of "$LOGS/postgresql.log"
            fail "PostgreSQL could not be brought back; the data is as it was." \
                "When nothing was written after that instant (the target was not reached), say 'latest' instead of it."
        }
        pause 0.2
    done
    step "$(grep -E 'last completed transaction was' "$LOGS/postgresql.log" | tail -n 1 | sed 's/.*LOG: *//' || true)"
}

ask_postgres() {
    PGPASSWORD=$(<"$SECRETS/postgres.password") "$POSTGRES_BIN/psql" -X -q -t -A -h 127.0.0.1 -p "$POSTGRES_PORT" -U postgres postgres -c "$1" 2>/dev/null || true
}

put_in_place() {
    local aside
    aside=$PGDATA.before-restore-$(date -u '+%Y%m%dT%H%M%SZ')
    mv "$PGDATA" "$aside"
    mv "$DATA/postgresql.restored" "$PGDATA"
    step "restored; what was there before is in $aside"
}
