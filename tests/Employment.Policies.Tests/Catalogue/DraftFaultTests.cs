using Employment.Contracts.Policies.V1;
using Employment.Testing;
using Shouldly;
using Xunit;

namespace Employment.Policies.Tests.Catalogue;

/// <summary>A version with each kind of fault is refused, with file, line and reason.</summary>
public sealed class DraftFaultTests(PoliciesHost host) : IClassFixture<PoliciesHost>
{
    private const string Grant = "Measures/hiring/new-form-worker-grant.yaml";
    private const string Skill = "Measures/training/skill-upgrade-subsidy.2025.yaml";
    private const string Ending = "Measures/incubator/incubation-result-subsidy.2025.yaml";
    private const string Group = "Groups/made-up-2025.yaml";
    private const string Provisions = "Documents/made-up-2025.yaml";

    public static TheoryData<string, string, string, string> Faults() => new()
    {
        // A version and what it names.
        { Grant, "fact: hire.insuredMonths", "fact: hire.insuredYears", "15: There is no fact `hire.insuredYears`." },
        { Grant, "has: LOCAL_GROUP_1", "has: LOCAL_GROUP_2", "14: `LOCAL_GROUP_2` of `person.groups` has no name yet; a file of the folder Groups gives it one." },
        { Grant, "has: LOCAL_GROUP_1", "has: COURIER", "14: `COURIER` is not one of the values of `person.groups`." },
        { Grant, "at_least: 3", "at_least: three", "15: `three` is not a whole number." },
        { Grant, "has: LOCAL_GROUP_1", "is: VETERAN", "14: `is` cannot be asked of `person.groups`, which is Set." },
        { Grant, "by: new-form", "by: no-form", "10: There is no provision `no-form-worker-grant-made-up-2025`." },
        { Grant, "    by: new-form-worker-grant-made-up-2025\n", "", "7: `by` is missing." },
        { Grant, "region: \"410800\"", "region: \"419001\"", "7: The version 2025 is for 419001, where its clause `new-form-worker-grant-made-up-2025` (of 410800) does not hold." },
        { Grant, "base: 1500 yuan", "base: {parameter: no-such-figure}", "18: There is no parameter `no-such-figure`." },
        { Grant, "    amount:", "    sum:", "16: `sum` is not known here" },
        { Grant, "to: 2025-12-31", "to: 2024-12-31", "9: The period ends before it begins." },
        { Grant, "base: 1500 yuan", "base: 9000000000000000 yuan", "18: `9000000000000000 yuan` is not an amount of money; write `1000 yuan`." },
        { Grant, "measure: new-form", "measure: other-form", "1: The file of the measure `other-form-worker-grant` is named other-form-worker-grant.yaml." },
        { Grant, "versions:\n", "versions: [\n", ": " },

        // Beside what is published.
        { Skill, "version: \"2025\"", "version: \"2024\"", "3: The version 2024 is not named for its first year in force, 2025." },
        { Skill, "from: 2025-01-01", "from: 2024-12-01", "overlap" },
        { Skill, "excludes: [vocational-training-subsidy]", "excludes: [hiring-expansion-grant]", "which has no version beside it" },
        { Skill, "    excludes: [vocational-training-subsidy]\n", "", "does not exclude `vocational-training-subsidy` in turn." },
        { Skill, "measure: skill-upgrade-subsidy", "measure: skill-subsidy", "1: A further file of the measure `skill-subsidy` is named skill-subsidy.something.yaml." },
        { Skill, "measure: skill-upgrade-subsidy", "measure: skill-upgrade-subsidy\nname: 另一个", "`name` is not known here" },

        // Endings.
        { Ending, "version: \"2022\"", "version: \"2021\"", "3: The measure `incubation-result-subsidy` has no version 2021 for 410800 to end." },
        { Ending, "to: 2024-12-31", "to: 2022-03-19", "3: The version 2022 for 410800 would end before it begins, on 2022-03-20." },
        { Ending, "by: incubation-result-end-made-up-2025", "by: nothing", "3: There is no provision `nothing`." },

        // Groups and clauses.
        { Group, "LOCAL_GROUP_1", "LOCAL_GROUP_9", "2: `LOCAL_GROUP_9` is not one of the values kept free" },
        { Group, "LOCAL_GROUP_1", "VETERAN", "2: `VETERAN` is not one of the values kept free" },
        { Group, "person.groups", "person.tribes", "2: There is no fact `person.tribes`." },
        { Provisions, "scope: core", "scope: some", "3: `some` is not one of core, adjacent." },
        { Provisions, "id: skill-upgrade-subsidy-made-up-2025", "id: skill-upgrade-subsidy-jiaozuo-2024", "The provision `skill-upgrade-subsidy-jiaozuo-2024` stands twice." },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task Notice_WithOneThingWrong_IsRefusedWithFileLineAndReason(string path, string was, string becomes, string expected)
    {
        var files = new Dictionary<string, string>(Notice2025.Files, StringComparer.Ordinal);
        files[path].ShouldContain(was);
        files[path] = files[path].Replace(was, becomes, StringComparison.Ordinal);
        var upload = Staff.Upload(files);

        var checkedFaults = await host.Catalogue.CheckDraftAsync(new CheckDraftRequest { Files = { upload.Files } }, host.Editor());
        var (code, message) = await Staff.RefusedAsync(() => host.Catalogue.UploadDraftAsync(upload, host.Editor()));

        checkedFaults.Faults.ShouldContain(fault => fault.Line > 0 && $"{fault.File}:{fault.Line}: {fault.Reason}".Contains(expected, StringComparison.Ordinal), string.Join('\n', checkedFaults.Faults));
        code.ShouldBe(Grpc.Core.StatusCode.InvalidArgument);
        message.ShouldContain(checkedFaults.Faults[0].Reason);
    }

    [Theory]
    [InlineData("../secrets.yaml", "a: b", "The path is not one of a policy file")]
    [InlineData("Programs/x.yaml", "a: b", "The path is not one of a policy file")]
    [InlineData("Measures/x.txt", "a: b", "The path is not one of a policy file")]
    [InlineData("Documents/bomb.yaml", "a: &a [x, x]\nb: [*a, *a]", "Anchors and aliases are not taken")]
    [InlineData("Documents/deep.yaml", "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[", "The text is nested too deeply.")]
    [InlineData("Facts/more.yaml", "facts: []\ncontradictions: []", "The folder Facts holds exactly one file.")]
    [InlineData("Examples/more.yaml", "examples:\n  - {example: x, name: x, region: \"410802\", facts: {certificate: {level: LEVEL_9}}}", "The facts of the example `x` cannot be asked")]
    public async Task File_ThatIsNoPolicyFile_IsRefused(string path, string text, string reason) =>
        (await host.FaultsAsync(path, text)).ShouldContain(fault => fault.Contains(reason, StringComparison.Ordinal));

    [Fact]
    public async Task NewFact_ThatTheContractCannotCarry_IsRefusedWithItsLine()
    {
        const string Facts = "Facts/facts.yaml";
        var text = (await host.TextAsync(Facts)).Replace("facts:\n", "facts:\n  - {fact: person.shoeSize, type: count, at_most: 60}\n", StringComparison.Ordinal);
        var line = text.Split('\n').ToList().FindIndex(one => one.Contains("shoeSize", StringComparison.Ordinal)) + 1;

        (await host.FaultsAsync(Facts, text)).ShouldBe([$"{Facts}:{line}: The dictionary has facts that the contract of this program lacks: person.shoeSize. A new fact comes with a new program."]);
    }

    [Fact]
    public async Task Draft_ThatIsPublishedAlready_IsRefused()
    {
        const string Path = "Parameters/parameters.yaml";

        (await host.FaultsAsync(Path, await host.TextAsync(Path))).ShouldBe([$"{Path}:1: The draft changes nothing: its files are published already."]);
    }
}
