using Employment.Accounts.Data;
using Employment.Contracts.Accounts.V1;
using Microsoft.EntityFrameworkCore;

namespace Employment.Accounts.Features.ListBanks;

/// <summary>The banks on the register that may call, by code.</summary>
internal sealed class ListBanksHandler(AccountsDb db)
{
    public async Task<ListBanksResponse> HandleAsync(CancellationToken cancellationToken)
    {
        var banks = await db.Banks.AsNoTracking().Where(bank => bank.Active).OrderBy(bank => bank.Code).ToListAsync(cancellationToken);
        return new ListBanksResponse { Banks = { banks.Select(bank => new Bank { Bank_ = bank.Code, Name = bank.Name }) } };
    }
}
