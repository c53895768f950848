using Employment.Contracts.Loans.V1;
using Employment.StartupLoans.Tests.Hosts;
using Employment.Testing;
using Google.Rpc;
using Grpc.Core;
using Shouldly;
using Xunit;
using static Employment.StartupLoans.Tests.Questions;

namespace Employment.StartupLoans.Tests;

public sealed class BatchTests(HostFixture fixture) : IClassFixture<HostFixture>
{
    private readonly LoansHost host = fixture.Host;

    [Theory]
    [InlineData(0)]
    [InlineData(51)]
    public async Task Batch_SizeOutOfRange_IsRefused(int count)
    {
        var refused = await RefusedAsync(() => host.AskTogetherAsync([.. Enumerable.Range(0, count).Select(_ => About(Numbers.OfPerson()))]));

        refused.StatusCode.ShouldBe(StatusCode.InvalidArgument);
        refused.Detail<BadRequest>().FieldViolations.ShouldHaveSingleItem().Field.ShouldBe("questions");
    }

    [Theory]
    [InlineData(1)]
    [InlineData(50)]
    public async Task Batch_SizeInRange_AnswersEachInItsPlaceWithOneRecordCall(int count)
    {
        var numbers = Enumerable.Range(0, count).Select(_ => Numbers.OfPerson()).ToList();
        foreach (var (index, number) in numbers.Index())
        {
            host.Table.Add(number, Bank).Facts.Loan.SubsidisedTimesUsed = index % 3;
        }

        var opened = host.Table.Opened;
        var results = await host.AskTogetherAsync([.. numbers.Select(About)]);

        results.Select(result => result.Eligibility.SubsidisedTimesUsed).ShouldBe(Enumerable.Range(0, count).Select(index => index % 3));
        results.ShouldAllBe(result => result.Eligibility.Eligible);
        host.Table.Opened.ShouldBe(opened + 1);
    }

    [Fact]
    public async Task Batch_SomeItemsAtFault_ChangeNothingForTheOthers()
    {
        var (willing, unwilling, dead) = (Numbers.OfPerson(), Numbers.OfPerson(), Numbers.OfPerson());
        host.Table.Add(willing, Bank);
        host.Table.Add(unwilling);
        host.Table.Add(dead, Bank).DiedOn = "2024-01-01";

        var results = await host.AskTogetherAsync(About(willing), About("123"), About(unwilling), About(dead), About(willing));

        results[0].Eligibility.Eligible.ShouldBeTrue();
        Faults(results[1]).ShouldBe(("INVALID_ARGUMENT", "INVALID_FIELD"));
        results[1].Error.Violations.ShouldHaveSingleItem().Field.ShouldBe("idNumber");
        Faults(results[2]).ShouldBe(("PERMISSION_DENIED", "NO_CONSENT"));
        Faults(results[3]).ShouldBe(("FAILED_PRECONDITION", "APPLICANT_DECEASED"));
        results[4].Eligibility.Options.ShouldBe(results[0].Eligibility.Options);
        (await host.RepeatAsync(results[4].Eligibility.Token)).ShouldBe(results[4].Eligibility);
    }

    [Fact]
    public async Task Batch_AllItemsMalformed_AsksNobody()
    {
        var opened = host.Table.Opened;

        (await host.AskTogetherAsync(About("1"), About("2"))).ShouldAllBe(result => result.Error.Reason == "INVALID_FIELD");

        host.Table.Opened.ShouldBe(opened);
    }

    private static (string Code, string Reason) Faults(EligibilityResult result) => (result.Error.Code, result.Error.Reason);
}
