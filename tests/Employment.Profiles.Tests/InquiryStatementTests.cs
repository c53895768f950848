using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Employment.Contracts.Profiles.V1;
using Employment.Profiles.Data;
using Employment.Profiles.Features.OpenInquiries;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Shouldly;
using Xunit;

namespace Employment.Profiles.Tests;

public sealed class InquiryStatementTests
{
    // Its own person for each number, and the consent of each to one bank.
    private const string TwentyThousand =
        """
        INSERT INTO profiles.profile SELECT md5('p' || n)::uuid, 1, '410802', 'x', 1, now(), '2024-07-01', 'x' FROM generate_series(1, 20000) g(n);
        INSERT INTO profiles.consent SELECT md5('p' || n)::uuid, md5('p' || n)::uuid, 'B001', 1, '2024-12-31', now(), 'x', 1 FROM generate_series(1, 20000) g(n);
        INSERT INTO profiles.consent_key (hash, bank, scope, consent, profile, expires_on)
        SELECT sha256(n::text::bytea), 'B001', 1, md5('p' || n)::uuid, md5('p' || n)::uuid, '2024-12-31' FROM generate_series(1, 20000) g(n);
        """;

    private const string ReadFromEndToEnd =
        "SELECT coalesce(sum(seq_scan), 0)::bigint AS \"Value\" FROM pg_stat_user_tables WHERE schemaname = 'profiles' AND relname IN ('profile', 'consent_key')";

    private const string CountNow = "SELECT pg_stat_force_next_flush()";

    [Fact]
    public async Task Run_PlannedWhileThereWasNobody_LooksUpByKeyAmongMany()
    {
        await using var db = await EmptyProfiles.CreateAsync();
        await using var source = InquiryStatement.SourceOf(db.Database.GetConnectionString()!);
        (await InquiryStatement.RunAsync(source, [About(1)], CancellationToken.None)).ShouldBe([null]);
        await db.Database.ExecuteSqlRawAsync(TwentyThousand);
        var before = await ReadFromEndToEndAsync(db, source);

        for (var n = 1; n <= 20; n++)
        {
            (await InquiryStatement.RunAsync(source, [About(n), About(-n)], CancellationToken.None)).Select(opened => opened is null).ShouldBe([false, true]);
        }

        (await ReadFromEndToEndAsync(db, source)).ShouldBe(before);
    }

    private static AskedQuestion About(int n) => new(
        [SHA256.HashData(Encoding.ASCII.GetBytes(n.ToString(CultureInfo.InvariantCulture)))],
        "B001", "x", Consent.Types.Scope.LoanEligibility, Inquiry.Types.Purpose.Advice, DateTimeOffset.UtcNow, new DateOnly(2024, 7, 1));

    // The server counts for each session, and tells others a moment later unless it is told to.
    private static async Task<long> ReadFromEndToEndAsync(ProfilesDb db, NpgsqlDataSource source)
    {
        await using var command = source.CreateCommand(CountNow);
        await command.ExecuteNonQueryAsync();
        await db.Database.ExecuteSqlRawAsync(CountNow);
        return await db.Database.SqlQueryRaw<long>(ReadFromEndToEnd).SingleAsync();
    }
}
