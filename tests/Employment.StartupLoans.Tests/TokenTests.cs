using Employment.StartupLoans.Tests.Hosts;
using Employment.Testing;
using Google.Protobuf;
using Grpc.Core;
using Shouldly;
using Xunit;
using static Employment.StartupLoans.Tests.Questions;

namespace Employment.StartupLoans.Tests;

public sealed class TokenTests
{
    private readonly string number = Numbers.OfPerson();

    [Fact]
    public async Task Repeat_WhileConsentHolds_GivesTheSameBytesAndIsOnRecordAgain()
    {
        await using var host = await LoansHost.StartAsync();
        host.Table.Add(number, Bank);
        var answer = await host.AskAsync(number);
        host.Table.Change(number, profile => profile.Facts.Loan.SubsidisedTimesUsed = 3);
        var recorded = host.Table.Opened;

        var again = await host.RepeatAsync(answer.Token);

        again.ToByteArray().ShouldBe(answer.ToByteArray());
        host.Table.Opened.ShouldBe(recorded + 1);
        answer.Token.ShouldNotContain(number);
    }

    [Fact]
    public async Task Repeat_AnotherBanksOrAlteredOrInvented_IsNotFoundInTheSameBytes()
    {
        await using var host = await LoansHost.StartAsync();
        host.Table.Add(number, Bank);
        host.Table.Consent(number, OtherBank);
        var token = (await host.AskAsync(number)).Token;
        var altered = token[..^2] + (token[^2] == 'A' ? 'B' : 'A') + token[^1];

        var invented = await RefusedAsync(() => host.RepeatAsync("k1.AbCd"));
        var recorded = host.Table.Opened;

        invented.StatusCode.ShouldBe(StatusCode.NotFound);
        foreach (var other in new[] { altered, "", "AAAA", new string('A', 300_000) })
        {
            (await RefusedAsync(() => host.RepeatAsync(other))).Visible().ShouldBe(invented.Visible());
        }

        (await RefusedAsync(() => host.RepeatAsync(token, OtherBank))).Visible().ShouldBe(invented.Visible());
        host.Table.Opened.ShouldBe(recorded);
    }

    [Fact]
    public async Task Repeat_AfterWithdrawal_IsTheNoConsentOfAnybody()
    {
        await using var host = await LoansHost.StartAsync();
        host.Table.Add(number, Bank);
        var token = (await host.AskAsync(number)).Token;
        host.Table.Withdraw(number, Bank);

        var refused = await RefusedAsync(() => host.RepeatAsync(token));

        refused.Visible().ShouldBe((await RefusedAsync(() => host.AskAsync(Numbers.OfPerson()))).Visible());
    }

    [Fact]
    public async Task Repeat_AfterADeathWasRecorded_IsRefusedAsTheQuestionIs()
    {
        await using var host = await LoansHost.StartAsync();
        host.Table.Add(number, Bank);
        var token = (await host.AskAsync(number)).Token;
        host.Table.Change(number, profile => profile.DiedOn = "2024-05-01");

        var refused = await RefusedAsync(() => host.RepeatAsync(token));

        refused.ReasonOf().ShouldBe("APPLICANT_DECEASED");
        refused.Visible().ShouldBe((await RefusedAsync(() => host.AskAsync(number))).Visible());
    }

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    public async Task Repeat_AtTheEndOfItsValidity_ExpiresToTheSecond(int seconds, bool isExpired)
    {
        await using var host = await LoansHost.StartAsync();
        host.Table.Add(number, Bank);
        host.Time.Stop();
        var answer = await host.AskAsync(number);
        var until = DateTimeOffset.Parse(answer.ValidUntil, System.Globalization.CultureInfo.InvariantCulture);
        host.Time.Stop(until.AddSeconds(seconds));

        var ended = await Record.ExceptionAsync(() => host.RepeatAsync(answer.Token));

        (ended as RpcException)?.ReasonOf().ShouldBe("TOKEN_EXPIRED");
        (ended is not null).ShouldBe(isExpired);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Repeat_AfterTheKeyWasRotated_WorksUntilTheOldKeyIsDropped(bool dropsOld)
    {
        await using var host = await LoansHost.StartAsync();
        host.Table.Add(number, Bank);
        var token = (await host.AskAsync(number)).Token;

        await host.RotateTokenKeyAsync(dropsOld);

        var ended = await Record.ExceptionAsync(() => host.RepeatAsync(token));
        (ended as RpcException)?.StatusCode.ShouldBe(StatusCode.NotFound);
        (ended is not null).ShouldBe(dropsOld);
    }
}
