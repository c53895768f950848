namespace Employment.Funds.Data.Migrations;

/// <summary>What the bank has and this database has not, in the database: files taken back, payments found again, and payments that go on.</summary>
internal static class StopFunctions
{
    /// <summary>
    /// Which history of the database this is. PostgreSQL begins a new timeline whenever it ends a recovery: brought back to a point in time, or a
    /// standby that takes over. A copy from a dump is another cluster. Put back by a copy of the disk it shows nothing: then stop_payments is called.
    /// </summary>
    public const string Timeline =
        """
        CREATE FUNCTION funds.timeline_now() RETURNS text LANGUAGE sql VOLATILE AS $$
            SELECT (SELECT system_identifier FROM pg_control_system()) || '/' || ('x' || left(pg_walfile_name(pg_current_wal_lsn()), 8))::bit(32)::int $$;
        CREATE FUNCTION funds.payments_go() RETURNS boolean LANGUAGE sql VOLATILE AS $$
            SELECT coalesce((SELECT approved_by IS NOT NULL FROM funds.timeline WHERE name = funds.timeline_now() ORDER BY id DESC LIMIT 1), false) $$;
        CREATE FUNCTION funds.stop_payments(p_why text) RETURNS void LANGUAGE sql AS $$
            INSERT INTO funds.timeline (name, evidence, proposed_by, proposed_at) VALUES (funds.timeline_now(), p_why, '', now()) $$;
        INSERT INTO funds.timeline (name, evidence, proposed_by, proposed_at, approved_by, approved_at, approved_why)
        VALUES (funds.timeline_now(), 'The database was made.', 'migration', now(), 'first', now(), '');
        """;

    /// <summary>
    /// Payments that wait here and that the bank has: they go to the batch in which the bank has them, with the result it gave. Of two lines for
    /// one payment, a failed one and its successor, the older is the payment's. A batch that was prepared of them is given up.
    /// </summary>
    public const string Find =
        """
        CREATE FUNCTION funds.find_lost(p_today date, p_by text, p_at timestamp with time zone) RETURNS void LANGUAGE plpgsql AS $$
        DECLARE
            lost_ids uuid[];
            found_ids uuid[];
            given_up uuid[];
        BEGIN
            PERFORM funds.enter();
            SELECT array_agg(lost), array_agg(payment), array_agg(DISTINCT batch) FILTER (WHERE batch IS NOT NULL) INTO lost_ids, found_ids, given_up FROM (
                SELECT DISTINCT ON (p.id) l.id AS lost, p.id AS payment, p.batch
                FROM funds.lost_payment l JOIN funds.batch b ON b.id = l.batch
                JOIN funds.payment p ON p.claim = l.claim AND p.line = l.line AND p.fen = l.fen AND p.state IN (1, 2)
                WHERE l.payment IS NULL AND NOT l.closed AND l.says IS DISTINCT FROM 5 ORDER BY p.id, b.number) f;
            IF lost_ids IS NULL THEN
                RETURN;
            END IF;
            PERFORM 1 FROM funds.batch WHERE id = ANY (given_up) ORDER BY id FOR UPDATE;
            PERFORM 1 FROM funds.payment WHERE id = ANY (found_ids) OR (batch = ANY (given_up) AND state = 2) ORDER BY id FOR UPDATE;
            UPDATE funds.payment SET state = 1, batch = NULL, batch_line = NULL WHERE batch = ANY (given_up) AND state = 2;
            UPDATE funds.batch SET state = 4, decided_by = p_by, decided_at = p_at, decided_why = 'The bank has payments of it in another batch.'
            WHERE id = ANY (given_up) AND state = 1;
            -- One that was given back before its row was held is not found.
            UPDATE funds.lost_payment l SET payment = p.id FROM unnest(lost_ids, found_ids) AS x(lost, payment)
            JOIN funds.payment p ON p.id = x.payment AND p.state = 1 WHERE l.id = x.lost;
            UPDATE funds.payment p SET state = coalesce(l.says, 3), batch = l.batch, batch_line = l.batch_line, paid_on = l.paid_on,
                bank_reference = l.bank_reference, reason = l.reason
            FROM funds.lost_payment l WHERE l.id = ANY (lost_ids) AND p.id = l.payment;
            PERFORM funds.settle(
                (SELECT coalesce(array_agg(payment), '{}') FROM funds.lost_payment WHERE id = ANY (lost_ids) AND payment IS NOT NULL AND says IS NOT NULL),
                p_today, p_by, p_at);
        END $$;
        """;

