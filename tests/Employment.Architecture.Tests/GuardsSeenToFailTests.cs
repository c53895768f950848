using Employment.Architecture.Tests.Guards;
using Mono.Cecil;
using Shouldly;
using Xunit;

namespace Employment.Architecture.Tests;

/// <summary>Gives every guard something that breaks its rule, and something like it that does not.</summary>
public sealed class GuardsSeenToFailTests
{
    [Theory]
    [InlineData("services/Funds/Employment.Funds.csproj", "../Policies/Employment.Policies.csproj", 1)]
    [InlineData("gateway/Employment.Gateway/Employment.Gateway.csproj", "../../services/Policies/Employment.Policies.csproj", 1)]
    [InlineData("services/Shared/Employment.Platform/Employment.Platform.csproj", "..\\..\\Policies\\Employment.Policies.csproj", 1)]
    [InlineData("services/Funds/Employment.Funds.csproj", "../Shared/Employment.Platform/Employment.Platform.csproj", 0)]
    [InlineData("tests/Employment.Funds.Tests/Employment.Funds.Tests.csproj", "../../services/Funds/Employment.Funds.csproj", 0)]
    public void ProjectReferences_Sample_CountsTheBreaches(string project, string target, int breaches) =>
        ProjectReferences.Check([new(project, $"<Project><ItemGroup><ProjectReference Include=\"{target}\" /></ItemGroup></Project>")])
            .Count().ShouldBe(breaches);

    [Fact]
    public void ProjectList_ProjectOutsideTheSolution_IsNamed() =>
        ProjectList.CheckSolution([new("services/Funds/Employment.Funds.csproj", "")], "\"services\\Policies\\Employment.Policies.csproj\"")
            .ShouldHaveSingleItem().ShouldContain("Employment.Funds.csproj");

    [Theory]
    [InlineData("Employment.Core", 1)]
    [InlineData("Employment.Funds.Helpers", 1)]
    [InlineData("Employment.Corella", 0)]
    public void ProjectNames_Sample_CountsTheBreaches(string name, int breaches) =>
        ProjectList.CheckNames([new($"services/X/{name}.csproj", "")]).Count().ShouldBe(breaches);

    [Theory]
    [InlineData("<PackageVersion Include=\"X\" Version=\"1.2.3\" />", 1)]
    [InlineData("<PackageVersion Include=\"X\" Version=\"[1.2,2.0)\" />", 1)]
    [InlineData("<PackageVersion Include=\"X\" Version=\"[1.*]\" />", 1)]
    [InlineData("<PackageVersion Include=\"X\" />", 1)]
    [InlineData("<PackageReference Include=\"X\" Version=\"[1.2.3]\" />", 1)]
    [InlineData("<PackageVersion Include=\"X\" Version=\"[1.2.3]\" />", 0)]
    [InlineData("<PackageDownload Include=\"X\" Version=\"[$(XVersion)]\" />", 0)]
    public void PackageVersions_Sample_CountsTheBreaches(string element, int breaches) =>
        PackageVersions.Check([new("X.props", $"<Project><ItemGroup>{element}</ItemGroup></Project>")]).Count().ShouldBe(breaches);

    [Fact]
    public void PurePolicy_AssemblyThatReadsFilesAndUsesXunit_IsComplainedOfForBoth()
    {
        using var module = ModuleDefinition.ReadModule(typeof(GuardsSeenToFailTests).Assembly.Location);

        var breaches = PurePolicy.Check(module).ToList();

        breaches.ShouldContain(breach => breach.EndsWith("uses System.IO.File", StringComparison.Ordinal));
        breaches.ShouldContain(breach => breach.Contains("references xunit.v3", StringComparison.Ordinal));
        breaches.ShouldContain(breach => breach.Contains("uses Google.Protobuf", StringComparison.Ordinal));
        breaches.ShouldContain(breach => breach.EndsWith("calls System.Environment::GetEnvironmentVariable", StringComparison.Ordinal));
    }

