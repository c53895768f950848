using System.Net.Sockets;
using Employment.Platform.Tests.Samples.V1;
using Employment.Testing;
using Grpc.Core;
using Shouldly;
using Xunit;

namespace Employment.Platform.Tests.Requests;

/// <summary>The sample service as a real process that is killed, or asked to end, in the middle of a command.</summary>
public sealed class EndedProcessTests(CommandFixture fixture) : IClassFixture<CommandFixture>
{
    [Fact]
    public async Task Repeat_ProcessKilledWhileWorking_DoesTheWorkOnceAfterRestart()
    {
        await using var process = await StartAsync();
        var request = CommandCalls.NewRequest(waitForLock: 7301);
        await using (await fixture.HoldLockAsync(request.WaitForLock))
        {
            var lost = Add(process, request);
            await fixture.UntilWaitingAsync(1);
            await process.Kill9Async();
            (await Should.ThrowAsync<RpcException>(() => lost)).StatusCode.ShouldBe(StatusCode.Unavailable);
        }

        await process.RestartAsync();
        var answer = await Add(process, request);

        answer.Text.ShouldBe(request.Text);
        (await fixture.CountEntriesAsync(request.Text)).ShouldBe(1);
    }

    [Fact]
    public async Task Repeat_ProcessKilledAfterItAnswered_GivesTheFirstAnswer()
    {
        await using var process = await StartAsync();
        var request = CommandCalls.NewRequest();
        var first = await Add(process, request);
        await process.Kill9Async();
        await process.RestartAsync();

        (await Add(process, request)).ShouldBe(first);

        (await fixture.CountEntriesAsync(request.Text)).ShouldBe(1);
    }

    [Fact]
    public async Task Stop_CallInFlight_IsAnsweredBeforeTheProcessEnds()
    {
        await using var process = await StartAsync();
        var request = CommandCalls.NewRequest(waitForLock: 7401);
        Task<AddEntryResponse> inFlight;
        Task<int> stop;
        await using (await fixture.HoldLockAsync(request.WaitForLock))
        {
            inFlight = Add(process, request);
            await fixture.UntilWaitingAsync(1);
            stop = process.StopAsync();
            await Eventually.IsTrueAsync(() => RefusesConnections(process), "the process takes no new calls", TimeSpan.FromSeconds(10));
        }

        (await inFlight).Text.ShouldBe(request.Text);
        (await stop).ShouldBe(0);
    }

    private static Task<AddEntryResponse> Add(ServiceProcess process, AddEntryRequest request) =>
        CommandCalls.AddAsync(process.GrpcUrl, request);

    private static bool RefusesConnections(ServiceProcess process)
    {
        try
        {
            using var client = new TcpClient("127.0.0.1", process.GrpcUrl.Port);
            return false;
        }
        catch (SocketException)
        {
            return true;
        }
    }

    private Task<ServiceProcess> StartAsync() => CommandCalls.StartProcessAsync(fixture.Connection);
}
