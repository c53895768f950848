namespace Employment.Funds.Data.Migrations;

/// <summary>The bank's results and money that came back, in the database.</summary>
internal static class ResultFunctions
{
    /// <summary>What is wrong with the lines of a result file, the first 100.</summary>
    public const string Check =
        """
        CREATE FUNCTION funds.result_faults(p_file uuid, p_batch uuid) RETURNS text[] LANGUAGE sql STABLE AS $$
            SELECT coalesce(array_agg(fault ORDER BY number), '{}') FROM (
                SELECT r.number, 'line ' || r.number || ': ' || CASE
                    WHEN p.id IS NULL THEN 'no payment of this batch has this number and id'
                    ELSE 'the amount is ' || p.fen || ' fen in the batch and ' || r.fen || ' fen in the file' END AS fault
                FROM funds.result_line r
                LEFT JOIN funds.payment p ON p.batch = p_batch AND p.batch_line = r.number AND p.id = r.payment
                WHERE r.result_file = p_file AND (p.id IS NULL OR p.fen <> r.fen) ORDER BY r.number LIMIT 100) AS f $$;
        """;

    /// <summary>
    /// Takes the results of a file: a payment that is with the bank becomes what the file says, one that was unknown becomes paid or failed; a
    /// result that stands is left, and a line that says otherwise of money is kept as a conflict. Planned anew at each call, as settle is.
    /// </summary>
    public const string Take =
        """
        CREATE FUNCTION funds.take_results(p_file uuid, p_batch uuid, p_today date, p_by text, p_at timestamp with time zone) RETURNS void
        LANGUAGE plpgsql SET plan_cache_mode = force_custom_plan AS $$
        DECLARE
            changed uuid[];
        BEGIN
            PERFORM funds.enter();
            PERFORM 1 FROM funds.payment WHERE batch = p_batch ORDER BY batch_line FOR UPDATE;
            SELECT coalesce(array_agg(p.id), '{}') INTO changed FROM funds.result_line r JOIN funds.payment p ON p.id = r.payment
            WHERE r.result_file = p_file AND (p.state = 3 OR (p.state = 6 AND r.says IN (4, 5)));
            UPDATE funds.result_line r SET stands = p.state FROM funds.payment p
            WHERE r.result_file = p_file AND p.id = r.payment AND r.says <> p.state
                AND ((p.state = 4 AND r.says = 5) OR (p.state IN (5, 7, 8) AND r.says = 4));
            UPDATE funds.payment p SET state = r.says, paid_on = r.paid_on, bank_reference = r.bank_reference, reason = r.reason
            FROM funds.result_line r WHERE r.result_file = p_file AND p.id = r.payment AND p.id = ANY (changed);
            PERFORM funds.settle(changed, p_today, p_by, p_at);
            UPDATE funds.result_file f SET state = 2, lines = n.lines, paid = n.paid, failed = n.failed, unknown = n.unknown,
                unchanged = n.lines - cardinality(changed) - n.conflicts
            FROM (SELECT count(*) AS lines, count(*) FILTER (WHERE stands IS NOT NULL) AS conflicts,
                    count(*) FILTER (WHERE says = 4 AND payment = ANY (changed)) AS paid,
                    count(*) FILTER (WHERE says = 5 AND payment = ANY (changed)) AS failed,
                    count(*) FILTER (WHERE says = 6 AND payment = ANY (changed)) AS unknown
                  FROM funds.result_line WHERE result_file = p_file) n
            WHERE f.id = p_file;
        END $$;
        """;

    /// <summary>Money of a payment that came back, to the lines that paid it. When all of it has, the line's keys and counters are free again.</summary>
    public const string Recover =
        """
        CREATE FUNCTION funds.recover(p_payment uuid, p_fen bigint, p_evidence text, p_received date, p_today date, p_by text, p_at timestamp with time zone)
        RETURNS void LANGUAGE plpgsql AS $$
        DECLARE
            p funds.payment;
            r funds.reservation;
            levels smallint[];
            open_fen bigint[];
            parts bigint[];
            whole boolean;
        BEGIN
            PERFORM funds.enter();
            SELECT * INTO p FROM funds.payment WHERE id = p_payment;
            SELECT * INTO r FROM funds.reservation WHERE id = p.reservation FOR UPDATE;
            SELECT * INTO p FROM funds.payment WHERE id = p_payment FOR UPDATE;
            IF p.state <> 4 THEN
                PERFORM funds.refuse('PAYMENT_STATE', jsonb_build_object('payment', p_payment, 'state', p.state));
            ELSIF p_fen > p.fen - p.recovered THEN
                PERFORM funds.refuse('OVER_PAID', jsonb_build_object('payment', p_payment, 'leftFen', p.fen - p.recovered, 'neededFen', p_fen));
            END IF;
            SELECT array_agg(level ORDER BY level), array_agg(paid - recovered ORDER BY level) INTO levels, open_fen
            FROM funds.share WHERE reservation = r.id AND line = p.line AND paid > recovered;
            parts := funds.split(p_fen, open_fen);
            whole := p_fen = p.fen - p.recovered;
            UPDATE funds.payment SET recovered = recovered + p_fen WHERE id = p_payment;
            UPDATE funds.share s SET recovered = s.recovered + x.fen FROM unnest(levels, parts) AS x(level, fen)
            WHERE s.reservation = r.id AND s.line = p.line AND s.level = x.level;
            INSERT INTO funds.recovery (payment, fen, received_on, evidence, by, at) VALUES (p_payment, p_fen, p_received, p_evidence, p_by, p_at);
            IF whole THEN
                UPDATE funds.reservation_line SET state = 5 WHERE reservation = r.id AND line = p.line;
                PERFORM funds.give_back(r.id, ARRAY[p.line], p_at);
            END IF;
            INSERT INTO funds.entry (fund, level, debit, credit, fen, on_day, act, reservation, line, by, at)
            SELECT r.fund, x.level, 1, 9, x.fen, p_today, 7, r.id, p.line, p_by, p_at FROM unnest(levels, parts) AS x(level, fen) WHERE x.fen > 0;
            INSERT INTO funds.outcome (owner, kind, claim, line, payment, fen, fully_recovered, on_day, reference, reason, at)
            VALUES (p.owner, 5, p.claim, p.line, p.id, p_fen, whole, p_received, p_evidence, '', p_at);
        END $$;
        """;
}
