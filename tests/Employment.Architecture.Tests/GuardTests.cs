using Employment.Architecture.Tests.Guards;
using Mono.Cecil;
using Shouldly;
using Xunit;

namespace Employment.Architecture.Tests;

/// <summary>The guards over the repository. Each is seen to fail in <see cref="GuardsSeenToFailTests"/>.</summary>
public sealed class GuardTests
{
    private static readonly string[] Code = [".cs", ".proto", ".ts", ".tsx", ".sh", ".py"];

    [Fact]
    public void Repository_Read_HoldsTheFilesTheGuardsAreFor()
    {
        Repository.Files.Ending(".csproj").Count().ShouldBeGreaterThan(10);
        Repository.Under("services", "gateway").Ending(".cs").Count().ShouldBeGreaterThan(40);
        Repository.Under("protos/employment").Ending(".proto").ShouldNotBeEmpty();
    }

    [Fact]
    public void Projects_ReferToNoServiceButTheirOwn() =>
        ProjectReferences.Check(Repository.Files.Ending(".csproj")).ShouldBeEmpty();

    [Fact]
    public void Projects_AllStandInTheSolution() =>
        ProjectList.CheckSolution(Repository.Files.Ending(".csproj"), Repository.Files.Single(file => file.Path == "Employment.sln").Text)
            .ShouldBeEmpty();

    [Fact]
    public void Projects_HaveNamesThatSayWhatFor() => ProjectList.CheckNames(Repository.Files.Ending(".csproj")).ShouldBeEmpty();

    [Fact]
    public void Packages_HaveExactVersionsInOnePlace() =>
        PackageVersions.Check(Repository.Files.Ending(".csproj", ".props", ".targets")).ShouldBeEmpty();

    [Fact]
    public void Policy_KnowsNoDatabaseWireFileOrClock()
    {
        using var module = ModuleDefinition.ReadModule(Path.Combine(AppContext.BaseDirectory, "Employment.Policy.dll"));

        PurePolicy.Check(module).ShouldBeEmpty();
    }

    [Fact]
    public void Rpcs_AllSayWhoMayCall() => RpcAccess.Check(RpcAccess.FilesIn(typeof(Contracts.Common.V1.Access).Assembly)).ShouldBeEmpty();

    [Fact]
    public void Rpcs_AllHaveAnExampleAndSayWhenTheyEnd() =>
        RpcDescription.Check(RpcAccess.FilesIn(typeof(Contracts.Common.V1.Access).Assembly)).ShouldBeEmpty();

    [Fact]
    public void Protos_EveryElementHasAComment() =>
        ProtoComments.Check(Repository.Under("protos/employment").Ending(".proto")).ShouldBeEmpty();

    [Fact]
    public void Code_ReadsNoWallClock() =>
        ForbiddenText.WallClock.Check(Repository.Under("services", "gateway").Ending(".cs")).ShouldBeEmpty();

    [Fact]
    public void Code_LogsThroughDeclaredMessagesAndNoObjects()
    {
        var code = Repository.Under("services", "gateway").Ending(".cs").ToList();

        ForbiddenText.DestructuredLog.Check(code).ShouldBeEmpty();
        ForbiddenText.DirectLog.Check(code).ShouldBeEmpty();
    }

    [Fact]
    public void FaultsOfFields_AllHaveChineseWords() => FaultTexts.Check(
        Repository.Under("services", "gateway").Ending(".cs").Where(file => !file.Path.StartsWith("services/Tools/", StringComparison.Ordinal)
            && (!file.Path.StartsWith("services/Shared/Employment.Policy/", StringComparison.Ordinal) || file.Name == "FactInput.cs")),
        Repository.Under("gateway/console/src/words").Ending("aults.ts")).ShouldBeEmpty();

    [Fact]
    public void Refusals_AllHaveChineseWords() => RefusalTexts.Check(
        Repository.Under("services", "gateway").Ending(".cs"),
        [.. Repository.Under("gateway/console/src/words").Ending("efusals.ts")],
        Repository.Files.Single(file => file.Path == "gateway/console/src/words/reasons.ts")).ShouldBeEmpty();

    [Fact]
    public void Tests_AllRun() => ForbiddenText.SkippedTest.Check(Repository.Under("tests").Ending(".cs")
        .Where(file => !file.Path.StartsWith("tests/Employment.Architecture.Tests/", StringComparison.Ordinal))).ShouldBeEmpty();

    [Fact]
    public void Files_NameNoPathOfOneMachine() => ForbiddenText.MachinePath.Check(Repository.Files).ShouldBeEmpty();

    [Fact]
    public void LockFiles_NameNoRegistry() =>
        ForbiddenText.RegistryAddress.Check(Repository.Files.Ending("package-lock.json")).ShouldBeEmpty();

    [Fact]
    public void Files_StayUnderTheLengthLimit() => FileLength.Check(Repository.Files.Ending(Code)
        .Where(file => !file.Path.StartsWith("protos/third_party/", StringComparison.Ordinal) && !file.Path.EndsWith(".gen.ts", StringComparison.Ordinal))).ShouldBeEmpty();
}
