using Employment.Platform.Identity;
using Employment.Platform.Tests.Samples;
using Employment.Platform.Tests.Samples.V1;
using Employment.Testing;
using Grpc.Core;
using Grpc.Net.Client;
using Shouldly;
using Xunit;
using KeyFile = Employment.Testing.InternalTokenKeys;

namespace Employment.Platform.Tests.Requests;

/// <summary>The sample service as a real process that is killed with signal 9.</summary>
public sealed class KilledProcessTests(CommandFixture fixture) : IClassFixture<CommandFixture>
{
    [Fact]
    public async Task Repeat_ProcessKilledWhileWorking_DoesTheWorkOnceAfterRestart()
    {
        await using var process = await StartAsync();
        var request = NewRequest(waitForLock: 7301);
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
        var request = NewRequest();
        var first = await Add(process, request);
        await process.Kill9Async();
        await process.RestartAsync();

        (await Add(process, request)).ShouldBe(first);

        (await fixture.CountEntriesAsync(request.Text)).ShouldBe(1);
    }

    private static AddEntryRequest NewRequest(long waitForLock = 0)
    {
        var id = Guid.NewGuid().ToString();
        return new AddEntryRequest { RequestId = id, Text = "entry " + id, WaitForLock = waitForLock };
    }

    private static async Task<AddEntryResponse> Add(ServiceProcess process, AddEntryRequest request)
    {
        using var channel = GrpcChannel.ForAddress(process.GrpcUrl);
        var tokens = new InternalTokens(Platform.Identity.InternalTokenKeys.Parse(File.ReadLines(KeyFile.File)), TimeProvider.System);
        var caller = new CallerIdentity("u-1", [], ["samples.add"], "");
        return await new CommandService.CommandServiceClient(channel).AddEntryAsync(
            request, new Metadata { { InternalTokens.MetadataKey, tokens.Issue(caller) } });
    }

    private Task<ServiceProcess> StartAsync() => ServiceProcess.StartAsync(
        "samples",
        typeof(SampleHost).Assembly.Location,
        new Dictionary<string, string?>
        {
            [SampleHost.ServeVariable] = "yes",
            ["ConnectionStrings__Postgres"] = fixture.Connection,
        });
}
