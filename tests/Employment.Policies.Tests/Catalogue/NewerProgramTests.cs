using Employment.Contracts.Policies.V1;
using Employment.Policies.Data;
using Employment.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Employment.Policies.Tests.Catalogue;

/// <summary>A program with other policy files starts on a database that has its law already.</summary>
public sealed class NewerProgramTests : IAsyncLifetime
{
    private const string Skill = "Measures/training/skill-upgrade-subsidy.yaml";

    private readonly PoliciesHost host = new();
    private readonly string folder = TestFolder.Create("shipped");

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        await host.InitializeAsync();
        foreach (var file in (await host.Catalogue.ListPolicyFilesAsync(new ListPolicyFilesRequest(), host.Editor())).Files)
        {
            Write(file.Path, await host.TextAsync(file.Path));
        }
    }

    public async ValueTask DisposeAsync()
    {
        await host.DisposeAsync();
        TestFolder.Remove(folder);
    }

    [Fact]
    public async Task Start_NewVersionsInItsFiles_ComeInAsADraftThatTwoPersonsPublish()
    {
        foreach (var (path, text) in Notice2025.Files)
        {
            Write(path, text);
        }

        // In the repository a measure's versions share one file.
        var version = Notice2025.Files["Measures/training/skill-upgrade-subsidy.2025.yaml"];
        Write(Skill, await host.TextAsync(Skill) + "\n" + version[version.IndexOf("  - version", StringComparison.Ordinal)..]);
        File.Delete(Path.Combine(folder, "Measures/training/skill-upgrade-subsidy.2025.yaml"));

        await using var newer = await PoliciesHost.BesideAsync(host, folder);
        await using var again = await PoliciesHost.BesideAsync(host, folder);

        var draft = (await newer.Catalogue.ListDraftsAsync(new ListDraftsRequest(), newer.Editor())).Drafts.ShouldHaveSingleItem();
        draft.UploadedBy.ShouldBe("program");
        draft.Paths.Count.ShouldBe(Notice2025.Files.Count);
        draft.Paths.ShouldContain(path => path.StartsWith("Measures/training/skill-upgrade-subsidy.shipped-", StringComparison.Ordinal));
        (await newer.Catalogue.GetDraftAsync(new GetDraftRequest { Draft = draft.Draft_ }, newer.Editor())).Faults.ShouldBeEmpty();
        (await newer.Catalogue.ListEditionsAsync(new ListEditionsRequest(), newer.Editor())).EvaluatesWith.ShouldBe(1);
        await newer.PublishAsync(draft.Draft_, "2025-01-01");
        var sheet = await newer.Client.GetMeasureAsync(new GetMeasureRequest { Measure = "skill-upgrade-subsidy" }, cancellationToken: Ct);
        await Eventually.IsTrueAsync(
            async () => (sheet = await newer.Client.GetMeasureAsync(new GetMeasureRequest { Measure = "skill-upgrade-subsidy" })).Versions.Count == 3, "it is published", TimeSpan.FromSeconds(5), Ct);
    }

    [Fact]
    public async Task Start_PublishedVersionOtherwiseInItsFiles_IsReportedAndTheDatabaseKept()
    {
        Write(Skill, (await host.TextAsync(Skill)).Replace("LEVEL_5: 1000 yuan", "LEVEL_5: 999 yuan", StringComparison.Ordinal));

        await using var newer = await PoliciesHost.BesideAsync(host, folder);

        await using var scope = newer.Services.CreateAsyncScope();
        var differences = await scope.ServiceProvider.GetRequiredService<CatalogueDb>().Shipments.Select(row => row.Differences).ToListAsync(Ct);
        differences.ShouldContain(text => text.Contains($"{Skill}:7: The version skill-upgrade-subsidy 2023 (410800) is published, and its `amount` differs in the program's files. The published one is kept.", StringComparison.Ordinal));
        (await newer.Catalogue.ListDraftsAsync(new ListDraftsRequest(), newer.Editor())).Drafts.ShouldBeEmpty();
        (await newer.TextAsync(Skill)).ShouldContain("LEVEL_5: 1000 yuan");
    }

    [Fact]
    public async Task Model_AgainstTheMigratedSchema_HasTheSameColumns()
    {
        await using var scope = host.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<CatalogueDb>();
        var mapped = db.Model.GetEntityTypes().SelectMany(type => type.GetProperties().Select(
            property => $"{type.GetTableName()}.{property.GetColumnName()} {property.GetColumnType()} {property.IsNullable}"));

        var columns = await db.Database.SqlQuery<string>(
            $"""
            SELECT table_name || '.' || column_name || ' ' || data_type || ' ' || CASE is_nullable WHEN 'YES' THEN 'True' ELSE 'False' END AS "Value"
            FROM information_schema.columns WHERE table_schema = 'policies' AND table_name <> 'migration'
            """).ToListAsync(Ct);

        columns.ShouldBe(mapped, ignoreOrder: true);
    }

    private void Write(string path, string text)
    {
        var file = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }
}
