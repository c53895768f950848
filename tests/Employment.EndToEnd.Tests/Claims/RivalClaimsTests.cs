using Employment.Contracts.Claims.V1;
using Employment.Contracts.Funds.V1;
using Employment.EndToEnd.Tests.Access;
using Grpc.Core;
using Shouldly;
using Xunit;
using State = Employment.Contracts.Claims.V1.ClaimState.Types.Kind;

namespace Employment.EndToEnd.Tests.Claims;

/// <summary>Two firms in two counties claim for one graduate, and both claims are reviewed in the same instant.</summary>
[Collection(KeyTests.Name)]
public sealed class RivalClaimsTests(ClaimSystem system)
{
    private const int Pairs = 500;
    private const int AtOnce = 16;
    private const long FenPerGrant = 100_000;
    private static readonly string[] Counties = [PeopleSystem.County, PeopleSystem.OtherCounty];

    private readonly Office office = new(system);

    [Fact]
    public async Task Review_ByTwoCountiesInTheSameInstant_OneSucceedsAndTheOtherIsToldByWhichClaim()
    {
        await system.OnAsync("2023-11-01");
        var fund = await office.FundAsync(Fund.Types.Kind.UnemploymentInsurance, 2023);
        var before = await ReservedAsync(fund);
        var firms = new[] { await office.FirmAsync(Counties[0]), await office.FirmAsync(Counties[1]) };
        await SignStaffInAsync();
        await Parallel.ForAsync(0, Pairs, new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (_, _) => await PairAsync(firms));

        (await ReservedAsync(fund) - before).ShouldBe(Pairs * FenPerGrant);
        (await office.BooksAgreeAsync(fund)).ShouldBeTrue();
    }

    private async Task PairAsync((string Profile, string Name, Metadata Agent)[] firms)
    {
        var number = (await office.GraduateAsync()).Number;
        var claims = await Task.WhenAll(Counties.Select((county, index) => AcceptedAsync(firms[index], number, county)));
        var answers = await Task.WhenAll(claims.Select(claim => office.ReviewAsync(claim, claim.Region)));

        var (winner, loser) = answers[0].Obstacles.Count == 0 ? (answers[0], answers[1]) : (answers[1], answers[0]);
        (winner.Claim.State, winner.Obstacles.Count).ShouldBe((State.InNotice, 0));
        loser.Claim.State.ShouldBe(State.Accepted);
        loser.Obstacles.ShouldHaveSingleItem().BlockingClaim.ShouldBe(winner.Claim.Number, loser.Obstacles[0].Message);
    }

    private async Task<Claim> AcceptedAsync((string Profile, string Name, Metadata Agent) firm, string number, string county)
    {
        var claim = await office.SubmitAsync(await office.DraftAsync(firm, [number], county), firm.Agent);
        return await office.AcceptAsync(claim, county);
    }

    private async Task<long> ReservedAsync(string fund) =>
        (await office.Funds.GetFundAsync(new GetFundRequest { Fund = fund }, await office.FinanceAsync())).Fund.Lines.Sum(line => line.ReservedFen);

    /// <summary>One after the other, before many ask for them at once.</summary>
    private async Task SignStaffInAsync()
    {
        foreach (var county in Counties)
        {
            await system.People.StaffAsync("CLERK", county);
            await system.People.StaffAsync("REVIEWER", county);
        }

        await system.People.StaffAsync("CLERK", PeopleSystem.City);
    }
}
