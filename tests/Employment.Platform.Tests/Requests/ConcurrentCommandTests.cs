using Employment.Platform.Tests.Samples;
using Employment.Platform.Tests.Samples.V1;
using Grpc.Core;
using Grpc.Net.Client;
using Shouldly;
using Xunit;

namespace Employment.Platform.Tests.Requests;

public sealed class ConcurrentCommandTests(CommandFixture fixture) : IClassFixture<CommandFixture>
{
    [Fact]
    public async Task Concurrent_TwentyClientsSendTheSameCommand_AllGetTheOneAnswer()
    {
        var request = NewRequest();

        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => AddOverOwnConnection(request)));

        answers.Distinct().Count().ShouldBe(1);
        (await fixture.CountEntriesAsync(request.Text)).ShouldBe(1);
    }

    [Fact]
    public async Task Concurrent_RepeatWhileTheFirstWorks_WaitsAndGetsItsAnswer()
    {
        var request = NewRequest(waitForLock: 7101);
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
        var request = NewRequest(waitForLock: 7201);
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

    private static AddEntryRequest NewRequest(long waitForLock = 0)
    {
        var id = Guid.NewGuid().ToString();
        return new AddEntryRequest { RequestId = id, Text = "entry " + id, WaitForLock = waitForLock };
    }

    private async Task<AddEntryResponse> AddOverOwnConnection(AddEntryRequest request)
    {
        using var channel = GrpcChannel.ForAddress("http://" + fixture.Host.Channel.Target);
        var client = new CommandService.CommandServiceClient(channel);
        return await client.AddEntryAsync(request, fixture.Host.As("u-1", "", "samples.add"));
    }
}
