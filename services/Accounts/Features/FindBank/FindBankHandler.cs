using Employment.Accounts.Data;
using Employment.Accounts.Domain;
using Employment.Contracts.Accounts.V1;
using Employment.Platform.Errors;
using Microsoft.EntityFrameworkCore;

namespace Employment.Accounts.Features.FindBank;

/// <summary>Whether a bank may call, and what its systems may do.</summary>
internal sealed class FindBankHandler(AccountsDb db)
{
    public async Task<FindBankResponse> HandleAsync(FindBankRequest request, CancellationToken cancellationToken)
    {
        var bank = await db.Banks.AsNoTracking().SingleOrDefaultAsync(row => row.Code == request.Bank && row.Active, cancellationToken)
            ?? throw NoBank.ToException();
        return new FindBankResponse { Name = bank.Name, Permissions = { Roles.Permissions(Role.Types.Kind.BankSystem) } };
    }

    private static Refusal NoBank { get; } = Refusal.NotFound("No bank with this code is on the register, or it may no longer call.");
}