    /// <summary>A batch as the bank has it, without its lines. Who prepared and released it is not known any more.</summary>
    public const string TakeBack =
        """
        CREATE FUNCTION funds.take_back(p_batch uuid, p_number bigint, p_fund uuid, p_kind smallint, p_region text, p_lines integer, p_total bigint,
            p_on date, p_by text, p_at timestamp with time zone) RETURNS uuid LANGUAGE plpgsql AS $$
        DECLARE
            b funds.batch;
        BEGIN
            PERFORM funds.enter();
            PERFORM pg_advisory_xact_lock(4108000012);
            IF funds.payments_go() THEN
                PERFORM funds.refuse('PAYMENTS_GO', '{}');
            END IF;
            SELECT * INTO b FROM funds.batch WHERE number = p_number FOR UPDATE;
            IF NOT FOUND THEN
                INSERT INTO funds.batch (id, number, fund, fund_kind, region, state, lines, total, prepared_by, prepared_at, prepared_on, decided_by, decided_at, decided_why)
                OVERRIDING SYSTEM VALUE
                VALUES (p_batch, p_number, p_fund, p_kind, p_region, 2, p_lines, p_total, '', p_at, p_on, p_by, p_at, 'Taken back from the bank''s file.');
                RETURN p_batch;
            ELSIF b.fund <> p_fund THEN
                PERFORM funds.refuse('BATCH_FUND', jsonb_build_object('batch', b.id, 'fund', b.fund));
            ELSIF b.state IN (2, 3) AND NOT EXISTS (SELECT FROM funds.lost_payment WHERE batch = b.id) THEN
                PERFORM funds.refuse('BATCH_ON_RECORD', jsonb_build_object('batch', b.id));
            ELSIF b.state IN (1, 4) THEN
                UPDATE funds.payment SET state = 1, batch = NULL, batch_line = NULL WHERE batch = b.id AND state = 2;
                UPDATE funds.batch SET state = 2, lines = p_lines, total = p_total, prepared_by = '', decided_by = p_by, decided_at = p_at,
                    decided_why = 'Taken back from the bank''s file.' WHERE id = b.id;
            ELSIF b.prepared_by = '' AND (b.lines, b.total) <> (p_lines, p_total) THEN
                -- An earlier part said it wrongly. Whether all of it is there is looked at before payments go on.
                UPDATE funds.batch SET lines = p_lines, total = p_total WHERE id = b.id;
            END IF;
            RETURN b.id;
        END $$;
        """;

