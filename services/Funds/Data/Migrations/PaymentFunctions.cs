namespace Employment.Funds.Data.Migrations;

/// <summary>Lines handed over, given back and settled, in the database: shares, entries and outcomes of many payments in a few statements.</summary>
internal static class PaymentFunctions
{
    /// <summary>
    /// Outcomes. Their positions are given out under a lock that is held to the end of the transaction, so that they become visible in their order:
    /// a reader who has seen one has seen all before it. It is the last lock taken.
    /// </summary>
    public const string Outcomes =
        """
        CREATE FUNCTION funds.lock_outcomes() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
            PERFORM pg_advisory_xact_lock(4108000011);
            PERFORM pg_notify('funds_outcome', '');
            RETURN NULL;
        END $$;
        CREATE TRIGGER in_order BEFORE INSERT ON funds.outcome FOR EACH STATEMENT EXECUTE FUNCTION funds.lock_outcomes();
        """;

    /// <summary>A line handed over for payment. What is set aside beyond the amount is free again.</summary>
    public const string Queue =
        """
        CREATE FUNCTION funds.queue_line(p_claim uuid, p_line text, p_fen bigint, p_today date, p_by text, p_at timestamp with time zone)
        RETURNS funds.reservation LANGUAGE plpgsql AS $$
        DECLARE
            r funds.reservation;
            l funds.reservation_line;
            levels smallint[];
            held bigint[];
            parts bigint[];
        BEGIN
            PERFORM funds.enter();
            SELECT * INTO r FROM funds.reservation WHERE claim = p_claim AND NOT released FOR UPDATE;
            IF NOT FOUND THEN
                PERFORM funds.refuse('NO_RESERVATION', jsonb_build_object('claim', p_claim));
            END IF;
            SELECT * INTO l FROM funds.reservation_line WHERE reservation = r.id AND line = p_line FOR UPDATE;
            IF NOT FOUND THEN
                PERFORM funds.refuse('NO_LINE', jsonb_build_object('claim', p_claim, 'line', p_line));
            ELSIF l.state IN (2, 3, 5) THEN
                PERFORM funds.refuse('ALREADY_PAYABLE', jsonb_build_object('claim', p_claim, 'line', p_line, 'payment',
                    (SELECT id FROM funds.payment WHERE reservation = r.id AND line = p_line AND state BETWEEN 1 AND 6)));
            ELSIF l.state = 4 THEN
                PERFORM funds.refuse('PAYMENT_STATE', jsonb_build_object('claim', p_claim, 'line', p_line, 'state', 'RELEASED'));
            ELSIF p_fen > l.fen THEN
                PERFORM funds.refuse('OVER_RESERVED', jsonb_build_object('claim', p_claim, 'line', p_line, 'leftFen', l.fen, 'neededFen', p_fen));
            END IF;
            SELECT array_agg(level ORDER BY level), array_agg(reserved ORDER BY level) INTO levels, held
            FROM funds.share WHERE reservation = r.id AND line = p_line;
            parts := funds.split(p_fen, held);
            UPDATE funds.share s SET reserved = 0, payable = p.fen, released = s.reserved - p.fen
            FROM unnest(levels, parts) AS p(level, fen) WHERE s.reservation = r.id AND s.line = p_line AND s.level = p.level;
            UPDATE funds.reservation_line SET state = 2 WHERE reservation = r.id AND line = p_line;
            INSERT INTO funds.entry (fund, level, debit, credit, fen, on_day, act, reservation, line, by, at)
            SELECT r.fund, p.level, 3, 2, p.fen, p_today, 5, r.id, p_line, p_by, p_at FROM unnest(levels, parts) AS p(level, fen) WHERE p.fen > 0
            UNION ALL
            SELECT r.fund, p.level, 1, 2, p.held - p.fen, p_today, 4, r.id, p_line, p_by, p_at
            FROM unnest(levels, parts, held) AS p(level, fen, held) WHERE p.held > p.fen;
            RETURN r;
        END $$;
        """;

