using System.Text.Json;
using Employment.Contracts.Policies.V1;
using Employment.Policies.Features.PolicyList;
using Shouldly;
using Xunit;

namespace Employment.Policies.Tests.PolicyList;

public sealed class VersionsAndExportTests(PoliciesHost host) : IClassFixture<PoliciesHost>
{
    [Fact]
    public async Task Versions_SideBySide_ShowWhatDiffersAndNothingElse()
    {
        var answer = await host.PolicyList.GetVersionsAsync(new GetVersionsRequest { Measure = "skill-upgrade-subsidy" });

        answer.Versions.Select(version => version.Version).ShouldBe(["2023", "2024"]);
        answer.Differences.Single(difference => difference.Aspect == "period").Values.ShouldBe(["2023-08-11 – 2023-12-31", "2024-06-30 – 2024-12-31"]);
        answer.Differences.Single(difference => difference.Aspect == "excludes").Values.ShouldBe(["", "vocational-training-subsidy"]);
        answer.Differences.Select(difference => difference.Aspect).ShouldNotContain("funding");
        var sheet = await host.Client.GetMeasureAsync(new GetMeasureRequest { Measure = "skill-upgrade-subsidy", On = "2024-07-01" });
        answer.Versions[1].Conditions.ShouldBe(sheet.Conditions);
        answer.Versions[1].Amount.ShouldBe(sheet.Amount);
    }

    [Fact]
    public async Task Versions_OfAnUnknownMeasure_NameTheField() =>
        (await Requests.RefusedFieldsAsync(() => host.PolicyList.GetVersionsAsync(new GetVersionsRequest { Measure = "nothing" }))).ShouldBe(["measure"]);

    [Fact]
    public async Task Export_JsonAndCsv_HoldTheSameEntriesAndTheLicence()
    {
        var json = (await host.PolicyList.ExportPoliciesAsync(new ExportPoliciesRequest())).File;
        var csv = (await host.PolicyList.ExportPoliciesAsync(new ExportPoliciesRequest { Format = "csv" })).File;

        using var document = JsonDocument.Parse(json.Content.Memory);
        document.RootElement.GetProperty("licence").GetString().ShouldBe(Licence.Note);
        var ids = document.RootElement.GetProperty("policies").EnumerateArray().Select(policy => policy.GetProperty("id").GetString()).ToArray();
        csv.Content.Span[..3].ToArray().ShouldBe([0xEF, 0xBB, 0xBF]);
        var rows = csv.Content.ToStringUtf8().Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        rows[0].ShouldEndWith(",licence");
        rows.Skip(1).Select(row => row.Split(',')[1]).ShouldBe(ids);
        rows.Skip(1).ShouldAllBe(row => row.EndsWith(Licence.Note));
    }

    [Fact]
    public async Task Export_InAnotherFormat_NamesTheField() =>
        (await Requests.RefusedFieldsAsync(() => host.PolicyList.ExportPoliciesAsync(new ExportPoliciesRequest { Format = "xml" }))).ShouldBe(["format"]);

    [Fact]
    public void Groups_OfTheContract_HaveAChineseName()
    {
        var names = new GroupNames([]);
        var groups = Enum.GetValues<Person.Types.Group>().Where(group => group != Person.Types.Group.Unspecified && !group.ToString().StartsWith("LocalGroup", StringComparison.Ordinal));

        groups.ShouldAllBe(group => names.Of(group).Length > 0);
    }
}
