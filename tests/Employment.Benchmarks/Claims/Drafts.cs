using Employment.Contracts.Claims.V1;
using Employment.Platform.Secrets;
using Employment.Testing;
using Google.Protobuf;
using Npgsql;

namespace Employment.Benchmarks.Claims;

/// <summary>Drafts as firms leave them before they submit: each of a firm of its own, with two people whom no other claim names, and an account.</summary>
internal static class Drafts
{
    private const string Insert =
        """
        SET session_replication_role = replica;
        INSERT INTO hiring.claim
        SELECT d.id, '', 'hiring-expansion-grant', '', (@counties)[1 + d.n % 10], gen_random_uuid(), '示例机械' || d.n || '有限公司', 'DRAFT', NULL, '9999-12-31', NULL, NULL, false, '',
            0, 0, 0, 0, 200000, '', d.account, '************2222', 2, '', NULL, NULL, 0, 0, '', 'clerk', '2023-11-01', '2023-11-01'
        FROM unnest(@ids, @accounts) WITH ORDINALITY AS d(id, account, n);
        INSERT INTO hiring.claim_line
        SELECT d.id, '00' || line, gen_random_uuid(), '王小芳', '41**************1X', @facts, 'DRAFT', 100000, ''
        FROM unnest(@ids) AS d(id) CROSS JOIN generate_series(1, 2) AS l(line);
        """;

    /// <summary>The id of a draft by its number, from 1.</summary>
    public static Guid IdOf(long number) => new($"00000000-0000-7000-9000-{number:x12}");

    /// <summary>The county of a draft, by its place in <see cref="MadeUpClaims.Counties"/>.</summary>
    public static int CountyOf(long number) => (int)(number % MadeUpClaims.Counties.Count);

    /// <summary>Writes the drafts with the numbers from 1.</summary>
    public static async Task WriteAsync(string connectionString, string accountKeyFile, int count)
    {
        var cipher = new FieldCipher(KeyRing.Parse(File.ReadLines(accountKeyFile)));
        var ids = Enumerable.Range(1, count).Select(number => IdOf(number)).ToArray();
        await using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(connectionString) { Pooling = false, CommandTimeout = 0 }.ConnectionString);
        await connection.OpenAsync();
        await using var insert = new NpgsqlCommand(Insert, connection)
        {
            Parameters =
            {
                new("counties", MadeUpClaims.Counties.ToArray()), new("ids", ids), new("accounts", ids.Select(id => Account(cipher, id)).ToArray()), new("facts", Hired()),
            },
        };
        await insert.ExecuteNonQueryAsync();
        await using var analyze = new NpgsqlCommand("VACUUM (ANALYZE) hiring.claim, hiring.claim_line", connection);
        await analyze.ExecuteNonQueryAsync();
    }

    // As the service seals an account.
    private static byte[] Account(FieldCipher cipher, Guid claim) => cipher.Seal(
        new PayeeAccount { Holder = "示例机械有限公司", BankName = "示例银行", AccountNumber = "6222000011112222" }.ToByteString().ToBase64(), $"account:{claim:D}");

    private static byte[] Hired() => new Contracts.Policies.V1.Facts
    {
        Hire = new()
        {
            ContractSignedOn = "2023-09-01", ContractMonths = 12, InsuredMonths = 3,
            Insurances = { Contracts.Policies.V1.Hire.Types.Insurance.Unemployment, Contracts.Policies.V1.Hire.Types.Insurance.Injury, Contracts.Policies.V1.Hire.Types.Insurance.Pension },
        },
    }.ToByteArray();
}
