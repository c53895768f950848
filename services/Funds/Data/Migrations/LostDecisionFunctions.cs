namespace Employment.Funds.Data.Migrations;

/// <summary>What is decided of lost payments, shown to whoever lets payments go on, and carried out with that.</summary>
internal static class LostDecisionFunctions
{
    /// <summary>
    /// What stands behind a resumption: decisions (1 attributed, 2 closed without a payment, 3 failed by the bank's results, so that the claim is paid
    /// anew) and the batches that were taken back. Who approves it names the digest of all of it: what is approved is what was shown.
    /// </summary>
    public const string Shown =
        """
        CREATE VIEW funds.lost_decision AS
            SELECT l.id, 3::smallint AS kind, NULL::uuid AS attributed_to, l.reason AS evidence, coalesce(f.sent_by, '') AS by, f.sent_at AS at
            FROM funds.lost_payment l LEFT JOIN LATERAL (
                SELECT f.sent_by, f.sent_at FROM funds.result_file f JOIN funds.result_line r ON r.result_file = f.id
                WHERE f.batch = l.batch AND f.state = 2 AND r.number = l.batch_line AND r.payment = l.id AND r.says = 5 ORDER BY f.id DESC LIMIT 1) f ON true
            WHERE l.payment IS NULL AND NOT l.closed AND l.says = 5 AND l.approved_by IS NULL
            UNION ALL
            SELECT id, decision, attributed_to, evidence, looked_at_by, looked_at FROM funds.lost_payment
            WHERE payment IS NULL AND NOT closed AND says IS DISTINCT FROM 5 AND decision IS NOT NULL AND approved_by IS NULL;
        CREATE VIEW funds.lost_open AS
            SELECT * FROM funds.lost_payment WHERE payment IS NULL AND NOT closed AND says IS DISTINCT FROM 5 AND decision IS NULL;
        CREATE VIEW funds.taken_back AS
            SELECT * FROM funds.batch WHERE prepared_by = '' AND decided_at > (SELECT coalesce(max(approved_at), '-infinity') FROM funds.timeline);
        CREATE FUNCTION funds.shown_at_stop() RETURNS text LANGUAGE sql STABLE AS $$
            SELECT md5(
                coalesce((SELECT string_agg(concat_ws('|', id, kind, attributed_to, by, evidence), E'\n' ORDER BY id) FROM funds.lost_decision), '') || E'\n\n'
                || coalesce((SELECT string_agg(concat_ws('|', number, fund, region, lines, total), E'\n' ORDER BY number) FROM funds.taken_back), '')) $$;
        """;

