using Employment.Platform.Identity;
using Employment.Platform.Tests.Samples;
using Employment.Platform.Tests.Samples.V1;
using Employment.Testing;
using Grpc.Core;
using Grpc.Net.Client;
using KeyFile = Employment.Testing.InternalTokenKeys;

namespace Employment.Platform.Tests.Requests;

/// <summary>The sample service as a process of its own, and calls to it over connections of their own.</summary>
internal static class CommandCalls
{
    public static AddEntryRequest NewRequest(long waitForLock = 0)
    {
        var id = Guid.NewGuid().ToString();
        return new AddEntryRequest { RequestId = id, Text = "entry " + id, WaitForLock = waitForLock };
    }

    public static async Task<AddEntryResponse> AddAsync(Uri address, AddEntryRequest request)
    {
        using var channel = GrpcChannel.ForAddress(address);
        var tokens = new InternalTokens(Platform.Secrets.KeyRing.Parse(File.ReadLines(KeyFile.File)), TimeProvider.System);
        var caller = new CallerIdentity("u-1", [], ["samples.add"], "");
        return await new CommandService.CommandServiceClient(channel).AddEntryAsync(
            request, new Metadata { { InternalTokens.MetadataKey, tokens.Issue(caller) } });
    }

    public static Task<ServiceProcess> StartProcessAsync(string connection) => ServiceProcess.StartAsync(
        "samples",
        typeof(SampleHost).Assembly.Location,
        new Dictionary<string, string?>
        {
            [SampleHost.ServeVariable] = "yes",
            ["ConnectionStrings__Postgres"] = connection,
        });
}
