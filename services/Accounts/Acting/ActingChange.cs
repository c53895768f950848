namespace Employment.Accounts.Acting;

/// <summary>A change of the roles of an account that acts for employers, as its record has it: with the employer whose matter it was.</summary>
internal static class ActingChange
{
    private const string Employer = "; employer: ";

    public static string Of(IEnumerable<string> before, IEnumerable<string> after, string employer) =>
        $"roles: {string.Join(", ", before)} -> {string.Join(", ", after)}{Employer}{employer}";

    /// <summary>What LIKE finds the changes for an employer by; ids hold nothing that LIKE reads otherwise.</summary>
    public static string For(string employer) => $"%{Employer}{employer}";
}