    /// <summary>
    /// As before, and by the payee as well: a line of the bank's file for another holder or account than the claim's payment is looked at by people. What
    /// was attributed is found once that is approved.
    /// </summary>
    public const string Find =
        """
        CREATE OR REPLACE FUNCTION funds.find_lost(p_today date, p_by text, p_at timestamp with time zone) RETURNS void LANGUAGE plpgsql AS $$
        DECLARE
            lost_ids uuid[];
            found_ids uuid[];
            given_up uuid[];
        BEGIN
            PERFORM funds.enter();
            SELECT array_agg(lost), array_agg(payment), array_agg(DISTINCT batch) FILTER (WHERE batch IS NOT NULL) INTO lost_ids, found_ids, given_up FROM (
                SELECT DISTINCT ON (c.payment) c.lost, c.payment, c.batch FROM (
                    SELECT l.id AS lost, p.id AS payment, p.batch, b.number
                    FROM funds.lost_payment l JOIN funds.batch b ON b.id = l.batch
                    JOIN funds.payment p ON p.claim = l.claim AND p.line = l.line AND p.fen = l.fen AND p.state IN (1, 2)
                        AND p.payee_name = l.payee_name AND p.account_mask = l.account_mask
                    WHERE l.payment IS NULL AND NOT l.closed AND l.says IS DISTINCT FROM 5
                    UNION ALL
                    SELECT l.id, p.id, p.batch, b.number
                    FROM funds.lost_payment l JOIN funds.batch b ON b.id = l.batch
                    JOIN funds.payment p ON p.id = l.attributed_to AND p.fen = l.fen AND p.state IN (1, 2)
                    WHERE l.payment IS NULL AND NOT l.closed AND l.says IS DISTINCT FROM 5 AND l.approved_by IS NOT NULL) c
                ORDER BY c.payment, c.number) f;
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

    /// <summary>The bank's batches are on record, those that were taken back with all of their lines.</summary>
    public const string Batches =
        """
        CREATE FUNCTION funds.require_batches(p_batches bigint[]) RETURNS void LANGUAGE plpgsql AS $$
        DECLARE
            missing bigint;
        BEGIN
            SELECT n INTO missing FROM unnest(p_batches) AS n WHERE NOT EXISTS (SELECT FROM funds.batch WHERE number = n AND state IN (2, 3)) ORDER BY n LIMIT 1;
            IF FOUND THEN
                PERFORM funds.refuse('BATCH_MISSING', jsonb_build_object('number', missing));
            END IF;
            SELECT b.number INTO missing FROM funds.batch b LEFT JOIN funds.lost_payment l ON l.batch = b.id WHERE b.prepared_by = ''
            GROUP BY b.id HAVING count(l.id) <> b.lines OR sum(l.fen) IS DISTINCT FROM b.total ORDER BY 1 LIMIT 1;
            IF FOUND THEN
                PERFORM funds.refuse('BATCH_INCOMPLETE', jsonb_build_object('number', missing));
            END IF;
        END $$;
        """;

    /// <summary>
    /// Payments go on, when what the bank has is on record or decided of, by somebody who did nothing of it; what was decided is carried out with it.
    /// </summary>
    public const string Resume =
        """
        DROP FUNCTION funds.resume(bigint[], date, text, timestamp with time zone, text);
        CREATE FUNCTION funds.carry_out_decisions(p_today date, p_by text, p_at timestamp with time zone) RETURNS void LANGUAGE plpgsql AS $$
        DECLARE
            gone uuid;
        BEGIN
            UPDATE funds.lost_payment SET approved_by = p_by, closed = decision IS NOT DISTINCT FROM 2 AND says IS DISTINCT FROM 5
            WHERE id IN (SELECT id FROM funds.lost_decision);
            PERFORM funds.find_lost(p_today, p_by, p_at);
            SELECT id INTO gone FROM funds.lost_payment
            WHERE decision = 1 AND payment IS NULL AND NOT closed AND says IS DISTINCT FROM 5 AND approved_by = p_by ORDER BY id LIMIT 1;
            IF FOUND THEN
                PERFORM funds.refuse('ATTRIBUTION_GONE', jsonb_build_object('lost', gone));
            END IF;
        END $$;
        CREATE FUNCTION funds.resume(p_batches bigint[], p_shown text, p_today date, p_by text, p_at timestamp with time zone, p_why text) RETURNS void
        LANGUAGE plpgsql AS $$
        DECLARE
            t funds.timeline;
            open_lines bigint;
        BEGIN
            PERFORM funds.enter();
            PERFORM pg_advisory_xact_lock(4108000012);
            SELECT * INTO t FROM funds.timeline WHERE name = funds.timeline_now() ORDER BY id DESC LIMIT 1 FOR UPDATE;
            IF NOT FOUND OR t.approved_by IS NOT NULL OR t.proposed_by = '' THEN
                PERFORM funds.refuse('NOT_PROPOSED', '{}');
            ELSIF t.proposed_by = p_by OR EXISTS (SELECT FROM funds.lost_decision WHERE by = p_by) OR EXISTS (SELECT FROM funds.taken_back WHERE decided_by = p_by) THEN
                PERFORM funds.refuse('SECOND_PERSON', '{}');
            ELSIF t.bank_batches <> p_batches THEN
                PERFORM funds.refuse('BATCHES_DIFFER', '{}');
            ELSIF funds.shown_at_stop() <> p_shown THEN
                PERFORM funds.refuse('DECISIONS_DIFFER', '{}');
            END IF;
            PERFORM funds.find_lost(p_today, p_by, p_at);
            PERFORM funds.carry_out_decisions(p_today, p_by, p_at);
            PERFORM funds.require_batches(p_batches);
            SELECT count(*) INTO open_lines FROM funds.lost_open;
            IF open_lines > 0 THEN
                PERFORM funds.refuse('LOST_PAYMENTS_OPEN', jsonb_build_object('lost', open_lines));
            END IF;
            PERFORM setval(pg_get_serial_sequence('funds.batch', 'number'), greatest(
                (SELECT max(number) FROM funds.batch), (SELECT last_value FROM pg_sequences WHERE schemaname = 'funds' AND sequencename = 'batch_number_seq')));
            UPDATE funds.timeline SET approved_by = p_by, approved_at = p_at, approved_why = p_why WHERE id = t.id;
        END $$;
        """;
}