    /// <summary>What the policy engine may not do; compiled into this assembly so that the guard finds it.</summary>
    internal static string? Impure() => Environment.GetEnvironmentVariable("X") ?? (File.Exists("x") ? "x" : null);

    [Theory]
    [InlineData("message A {\n  // Commented.\n  string x = 1;\n}", 1)]
    [InlineData("// Commented.\nmessage A {\n  string x = 1;\n}", 1)]
    [InlineData("// Commented.\nenum E {\n\n  ZERO = 0;\n}", 1)]
    [InlineData("// Commented.\nservice S {\n  rpc Do(A) returns (B);\n}", 1)]
    [InlineData("// Commented.\nmessage A {\n  repeated a.b.C list = 1 [packed = true];\n  map<string, int32> m = 2;\n}", 2)]
    [InlineData("// Commented.\nmessage A {\n  // Commented.\n  optional string x = 1;\n  reserved 2;\n}\noption x = 1;", 0)]
    public void ProtoComments_Sample_CountsTheBreaches(string proto, int breaches) =>
        ProtoComments.Check([new("x.proto", proto)]).Count().ShouldBe(breaches);

    [Theory]
    [InlineData("var t = DateTime.Now;", 1)]
    [InlineData("var t = System.DateTimeOffset.UtcNow;", 1)]
    [InlineData("var t = DateTime.Today;", 1)]
    [InlineData("// never DateTime.Now", 0)]
    [InlineData("var t = clock.Today; var u = time.GetUtcNow();", 0)]
    public void WallClock_Sample_CountsTheBreaches(string code, int breaches) => Count(ForbiddenText.WallClock, code).ShouldBe(breaches);

    [Theory]
    [InlineData("[LoggerMessage(LogLevel.Information, \"got {@Request}\")]", 1)]
    [InlineData("[LoggerMessage(LogLevel.Information, \"got {RequestId}\")]", 0)]
    public void DestructuredLog_Sample_CountsTheBreaches(string code, int breaches) => Count(ForbiddenText.DestructuredLog, code).ShouldBe(breaches);

    [Theory]
    [InlineData("logger.LogInformation(\"x\");", 1)]
    [InlineData("LogRefused(method);", 0)]
    public void DirectLog_Sample_CountsTheBreaches(string code, int breaches) => Count(ForbiddenText.DirectLog, code).ShouldBe(breaches);

    [Theory]
    [InlineData("input.Require(x, \"lines\", $\"must be 1 to {Most}\");", 0)]
    [InlineData("problem = isEmpty ? \"is required\" : \"must be odd\";", 1)]
    [InlineData("violations.Add(\"scale\", $\"must be 1 to {string.Join(\", \", all)} and even\");", 1)]
    [InlineData("Require(isWhole, \"the end is missing\");", 1)]
    [InlineData("var raw = \"\"\"", 0)]
    [InlineData("// \"must be odd\"", 0)]
    [InlineData("var text = \"the end is missing\";", 0)]
    public void FaultTexts_Sample_CountsTheBreaches(string code, int breaches) => FaultTexts.Check(
        [new("x.cs", code)],
        [new("faults.ts", "  [/^is required$/, '必填。'],\n  [/^must be ([0-9]+) to ([0-9]+)$/, '要在 $1 到 $2 之间。'],\n")]).Count().ShouldBe(breaches);

