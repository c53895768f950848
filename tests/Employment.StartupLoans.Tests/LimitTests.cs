using Employment.Contracts.Loans.V1;
using Employment.StartupLoans.Tests.Hosts;
using Employment.Testing;
using Google.Rpc;
using Grpc.Core;
using Shouldly;
using Xunit;
using static Employment.StartupLoans.Tests.Questions;

namespace Employment.StartupLoans.Tests;

public sealed class LimitTests
{
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    [Fact]
    public async Task Questions_BeyondTheSecondsLimit_AreRefusedUntilTheNext()
    {
        await using var host = await LoansHost.StartAsync("--StartupLoans:QuestionsPerSecond=60");
        var number = Numbers.OfPerson();
        host.Table.Add(number, Bank);
        host.Time.Stop();

        await host.AskTogetherAsync(Many(number, 50));
        await host.AskTogetherAsync(Many(number, 10));
        var refused = await RefusedAsync(() => host.AskAsync(number));

        refused.StatusCode.ShouldBe(StatusCode.ResourceExhausted);
        refused.ReasonOf().ShouldBe("QUESTION_LIMIT");
        refused.Detail<RetryInfo>().RetryDelay.ToTimeSpan().ShouldBeInRange(TimeSpan.Zero, Second);
        host.Table.Consent(number, OtherBank);
        (await host.AskAsync(number, OtherBank)).Eligible.ShouldBeTrue();
        host.Time.Ahead = Second;
        (await host.AskAsync(number)).Eligible.ShouldBeTrue();
    }

    [Fact]
    public async Task Unanswered_BeyondTheDaysLimit_EveryQuestionIsRefusedAlike()
    {
        await using var host = await LoansHost.StartAsync("--StartupLoans:UnansweredPerDay=60", "--StartupLoans:QuestionsPerSecond=1000");
        var (willing, unwilling) = (Numbers.OfPerson(), Numbers.OfPerson());
        host.Table.Add(willing, Bank);
        host.Table.Add(unwilling);

        // What is answered does not count.
        await host.AskTogetherAsync(Many(willing, 50));
        await host.AskTogetherAsync(Many(willing, 50));
        await host.AskTogetherAsync(Many(unwilling, 30));
        await host.AskTogetherAsync(Many(Numbers.OfPerson(), 29));
        (await host.AskAsync(willing)).Eligible.ShouldBeTrue();
        (await RefusedAsync(() => host.AskAsync(unwilling))).ReasonOf().ShouldBe("NO_CONSENT");
        var recorded = host.Table.Opened;

        var refusals = new[] { unwilling, Numbers.OfPerson(), willing };
        foreach (var number in refusals)
        {
            var refused = await RefusedAsync(() => host.AskAsync(number));
            refused.StatusCode.ShouldBe(StatusCode.ResourceExhausted);
            refused.ReasonOf().ShouldBe("UNANSWERED_LIMIT");
            refused.Detail<RetryInfo>().RetryDelay.ToTimeSpan().ShouldBeInRange(TimeSpan.Zero, TimeSpan.FromDays(1));
        }

        host.Table.Opened.ShouldBe(recorded);
    }

    private static EligibilityQuestion[] Many(string number, int count) => [.. Enumerable.Range(0, count).Select(_ => About(number))];
}
