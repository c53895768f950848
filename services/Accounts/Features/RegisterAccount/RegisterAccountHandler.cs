using Employment.Accounts.Creation;
using Employment.Accounts.Data;
using Employment.Accounts.Domain;
using Employment.Accounts.Passwords;
using Employment.Accounts.Record;
using Employment.Contracts.Accounts.V1;
using Employment.Platform.Errors;
using Account = Employment.Accounts.Data.Account;

namespace Employment.Accounts.Features.RegisterAccount;

/// <summary>Makes an account of the public's own, which acts for nobody until a code from the counter is given.</summary>
internal sealed class RegisterAccountHandler(AccountsDb db, AccountCreation creation, AccountRecord record)
{
    public async Task<RegisterAccountResponse> HandleAsync(RegisterAccountRequest request, CancellationToken cancellationToken)
    {
        var account = Read(request);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await creation.CreateAsync(account, request.Password);
        record.Add(account.Id, Happenings.Created, account.Subject);
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(CancellationToken.None);
        return new RegisterAccountResponse { Account = account.Id.ToString() };
    }

    private static Account Read(RegisterAccountRequest request)
    {
        var violations = new Violations();
        var name = AccountInput.ReadName(request.Name, violations);
        var displayName = AccountInput.ReadDisplayName(request.DisplayName, violations);
        if (PasswordPolicy.Fault(request.Password, name) is { } fault)
        {
            violations.Add("password", fault);
        }

        violations.ThrowIfAny();
        return new Account { UserName = name, DisplayName = displayName };
    }
}
