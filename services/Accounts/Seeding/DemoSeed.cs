using Employment.Accounts.Creation;
using Employment.Accounts.Data;
using Employment.Accounts.Domain;
using Employment.Accounts.Record;
using Employment.Accounts.SecondFactors;
using Employment.Platform.Authorization;
using Employment.Platform.Errors;
using Employment.Platform.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Employment.Accounts.Seeding;

/// <summary>Makes the accounts of a demo file that are absent; those that are there stay as they are.</summary>
internal sealed class DemoSeed(AccountsDb db, AccountCreation creation, Authenticator authenticator, AccountRecord record, TimeProvider time)
{
    /// <summary>Setting that names the file.</summary>
    public const string Variable = "Accounts__DemoSeedFile";

    /// <summary>Who made these accounts, as their record says.</summary>
    public const string By = "service:demo-seed";

    public async Task ApplyAsync(DemoSeedFile file, CancellationToken cancellationToken)
    {
        foreach (var demo in file.Accounts)
        {
            var name = SignInName.Normalize(SignInName.Fold(demo.Name));
            if (!await db.Accounts.AnyAsync(account => account.NormalizedUserName == name, cancellationToken))
            {
                await CreateAsync(demo, cancellationToken);
            }
        }
    }

    private async Task CreateAsync(DemoAccount demo, CancellationToken cancellationToken)
    {
        var account = Read(demo);
        try
        {
            await creation.CreateAsync(account, demo.Password);
            await AddToAsync(account, demo, cancellationToken);
        }
        catch (Exception refused) when (refused is RefusedException or FormatException)
        {
            throw new InvalidSettingException(Variable, $"names a file whose account '{demo.Name}' cannot be made: {refused.Message}");
        }
    }

    private async Task AddToAsync(Account account, DemoAccount demo, CancellationToken cancellationToken)
    {
        if (demo.TotpSecret is { } secret)
        {
            await authenticator.SetAsync(account.Id, secret, cancellationToken);
        }

        var now = time.GetUtcNow();
        db.AddRange(demo.Profiles.Select(profile => new AccountProfileRow
        {
            Account = account.Id,
            Profile = profile.Profile,
            Kind = profile.Kind,
            ActivatedAt = now,
        }));
        record.Add(account.Id, Happenings.Created, By);
        await db.SaveChangesAsync(cancellationToken);
    }

    private static Account Read(DemoAccount demo) =>
        SignInName.Fault(SignInName.Fold(demo.Name)) is null
        && demo.Roles.All(role => Roles.Find(role) is not null)
        && (demo.Region is null || ServedRegions.Contains(demo.Region))
        && demo.Profiles.All(profile => profile.Kind is "PERSON" or "EMPLOYER")
            ? new Account
            {
                UserName = SignInName.Fold(demo.Name),
                DisplayName = demo.DisplayName,
                Roles = [.. demo.Roles],
                Region = demo.Region,
                Bank = demo.Bank,
                TwoFactorEnabled = demo.TotpSecret is not null,
            }
            : throw new InvalidSettingException(Variable, $"names a file whose account '{demo.Name}' has a name, role, region or kind of profile that is none.");
}
