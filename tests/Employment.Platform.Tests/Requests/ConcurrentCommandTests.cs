using Employment.Platform.Tests.Samples;
using Employment.Platform.Tests.Samples.V1;
using Grpc.Core;
using Shouldly;
using Xunit;

namespace Employment.Platform.Tests.Requests;

public sealed class ConcurrentCommandTests(CommandFixture fixture) : IClassFixture<CommandFixture>
{
    [Fact]
    public async Task Concurrent_TwentyClientsSendTheSameCommand_AllGetTheOneAnswer()
    {
        var request = CommandCalls.NewRequest();

        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => AddOverOwnConnection(request)));

        answers.Distinct().Count().ShouldBe(1);
        (await fixture.CountEntriesAsync(request.Text)).ShouldBe(1);
    }

    [Fact]
    public async Task Concurrent_RepeatWhileTheFirstWorks_WaitsAndGetsItsAnswer()
    {
        var request = CommandCalls.NewRequest(waitForLock: 7101);
        Task<AddEntryResponse> first, second;
        await using (await fixture.HoldLockAsync(request.WaitForLock))
        {
            first = AddOverOwnConnection(request);
            await fixture.UntilWaitingAsync(1);
            second = AddOverOwnConnection(request);
            await fixture.UntilWaitingAsync(2);
        }

        (await second).ShouldBe(await first);
        (await fixture.CountEntriesAsync(request.Text)).ShouldBe(1);
    }

    [Fact]
    public async Task Concurrent_FirstTakesTooLong_RepeatIsToldToComeAgain()
    {
        var request = CommandCalls.NewRequest(waitForLock: 7201);
        Task<AddEntryResponse> first;
        await using (await fixture.HoldLockAsync(request.WaitForLock))
        {
            first = AddOverOwnConnection(request);
            await fixture.UntilWaitingAsync(1);

            var failure = await Should.ThrowAsync<RpcException>(() => AddOverOwnConnection(request));

            failure.StatusCode.ShouldBe(StatusCode.Aborted);
            failure.Info().Reason.ShouldBe("REQUEST_UNDER_WAY");
        }

        (await AddOverOwnConnection(request)).ShouldBe(await first);
        (await fixture.CountEntriesAsync(request.Text)).ShouldBe(1);
    }

    private Task<AddEntryResponse> AddOverOwnConnection(AddEntryRequest request) =>
        CommandCalls.AddAsync(new Uri("http://" + fixture.Host.Channel.Target), request);
}
