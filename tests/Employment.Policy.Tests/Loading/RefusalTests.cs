using Shouldly;
using Xunit;

namespace Employment.Policy.Tests.Loading;

/// <summary>Everything the loader refuses, each with file, line and reason.</summary>
public sealed class RefusalTests
{
    private static readonly IReadOnlyList<Mutation> All =
        [.. ConditionMutations.All, .. AmountMutations.All, .. VersionMutations.All, .. WorkflowMutations.All, .. GroundMutations.All, .. YamlMutations.All];

    public static TheoryData<string> Names() => [.. All.Select(mutation => mutation.Name)];

    [Fact]
    public void Load_BaseFiles_GivesTheirMeasures() =>
        BaseFiles.FaultsOf(BaseFiles.All).ShouldBeEmpty();

    [Fact]
    public void Mutations_All_HaveNamesOfTheirOwn() =>
        All.Select(mutation => mutation.Name).ShouldBeUnique();

    [Theory]
    [MemberData(nameof(Names))]
    public void Load_OneThingWrong_IsRefusedWithItsPlace(string name)
    {
        var mutation = All.Single(one => one.Name == name);
        BaseFiles.FaultsOf(mutation.Files).ShouldBe([mutation.Expected]);
    }
}
