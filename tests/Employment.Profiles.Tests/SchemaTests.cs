using Microsoft.EntityFrameworkCore;
using Npgsql;
using Shouldly;
using Xunit;

namespace Employment.Profiles.Tests;

public sealed class SchemaTests
{
    [Fact]
    public async Task OnRecord_ChangedOrRemoved_IsRefusedByTheDatabase()
    {
        await using var db = await EmptyProfiles.CreateAsync();
        await db.Database.ExecuteSqlRawAsync(
            """
            INSERT INTO profiles.profile VALUES ('0197b1de-6a10-7c3e-8f21-5d2c9e7a4b10', 1, '410802', 'x', 1, now(), '2024-07-01', 'x');
            INSERT INTO profiles.fact (profile, version, fact, value, as_of, source, verification, department, evidence, recorded_by, recorded_at, recorded_on)
            VALUES ('0197b1de-6a10-7c3e-8f21-5d2c9e7a4b10', 1, 'person.employed', 'true', '2024-07-01', 1, 1, '', '', 'x', now(), '2024-07-01');
            INSERT INTO profiles.inquiry (at, hash, bank, by, purpose, answered) VALUES (now(), '\x00', 'B001', 'x', 1, false)
            """);

        foreach (var act in new[] { "UPDATE profiles.fact SET value = 'false'", "DELETE FROM profiles.fact", "TRUNCATE profiles.inquiry", "DELETE FROM profiles.inquiry", "DELETE FROM profiles.profile" })
        {
            var refused = await Should.ThrowAsync<PostgresException>(() => db.Database.ExecuteSqlRawAsync(act));
            refused.MessageText.ShouldContain("never changed or removed");
        }

        (await db.Facts.SingleAsync()).Record.ShouldBe(1);
    }
}
