using System.Globalization;
using Npgsql;

namespace Employment.Testing;

/// <summary>
/// Claims as they lie in the tables of HiringSubsidies after two and a half years, written by SQL: of 60,000 firms, some of which claim often, in
/// the counties of Jiaozuo, nine of ten ended, the others in every state and due around <see cref="Today"/>; with lines, notices and their lists.
/// </summary>
public static class MadeUpClaims
{
    /// <summary>The business date they fit.</summary>
    public const string Today = "2024-07-01";

    /// <summary>Measures they are of.</summary>
    public static readonly IReadOnlyList<string> Measures =
    [
        "hiring-expansion-grant", "hiring-absorption-grant", "internship-subsidy", "migrant-work-transport-allowance", "employer-social-insurance-subsidy",
        "job-retention-refund", "manufacturing-pension-subsidy", "hiring-tax-deduction",
    ];

    /// <summary>Counties they are of.</summary>
    public static readonly IReadOnlyList<string> Counties =
        ["410802", "410803", "410804", "410811", "410821", "410822", "410823", "410825", "410882", "410883"];

    // Filled table by table and without the checks of each row. Choices are hashes of the row's number, so that a row can be found again; ids are in
    // the order of time, as the service gives them (version 7): those of one day lie together in the index.
    private const string Made =
        """
        SET session_replication_role = replica;
        SET synchronous_commit = off;
        SET maintenance_work_mem = '256MB';
        CREATE FUNCTION pg_temp.pick(n bigint, seed bigint, many bigint) RETURNS bigint LANGUAGE sql IMMUTABLE AS
            $$ SELECT (hashint8extended(n, seed) & 1048575) % many $$;
        CREATE FUNCTION pg_temp.claim_id(n bigint) RETURNS uuid LANGUAGE sql IMMUTABLE AS
            $$ SELECT (lpad(to_hex(1640995200000 + n * 60000), 12, '0') || '7' || substr(md5('claim' || n), 1, 3) || '8' || substr(md5('claim' || n), 4, 15))::uuid $$;
        CREATE FUNCTION pg_temp.notice_id(n bigint) RETURNS uuid LANGUAGE sql IMMUTABLE AS
            $$ SELECT (lpad(to_hex(1640995200000 + n * 60000), 12, '0') || '7' || substr(md5('notice' || n), 1, 3) || '8' || substr(md5('notice' || n), 4, 15))::uuid $$;
        CREATE FUNCTION pg_temp.firm_name(firm bigint) RETURNS text LANGUAGE sql IMMUTABLE AS $$
            SELECT (ARRAY['焦作市', '焦作市', '焦作市', '焦作市', '河南', '修武县', '武陟县', '温县', '沁阳市', ''])[1 + pg_temp.pick(firm, 1, 10)]
                || substr('华明金龙天宇新源恒昌瑞丰盛达永泰福康安平中兴德润', 1 + pg_temp.pick(firm, 2, 24)::integer, 1)
                || substr('泰丰源盛达昌隆兴旺祥瑞康宁和顺通利广博远志成功业', 1 + pg_temp.pick(firm, 3, 24)::integer, 1)
                || substr('甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥东西', 1 + pg_temp.pick(firm, 4, 24)::integer, 1)
                || (ARRAY['机械', '化工', '食品', '物流', '商贸', '电子', '建材', '纺织', '农业', '科技', '餐饮', '物业'])[1 + pg_temp.pick(firm, 5, 12)] || '有限公司' $$;
        CREATE TEMPORARY TABLE made AS
        SELECT n, DATE '2024-06-28' - ((@rows - n) * 900 / @rows)::integer AS applied, @counties[1 + least(pg_temp.pick(n, 11, 14), 9)] AS region,
            @measures[1 + least(pg_temp.pick(n, 12, 20) / 2, 7)] AS measure, 1 + pg_temp.pick(n, 13, 3) AS lines,
            CASE WHEN pg_temp.pick(n, 14, 10) = 0 THEN pg_temp.pick(n, 15, 20) ELSE pg_temp.pick(n, 16, 60000) END AS firm,
            (CASE WHEN n > @rows * 9 / 10 THEN (ARRAY['SUBMITTED', 'SUBMITTED', 'SUBMITTED', 'SUBMITTED', 'SUBMITTED', 'CORRECTION_REQUESTED', 'ACCEPTED', 'ACCEPTED', 'ACCEPTED',
                    'ACCEPTED', 'ACCEPTED', 'REVIEWED', 'IN_NOTICE', 'IN_NOTICE', 'IN_NOTICE', 'APPROVED', 'APPROVED', 'PAYABLE', 'PAYABLE', 'DRAFT', 'OBJECTED', 'PART_PAID',
                    'PAYMENT_FAILED', 'PAYMENT_UNKNOWN', 'SUSPENDED', 'RECONSIDERATION'])[1 + CASE WHEN pg_temp.pick(n, 17, 20) < 19 THEN pg_temp.pick(n, 18, 19) ELSE 19 + pg_temp.pick(n, 19, 7) END]
                WHEN pg_temp.pick(n, 20, 100) < 86 THEN 'PAID'
                ELSE (ARRAY['REJECTED', 'REJECTED', 'REJECTED', 'REJECTED', 'WITHDRAWN', 'WITHDRAWN', 'LAPSED', 'RECOVERING', 'RECOVERED'])[1 + pg_temp.pick(n, 21, 9)] END) AS state
        FROM generate_series(1::bigint, @rows) AS g(n);
        """;

