using System.Globalization;
using Employment.Contracts.Common.V1;
using Employment.Platform.Identity;
using Employment.Platform.Secrets;
using Grpc.Core;
using Grpc.Net.Client;

namespace Employment.Demo.Past;

/// <summary>Moves the business date of services that let it be moved: those that deploy/up started for this, with the key they all know.</summary>
internal sealed class MovableDate(string keyFile, IEnumerable<string> addresses, CancellationToken cancellation) : IDisposable
{
    private readonly InternalTokens tokens = new(KeyRing.Parse(System.IO.File.ReadLines(keyFile)), TimeProvider.System);
    private readonly List<GrpcChannel> channels = [.. addresses.Select(GrpcChannel.ForAddress)];

    /// <summary>Makes it a day.</summary>
    public Task MoveAsync(DateOnly day) => Task.WhenAll(channels.Select(async channel => await new BusinessClockService.BusinessClockServiceClient(channel).SetBusinessDateAsync(
        new SetBusinessDateRequest { Date = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) },
        new Metadata { { InternalTokens.MetadataKey, tokens.Issue(new CallerIdentity("employment-demo", [], ["platform.clock.set"], "")) } },
        cancellationToken: cancellation)));

    public void Dispose() => channels.ForEach(channel => channel.Dispose());
}
