using System.Text.RegularExpressions;
using Employment.Accounts.Data;
using Employment.Platform.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Employment.Accounts.Banks;

/// <summary>The register of banks, as a file has it. A bank that the file does not name stays as it is: officers and records refer to it.</summary>
internal sealed partial class BankRegister(AccountsDb db)
{
    /// <param name="variable">Setting that names the file, for complaints.</param>
    /// <param name="banks">The file's banks.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public async Task ApplyAsync(string variable, IReadOnlyCollection<BankEntry> banks, CancellationToken cancellationToken)
    {
        var known = await db.Banks.ToDictionaryAsync(row => row.Code, StringComparer.Ordinal, cancellationToken);
        foreach (var bank in banks)
        {
            Check(variable, bank);
            if (!known.TryGetValue(bank.Bank, out var row))
            {
                row = db.Banks.Add(new BankRow { Code = bank.Bank }).Entity;
                known.Add(bank.Bank, row);
            }

            (row.Name, row.Active) = (bank.Name, bank.Active);
        }

        await db.SaveChangesAsync(cancellationToken);
    }

    private static void Check(string variable, BankEntry bank)
    {
        if (bank.Bank is null || !Code().IsMatch(bank.Bank) || string.IsNullOrWhiteSpace(bank.Name))
        {
            throw new InvalidSettingException(variable, "names a file with a bank that has no name or whose code is not 2 to 16 capital letters and digits.");
        }
    }

    [GeneratedRegex("^[A-Z0-9]{2,16}$", RegexOptions.CultureInvariant)]
    private static partial Regex Code();
}