    /// <summary>Lines given back. What is with the bank or paid is not; a payment that waits or failed is taken back with its line.</summary>
    public const string Release =
        """
        CREATE FUNCTION funds.release(p_claim uuid, p_lines text[], p_today date, p_by text, p_at timestamp with time zone) RETURNS uuid LANGUAGE plpgsql AS $$
        DECLARE
            r funds.reservation;
            stuck record;
            given text[];
        BEGIN
            PERFORM funds.enter();
            SELECT * INTO r FROM funds.reservation WHERE claim = p_claim AND NOT released FOR UPDATE;
            IF NOT FOUND THEN
                SELECT * INTO r FROM funds.reservation WHERE claim = p_claim ORDER BY reserved_at DESC LIMIT 1;
                IF NOT FOUND THEN
                    PERFORM funds.refuse('NO_RESERVATION', jsonb_build_object('claim', p_claim));
                END IF;
                RETURN r.id;
            END IF;
            PERFORM 1 FROM funds.payment WHERE reservation = r.id ORDER BY id FOR UPDATE;
            PERFORM 1 FROM funds.reservation_line WHERE reservation = r.id ORDER BY line FOR UPDATE;
            SELECT w.line INTO stuck FROM unnest(p_lines) AS w(line)
            WHERE NOT EXISTS (SELECT FROM funds.reservation_line l WHERE l.reservation = r.id AND l.line = w.line) LIMIT 1;
            IF FOUND THEN
                PERFORM funds.refuse('NO_LINE', jsonb_build_object('claim', p_claim, 'line', stuck.line));
            END IF;
            SELECT p.id, p.line, p.state INTO stuck FROM funds.payment p
            WHERE p.reservation = r.id AND (p.state IN (2, 3, 6) OR (p.state = 4 AND p.line = ANY (p_lines)))
                AND (cardinality(p_lines) = 0 OR p.line = ANY (p_lines)) ORDER BY p.id LIMIT 1;
            IF FOUND THEN
                PERFORM funds.refuse('PAYMENT_UNDER_WAY', jsonb_build_object('claim', p_claim, 'line', stuck.line, 'payment', stuck.id, 'state', stuck.state));
            END IF;
            SELECT coalesce(array_agg(line), '{}') INTO given FROM funds.reservation_line
            WHERE reservation = r.id AND state IN (1, 2) AND (cardinality(p_lines) = 0 OR line = ANY (p_lines));
            UPDATE funds.payment SET state = 8 WHERE reservation = r.id AND line = ANY (given) AND state IN (1, 5);
            UPDATE funds.reissue SET state = 3, decided_by = p_by, decided_at = p_at, decided_why = 'The claim was given back.'
            WHERE state = 1 AND payment IN (SELECT id FROM funds.payment WHERE reservation = r.id AND line = ANY (given));
            UPDATE funds.reservation_line SET state = 4 WHERE reservation = r.id AND line = ANY (given);
            PERFORM funds.give_back(r.id, given, p_at);
            INSERT INTO funds.entry (fund, level, debit, credit, fen, on_day, act, reservation, line, by, at)
            SELECT r.fund, level, 1, 2, reserved, p_today, 4, r.id, line, p_by, p_at FROM funds.share
            WHERE reservation = r.id AND line = ANY (given) AND reserved > 0
            UNION ALL
            SELECT r.fund, level, 1, 3, payable, p_today, 4, r.id, line, p_by, p_at FROM funds.share
            WHERE reservation = r.id AND line = ANY (given) AND payable > 0;
            UPDATE funds.share SET released = released + reserved + payable, reserved = 0, payable = 0 WHERE reservation = r.id AND line = ANY (given);
            RETURN r.id;
        END $$;
        """;

    /// <summary>
    /// Payments that were paid, failed or are unknown. The caller holds their rows and has checked that they may become so. Planned anew at each
    /// call: a plan kept from a few payments would look through 100,000 of them one by one.
    /// </summary>
    public const string Settle =
        """
        CREATE FUNCTION funds.settle(p_payments uuid[], p_today date, p_by text, p_at timestamp with time zone) RETURNS void
        LANGUAGE plpgsql SET plan_cache_mode = force_custom_plan AS $$
        BEGIN
            UPDATE funds.reservation_line l SET state = 3 FROM funds.payment p
            WHERE p.id = ANY (p_payments) AND p.state = 4 AND l.reservation = p.reservation AND l.line = p.line;
            INSERT INTO funds.entry (fund, level, debit, credit, fen, on_day, act, reservation, line, by, at)
            SELECT p.fund, s.level, 4, 3, s.payable, p_today, 6, p.reservation, p.line, p_by, p_at
            FROM funds.payment p JOIN funds.share s ON s.reservation = p.reservation AND s.line = p.line
            WHERE p.id = ANY (p_payments) AND p.state = 4 AND s.payable > 0;
            UPDATE funds.share s SET paid = s.paid + s.payable, payable = 0 FROM funds.payment p
            WHERE p.id = ANY (p_payments) AND p.state = 4 AND s.reservation = p.reservation AND s.line = p.line;
            UPDATE funds.batch b SET paid_lines = n.paid_lines, paid_fen = n.paid_fen, failed_lines = n.failed_lines, unknown_lines = n.unknown_lines,
                state = CASE WHEN n.open_lines = 0 THEN 3 ELSE b.state END
            FROM (SELECT batch,
                    count(*) FILTER (WHERE state = 4) AS paid_lines, coalesce(sum(fen) FILTER (WHERE state = 4), 0) AS paid_fen,
                    count(*) FILTER (WHERE state IN (5, 7, 8)) AS failed_lines, count(*) FILTER (WHERE state = 6) AS unknown_lines,
                    count(*) FILTER (WHERE state IN (3, 6)) AS open_lines
                  FROM funds.payment WHERE batch IN (SELECT DISTINCT batch FROM funds.payment WHERE id = ANY (p_payments)) GROUP BY batch) n
            WHERE b.id = n.batch;
            INSERT INTO funds.outcome (owner, kind, claim, line, payment, fen, on_day, reference, reason, at)
            SELECT owner, state - 3, claim, line, id, fen, coalesce(paid_on, p_today), bank_reference, reason, p_at
            FROM funds.payment WHERE id = ANY (p_payments) AND state IN (4, 5, 6) ORDER BY batch, batch_line;
        END $$;
        """;
}
