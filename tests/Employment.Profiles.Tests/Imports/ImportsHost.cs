using System.Security.Cryptography;
using System.Text;
using Employment.Contracts.Profiles.V1;
using Employment.Platform;
using Employment.Platform.Identity;
using Employment.Profiles.Imports;
using Employment.Profiles.Imports.Work;
using Employment.Profiles.Numbers;
using Employment.Testing;
using Google.Protobuf;
using Grpc.Core;
using Grpc.Net.Client;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Npgsql;
using Shouldly;
using Xunit;
using Kind = Employment.Contracts.Profiles.V1.Import.Types.Kind;
using State = Employment.Contracts.Profiles.V1.Import.Types.State;

namespace Employment.Profiles.Tests.Imports;

/// <summary>The service as it runs, on a port and a database of its own, with the business date 2024-07-01, and a supervisor of the city.</summary>
public sealed class ImportsHost : IAsyncLifetime
{
    public const string City = "410800";
    public const string AsOf = "2024-06-30";

    private readonly string folder = TestFolder.Create("imports");
    private WebApplication? app;
    private GrpcChannel? channel;

    public ImportService.ImportServiceClient Client => new(channel!);

    public string ConnectionString { get; private set; } = "";

    internal NumberVault Vault => app!.Services.GetRequiredService<NumberVault>();

    /// <summary>Another process on the same database, with the same keys.</summary>
    public static async Task<ImportsHost> BesideAsync(ImportsHost other)
    {
        var host = new ImportsHost { ConnectionString = other.ConnectionString };
        foreach (var file in Directory.EnumerateFiles(other.folder))
        {
            File.Copy(file, Path.Combine(host.folder, Path.GetFileName(file)));
        }

        await host.InitializeAsync();
        return host;
    }

    public async ValueTask InitializeAsync()
    {
        ConnectionString = ConnectionString.Length > 0 ? ConnectionString : await (await PostgresServer.SharedAsync()).CreateDatabaseAsync();
        var builder = WebApplication.CreateBuilder(
        [
            "--Platform:GrpcUrl=http://127.0.0.1:0", $"--Platform:InternalTokenKeyFile={await KeyFileAsync("tokens")}", "--Platform:BusinessDate=2024-07-01",
            $"--ConnectionStrings:Postgres={ConnectionString}", $"--Profiles:NumberKeyFile={await KeyFileAsync("numbers")}",
            $"--Profiles:LookupKeyFile={await KeyFileAsync("lookup")}", "--Services:Policies=http://127.0.0.1:1", "--Services:Accounts=http://127.0.0.1:1", "--Services:Funds=http://127.0.0.1:1",
        ]);
        builder.AddPlatform();
        builder.AddProfiles();
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        app = builder.Build();
        app.MapPlatform();
        app.MapProfiles();
        await app.StartAsync();
        var address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
        channel = GrpcChannel.ForAddress(address, new GrpcChannelOptions { MaxReceiveMessageSize = 16 * 1024 * 1024 });
    }

    public async ValueTask DisposeAsync()
    {
        channel?.Dispose();
        if (app is not null)
        {
            await app.DisposeAsync();
        }

        TestFolder.Remove(folder);
    }

    /// <summary>Metadata of staff of a region.</summary>
    public Metadata As(string region = City, string subject = "supervisor-1") => new()
    {
        { InternalTokens.MetadataKey, app!.Services.GetRequiredService<InternalTokens>().Issue(new CallerIdentity(subject, ["SUPERVISOR"], ["imports.write", "imports.read"], region)) },
    };

    /// <summary>Sends a file and waits for its end.</summary>
    internal async Task<Import> ImportAsync(Kind kind, byte[] content, string region = City, string asOf = AsOf)
    {
        var id = await UploadAsync(kind, content, region, asOf);
        await Client.StartImportAsync(new StartImportRequest { RequestId = NewId(), Import = id }, As());
        return await EndAsync(id);
    }

    internal Task<Import> ImportAsync(Kind kind, string content, string region = City, string asOf = AsOf) =>
        ImportAsync(kind, Encoding.UTF8.GetBytes(content), region, asOf);

    internal Task GiveUpUploadsAsync() => app!.Services.GetRequiredService<UploadExpiry>().GiveUpAsync(CancellationToken.None);

    internal async Task<Import> EndAsync(string id)
    {
        await Eventually.IsTrueAsync(async () => (await GetAsync(id)).State is State.Done or State.Failed, "the import ends", TimeSpan.FromSeconds(30));
        return await GetAsync(id);
    }

    internal async Task<Import> GetAsync(string id) => (await Client.GetImportAsync(new GetImportRequest { Import = id }, As())).Import;

    internal async Task<Import> CreateAsync(Kind kind, long size, string region = City, string asOf = AsOf, string fileName = "数据.csv") =>
        (await Client.CreateImportAsync(Create(kind, size, region, asOf, fileName), As(subject: NewId()))).Import;

    internal static CreateImportRequest Create(Kind kind, long size, string region = City, string asOf = AsOf, string fileName = "数据.csv") =>
        new() { RequestId = NewId(), Kind = kind, Region = region, FileName = fileName, AsOf = asOf, SizeBytes = size };

    internal async Task<string> UploadAsync(Kind kind, byte[] content, string region = City, string asOf = AsOf)
    {
        var id = (await CreateAsync(kind, content.Length, region, asOf)).Import_;
        for (var offset = 0; offset < content.Length; offset += ImportLimits.PartBytes)
        {
            var part = content.AsMemory(offset, Math.Min(ImportLimits.PartBytes, content.Length - offset));
            await Client.UploadPartAsync(new UploadPartRequest { Import = id, Offset = offset, Content = ByteString.CopyFrom(part.Span) }, As());
        }

        return id;
    }

    internal async Task<string> ErrorsAsync(string id)
    {
        var file = (await Client.GetImportErrorsAsync(new GetImportErrorsRequest { Import = id }, As())).File;
        file.ContentType.ShouldBe("text/csv; charset=utf-8");
        return file.Content.ToStringUtf8();
    }

    /// <summary>Values recorded for a number, in the order they were: "value@asOf:source:verification:department".</summary>
    internal Task<List<string>> FactsAsync(string number, string fact) => QueryAsync(
        """
        SELECT f.value || '@' || f.as_of || ':' || f.source || ':' || f.verification || ':' || f.department
        FROM profiles.fact f JOIN profiles.profile p ON p.id = f.profile JOIN profiles.number n ON coalesce((SELECT merged_into FROM profiles.profile WHERE id = n.profile), n.profile) = p.id
        WHERE n.hash = $1 AND f.fact = $2 ORDER BY f.record
        """,
        Vault.HashOf(number),
        fact);

    internal async Task<List<string>> QueryAsync(string sql, params object[] values)
    {
        await using var source = NpgsqlDataSource.Create(ConnectionString);
        await using var command = source.CreateCommand(sql);
        foreach (var value in values)
        {
            command.Parameters.Add(new NpgsqlParameter { Value = value });
        }

        var texts = new List<string>();
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            texts.Add(reader.GetValue(0).ToString()!);
        }

        return texts;
    }

    internal static string NewId() => Guid.NewGuid().ToString();

    private async Task<string> KeyFileAsync(string name)
    {
        var file = Path.Combine(folder, name);
        if (File.Exists(file))
        {
            return file;
        }

        await File.WriteAllTextAsync(file, $"k1 {Convert.ToBase64String(RandomNumberGenerator.GetBytes(32))}\n");
        return file;
    }
}
