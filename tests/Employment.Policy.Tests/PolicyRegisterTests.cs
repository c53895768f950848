using System.Text;
using Employment.Policy.Law;
using Shouldly;
using Xunit;

namespace Employment.Policy.Tests;

/// <summary>Every core provision has its one primary place; the register in docs says which. UPDATE_REGISTER=1 writes it anew.</summary>
public sealed class PolicyRegisterTests
{
    private static readonly string RegisterFile = Path.Combine(Repository.Root, "docs", "policy-register.md");

    [Fact]
    public void Register_CoreProvisions_HaveOnePrimaryPlaceEach() =>
        Wrong(PolicyRegister.Of(Repository.Catalogue)).ShouldBeEmpty();

    [Fact]
    public void Register_ProvisionWithoutPlaceOrWithTwo_IsFound()
    {
        var provision = new Provision("p", "文", "一", "410800", IsCore: true);
        var place = new RegisterPlace("Measure", "m");

        Wrong([new RegisterRow(provision, [], [place])]).ShouldBe(["p has 0 primary places"]);
        Wrong([new RegisterRow(provision, [place, new RegisterPlace("Rule", "r")], [])]).ShouldBe(["p has 2 primary places"]);
        Wrong([new RegisterRow(provision, [place, new RegisterPlace("Target", "t")], [])]).ShouldBe(["p has 2 primary places"]);
        Wrong([new RegisterRow(provision, [new RegisterPlace("Target", "t"), new RegisterPlace("Target", "u")], [])]).ShouldBeEmpty();
    }

    [Fact]
    public void Register_OfAllProvisions_Has165CoreOnes()
    {
        Repository.Catalogue.Provisions.Count.ShouldBe(312);
        Repository.Catalogue.Provisions.Count(provision => provision.IsCore).ShouldBe(165);
    }

    [Fact]
    public void Register_InDocs_IsWhatTheDataSays()
    {
        var text = Render(PolicyRegister.Of(Repository.Catalogue));
        if (Environment.GetEnvironmentVariable("UPDATE_REGISTER") == "1")
        {
            File.WriteAllText(RegisterFile, text);
        }

        File.ReadAllText(RegisterFile).ShouldBe(text, "docs/policy-register.md is older than the data; run this test project with UPDATE_REGISTER=1.");
    }

    private static IEnumerable<string> Wrong(IEnumerable<RegisterRow> rows) =>
        rows.Where(row => PlacesOf(row) > 1 || (row.Provision.IsCore && PlacesOf(row) == 0))
            .Select(row => $"{row.Provision.Id} has {PlacesOf(row)} primary places");

    // One clause sets several targets: together they are its place.
    private static int PlacesOf(RegisterRow row) => row.Primary.All(place => place.Kind == "Target") ? Math.Min(row.Primary.Count, 1) : row.Primary.Count;

    private static string Render(IReadOnlyList<RegisterRow> rows)
    {
        var text = new StringBuilder("# Policy register\n\nWhere each provision stands in the product. Generated from the policy data; a test holds it to them.\n\n");
        text.Append("| provision | document | clause | scope | primary place | cited by |\n|---|---|---|---|---|---|\n");
        foreach (var (provision, primary, cited) in rows)
        {
            text.Append($"| {provision.Id} | {provision.Document} | {provision.Clause} | {(provision.IsCore ? "core" : "adjacent")} | {Places(primary)} | {Places(cited)} |\n");
        }

        return text.ToString();
    }

    private static string Places(IEnumerable<RegisterPlace> places) => string.Join("; ", places.Select(place => $"{place.Kind}: {place.Id}"));
}
