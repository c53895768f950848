using Employment.Accounts.Creation;
using Employment.Accounts.Data;
using Employment.Accounts.Passwords;
using Employment.Accounts.Record;
using Employment.Platform.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Employment.Accounts.Seeding;

/// <summary>
/// Makes the first administrator of an installation, who makes all others. The first password goes into a file that only the process's
/// user can read, and counts for one thing: to be changed.
/// </summary>
internal sealed class FirstAdministrator(AccountsDb db, AccountCreation creation, AccountRecord record)
{
    private const string Role = "ADMINISTRATOR";
    private const string By = "service:installation";
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    /// <returns>Whether one was made: not where there is an administrator.</returns>
    public async Task<bool> MakeAsync(AccountsOptions options, CancellationToken cancellationToken)
    {
        if (await db.Accounts.AnyAsync(account => account.Roles.Contains(Role), cancellationToken))
        {
            return false;
        }

        var password = FirstPassword.New();
        await WriteAsync(options.FirstPasswordFile!, password, cancellationToken);
        var account = new Account
        {
            UserName = options.FirstAdministrator,
            DisplayName = options.FirstAdministrator!,
            Roles = [Role],
            Region = options.FirstAdministratorRegion,
            PasswordChangeNeeded = true,
        };
        await creation.CreateAsync(account, password);
        record.Add(account.Id, Happenings.Created, By);
        await db.SaveChangesAsync(cancellationToken);
        return true;
    }

    // Before the account: an administrator whose password nobody has would lock everybody out. A file that is there is made anew, so
    // that it has our mode and not its own.
    private static async Task WriteAsync(string path, string password, CancellationToken cancellationToken)
    {
        try
        {
            File.Delete(path);
            var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
            if (!OperatingSystem.IsWindows())
            {
                options.UnixCreateMode = OwnerOnly;
            }

            await using var file = new FileStream(path, options);
            await using var writer = new StreamWriter(file);
            await writer.WriteLineAsync(password.AsMemory(), cancellationToken);
        }
        catch (Exception unwritable) when (unwritable is IOException or UnauthorizedAccessException)
        {
            throw new InvalidSettingException("Accounts__FirstPasswordFile", $"names '{path}', which cannot be written: {unwritable.Message}");
        }
    }
}
