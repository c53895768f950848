using Employment.Contracts.Policies.V1;
using Employment.Testing;
using Grpc.Core;
using Npgsql;
using Shouldly;
using Xunit;

namespace Employment.Policies.Tests.Catalogue;

/// <summary>What is published is never edited or removed: not through a draft, and not in the database.</summary>
public sealed class PublishedStaysTests(PoliciesHost host) : IClassFixture<PoliciesHost>
{
    private const string Skill = "Measures/training/skill-upgrade-subsidy.yaml";
    private const string Incubator = "Measures/incubator/incubation-result-subsidy.yaml";
    private const string Parameters = "Parameters/parameters.yaml";
    private const string Facts = "Facts/facts.yaml";

    [Theory]
    [InlineData(Skill, "LEVEL_5: 1000 yuan", "LEVEL_5: 1001 yuan", "The version skill-upgrade-subsidy 2023 (410800) is published, and its `amount` differs here.")]
    [InlineData(Skill, "{from: 2024-06-30, to: 2024-12-31}", "{from: 2024-06-30, to: 2025-12-31}", "The version skill-upgrade-subsidy 2024 (410800) is published, and its `period` differs here.")]
    [InlineData(Skill, "name: 失业保险技能提升补贴", "name: 另一个名字", "The measure skill-upgrade-subsidy is published, and its `name` differs here.")]
    [InlineData(Parameters, "{from: 2021-01-01, value: \"0.055\"}", "{from: 2021-01-01, value: \"0.056\"}", "The value of the parameter national-surveyed-unemployment-target from 2021-01-01 is published, and its `value` differs here.")]
    [InlineData(Facts, "fact: person.birthDate, type: date, personal: true", "fact: person.birthDate, type: date, governs: true", "The fact person.birthDate is published, and its `governs` differs here.")]
    [InlineData("Documents/jiaozuo-2024-15.yaml", "clause: \"一（二）\"", "clause: \"二（一）\"", "The provision job-retention-refund-jiaozuo-2024 is published, and its `clause` differs here.")]
    [InlineData("Regions/regions.yaml", "解放区", "解放新区", "The region 410802 is published, and its `name` differs here.")]
    public async Task Draft_ThatEditsWhatIsPublished_IsRefusedWithItemAndField(string path, string was, string becomes, string reason)
    {
        var text = await host.TextAsync(path);
        text.ShouldContain(was);

        var faults = await host.FaultsAsync(path, text.Replace(was, becomes, StringComparison.Ordinal));

        faults.ShouldContain(fault => fault.StartsWith(path + ":", StringComparison.Ordinal) && fault.Contains(reason, StringComparison.Ordinal), string.Join('\n', faults));
    }

    [Fact]
    public async Task WrittenText_WithAnIdNumber_IsRefused()
    {
        var text = $"For the holder of {Numbers.OfPerson()}.";
        var (titled, explained) = (Staff.Upload(Notice2025.Files), Staff.Upload(Notice2025.Files));
        (titled.Title, explained.Why) = (text, text);
        var published = Staff.Publish("1", "2025-01-01");
        published.Why = text;
        var discarded = new DiscardDraftRequest { RequestId = Guid.NewGuid().ToString(), Draft = "1", Why = text };

        await ShouldRefuseAsync(() => host.Catalogue.UploadDraftAsync(titled, host.Editor()), "title");
        await ShouldRefuseAsync(() => host.Catalogue.UploadDraftAsync(explained, host.Editor()), "why");
        await ShouldRefuseAsync(() => host.Catalogue.PublishDraftAsync(published, host.Publisher()), "why");
        await ShouldRefuseAsync(() => host.Catalogue.DiscardDraftAsync(discarded, host.Publisher()), "why");
    }

    [Fact]
    public async Task Draft_ThatLeavesAVersionOut_IsRefused()
    {
        var text = await host.TextAsync(Skill);

        var faults = await host.FaultsAsync(Skill, text[..text.IndexOf("  - version: \"2024\"", StringComparison.Ordinal)]);

        faults.ShouldContain(fault => fault.Contains("The version skill-upgrade-subsidy 2024 (410800) is published and missing here.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Draft_ThatOnlyLaysOutOtherwise_ChangesNoVersion()
    {
        var text = "# a comment\n" + (await host.TextAsync(Skill)).Replace("[PERSON]", "[ PERSON ]", StringComparison.Ordinal);

        (await host.FaultsAsync(Skill, text)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Draft_ThatSetsAnEndInTheFileItself_IsTaken()
    {
        var text = (await host.TextAsync(Incubator)).Replace("period: {from: 2022-03-20}", "period: {from: 2022-03-20, to: 2025-06-30}", StringComparison.Ordinal);

        (await host.FaultsAsync(Incubator, text)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("UPDATE policies.edition SET why = 'x'")]
    [InlineData("DELETE FROM policies.edition_file")]
    [InlineData("TRUNCATE policies.edition CASCADE")]
    [InlineData("UPDATE policies.draft SET uploaded_by = 'x'")]
    [InlineData("DELETE FROM policies.shipment")]
    [InlineData("INSERT INTO policies.edition SELECT 7, NULL, 'x', 'x', 'one', 'one', now(), NULL, 'x'")]
    public async Task Database_PastTheService_RefusesIt(string statement)
    {
        await host.UploadAsync(Notice2025.Files);
        await using var connection = new NpgsqlConnection(host.ConnectionString);
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        await using var command = new NpgsqlCommand(statement, connection);

        var refused = await Should.ThrowAsync<PostgresException>(() => command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken));

        refused.SqlState[..2].ShouldBe("23");
    }

    private static async Task ShouldRefuseAsync<T>(Func<AsyncUnaryCall<T>> call, string field)
    {
        var (code, message) = await Staff.RefusedAsync(call);
        code.ShouldBe(StatusCode.InvalidArgument);
        message.ShouldBe($"{field}: must not hold an ID number");
    }
}
