using System.Collections.Frozen;
using System.Collections.Immutable;
using Google.Protobuf.Reflection;
using Kind = Employment.Contracts.Accounts.V1.Role.Types.Kind;

namespace Employment.Accounts.Domain;

/// <summary>What each role may do; docs/roles.md shows the same table.</summary>
internal static class Roles
{
    /// <summary>Held by everyone who is signed in.</summary>
    public const string Self = "accounts.self";

    /// <summary>The same, for setting up a second factor.</summary>
    public const string Enrol = "accounts.enrol";

    private static readonly ImmutableArray<string> Applicant =
        ["profiles.read", "profiles.record", "consents.give", "consents.read", "inquiries.read", "claims.submit", "claims.read"];

    private static readonly ImmutableArray<string> FindAndRead = ["profiles.find", "profiles.read"];

    private static readonly ImmutableArray<string> Bank = ["loans.query"];

    private static readonly FrozenDictionary<Kind, ImmutableArray<string>> Table = new Dictionary<Kind, ImmutableArray<string>>
    {
        [Kind.JobSeeker] = Applicant,
        [Kind.EmployerAgent] = Applicant,
        [Kind.TrainingBody] = Applicant,
        [Kind.BaseOperator] = Applicant,
        [Kind.Clerk] =
        [
            "profiles.register", "profiles.find", "profiles.read", "profiles.record", "profiles.activate", "acting.read",
            "consents.give", "consents.read", "imports.read", "claims.submit", "claims.read", "claims.accept",
        ],
        [Kind.Reviewer] = ["profiles.find", "profiles.read", "profiles.verify", "consents.read", "claims.read", "claims.review"],
        [Kind.Approver] = [.. FindAndRead, "claims.read", "claims.approve", "funds.read"],
        [Kind.ObjectionOfficer] = [.. FindAndRead, "claims.read", "claims.object"],
        [Kind.Finance] =
        [
            .. FindAndRead, "claims.read", "claims.pay", "funds.read", "funds.propose", "payments.prepare", "payments.release", "bankfiles.read", "reports.read",
        ],
        [Kind.Supervisor] =
        [
            "profiles.find", "profiles.read", "profiles.correct", "profiles.merge", "consents.read", "inquiries.read",
            "imports.write", "imports.read", "accounts.read", "acting.read", "claims.read", "claims.suspend", "funds.read", "funds.approve", "reports.read",
        ],
        [Kind.Auditor] =
        [
            "profiles.find", "profiles.read", "consents.read", "inquiries.read", "imports.read", "accounts.read", "acting.read", "policies.review", "claims.read",
            "funds.read", "bankfiles.read", "reports.read",
        ],
        [Kind.VacancyReviewer] = FindAndRead,
        [Kind.PolicyEditor] = ["policies.edit", "policies.review", "policies.discard"],
        [Kind.PolicyApprover] = ["policies.publish", "policies.review", "policies.discard"],
        [Kind.GuaranteeOfficer] = FindAndRead,
        [Kind.BankOfficer] = Bank,
        [Kind.BankSystem] = Bank,
        [Kind.Administrator] = ["accounts.manage", "accounts.read"],
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<Kind, string> Names = typeof(Kind).GetFields()
        .Where(field => field.IsLiteral)
        .ToFrozenDictionary(
            field => (Kind)field.GetRawConstantValue()!,
            field => field.GetCustomAttributes(typeof(OriginalNameAttribute), inherit: false).OfType<OriginalNameAttribute>().Single().Name);

    private static readonly FrozenDictionary<string, Kind> Kinds = Names.ToFrozenDictionary(name => name.Value, name => name.Key, StringComparer.Ordinal);

    /// <summary>Name in the contract, e.g. "CLERK"; null for a number that has none.</summary>
    public static string? NameOf(Kind role) => role == Kind.Unspecified ? null : Names.GetValueOrDefault(role);

    /// <summary>The role of a name; null for none.</summary>
    public static Kind? Find(string name) => Kinds.TryGetValue(name, out var role) && role != Kind.Unspecified ? role : null;

    /// <summary>The role of a name that was stored.</summary>
    public static Kind Of(string name) => Find(name) ?? throw new InvalidOperationException($"There is no role {name}.");

    /// <summary>What a role may do, besides what everyone may who is signed in.</summary>
    public static ImmutableArray<string> Permissions(Kind role) => Table[role];

    /// <summary>Whether a role is of the city's or a county's staff.</summary>
    public static bool IsStaff(Kind role) => role is
        Kind.Clerk or Kind.Reviewer or Kind.Approver or Kind.ObjectionOfficer or Kind.Finance or Kind.Supervisor or Kind.Auditor
        or Kind.VacancyReviewer or Kind.PolicyEditor or Kind.PolicyApprover or Kind.GuaranteeOfficer or Kind.Administrator;

    /// <summary>Whether what a role does is bound to no region: it makes law, or asks about anybody.</summary>
    public static bool KnowsNoRegion(Kind role) => role is Kind.PolicyEditor or Kind.PolicyApprover or Kind.BankOfficer;

    /// <summary>Whether a role is given to an account because of the employer for which it acts.</summary>
    public static bool IsOfAnEmployer(Kind role) => role is Kind.TrainingBody or Kind.BaseOperator;

    /// <summary>Whether a role may be held only with a second factor: staff, and the officers of banks.</summary>
    public static bool NeedsSecondFactor(Kind role) => IsStaff(role) || role == Kind.BankOfficer;
}
