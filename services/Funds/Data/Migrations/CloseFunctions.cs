namespace Employment.Funds.Data.Migrations;

/// <summary>The end of a year, in the database, while nobody else posts.</summary>
internal static class CloseFunctions
{
    /// <summary>What is set aside or being paid goes over with its claims, the rest goes back, and the lines are closed.</summary>
    public const string CloseYear =
        """
        CREATE FUNCTION funds.close_year(p_fund uuid, p_proposal uuid, p_today date, p_by text, p_at timestamp with time zone) RETURNS void LANGUAGE plpgsql AS $$
        DECLARE
            f funds.fund;
            v_next uuid;
        BEGIN
            PERFORM funds.enter_alone();
            SELECT * INTO f FROM funds.fund WHERE id = p_fund FOR UPDATE;
            IF f.state = 2 THEN
                PERFORM funds.refuse('FUND_CLOSED', jsonb_build_object('fund', f.id, 'fundName', f.name));
            END IF;
            SELECT id INTO v_next FROM funds.fund WHERE kind = f.kind AND region = f.region AND year = f.year + 1 AND state = 1;
            IF v_next IS NULL THEN
                PERFORM funds.refuse('NO_NEXT_FUND', jsonb_build_object('fund', f.id, 'fundName', f.name, 'year', f.year + 1));
            END IF;
            INSERT INTO funds.entry (fund, level, debit, credit, fen, on_day, act, proposal, by, at)
            SELECT x.fund, l.level, x.debit, x.credit, x.fen, p_today, 8, p_proposal, p_by, p_at
            FROM funds.line l, LATERAL (VALUES
                (p_fund, 5, 2, l.reserved), (v_next, 2, 8, l.reserved), (p_fund, 5, 3, l.payable), (v_next, 3, 8, l.payable), (p_fund, 6, 1, l.available))
                AS x(fund, debit, credit, fen)
            WHERE l.fund = p_fund AND x.fen > 0;
            UPDATE funds.reservation SET fund = v_next WHERE fund = p_fund;
            UPDATE funds.payment SET fund = v_next WHERE fund = p_fund;
            UPDATE funds.batch SET fund = v_next WHERE fund = p_fund AND state IN (1, 2);
            UPDATE funds.line SET closed = true WHERE fund = p_fund;
            UPDATE funds.fund SET state = 2, successor = v_next WHERE id = p_fund;
        END $$;
        """;
}
