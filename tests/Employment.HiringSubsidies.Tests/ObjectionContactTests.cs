using Employment.Platform.Identity;
using Npgsql;
using Shouldly;
using Xunit;

namespace Employment.HiringSubsidies.Tests;

/// <summary>How to reach who objects.</summary>
public sealed class ObjectionContactTests(HiringHost host) : IClassFixture<HiringHost>
{
    [Fact]
    public async Task Contact_OfAnObjection_IsTheObjectionOfficersAloneToReadAndEachReadingIsOnRecord()
    {
        var claim = await ClaimCase.Of(host).InNoticeAsync();
        var objection = await claim.ObjectAsync();
        var partial = new CallerIdentity("objections-own", [], ["claims.read", "claims.object"], Staff.County) { Profiles = [claim.Firm.Profile_] };
        foreach (var other in new[] { Staff.Clerk, Staff.Reviewer, Staff.Approver, Staff.Supervisor, claim.Agent, partial })
        {
            (await claim.GetAsync(other)).Objections.ShouldHaveSingleItem().Contact.ShouldBeEmpty(other.Subject);
        }

        (await ReadingsAsync(objection)).ShouldBeEmpty();
        (await claim.GetAsync(Staff.Objections)).Objections.ShouldHaveSingleItem().Contact.ShouldBe("a@example.org");
        (await ReadingsAsync(objection)).ShouldBe(["objections"]);
    }

    private async Task<List<string>> ReadingsAsync(string objection)
    {
        await using var source = NpgsqlDataSource.Create(host.ConnectionString);
        await using var command = source.CreateCommand("SELECT by_ FROM hiring.contact_reading WHERE objection = $1 ORDER BY id");
        command.Parameters.AddWithValue(Guid.Parse(objection));
        await using var row = await command.ExecuteReaderAsync();
        var found = new List<string>();
        while (await row.ReadAsync())
        {
            found.Add(row.GetString(0));
        }

        return found;
    }
}