    [Theory]
    [InlineData("throw Refusal.NotFound(\"There is no such fund.\")", 0)]
    [InlineData("throw Refusal.NotFound(\"There is no such boat.\")", 1)]
    [InlineData("Of(\"FUND_CLOSED\", $\"The fund '{of[\"fund\"]}' is closed.\")", 0)]
    [InlineData("Of(\"FUND_CLOSED\", $\"The fund '{name}' has {left} yuan.\")", 1)]
    [InlineData("Of(\"SECOND_PERSON\", \"You did the first step.\")", 0)]
    [InlineData("new(\n    \"SECOND_PERSON\",\n    \"You did the first step.\")", 0)]
    [InlineData("Of(\"SECOND_PERSON\", $\"You did step {step}.\")", 1)]
    [InlineData("Of(\"SECOND_PERSON\", \"You did it.\"); Of(\"SECOND_PERSON\", \"You were there.\")", 1)]
    [InlineData("Of(\"SECOND_PERSON\", \"You did it.\"); Of(\"SECOND_PERSON\", \"You did it.\")", 0)]
    [InlineData("Of(\"THIRD_PERSON\", \"You did the first step.\")", 1)]
    [InlineData("Of(\"THIRD_PERSON\",\n    \"The batch is \"\n    + \"at the bank.\")", 0)]
    [InlineData("// \"Says what it is.\"", 0)]
    [InlineData("throw new InvalidOperationException(\"This never happens.\")", 0)]
    [InlineData("throw new InvalidOperationException(\n    \"This never happens.\")", 0)]
    public void RefusalTexts_Sample_CountsTheBreaches(string code, int breaches) => RefusalTexts.Check(
        [new("x.cs", code)],
        [new("refusals.ts", "const forms = {\n  fund: x,\n};\n  [/^There is no such fund\\.$/, '没有。'],\n  [/^The batch is at the bank\\.$/, '在银行。'],\n  [/^The fund '(.+)' is closed\\.$/, '“$1{fund}”已经年结。'],\n  [/^The fund '(.+)' has (.+) yuan\\.$/, '“$1”资金不够。'],\n")],
        new("reasons.ts", "  SECOND_PERSON: '请由别人办理。',\n")).Count().ShouldBe(breaches);

    [Fact]
    public void RefusalTexts_FormThatIsUnknown_IsNamed() => RefusalTexts.Check(
        [], [new("refusals.ts", "  [/^(.+) is closed\\.$/, '$1{boat}已经年结。'],\n")], new("reasons.ts", "")).Count().ShouldBe(1);

    [Fact]
    public void RefusalTexts_WhatNoPageShows_NeedsNoWords() =>
        RefusalTexts.Check([new("services/StartupLoans/x.cs", "\"Only a bank may ask this.\"")], [], new("reasons.ts", "")).ShouldBeEmpty();

    [Theory]
    [InlineData("[Fact(Skip = \"later\")]", 1)]
    [InlineData("[Theory(SkipWhen = nameof(X))]", 1)]
    [InlineData("Assert.SkipUnless(x, \"\");", 1)]
    [InlineData("list.Skip(1);", 0)]
    public void SkippedTest_Sample_CountsTheBreaches(string code, int breaches) => Count(ForbiddenText.SkippedTest, code).ShouldBe(breaches);

    [Theory]
    [InlineData("see /wo" + "rk/notes.md", 1)]
    [InlineData("HOME=/ro" + "ot/", 1)]
    [InlineData("/home/" + "li/code", 1)]
    [InlineData("/tmp/ru" + "n/found.txt", 1)]
    [InlineData("/tmp/first-administrator.password", 0)]
    [InlineData("https://example.org/wo" + "rk/x", 0)]
    [InlineData("services/Policies", 0)]
    public void MachinePath_Sample_CountsTheBreaches(string text, int breaches) => Count(ForbiddenText.MachinePath, text).ShouldBe(breaches);

    [Fact]
    public void RegistryAddress_LockFileWithOne_IsNamed() =>
        Count(ForbiddenText.RegistryAddress, "  \"resolved\": \"https://registry.example/react.tgz\",").ShouldBe(1);

    [Theory]
    [InlineData(400, 0)]
    [InlineData(401, 1)]
    public void FileLength_AroundTheLimit_CountsTheBreaches(int lines, int breaches) =>
        FileLength.Check([new("a.cs", string.Concat(Enumerable.Repeat("x\n", lines)))]).Count().ShouldBe(breaches);

    private static int Count(ForbiddenText rule, string line) => rule.Check([new("sample.cs", line)]).Count();
}
