using System.Text.RegularExpressions;
using Employment.Accounts.Domain;
using Employment.Testing;
using Shouldly;
using Xunit;
using Kind = Employment.Contracts.Accounts.V1.Role.Types.Kind;

namespace Employment.Accounts.Tests.Administration;

/// <summary>The table of roles: the program's and the page's are one.</summary>
public sealed partial class RolesTests
{
    private static readonly Kind[] All = [.. Enum.GetValues<Kind>().Where(role => role != Kind.Unspecified)];

    [Fact]
    public void Page_OfRoles_SaysWhatTheProgramHas()
    {
        var page = File.ReadLines(Path.Combine(SourceTree.Root, "docs/roles.md"))
            .Select(line => Row().Match(line))
            .Where(row => row.Success)
            .ToDictionary(row => row.Groups["role"].Value, row => Code().Matches(row.Groups["permissions"].Value).Select(code => code.Groups[1].Value).ToArray());

        page.Keys.ShouldBe(All.Select(role => Roles.NameOf(role)!), ignoreOrder: true);
        foreach (var role in All)
        {
            page[Roles.NameOf(role)!].ShouldBe(Roles.Permissions(role).Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public void Permissions_OfProcesses_AreGivenToNoRole()
    {
        var given = All.SelectMany(role => Roles.Permissions(role)).ToHashSet(StringComparer.Ordinal);

        given.ShouldNotContain("accounts.introspect");
        given.ShouldNotContain("profiles.serve");
        given.ShouldNotContain("platform.clock.set");
    }

    [Fact]
    public void Auditor_ChangesNothing() => Roles.Permissions(Kind.Auditor).ShouldAllBe(permission =>
        permission.EndsWith(".read", StringComparison.Ordinal) || permission.EndsWith(".find", StringComparison.Ordinal) || permission.EndsWith(".review", StringComparison.Ordinal));

    [Fact]
    public void Names_OfRoles_LeadBack() => All.ShouldAllBe(role => Roles.Of(Roles.NameOf(role)!) == role);

    [Fact]
    public void SecondFactor_OfRoles_IsForStaffAndBankOfficers() => All.Where(role => !Roles.NeedsSecondFactor(role)).ShouldBe(
        [Kind.JobSeeker, Kind.EmployerAgent, Kind.TrainingBody, Kind.BaseOperator, Kind.BankSystem]);

    [GeneratedRegex(@"^\| `(?<role>[A-Z_]+)` \| [^|]+ \| (?<permissions>[^|]+) \|$", RegexOptions.CultureInvariant)]
    private static partial Regex Row();

    [GeneratedRegex("`([^`]+)`", RegexOptions.CultureInvariant)]
    private static partial Regex Code();
}
