using Employment.Contracts.Policies.V1;
using Employment.Policies.Editions;
using Employment.Testing;
using Grpc.Core;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Employment.Policies.Tests.Catalogue;

/// <summary>Who publishes, for which day, and what a replica does with it.</summary>
public sealed class PublicationTests : IAsyncLifetime
{
    private readonly PoliciesHost host = new();

    public ValueTask InitializeAsync() => host.InitializeAsync();

    public ValueTask DisposeAsync() => host.DisposeAsync();

    [Fact]
    public async Task Publish_ByTheUploaderWithBothRights_IsRefused()
    {
        var both = host.As("one", "policies.edit", "policies.publish", "policies.review");
        var draft = (await host.Catalogue.UploadDraftAsync(Staff.Upload(Notice2025.Files), both)).Draft.Draft_;

        var (code, message) = await Staff.RefusedAsync(() => host.Catalogue.PublishDraftAsync(Staff.Publish(draft, "2025-01-01"), both));

        code.ShouldBe(StatusCode.PermissionDenied);
        message.ShouldBe("You uploaded this draft; a second person has to publish it.");
    }

    [Fact]
    public async Task Publish_ForADayAfterSomethingInItHolds_IsRefusedWithEach()
    {
        var draft = await host.UploadAsync(Notice2025.Files);

        var (code, message) = await Staff.RefusedAsync(() => host.Catalogue.PublishDraftAsync(Staff.Publish(draft, "2025-01-02"), host.Publisher()));

        code.ShouldBe(StatusCode.InvalidArgument);
        message.ShouldContain("changes answers from 2025-01-01 on, before 2025-01-02");
        (await host.Catalogue.ListEditionsAsync(new ListEditionsRequest(), host.Editor())).Editions.Count.ShouldBe(1);
    }

    [Theory]
    [InlineData("", false)]
    [InlineData("410802", false)]
    [InlineData("419001", false)]
    [InlineData("410800", true)]
    [InlineData("410000", true)]
    public async Task Publish_OfACitysLaw_IsForItsCityAndAbove(string region, bool allowed) =>
        await ShouldPublishAsync(Notice2025.Files, "2025-01-01", region, allowed ? null : "410800");

    [Theory]
    [InlineData("410800", "419001")]
    [InlineData("419001", "410800")]
    [InlineData("410000", null)]
    public async Task Publish_OfTwoRegionsLaw_IsForWhoAnswersForBoth(string region, string? elsewhere)
    {
        var files = new Dictionary<string, string>(Notice2025.Files, StringComparer.Ordinal)
        {
            ["Documents/elsewhere-2025.yaml"] = "provisions:\n  - {id: elsewhere-2025, document: \"试〔2025〕3号\", clause: \"一\", scope: core, region: \"419001\", from: 2025-01-01, to: 2025-12-31}\n",
            ["Information/elsewhere-2025.yaml"] =
                "entries:\n  - {entry: elsewhere-notice, name: 另一地的通知, family: HIRING, summary: 只在济源有效。, region: \"419001\", period: {from: 2025-01-01, to: 2025-12-31}, by: elsewhere-2025}\n",
        };

        await ShouldPublishAsync(files, "2025-01-01", region, elsewhere);
    }

    [Theory]
    [InlineData("410802", "000000")]
    [InlineData("410800", null)]
    [InlineData("410000", null)]
    public async Task Publish_OfAFigureThatHoldsEverywhere_IsForCitiesAndTheProvince(string region, string? elsewhere)
    {
        const string Path = "Parameters/parameters.yaml";
        const string Last = "      - {from: 2024-01-01, value: \"0.055\"}\n";
        var text = await host.TextAsync(Path);
        text.ShouldContain(Last);
        var files = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            [Path] = text.Replace(Last, Last + "      - {from: 2025-01-01, value: \"0.055\"}\n", StringComparison.Ordinal),
        };

