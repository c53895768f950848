using System.Globalization;
using System.Security.Cryptography;
using Employment.Benchmarks.Calls;
using Employment.Contracts.Profiles.V1;
using Employment.Testing;
using Google.Protobuf;
using Grpc.Core;
using Grpc.Net.Client;
using Kind = Employment.Contracts.Profiles.V1.Import.Types.Kind;
using State = Employment.Contracts.Profiles.V1.Import.Types.State;

namespace Employment.Benchmarks.Import;

/// <summary>The Profiles service as a process of its own, and what a supervisor does there.</summary>
internal sealed class ImportTarget : IAsyncDisposable
{
    private const int PartBytes = 4 * 1024 * 1024;
    private static readonly TimeSpan Poll = TimeSpan.FromMilliseconds(100);

    private readonly string folder = TestFolder.Create("import-benchmark");
    private ServiceProcess? service;
    private GrpcChannel? channel;

    public int ProcessId => service!.ProcessId;

    /// <summary>Where its other services are called.</summary>
    public GrpcChannel Channel => channel!;

    private ImportService.ImportServiceClient Client => new(Channel);

    /// <param name="connection">Its database.</param>
    /// <param name="redis">Its Redis; empty: it has none.</param>
    public async Task StartAsync(string connection, string redis = "")
    {
        service = await ServiceProcess.StartAsync("profiles", SourceTree.Program("services/Profiles", "Employment.Profiles"), new Dictionary<string, string?>
        {
            ["ConnectionStrings__Postgres"] = connection,
            ["Redis__Endpoint"] = redis,
            ["Platform__BusinessDate"] = "2024-07-01",
            ["Profiles__NumberKeyFile"] = await KeyFileAsync("numbers"),
            ["Profiles__LookupKeyFile"] = await KeyFileAsync("lookup"),
            ["Services__Policies"] = "http://127.0.0.1:5101",
            ["Services__Accounts"] = "http://127.0.0.1:5102",
        });
        channel = GrpcChannel.ForAddress(service.GrpcUrl);
    }

    public Task StopAsync() => service!.StopAsync();

    public async Task<string> UploadAsync(byte[] file, string asOf)
    {
        var id = (await Client.CreateImportAsync(
            new CreateImportRequest { RequestId = NewId(), Kind = Kind.InsuranceMonths, Region = "410800", FileName = "months.csv", AsOf = asOf, SizeBytes = file.Length },
            Caller())).Import.Import_;
        for (var offset = 0; offset < file.Length; offset += PartBytes)
        {
            var part = ByteString.CopyFrom(file, offset, Math.Min(PartBytes, file.Length - offset));
            await Client.UploadPartAsync(new UploadPartRequest { Import = id, Offset = offset, Content = part }, Caller());
        }

        return id;
    }

    /// <summary>Works a file through and waits for its end.</summary>
    /// <param name="id">The import.</param>
    /// <param name="watch">Told how far it is, again and again.</param>
    public async Task<Contracts.Profiles.V1.Import> WorkAsync(string id, Action<Contracts.Profiles.V1.Import> watch)
    {
        await Client.StartImportAsync(new StartImportRequest { RequestId = NewId(), Import = id }, Caller());
        while (true)
        {
            var import = (await Client.GetImportAsync(new GetImportRequest { Import = id }, Caller())).Import;
            watch(import);
            if (import.State != State.Running)
            {
                return import.State == State.Done ? import : throw new InvalidOperationException($"The import ended as {import.State}: {import.Problem}");
            }

            await Task.Delay(Poll);
        }
    }

    public async ValueTask DisposeAsync()
    {
        channel?.Dispose();
        if (service is not null)
        {
            await service.DisposeAsync();
        }

        TestFolder.Remove(folder);
    }

    private static string NewId() => Guid.NewGuid().ToString();

    private static Metadata Caller() => InternalCaller.Of("supervisor-1", "SUPERVISOR", "imports.write", "imports.read");

    private async Task<string> KeyFileAsync(string name)
    {
        var file = Path.Combine(folder, name);
        await File.WriteAllTextAsync(file, string.Create(CultureInfo.InvariantCulture, $"k1 {Convert.ToBase64String(RandomNumberGenerator.GetBytes(32))}\n"));
        return file;
    }
}