    /// <summary>
    /// Results for lines taken back: those of payments that were found name the payment as it is now, the others are kept until theirs is found.
    /// </summary>
    public const string Results =
        """
        CREATE OR REPLACE FUNCTION funds.result_faults(p_file uuid, p_batch uuid) RETURNS text[] LANGUAGE sql STABLE AS $$
            SELECT coalesce(array_agg(fault ORDER BY number), '{}') FROM (
                SELECT r.number, 'line ' || r.number || ': ' || CASE
                    WHEN coalesce(l.id, p.id) IS NULL THEN 'no payment of this batch has this number and id'
                    ELSE 'the amount is ' || coalesce(l.fen, p.fen) || ' fen in the batch and ' || r.fen || ' fen in the file' END AS fault
                FROM funds.result_line r
                LEFT JOIN funds.payment p ON p.batch = p_batch AND p.batch_line = r.number AND p.id = r.payment
                LEFT JOIN funds.lost_payment l ON l.batch = p_batch AND l.batch_line = r.number AND l.id = r.payment
                WHERE r.result_file = p_file AND coalesce(l.fen, p.fen) IS DISTINCT FROM r.fen ORDER BY r.number LIMIT 100) AS f $$;
        CREATE FUNCTION funds.take_lost_results(p_file uuid, p_batch uuid) RETURNS void LANGUAGE plpgsql AS $$
        BEGIN
            IF NOT EXISTS (SELECT FROM funds.lost_payment WHERE batch = p_batch) THEN
                RETURN;
            END IF;
            PERFORM pg_advisory_xact_lock(4108000012);
            -- What the bank says otherwise than before of money is told, as it is of payments on record; paid after all, the line is open again.
            UPDATE funds.result_line r SET stands = l.says FROM funds.lost_payment l
            WHERE r.result_file = p_file AND l.batch = p_batch AND l.batch_line = r.number AND l.id = r.payment AND l.payment IS NULL
                AND (l.says, r.says) IN ((4, 5), (5, 4));
            UPDATE funds.result_line r SET payment = l.payment FROM funds.lost_payment l
            WHERE r.result_file = p_file AND l.batch = p_batch AND l.batch_line = r.number AND l.id = r.payment AND l.payment <> l.id;
            UPDATE funds.lost_payment l SET says = r.says, paid_on = r.paid_on, bank_reference = r.bank_reference, reason = r.reason
            FROM funds.result_line r WHERE r.result_file = p_file AND l.batch = p_batch AND l.batch_line = r.number AND l.id = r.payment
                AND l.payment IS NULL AND (l.says IS NULL OR (l.says = 6 AND r.says IN (4, 5)) OR (l.says = 5 AND r.says = 4));
        END $$;
        """;

    /// <summary>Payments go on, when what the bank has is on record; numbers of batches go on above the bank's.</summary>
    public const string Resume =
        """
        CREATE FUNCTION funds.resume(p_batches bigint[], p_today date, p_by text, p_at timestamp with time zone, p_why text) RETURNS void LANGUAGE plpgsql AS $$
        DECLARE
            t funds.timeline;
            missing bigint;
            open_lines bigint;
        BEGIN
            PERFORM funds.enter();
            PERFORM pg_advisory_xact_lock(4108000012);
            SELECT * INTO t FROM funds.timeline WHERE name = funds.timeline_now() ORDER BY id DESC LIMIT 1 FOR UPDATE;
            IF NOT FOUND OR t.approved_by IS NOT NULL OR t.proposed_by = '' THEN
                PERFORM funds.refuse('NOT_PROPOSED', '{}');
            ELSIF t.proposed_by = p_by THEN
                PERFORM funds.refuse('SECOND_PERSON', '{}');
            ELSIF t.bank_batches <> p_batches THEN
                PERFORM funds.refuse('BATCHES_DIFFER', '{}');
            END IF;
            PERFORM funds.find_lost(p_today, p_by, p_at);
            SELECT n INTO missing FROM unnest(p_batches) AS n WHERE NOT EXISTS (SELECT FROM funds.batch WHERE number = n AND state IN (2, 3)) ORDER BY n LIMIT 1;
            IF FOUND THEN
                PERFORM funds.refuse('BATCH_MISSING', jsonb_build_object('number', missing));
            END IF;
            SELECT b.number INTO missing FROM funds.batch b LEFT JOIN funds.lost_payment l ON l.batch = b.id WHERE b.prepared_by = ''
            GROUP BY b.id HAVING count(l.id) <> b.lines OR sum(l.fen) IS DISTINCT FROM b.total ORDER BY 1 LIMIT 1;
            IF FOUND THEN
                PERFORM funds.refuse('BATCH_INCOMPLETE', jsonb_build_object('number', missing));
            END IF;
            SELECT count(*) INTO open_lines FROM funds.lost_payment WHERE payment IS NULL AND NOT closed AND says IS DISTINCT FROM 5;
            IF open_lines > 0 THEN
                PERFORM funds.refuse('LOST_PAYMENTS_OPEN', jsonb_build_object('lost', open_lines));
            END IF;
            PERFORM setval(pg_get_serial_sequence('funds.batch', 'number'), greatest(
                (SELECT max(number) FROM funds.batch), (SELECT last_value FROM pg_sequences WHERE schemaname = 'funds' AND sequencename = 'batch_number_seq')));
            UPDATE funds.timeline SET approved_by = p_by, approved_at = p_at, approved_why = p_why WHERE id = t.id;
        END $$;
        """;
}
