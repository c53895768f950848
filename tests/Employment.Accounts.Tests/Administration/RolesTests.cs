using System.Reflection;
using System.Text.RegularExpressions;
using Employment.Accounts.Domain;
using Employment.Testing;
using Google.Api;
using Google.Protobuf.Reflection;
using Shouldly;
using Xunit;
using Access = Employment.Contracts.Common.V1.Access;
using AccessExtensions = Employment.Contracts.Common.V1.AccessExtensions;
using Kind = Employment.Contracts.Accounts.V1.Role.Types.Kind;

namespace Employment.Accounts.Tests.Administration;

/// <summary>The table of roles: the program's and the page's are one.</summary>
public sealed partial class RolesTests
{
    private static readonly MethodDescriptor[] Rpcs =
    [
        .. typeof(Access).Assembly.GetTypes()
            .Select(type => type.GetProperty("Descriptor", BindingFlags.Public | BindingFlags.Static)?.GetValue(null))
            .OfType<FileDescriptor>()
            .Where(file => file.Package.StartsWith("employment.", StringComparison.Ordinal))
            .SelectMany(file => file.Services)
            .SelectMany(service => service.Methods)
            .DistinctBy(method => method.FullName),
    ];

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

    // Without exception: what is neither of these reads nothing that is kept (CheckDraft looks at what it is sent) or is the banks' own.
    [Fact]
    public void Auditor_ReadsWhateverOtherStaffRead()
    {
        var reads = Rpcs.Where(rpc => IsGet(rpc) || rpc.Name.StartsWith("Find", StringComparison.Ordinal)).Select(rpc => AccessOf(rpc).Permission).ToHashSet(StringComparer.Ordinal);
        var ofStaff = All.Where(Roles.IsStaff).SelectMany(role => Roles.Permissions(role)).Where(reads.Contains).Distinct(StringComparer.Ordinal);

        ofStaff.Except(Roles.Permissions(Kind.Auditor), StringComparer.Ordinal).ShouldBeEmpty();
    }

    [Fact]
    public void Roles_ThatActWhereNoRegionIsAsked_AreForNoCounty()
    {
        var everywhere = Rpcs.Where(rpc => AccessOf(rpc).Region == Access.Types.RegionRule.None && !IsGet(rpc)).Select(rpc => AccessOf(rpc).Permission).ToHashSet(StringComparer.Ordinal);

        All.Where(Roles.KnowsNoRegion).ShouldBe(All.Where(role => Roles.NeedsSecondFactor(role) && Roles.Permissions(role).Any(everywhere.Contains)));
    }

    [Fact]
    public void Names_OfRoles_LeadBack() => All.ShouldAllBe(role => Roles.Of(Roles.NameOf(role)!) == role);

    [Fact]
    public void SecondFactor_OfRoles_IsForStaffAndBankOfficers() => All.Where(role => !Roles.NeedsSecondFactor(role)).ShouldBe(
        [Kind.JobSeeker, Kind.EmployerAgent, Kind.TrainingBody, Kind.BaseOperator, Kind.BankSystem]);

    private static Access AccessOf(MethodDescriptor rpc) => rpc.GetOptions().GetExtension(AccessExtensions.Access);

    private static bool IsGet(MethodDescriptor rpc) =>
        rpc.GetOptions().GetExtension(AnnotationsExtensions.Http) is { PatternCase: HttpRule.PatternOneofCase.Get };

    [GeneratedRegex(@"^\| `(?<role>[A-Z_]+)` \| [^|]+ \| (?<permissions>[^|]+) \|$", RegexOptions.CultureInvariant)]
    private static partial Regex Row();

    [GeneratedRegex("`([^`]+)`", RegexOptions.CultureInvariant)]
    private static partial Regex Code();
}
