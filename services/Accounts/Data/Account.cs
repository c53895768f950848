using Microsoft.AspNetCore.Identity;

namespace Employment.Accounts.Data;

/// <summary>An account: of the public, who have neither region nor bank, of staff, or of a bank officer.</summary>
internal sealed class Account : IdentityUser<Guid>
{
    /// <summary>Name to show.</summary>
    public string DisplayName { get; set; } = "";

    /// <summary>Roles by their names in the contract, e.g. "CLERK".</summary>
    public string[] Roles { get; set; } = [];

    /// <summary>Region a staff member answers for; for a bank officer the region whose administrator keeps the account; null for the public.</summary>
    public string? Region { get; set; }

    /// <summary>Bank of a bank officer.</summary>
    public string? Bank { get; set; }

    /// <summary>Whether an administrator has locked it.</summary>
    public bool Locked { get; set; }

    /// <summary>Whether it still has the password that an administrator was shown.</summary>
    public bool PasswordChangeNeeded { get; set; }

    public DateTimeOffset CreatedAt { get; set; }

    /// <summary>Whether people made it for themselves.</summary>
    public bool IsPublic => Region is null;

    /// <summary>Who it is on record: staff by their sign-in name, which never changes, others by the id.</summary>
    public string Subject => Region is null || Bank is not null ? Id.ToString() : UserName!;
}
