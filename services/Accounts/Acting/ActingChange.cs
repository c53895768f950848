namespace Employment.Accounts.Acting;

/// <summary>What changed of an account that acts for profiles, as its record has it: with the profile whose matter it was.</summary>
internal static class ActingChange
{
    private const string Employer = "; employer: ";
    private const string Person = "; person: ";

    /// <summary>Other roles, for the sake of an employer.</summary>
    public static string Of(IEnumerable<string> before, IEnumerable<string> after, string employer) => $"{RolesOf(before, after)}{Employer}{employer}";

    /// <summary>The account acts for the profile no more.</summary>
    /// <param name="before">Roles it had.</param>
    /// <param name="after">Roles it has.</param>
    /// <param name="isEmployer">Whether the profile is an employer's.</param>
    /// <param name="profile">The profile.</param>
    public static string Ended(IEnumerable<string> before, IEnumerable<string> after, bool isEmployer, string profile) =>
        $"{RolesOf(before, after)}{(isEmployer ? Employer : Person)}{profile}";

    /// <summary>What LIKE finds the changes for a profile by; ids hold nothing that LIKE reads otherwise.</summary>
    public static string For(string profile) => $"%: {profile}";

    private static string RolesOf(IEnumerable<string> before, IEnumerable<string> after) => $"roles: {string.Join(", ", before)} -> {string.Join(", ", after)}";
}
