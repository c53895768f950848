using Employment.Gateway.Identity;
using Shouldly;
using Xunit;

namespace Employment.Gateway.Tests.SignIn;

/// <summary>How long an answer is kept, to the moment.</summary>
public sealed class RecentAnswersTests
{
    private readonly ManualTime time = new();
    private int asked;

    [Theory]
    [InlineData(1.999, 1)]
    [InlineData(2, 2)]
    public async Task Get_AfterAWhile_AsksAgainFromTwoSecondsOn(double seconds, int expected)
    {
        var answers = new RecentAnswers<string>(time);
        await GetAsync(answers, "key");
        time.Pass(seconds);
        answers.TryGet("key", out var kept).ShouldBe(expected == 1);
        kept.ShouldBe("answer");
        await GetAsync(answers, "key");
        asked.ShouldBe(expected);
    }

    [Theory]
    [InlineData(4.499, true)]
    [InlineData(4.5, false)]
    public async Task Get_ServiceAway_UsesTheKeptAnswerForALimitedTime(double seconds, bool isUsed)
    {
        var answers = new RecentAnswers<string>(time);
        await GetAsync(answers, "key");
        time.Pass(seconds);
        var again = answers.GetAsync("key", () => throw new TimeoutException(), CancellationToken.None);
        if (isUsed)
        {
            (await again).ShouldBe("answer");
        }
        else
        {
            await Should.ThrowAsync<TimeoutException>(again);
        }
    }

    [Fact]
    public async Task Get_AnswerThatThereIsNone_IsKeptToo()
    {
        var answers = new RecentAnswers<string>(time);
        (await answers.GetAsync("key", () => Task.FromResult<string?>(null), CancellationToken.None)).ShouldBeNull();
        answers.TryGet("key", out var none).ShouldBeTrue();
        none.ShouldBeNull();
        (await GetAsync(answers, "key")).ShouldBeNull();
        asked.ShouldBe(0);
    }

    [Fact]
    public async Task Get_MoreThanAreKept_AreAskedForEachTime()
    {
        var answers = new RecentAnswers<string>(time, most: 1);
        await GetAsync(answers, "first");
        await GetAsync(answers, "second");
        await GetAsync(answers, "second");
        asked.ShouldBe(3);
        answers.TryGet("first", out _).ShouldBeTrue();
        time.Pass(5);
        await GetAsync(answers, "second");
        answers.TryGet("second", out _).ShouldBeTrue();
    }

    private Task<string?> GetAsync(RecentAnswers<string> answers, string key) => answers.GetAsync(
        key,
        () =>
        {
            asked++;
            return Task.FromResult<string?>("answer");
        },
        CancellationToken.None);

    private sealed class ManualTime : TimeProvider
    {
        private long now;

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => now;

        public void Pass(double seconds) => now += TimeSpan.FromSeconds(seconds).Ticks;
    }
}
