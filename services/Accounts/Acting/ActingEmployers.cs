using Employment.Accounts.Data;
using Employment.Contracts.Profiles.V1;
using Employment.Platform.Errors;
using Microsoft.EntityFrameworkCore;

namespace Employment.Accounts.Acting;

/// <summary>The employers for which an account of the public acts, as Profiles knows them: their region decides whose case the account is.</summary>
internal sealed class ActingEmployers(AccountsDb db, ProfileDirectoryService.ProfileDirectoryServiceClient profiles)
{
    private static Refusal NoAccount { get; } = Refusal.NotFound(
        "There is no account of the public that acts for an employer. It has to be registered, and activated with a code that the counter gave for the employer.");

    /// <summary>All of them, in the order in which they were activated.</summary>
    /// <exception cref="RefusedException">NOT_FOUND: no such account, or it acts for no employer.</exception>
    public async Task<IReadOnlyList<ActingEmployer>> OfAsync(Account? account, CancellationToken cancellationToken)
    {
        var rows = account is { IsPublic: true }
            ? await db.Profiles.AsNoTracking().Where(row => row.Account == account.Id && row.Kind == "EMPLOYER").OrderBy(row => row.ActivatedAt).ToListAsync(cancellationToken)
            : [];
        var employers = new List<ActingEmployer>();
        foreach (var row in rows)
        {
            var profile = await ReadAsync(row.Profile, cancellationToken);
            employers.Add(new ActingEmployer(profile, row.ActivatedAt, [profile.Profile_, row.Profile.ToString("D")]));
        }

        // Two that were merged are one.
        return employers.Count > 0 ? [.. employers.GroupBy(employer => employer.Profile.Profile_, StringComparer.Ordinal).Select(Merged)] : throw NoAccount.ToException();
    }

    private static ActingEmployer Merged(IEnumerable<ActingEmployer> same) => same.First() with { Ids = [.. same.SelectMany(each => each.Ids)] };

    private async Task<Profile> ReadAsync(Guid profile, CancellationToken cancellationToken) => (await profiles.GetSnapshotAsync(
        new GetSnapshotRequest { Profile = profile.ToString("D"), WithProfile = true }, cancellationToken: cancellationToken)).Profile;
}

/// <summary>An employer for which an account acts.</summary>
/// <param name="Profile">The employer.</param>
/// <param name="Since">Since when.</param>
/// <param name="Ids">Its id, and those it had before it was merged.</param>
internal sealed record ActingEmployer(Profile Profile, DateTimeOffset Since, IReadOnlyList<string> Ids);
