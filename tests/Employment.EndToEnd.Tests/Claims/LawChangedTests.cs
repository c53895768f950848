using Employment.Contracts.Claims.V1;
using Employment.Contracts.Funds.V1;
using Employment.EndToEnd.Tests.Access;
using Employment.Testing;
using Grpc.Core;
using Shouldly;
using Xunit;
using Claim = Employment.Contracts.Claims.V1.Claim;
using State = Employment.Contracts.Claims.V1.ClaimState.Types.Kind;

namespace Employment.EndToEnd.Tests.Claims;

/// <summary>A text published by the policy editors during a claim's notice, with every service as it runs and every call by its own person through the gateway.</summary>
[Collection(ClaimTests.Name)]
public sealed class LawChangedTests(ClaimSystem system)
{
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(30);
    private readonly Office office = new(system);
    private readonly Editors editors = new(system, new MadeUpGrant("CITY_FUNDS"));

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Claim_WhoseTextIsSupersededDuringTheNotice_IsReservedAnewOnceAndPaidByTheNewText()
    {
        await system.OnAsync("2023-11-01");
        var fund = await office.OpenFundAsync(Fund.Types.Kind.CityFunds, 1_000_000);
        await editors.PublishFirstAsync();
        var firm = await office.FirmAsync();
        var (person, number) = await office.GraduateAsync();
        var claim = await office.SubmitAsync(await office.DraftAsync(firm, [number], measure: editors.Grant.Measure), firm.Agent);
        await office.AcceptAsync(claim);
        (await office.ReviewAsync(claim)).Claim.State.ShouldBe(State.InNotice);
        (await ReservedAsync(fund)).ShouldBe(100_000);

        await editors.SupersedeAsync("2023-11-01");
        await system.OnAsync("2023-11-09");
        await Eventually.IsTrueAsync(
            async () => (await office.ApproveAsync(claim)).Obstacles.ShouldHaveSingleItem().Reason == "OTHER_VERSION", "the approver meets the other version", Soon, Ct);
        var returned = await office.Claims.ReturnClaimAsync(
            new ReturnClaimRequest { RequestId = Office.New(), Claim = claim.Claim_, Why = "公示期间政策有新版本" }, await system.People.StaffAsync("APPROVER", PeopleSystem.County));
        returned.Claim.State.ShouldBe(State.Accepted);
        await Eventually.IsTrueAsync(async () => await ReservedAsync(fund) == 0, "the money is back", Soon, Ct);
        await Eventually.IsTrueAsync(async () => await ReviewedUnderTheSuccessorAsync(claim), "it is reviewed by the new text", Soon, Ct);
        (await ReservedAsync(fund)).ShouldBe(150_000);
        (await office.BooksAgreeAsync(fund)).ShouldBeTrue();

        // The person's key is the new text's, and stands in the way of a second claim: taken once, and by this claim.
        var second = await office.AcceptAsync(await office.SubmitAsync(await office.DraftAsync(firm, [number], measure: editors.Grant.Measure), firm.Agent));
        (await office.ReviewAsync(second)).Obstacles.ShouldHaveSingleItem().BlockingClaim.ShouldBe(claim.Number, $"for {person}");
        await system.OnAsync("2023-11-15");
        (await office.ApproveAsync(claim)).Claim.State.ShouldBe(State.Approved);
        await office.SendToPaymentAsync(claim);
        await Eventually.IsTrueAsync(async () => await office.WaitingAsync(fund) == 1, "its payment is with the fund", Soon, Ct);
        (await office.ReleaseBatchAsync(fund)).TotalFen.ShouldBe(150_000);
        (await office.BooksAgreeAsync(fund)).ShouldBeTrue();
    }

    private async Task<bool> ReviewedUnderTheSuccessorAsync(Claim claim)
    {
        try
        {
            var answer = await office.Claims.ReviewClaimAsync(
                new ReviewClaimRequest { RequestId = Office.New(), Claim = claim.Claim_, Version = MadeUpGrant.Successor }, await system.People.StaffAsync("REVIEWER", PeopleSystem.County));
            answer.Obstacles.ShouldBeEmpty(answer.Obstacles.ToString());
            (answer.Claim.State, answer.Claim.AmountFen, answer.Claim.NoticeTo).ShouldBe((State.InNotice, 150_000L, "2023-11-14"));
            return true;
        }
        catch (RpcException pending) when (pending.StatusCode == StatusCode.Aborted)
        {
            return false;
        }
    }

    private async Task<long> ReservedAsync(string fund) =>
        (await office.Funds.GetFundAsync(new GetFundRequest { Fund = fund }, await office.FinanceAsync())).Fund.Lines.Sum(line => line.ReservedFen);
}
