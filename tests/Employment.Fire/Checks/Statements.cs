namespace Employment.Fire.Checks;

/// <summary>What no row of the databases may show, each a statement that finds nothing.</summary>
internal static class Statements
{
    public static readonly IReadOnlyList<(string What, string Statement)> All =
    [
        ("a step taken twice, or never", """
            SELECT format('claim %s %s: %s', c.number, c.state, string_agg(e.what, ' ' ORDER BY e.position))
            FROM hiring.claim c JOIN hiring.claim_event e ON e.claim = c.id GROUP BY c.id
            HAVING count(*) FILTER (WHERE e.what = 'SUBMITTED') <> 1 OR count(*) FILTER (WHERE e.what = 'ACCEPTED') <> 1
                OR count(*) FILTER (WHERE e.what = 'REJECTED') <> CASE c.state WHEN 'REJECTED' THEN 1 ELSE 0 END
                OR count(*) FILTER (WHERE e.what = 'WITHDRAWN') <> CASE c.state WHEN 'WITHDRAWN' THEN 1 ELSE 0 END
                OR count(*) FILTER (WHERE e.what = 'CORRECTION_REQUESTED') <> count(*) FILTER (WHERE e.what = 'CORRECTED')
                OR count(*) FILTER (WHERE e.what = 'OBJECTED') <> count(*) FILTER (WHERE e.what = 'OBJECTION_DISMISSED')
                OR count(*) FILTER (WHERE e.what = 'APPROVED') <> CASE c.state WHEN 'PAID' THEN 1 ELSE 0 END
                OR count(*) FILTER (WHERE e.what = 'SENT_TO_PAYMENT') <> CASE c.state WHEN 'PAID' THEN 1 ELSE 0 END
                OR count(*) FILTER (WHERE e.what = 'PAID') <> CASE c.state WHEN 'PAID' THEN (SELECT count(*) FROM hiring.claim_line l WHERE l.claim = c.id) ELSE 0 END
            """),
        ("a line paid otherwise than once", """
            SELECT format('claim %s line %s: %s payments paid', l.claim, l.line, count(p.id))
            FROM hiring.claim_line l LEFT JOIN funds.payment p ON p.claim = l.claim AND p.line = l.line AND p.state = 4
            GROUP BY l.claim, l.line, l.state HAVING count(p.id) <> CASE l.state WHEN 'PAID' THEN 1 ELSE 0 END
            """),
        ("a payment of no claim", "SELECT p.id::text FROM funds.payment p WHERE NOT EXISTS (SELECT FROM hiring.claim_line l WHERE l.claim = p.claim AND l.line = p.line)"),
        ("money still set aside or with the bank", "SELECT format('fund %s level %s: %s reserved, %s payable', fund, level, reserved, payable) FROM funds.line WHERE reserved <> 0 OR payable <> 0"),
        ("a key held twice", """
            SELECT format('kind %s of %s in %s', kind, holder, scope) FROM funds.claim_key WHERE given_back_at IS NULL
            GROUP BY kind, holder, other, scope, year, ordinal HAVING count(*) > 1
            """),
        ("a person counted twice", """
            SELECT format('person %s: %s lines', person, count(*)) FROM hiring.claim_line WHERE state = 'PAID' GROUP BY person HAVING count(*) > 1
            """),
        ("a key of a claim that was not paid", """
            SELECT format('claim %s', r.claim) FROM funds.claim_key k JOIN funds.reservation r ON r.id = k.reservation JOIN hiring.claim c ON c.id = r.claim
            WHERE k.given_back_at IS NULL AND c.state <> 'PAID'
            """),
        ("a claim reserved twice", "SELECT claim::text FROM funds.reservation WHERE NOT released GROUP BY claim HAVING count(*) > 1"),
        ("work not handed over", "SELECT format('%s of claim %s: %s', kind, claim, problem) FROM hiring.outbox WHERE done_at IS NULL"),
        ("an outcome not taken", "SELECT format('up to %s of %s', position, (SELECT max(position) FROM funds.outcome)) FROM hiring.outcome_position WHERE position <> coalesce((SELECT max(position) FROM funds.outcome), 0)"),
        ("a command without its answer", "SELECT method FROM hiring.request WHERE answer_code IS NULL UNION ALL SELECT method FROM funds.request WHERE answer_code IS NULL"),
        ("books whose lines are not what the entries say", """
            SELECT format('fund %s level %s', l.fund, l.level) FROM funds.line l
            WHERE l.paid <> coalesce((SELECT sum(CASE WHEN e.debit = 4 THEN e.fen ELSE 0 END) - sum(CASE WHEN e.credit = 4 THEN e.fen ELSE 0 END)
                FROM funds.entry e WHERE e.fund = l.fund AND e.level = l.level), 0)
            """),
    ];
}
