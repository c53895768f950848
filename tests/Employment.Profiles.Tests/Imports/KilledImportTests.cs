using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Employment.Contracts.Profiles.V1;
using Employment.Platform.Identity;
using Employment.Platform.Secrets;
using Employment.Testing;
using Google.Protobuf;
using Grpc.Core;
using Grpc.Net.Client;
using Npgsql;
using Shouldly;
using Xunit;
using State = Employment.Contracts.Profiles.V1.Import.Types.State;

namespace Employment.Profiles.Tests.Imports;

/// <summary>The program itself, killed in the middle of a file.</summary>
public sealed class KilledImportTests
{
    private const int People = 25_000;
    private const int Kills = 3;

    [Fact]
    public async Task Import_WhoseProcessIsKilled_GoesOnWithoutLosingOrDoublingAnything()
    {
        var connection = await (await PostgresServer.SharedAsync()).CreateDatabaseAsync();
        await using var source = NpgsqlDataSource.Create(connection);
        await using var service = await ServiceProcess.StartAsync("profiles", SourceTree.Program("services/Profiles", "Employment.Profiles"), Settings(connection));
        using var channel = GrpcChannel.ForAddress(service.GrpcUrl);
        var client = new ImportService.ImportServiceClient(channel);
        var id = await UploadAsync(client, MakeFile());
        await client.StartImportAsync(new StartImportRequest { RequestId = ImportsHost.NewId(), Import = id }, Caller());

        var seen = 0L;
        for (var kill = 0; kill < Kills; kill++)
        {
            // After another chunk, and then at any moment within the next.
            await Eventually.IsTrueAsync(async () => await NumberAsync(source, "SELECT rows FROM profiles.import") > seen, "another chunk is taken", TimeSpan.FromSeconds(60));
            await Task.Delay(RandomNumberGenerator.GetInt32(200));
            await service.Kill9Async();
            seen = await NumberAsync(source, "SELECT rows FROM profiles.import");
            await service.RestartAsync();
        }

        await Eventually.IsTrueAsync(
            async () => (await client.GetImportAsync(new GetImportRequest { Import = id }, Caller())).Import.State == State.Done, "the import ends", TimeSpan.FromSeconds(60));
        var import = (await client.GetImportAsync(new GetImportRequest { Import = id }, Caller())).Import;

        // Each person stands twice: once with a value, and 20,000 rows later with the same; every tenth row before is a fault.
        (import.Rows, import.Recorded, import.Registered, import.Unchanged, import.Faulty).ShouldBe((2 * People, People - (People / 10), People - (People / 10), People - (People / 10), People / 5));
        (await NumberAsync(source, "SELECT count(*) FROM profiles.profile")).ShouldBe(import.Registered);
        (await NumberAsync(source, "SELECT count(*) FROM profiles.number")).ShouldBe(import.Registered);
        (await NumberAsync(source, "SELECT count(*) FROM profiles.life_event")).ShouldBe(import.Registered);
        (await NumberAsync(source, "SELECT count(*) FROM profiles.fact WHERE source = 3")).ShouldBe(import.Recorded);
        (await NumberAsync(source, "SELECT count(DISTINCT profile) FROM profiles.fact WHERE source = 3")).ShouldBe(import.Recorded);
        (await NumberAsync(source, "SELECT sum(value::integer) FROM profiles.fact WHERE source = 3"))
            .ShouldBe(Enumerable.Range(0, People).Where(person => person % 10 != 3).Sum(person => person % 1000L));
        (await NumberAsync(source, "SELECT count(DISTINCT line) FROM profiles.import_fault WHERE line > 1")).ShouldBe(import.Faulty);
        (await NumberAsync(source, "SELECT count(*) FROM profiles.import_fault WHERE line > 1")).ShouldBe(import.Faulty);
        (await NumberAsync(source, "SELECT count(*) FROM profiles.import_part")).ShouldBe(0);
        (await NumberAsync(source, "SELECT count(*) FROM profiles.import_unchanged")).ShouldBe(0);
    }

    private static async Task<string> UploadAsync(ImportService.ImportServiceClient client, byte[] file)
    {
        const int Part = 1_000_003;
        var id = (await client.CreateImportAsync(ImportsHost.Create(Import.Types.Kind.InsuranceMonths, file.Length, "410802"), Caller())).Import.Import_;
        for (var offset = 0; offset < file.Length; offset += Part)
        {
            await client.UploadPartAsync(new UploadPartRequest { Import = id, Offset = offset, Content = ByteString.CopyFrom(file, offset, Math.Min(Part, file.Length - offset)) }, Caller());
        }

        return id;
    }

    // In GBK and with quotes and line ends in cells, so that going on at a wrong byte would show.
    private static byte[] MakeFile()
    {
        var numbers = Enumerable.Range(0, People).Select(TestNumbers.CitizenOf).ToArray();
        var text = new StringBuilder("身份证号,姓名,备注,参保月数\r\n");
        foreach (var person in Enumerable.Range(0, 2 * People).Select(row => row % People))
        {
            text.Append(CultureInfo.InvariantCulture, $"{numbers[person]},王小明,\"甲,\n“乙”\"\"{person}\",{(person % 10 == 3 ? -1 : person % 1000)}\r\n");
        }

        return CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!.GetBytes(text.ToString());
    }

    private static Dictionary<string, string?> Settings(string connection)
    {
        var folder = TestFolder.Create("killed");
        var settings = new Dictionary<string, string?>
        {
            ["ConnectionStrings__Postgres"] = connection,
            ["Platform__BusinessDate"] = "2024-07-01",
            ["Services__Policies"] = "http://127.0.0.1:5101",
            ["Services__Accounts"] = "http://127.0.0.1:5102",
            ["Services__Funds"] = "http://127.0.0.1:5105",
        };
        foreach (var variable in new[] { "Profiles__NumberKeyFile", "Profiles__LookupKeyFile" })
        {
            settings[variable] = Path.Combine(folder, variable);
            File.WriteAllText(settings[variable]!, $"k1 {Convert.ToBase64String(RandomNumberGenerator.GetBytes(32))}\n");
        }

        return settings;
    }

    private static Metadata Caller() => new()
    {
        {
            InternalTokens.MetadataKey,
            new InternalTokens(KeyRing.Parse(File.ReadLines(InternalTokenKeys.File)), TimeProvider.System)
                .Issue(new CallerIdentity("supervisor-1", ["SUPERVISOR"], ["imports.write", "imports.read"], ImportsHost.City))
        },
    };

    private static async Task<long> NumberAsync(NpgsqlDataSource source, string sql)
    {
        await using var command = source.CreateCommand(sql);
        return Convert.ToInt64(await command.ExecuteScalarAsync(), CultureInfo.InvariantCulture);
    }
}
