using Employment.Platform.ServiceCalls;
using Shouldly;
using Xunit;

namespace Employment.Platform.Tests.ServiceCalls;

/// <summary>What callers ask at the same time travels together.</summary>
public sealed class CallGroupsTests
{
    private readonly List<(int[] Items, TaskCompletionSource Release)> calls = [];

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Ask_WhileACallIsUnderWay_GoesTogetherWithTheNextAndEachGetsItsOwn()
    {
        var groups = Groups(mostItems: 4, mostCalls: 1);
        var first = groups.AskAsync([1], Ct);
        var second = groups.AskAsync([2, 3], Ct);
        var third = groups.AskAsync([4, 5], Ct);
        var fourth = groups.AskAsync([6], Ct);

        calls.Select(call => call.Items).ShouldBe([[1]]);
        calls[0].Release.SetResult();
        (await first).ShouldBe([10]);
        await ReleaseAsync(1);
        (await second).ShouldBe([20, 30]);
        (await third).ShouldBe([40, 50]);
        await ReleaseAsync(2);
        (await fourth).ShouldBe([60]);

        calls.Select(call => call.Items).ShouldBe([[1], [2, 3, 4, 5], [6]]);
    }

    [Fact]
    public async Task Ask_WithRoomForTwoCalls_StartsTheSecondAtOnce()
    {
        var groups = Groups(mostItems: 4, mostCalls: 2);
        var (first, second) = (groups.AskAsync([1], Ct), groups.AskAsync([2], Ct));

        calls.Select(call => call.Items).ShouldBe([[1], [2]]);
        calls[1].Release.SetResult();
        (await second).ShouldBe([20]);
        calls[0].Release.SetResult();
        (await first).ShouldBe([10]);
    }

    [Fact]
    public async Task Ask_InACallThatFails_FailsForItsCallersAndNotForTheNext()
    {
        var groups = Groups(mostItems: 4, mostCalls: 1);
        var (first, second) = (groups.AskAsync([1], Ct), groups.AskAsync([2], Ct));

        calls[0].Release.SetException(new InvalidOperationException("away"));
        await Should.ThrowAsync<InvalidOperationException>(() => first);
        await ReleaseAsync(1);

        (await second).ShouldBe([20]);
    }

    [Fact]
    public async Task Ask_ByACallerWhoLeaves_GoesOnForTheOthers()
    {
        using var leaving = new CancellationTokenSource();
        var groups = Groups(mostItems: 4, mostCalls: 1);
        var (first, left, stays) = (groups.AskAsync([1], Ct), groups.AskAsync([2], leaving.Token), groups.AskAsync([3], Ct));

        await leaving.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(() => left);
        calls[0].Release.SetResult();
        await first;
        await ReleaseAsync(1);

        (await stays).ShouldBe([30]);
    }

    private CallGroups<int, int> Groups(int mostItems, int mostCalls) => new(
        async items =>
        {
            var release = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            lock (calls)
            {
                calls.Add(([.. items], release));
            }

            await release.Task;
            return [.. items.Select(item => item * 10)];
        },
        mostItems,
        mostCalls);

    private async Task ReleaseAsync(int call)
    {
        await Testing.Eventually.IsTrueAsync(() => calls.Count > call, "the next call is under way", TimeSpan.FromSeconds(10), Ct);
        calls[call].Release.SetResult();
    }
}
