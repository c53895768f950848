using Employment.Accounts.Features.ActivateProfile;
using Employment.Accounts.Features.BeginSecondFactor;
using Employment.Accounts.Features.ChangePassword;
using Employment.Accounts.Features.ConfirmSecondFactor;
using Employment.Accounts.Features.CreateAccount;
using Employment.Accounts.Features.FindActingAccount;
using Employment.Accounts.Features.ListAccountEvents;
using Employment.Accounts.Features.ListAccounts;
using Employment.Accounts.Features.ListBanks;
using Employment.Accounts.Features.RegisterAccount;
using Employment.Accounts.Features.ResetAccount;
using Employment.Accounts.Features.UpdateAccount;
using Employment.Accounts.Features.UpdateActingAccount;
using Employment.Contracts.Accounts.V1;
using Grpc.Core;

namespace Employment.Accounts;

/// <summary>Routes the RPCs of AccountService.</summary>
internal sealed class AccountGrpcService(
    RegisterAccountHandler register,
    ActivateProfileHandler activate,
    ChangePasswordHandler changePassword,
    BeginSecondFactorHandler beginSecondFactor,
    ConfirmSecondFactorHandler confirmSecondFactor,
    CreateAccountHandler create,
    ListAccountsHandler list,
    UpdateAccountHandler update,
    ResetAccountHandler reset,
    ListAccountEventsHandler listEvents,
    FindActingAccountHandler findActing,
    UpdateActingAccountHandler updateActing,
    ListBanksHandler listBanks) : AccountService.AccountServiceBase
{
    public override Task<RegisterAccountResponse> RegisterAccount(RegisterAccountRequest request, ServerCallContext context) =>
        register.HandleAsync(request, context.CancellationToken);

    public override Task<ActivateProfileResponse> ActivateProfile(ActivateProfileRequest request, ServerCallContext context) =>
        activate.HandleAsync(request, context);

    public override Task<ChangePasswordResponse> ChangePassword(ChangePasswordRequest request, ServerCallContext context) =>
        changePassword.HandleAsync(request, context);

    public override Task<BeginSecondFactorResponse> BeginSecondFactor(BeginSecondFactorRequest request, ServerCallContext context) =>
        beginSecondFactor.HandleAsync(request, context);

    public override Task<ConfirmSecondFactorResponse> ConfirmSecondFactor(ConfirmSecondFactorRequest request, ServerCallContext context) =>
        confirmSecondFactor.HandleAsync(request, context);

    public override Task<CreateAccountResponse> CreateAccount(CreateAccountRequest request, ServerCallContext context) =>
        create.HandleAsync(request, context);

    public override Task<ListAccountsResponse> ListAccounts(ListAccountsRequest request, ServerCallContext context) =>
        list.HandleAsync(request, context);

    public override Task<UpdateAccountResponse> UpdateAccount(UpdateAccountRequest request, ServerCallContext context) =>
        update.HandleAsync(request, context);

    public override Task<ResetAccountResponse> ResetAccount(ResetAccountRequest request, ServerCallContext context) =>
        reset.HandleAsync(request, context);

    public override Task<ListAccountEventsResponse> ListAccountEvents(ListAccountEventsRequest request, ServerCallContext context) =>
        listEvents.HandleAsync(request, context);

    public override Task<FindActingAccountResponse> FindActingAccount(FindActingAccountRequest request, ServerCallContext context) =>
        findActing.HandleAsync(request, context);

    public override Task<UpdateActingAccountResponse> UpdateActingAccount(UpdateActingAccountRequest request, ServerCallContext context) =>
        updateActing.HandleAsync(request, context);

    public override Task<ListBanksResponse> ListBanks(ListBanksRequest request, ServerCallContext context) =>
        listBanks.HandleAsync(context.CancellationToken);
}
