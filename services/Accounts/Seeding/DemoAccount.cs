namespace Employment.Accounts.Seeding;

/// <summary>A file of accounts to try the system with.</summary>
/// <param name="Accounts">The accounts.</param>
internal sealed record DemoSeedFile(IReadOnlyList<DemoAccount> Accounts);

/// <summary>An account of such a file.</summary>
/// <param name="Name">Sign-in name.</param>
/// <param name="DisplayName">Name to show.</param>
/// <param name="Password">Password; not to be changed with the first sign-in.</param>
internal sealed record DemoAccount(string Name, string DisplayName, string Password)
{
    /// <summary>Roles by their names in the contract, the public's included.</summary>
    public IReadOnlyList<string> Roles { get; init; } = [];

    /// <summary>Region; absent for the public.</summary>
    public string? Region { get; init; }

    /// <summary>Bank of a bank officer.</summary>
    public string? Bank { get; init; }

    /// <summary>Secret of the second factor in base32; absent: it is set up with the first sign-in.</summary>
    public string? TotpSecret { get; init; }

    /// <summary>Profiles the account acts for.</summary>
    public IReadOnlyList<DemoProfile> Profiles { get; init; } = [];
}

/// <summary>A profile an account acts for.</summary>
/// <param name="Profile">Id.</param>
/// <param name="Kind">"PERSON" or "EMPLOYER".</param>
internal sealed record DemoProfile(Guid Profile, string Kind);