    private const string Claims =
        """
        INSERT INTO hiring.claim
        SELECT pg_temp.claim_id(n),
            CASE WHEN state = 'DRAFT' THEN '' ELSE 'HS-' || region || '-' || extract(year FROM applied) || '-' || lpad((row_number() OVER (PARTITION BY region, extract(year FROM applied) ORDER BY n))::text, 6, '0') END,
            measure, '2023', region, md5('firm' || firm)::uuid, pg_temp.firm_name(firm), state, CASE WHEN state <> 'DRAFT' THEN applied END,
            CASE WHEN state IN ('SUBMITTED', 'ACCEPTED', 'REVIEWED', 'IN_NOTICE', 'OBJECTED', 'APPROVED', 'PAYABLE', 'RECONSIDERATION')
                THEN DATE '2024-06-24' + pg_temp.pick(n, 22, 20)::integer ELSE DATE '9999-12-31' END,
            NULL, CASE WHEN state = 'CORRECTION_REQUESTED' THEN DATE '2024-07-05' END, state = 'CORRECTION_REQUESTED', '', 3, 10, 5, 5, lines * 100000,
            '', NULL, '************2222', 5, CASE WHEN state IN ('REJECTED', 'WITHDRAWN', 'LAPSED') THEN '核查后发现招用人员在申请前已与其他单位签订劳动合同并参加失业保险，不符合申请条件。' ELSE '' END,
            CASE WHEN n > @rows - @rows / 10 AND state NOT IN ('IN_NOTICE', 'OBJECTED', 'APPROVED', 'PAYABLE', 'PART_PAID', 'PAYMENT_FAILED', 'PAYMENT_UNKNOWN') OR state IN ('WITHDRAWN', 'LAPSED')
                THEN NULL ELSE pg_temp.notice_id(n) END,
            NULL, CASE WHEN state = 'OBJECTED' THEN 1 ELSE 0 END, 4, sha256(n::text::bytea), 'agent-' || firm, applied, applied
        FROM made;
        INSERT INTO hiring.claim_number SELECT region, extract(year FROM applied), count(*) FROM made GROUP BY 1, 2;
        """;

    private const string Lines =
        """
        INSERT INTO hiring.claim_line
        SELECT pg_temp.claim_id(n), lpad(line::text, 3, '0'), md5('person' || n || '.' || line)::uuid, '王小芳', '41**************1X', '', state, 100000, ''
        FROM made CROSS JOIN LATERAL generate_series(1, lines) AS l(line);
        """;

    // Those of ended claims began eleven working days after the application, those that run began in the last days.
    private const string Notices =
        """
        INSERT INTO hiring.notice
        SELECT c.notice, c.id, c.measure, c.region, f.day, f.day + 7, c.state IN ('REJECTED') AND m.n % 2 = 0
        FROM made m JOIN hiring.claim c ON c.id = pg_temp.claim_id(m.n)
        CROSS JOIN LATERAL (SELECT CASE WHEN c.state IN ('IN_NOTICE', 'OBJECTED') THEN DATE '2024-07-01' - pg_temp.pick(m.n, 23, 8)::integer
            ELSE least(c.applied_on + 15, DATE '2024-06-20') END AS day) f
        WHERE c.notice IS NOT NULL;
        INSERT INTO hiring.notice_line
        SELECT pg_temp.notice_id(n), line, 'HS-' || region || '-' || n, pg_temp.firm_name(firm), '王**', 100000
        FROM made CROSS JOIN LATERAL generate_series(1, lines) AS l(line) WHERE EXISTS (SELECT FROM hiring.notice WHERE id = pg_temp.notice_id(n));
        """;

    private const string Indexes =
        """
        SELECT indexname, indexdef FROM pg_indexes
        WHERE schemaname = 'hiring' AND tablename IN ('claim', 'claim_line', 'notice', 'notice_line') AND indexname NOT LIKE '%pkey' ORDER BY 1
        """;

    /// <summary>Fills the tables, which the service has made and which are empty.</summary>
    /// <param name="connectionString">Database, as its owner.</param>
    /// <param name="rows">Claims.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public static async Task LoadAsync(string connectionString, int rows, CancellationToken cancellationToken = default)
    {
        var target = new NpgsqlConnectionStringBuilder(connectionString) { CommandTimeout = 0, Pooling = false };
        await using var connection = new NpgsqlConnection(target.ConnectionString);
        await connection.OpenAsync(cancellationToken);
        var indexes = await ReadIndexesAsync(connection, cancellationToken);
        string[] steps =
        [
            .. indexes.Select(index => $"DROP INDEX hiring.{index.Name}"),
            .. new[] { Made, Claims, Lines, Notices }.Select(step => step
                .Replace("@rows", rows.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
                .Replace("@counties", Array(Counties), StringComparison.Ordinal).Replace("@measures", Array(Measures), StringComparison.Ordinal)),
            .. indexes.Select(index => index.Definition),
            "VACUUM (ANALYZE) hiring.claim, hiring.claim_line, hiring.claim_number, hiring.notice, hiring.notice_line",
        ];
        foreach (var step in steps)
        {
            await using var command = new NpgsqlCommand(step, connection);
            await command.ExecuteNonQueryAsync(cancellationToken);
        }
    }

    private static string Array(IEnumerable<string> values) => $"(ARRAY[{string.Join(", ", values.Select(value => $"'{value}'"))}])";

    private static async Task<List<(string Name, string Definition)>> ReadIndexesAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(Indexes, connection);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var indexes = new List<(string, string)>();
        while (await reader.ReadAsync(cancellationToken))
        {
            indexes.Add((reader.GetString(0), reader.GetString(1)));
        }

        return indexes;
    }
}
