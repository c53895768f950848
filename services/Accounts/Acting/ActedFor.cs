using Employment.Contracts.Profiles.V1;

namespace Employment.Accounts.Acting;

/// <summary>A profile for which an account acts, or acted.</summary>
/// <param name="Profile">The profile.</param>
/// <param name="Since">Since when it acts; null: no more.</param>
/// <param name="Ids">Its id, and those it had before it was merged.</param>
internal sealed record ActedFor(Profile Profile, DateTimeOffset? Since, IReadOnlyList<string> Ids)
{
    /// <summary>Whether it is an employer for which the account acts now.</summary>
    public bool IsEmployerNow => Since is not null && Profile.Kind == Contracts.Profiles.V1.Profile.Types.Kind.Employer;
}
