using Employment.Accounts.Creation;
using Employment.Accounts.Data;
using Employment.Accounts.Domain;
using Employment.Accounts.Passwords;
using Employment.Accounts.Record;
using Employment.Contracts.Accounts.V1;
using Employment.Platform.Authorization;
using Employment.Platform.Errors;
using Employment.Platform.Identity;
using Grpc.Core;
using Microsoft.EntityFrameworkCore;
using Account = Employment.Accounts.Data.Account;
using Kind = Employment.Contracts.Accounts.V1.Role.Types.Kind;

namespace Employment.Accounts.Features.CreateAccount;

/// <summary>Makes an account for a staff member or a bank officer.</summary>
internal sealed class CreateAccountHandler(AccountsDb db, AccountCreation creation, AccountRecord record, FirstPasswordSeal seal)
{
    public async Task<CreateAccountResponse> HandleAsync(CreateAccountRequest request, ServerCallContext context)
    {
        var account = await ReadAsync(request, context.CancellationToken);
        context.RequireRegion(request.Region);
        var password = FirstPassword.New();
        await creation.CreateAsync(account, password);
        record.Add(account.Id, Happenings.Created, context.GetCaller().Subject, changes: $"roles: {string.Join(", ", account.Roles)}; region: {account.Region}");
        await db.SaveChangesAsync(context.CancellationToken);
        return new CreateAccountResponse { Account = AccountMessages.Of(account), FirstPassword = seal.Seal(password) };
    }

    private async Task<Account> ReadAsync(CreateAccountRequest request, CancellationToken cancellationToken)
    {
        var violations = new Violations();
        var account = new Account
        {
            UserName = AccountInput.ReadName(request.Name, violations),
            DisplayName = AccountInput.ReadDisplayName(request.DisplayName, violations),
            Roles = AccountInput.ReadRoles(request.Roles, violations),
            Region = AccountInput.ReadRegion(request.Region, violations),
            PasswordChangeNeeded = true,
        };
        AccountInput.CheckReach(request.Roles, request.Region, "roles", violations);
        account.Bank = await ReadBankAsync(request, violations, cancellationToken);
        violations.ThrowIfAny();
        return account;
    }

    private async Task<string?> ReadBankAsync(CreateAccountRequest request, Violations violations, CancellationToken cancellationToken)
    {
        var isOfficer = request.Roles.Contains(Kind.BankOfficer);
        if (!isOfficer && request.Bank.Length > 0)
        {
            violations.Add("bank", "is for BANK_OFFICER only; leave it out");
        }
        else if (isOfficer && !await db.Banks.AnyAsync(bank => bank.Code == request.Bank && bank.Active, cancellationToken))
        {
            violations.Add("bank", "must be the code of a bank on the register; GET /v1/banks lists them");
        }

        return isOfficer ? request.Bank : null;
    }
}