        await ShouldPublishAsync(files, "2025-01-01", region, elsewhere);
    }

    [Fact]
    public async Task Publish_AfterAnotherTookItsPlace_IsRefusedAndDiscarded()
    {
        var first = await host.UploadAsync(Notice2025.Files);
        var second = await host.UploadAsync(Notice2025.Files.ToDictionary(
            file => file.Key, file => file.Value.Replace("1500 yuan", "1600 yuan", StringComparison.Ordinal)));
        await host.PublishAsync(first, "2025-01-01");

        var (code, message) = await Staff.RefusedAsync(() => host.Catalogue.PublishDraftAsync(Staff.Publish(second, "2025-01-01"), host.Publisher()));
        var discarded = await host.Catalogue.DiscardDraftAsync(new DiscardDraftRequest { RequestId = Guid.NewGuid().ToString(), Draft = second, Why = "Too late." }, host.Publisher());

        code.ShouldBe(StatusCode.FailedPrecondition);
        message.ShouldContain("The version new-form-worker-grant 2025 (410800) is published, and its `amount` differs here.");
        discarded.Draft.State.ShouldBe(Draft.Types.State.Discarded);
        var open = await host.Catalogue.ListDraftsAsync(new ListDraftsRequest { State = Draft.Types.State.Open }, host.Editor());
        open.Drafts.ShouldBeEmpty();
        var all = await host.Catalogue.ListDraftsAsync(new ListDraftsRequest(), host.Editor());
        all.Drafts.Select(draft => draft.State).ShouldBe([Draft.Types.State.Discarded, Draft.Types.State.Published]);
    }

    [Fact]
    public async Task Publish_Again_GivesTheFirstAnswerOnce()
    {
        var request = Staff.Publish(await host.UploadAsync(Notice2025.Files), "2025-01-01");

        var first = await host.Catalogue.PublishDraftAsync(request, host.Publisher());

        (await host.Catalogue.PublishDraftAsync(request, host.Publisher())).ShouldBe(first);
        first.Edition.Number.ShouldBe(2);
    }

    [Fact]
    public async Task Replica_ThatCannotLoadAnEdition_KeepsItsOwnSaysSoAndTakesTheNext()
    {
        await using var other = await PoliciesHost.BesideAsync(host);
        var update = other.Services.GetRequiredService<EditionUpdate>();
        await SqlAsync("INSERT INTO policies.draft (title, why, uploaded_by, uploaded_at, base_edition) VALUES ('x', 'x', 'one', now(), 1)");
        await SqlAsync("INSERT INTO policies.edition SELECT 2, 1, 'x', 'x', 'one', 'two', now(), '2025-01-01', 'x'");
        await SqlAsync("INSERT INTO policies.edition_file VALUES (2, 'Documents/broken.yaml', 'provisions: [{id: x}]')");

        await Eventually.IsTrueAsync(() => update.Failure is not null, "the replica notices", TimeSpan.FromSeconds(60), TestContext.Current.CancellationToken);

        update.Failure!.Reason.ShouldContain("Documents/broken.yaml:1: `document` is missing.");
        other.Services.GetRequiredService<CurrentEdition>().Value.Number.ShouldBe(1);
        await Eventually.IsTrueAsync(async () => !await IsServingAsync(other), "it is not ready", TimeSpan.FromSeconds(15), TestContext.Current.CancellationToken);
        (await other.Client.ListMeasuresAsync(new ListMeasuresRequest())).Measures.ShouldNotBeEmpty();

        await SqlAsync("INSERT INTO policies.draft (title, why, uploaded_by, uploaded_at, base_edition) VALUES ('y', 'y', 'one', now(), 2)");
        await SqlAsync("INSERT INTO policies.edition SELECT 3, 2, 'y', 'y', 'one', 'two', now(), '2025-01-01', 'y'");
        await SqlAsync("INSERT INTO policies.edition_file VALUES (3, 'Documents/broken.yaml', '{provisions: []}')");
        await Eventually.IsTrueAsync(() => other.Services.GetRequiredService<CurrentEdition>().Value.Number == 3, "it takes the next", TimeSpan.FromSeconds(60), TestContext.Current.CancellationToken);
        update.Failure.ShouldBeNull();
    }

    [Fact]
    public async Task Start_SixReplicasOnAnEmptyDatabase_ImportOnce()
    {
        var empty = await (await PostgresServer.SharedAsync()).CreateDatabaseAsync(TestContext.Current.CancellationToken);

        var hosts = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() => PoliciesHost.OnAsync(empty))));

        (await hosts[0].Catalogue.ListEditionsAsync(new ListEditionsRequest(), hosts[0].Editor())).Editions.Select(edition => (edition.Number, edition.PublishedBy)).ShouldBe([(1, "program")]);
        (await hosts[0].Catalogue.ListDraftsAsync(new ListDraftsRequest(), hosts[0].Editor())).Drafts.ShouldBeEmpty();
        foreach (var one in hosts)
        {
            await one.DisposeAsync();
        }
    }

    private async Task ShouldPublishAsync(IReadOnlyDictionary<string, string> files, string effectiveOn, string region, string? elsewhere)
    {
        var draft = await host.UploadAsync(files);
        if (elsewhere is null)
        {
            (await host.Catalogue.PublishDraftAsync(Staff.Publish(draft, effectiveOn), host.Publisher(region))).Edition.Number.ShouldBe(2);
            return;
        }

        var (code, message) = await Staff.RefusedAsync(() => host.Catalogue.PublishDraftAsync(Staff.Publish(draft, effectiveOn), host.Publisher(region)));
        code.ShouldBe(StatusCode.PermissionDenied);
        message.ShouldStartWith($"The draft changes what holds in region {elsewhere}");
        (await host.Catalogue.ListEditionsAsync(new ListEditionsRequest(), host.Editor())).Editions.Count.ShouldBe(1);
    }

    private static async Task<bool> IsServingAsync(PoliciesHost host) =>
        (await new Grpc.Health.V1.Health.HealthClient(host.Channel).CheckAsync(new Grpc.Health.V1.HealthCheckRequest())).Status == Grpc.Health.V1.HealthCheckResponse.Types.ServingStatus.Serving;

    private async Task SqlAsync(string statement)
    {
        await using var connection = new Npgsql.NpgsqlConnection(host.ConnectionString);
        await connection.OpenAsync();
        await using var command = new Npgsql.NpgsqlCommand(statement, connection);
        await command.ExecuteNonQueryAsync();
    }
}
