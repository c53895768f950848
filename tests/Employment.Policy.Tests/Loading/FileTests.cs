using Employment.Policy.Loading;
using Shouldly;
using Xunit;

namespace Employment.Policy.Tests.Loading;

/// <summary>Files that are missing, superfluous or several at once wrong.</summary>
public sealed class FileTests
{
    private const string Facts = "Facts/facts.yaml";
    private const string Loan = "Measures/demo/loan.yaml";

    [Theory]
    [InlineData("Facts")]
    [InlineData("Regions")]
    public void Load_SingleFileMissing_IsRefused(string folder) =>
        BaseFiles.FaultsOf(BaseFiles.All.Where(file => !file.Path.StartsWith(folder, StringComparison.Ordinal)))
            .ShouldBe([new PolicyFault(folder, 1, $"The folder {folder} holds exactly one file.")]);

    [Fact]
    public void Load_SecondFactFile_IsRefused() =>
        BaseFiles.FaultsOf(BaseFiles.With("Facts/more.yaml", "facts: []\ncontradictions: []"))
            .ShouldBe([new PolicyFault("Facts", 1, "The folder Facts holds exactly one file.")]);

    [Fact]
    public void Load_NoFacts_IsRefused() =>
        BaseFiles.FaultsOf(BaseFiles.With("Facts/facts.yaml", "\nfacts: []\ncontradictions: []"))
            .ShouldBe([new PolicyFault("Facts/facts.yaml", 2, "The list is empty.")]);

    [Fact]
    public void Load_EmptyFile_IsRefused() =>
        BaseFiles.FaultsOf(BaseFiles.With(Loan, ""))
            .ShouldBe([new PolicyFault(Loan, 1, "One YAML document is expected.")]);

    [Fact]
    public void Load_NoVersions_IsRefused() =>
        BaseFiles.FaultsOf(BaseFiles.With(Loan, "measure: loan\nname: Loan\nfamily: STARTUP_LOAN\nclaimants: [PERSON]\nsummary: None.\nversions: []"))
            .ShouldBe([new PolicyFault(Loan, 6, "The list is empty.")]);

    [Fact]
    public void Load_SameMeasureInTwoFiles_IsRefused() =>
        BaseFiles.FaultsOf(BaseFiles.With("Measures/other/loan.yaml", BaseFiles.Text(Loan)))
            .ShouldBe([new PolicyFault("Measures/other/loan.yaml", 1, "The measure `loan` stands in two files.")]);

    [Fact]
    public void Load_SeveralThingsWrong_NamesThemAll()
    {
        var text = BaseFiles.Text(Loan).Replace("max_times", "most_times", StringComparison.Ordinal);
        var faults = BaseFiles.FaultsOf(BaseFiles.With(Loan, text).Select(file => file with { Text = file.Text.Replace("is: LEVEL_3", "is: LEVEL_9", StringComparison.Ordinal) }));
        faults.Select(fault => fault.File).ShouldBe(["Measures/demo/grant.yaml", Loan]);
    }

    [Fact]
    public void Load_FileOfAnotherFolder_IsLeftAlone() =>
        BaseFiles.FaultsOf(BaseFiles.With("Calendar/days.yaml", "no: [matter]")).ShouldBeEmpty();

    [Fact]
    public void Load_MoreUsedThanThereIsRoomFor_IsRefused()
    {
        var facts = string.Concat(Enumerable.Range(1, 220).Select(number => $"  - {{fact: more.f{number}, type: bool}}\n"));
        var parameters = string.Concat(Enumerable.Range(1, 33).Select(number => $"\n  - {{id: p{number}, type: money, confirmed: true, values: []}}"));
        var conditions = string.Concat(Enumerable.Range(1, 33).Select(number => $"\n      - {{fact: employer.premiumFen, at_least: {{parameter: p{number}}}}}"));
        var files = BaseFiles.With("Parameters/more.yaml", "parameters:" + parameters).Select(file => file.Path switch
        {
            Loan => file with { Text = file.Text.Replace("    loan:", $"    requires:{conditions}\n    loan:", StringComparison.Ordinal) },
            Facts => file with { Text = file.Text.Replace("contradictions:", facts + "contradictions:", StringComparison.Ordinal) },
            _ => file,
        });
        BaseFiles.FaultsOf(files).ShouldHaveSingleItem().Reason.ShouldBe($"Facts, parameters and limits together take more than {Employment.Policy.Facts.FactFrame.MostSlots} slots.");
    }

    [Fact]
    public void Exception_OfFaults_ShowsFileLineAndReason()
    {
        var exception = Should.Throw<PolicyLoadException>(() => CatalogueLoader.Load(BaseFiles.Without("Regions/regions.yaml")));
        exception.Message.ShouldContain("Regions:1: The folder Regions holds exactly one file.");
    }
}
