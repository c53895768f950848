using System.Globalization;
using Employment.Accounts.Data;
using Employment.Platform.Authorization;
using Employment.Platform.Errors;
using Employment.Platform.Numbers;
using Kind = Employment.Contracts.Accounts.V1.Role.Types.Kind;

namespace Employment.Accounts.Domain;

/// <summary>Reads what several requests have in common.</summary>
internal static class AccountInput
{
    private const int LongestDisplayName = 50;
    private const int LongestReason = 500;
    private const int MostRows = 200;
    private const int UsualRows = 50;

    // The record is never changed, and what stands in it is shown as it is.
    private const string HoldsIdNumber = "must not hold an ID number";

    /// <summary>A new sign-in name, folded.</summary>
    public static string ReadName(string text, Violations violations)
    {
        var name = SignInName.Fold(text);
        if (SignInName.Fault(name) is { } fault)
        {
            violations.Add("name", fault);
        }

        return name;
    }

    public static string ReadDisplayName(string text, Violations violations)
    {
        var name = text.Trim();
        if (name.Length is 0 or > LongestDisplayName || name.Any(char.IsControl))
        {
            violations.Add("displayName", $"is required: the name to show, at most {LongestDisplayName} characters without line breaks");
        }
        else if (WrittenText.HasIdNumber(name))
        {
            violations.Add("displayName", HoldsIdNumber);
        }

        return name;
    }

    public static string ReadWhy(string text, Violations violations)
    {
        var why = text.Trim();
        if (why.Length is 0 or > LongestReason)
        {
            violations.Add("why", $"is required: the reason, at most {LongestReason} characters; it stands in the account's record");
        }
        else if (WrittenText.HasControl(why, allowsLines: true))
        {
            violations.Add("why", "holds a control character; type the text instead of pasting it");
        }
        else if (WrittenText.HasIdNumber(why))
        {
            violations.Add("why", HoldsIdNumber);
        }

        return why;
    }

    /// <summary>Roles of a staff member or of a bank officer, by name, in the contract's order.</summary>
    public static string[] ReadRoles(IReadOnlyCollection<Kind> roles, Violations violations)
    {
        var given = roles.Distinct().Order().ToArray();
        if (given is not [Kind.BankOfficer] && (given.Length == 0 || !given.All(Roles.IsStaff)))
        {
            violations.Add("roles", "must be roles of staff, at least one, or BANK_OFFICER alone; the public's roles come with an activation code");
        }

        return [.. given.Select(Roles.NameOf).OfType<string>()];
    }

    /// <summary>Refuses a county's account a role that no region binds: its administrator, who is a county's, would reach beyond it.</summary>
    public static void CheckReach(IEnumerable<Kind> roles, string region, string field, Violations violations)
    {
        if (ServedRegions.IsCounty(region) && roles.Any(Roles.KnowsNoRegion))
        {
            violations.Add(field, "may not give POLICY_EDITOR, POLICY_APPROVER or BANK_OFFICER in a county: what they do is bound to no region, so they belong to a city or the province");
        }
    }

    public static string ReadRegion(string code, Violations violations)
    {
        if (!ServedRegions.Contains(code))
        {
            violations.Add("region", "must be the code of a region served: 4108.. of Jiaozuo, 419001 of Jiyuan or 410000 of the province");
        }

        return code;
    }

    /// <summary>The id of an account; of anything else there is no account.</summary>
    public static Guid ReadAccount(string text) =>
        Guid.TryParseExact(text, "D", out var id) ? id : throw NoAccount.ToException();

    public static int ReadPageSize(int size, Violations violations)
    {
        if (size is < 0 or > MostRows)
        {
            violations.Add("pageSize", $"must be 1 to {MostRows}, or 0 for {UsualRows}");
        }

        return size == 0 ? UsualRows : size;
    }

    /// <summary>The number from which a page goes on; null: from the beginning.</summary>
    public static long? ReadPageNumber(string token, Violations violations)
    {
        if (token.Length == 0)
        {
            return null;
        }

        if (!long.TryParse(token, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            violations.Add("pageToken", "is none that an earlier answer gave");
        }

        return number;
    }

    /// <summary>Refuses an account that administrators do not keep, as if there were none.</summary>
    public static Account Kept(Account? account) => account is { IsPublic: false } ? account : throw NoAccount.ToException();

    private static Refusal NoAccount { get; } = Refusal.NotFound(
        "There is no account of staff or of a bank officer with this id; GET /v1/accounts lists those of your region.");
}
