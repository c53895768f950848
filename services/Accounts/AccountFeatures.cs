using Employment.Accounts.Features.ActivateProfile;
using Employment.Accounts.Features.BeginSecondFactor;
using Employment.Accounts.Features.ChangePassword;
using Employment.Accounts.Features.ConfirmSecondFactor;
using Employment.Accounts.Features.CreateAccount;
using Employment.Accounts.Features.EndActing;
using Employment.Accounts.Features.FindActingAccount;
using Employment.Accounts.Features.FindBank;
using Employment.Accounts.Features.FindSession;
using Employment.Accounts.Features.GetSession;
using Employment.Accounts.Features.ListAccountEvents;
using Employment.Accounts.Features.ListAccounts;
using Employment.Accounts.Features.ListActing;
using Employment.Accounts.Features.ListBanks;
using Employment.Accounts.Features.ListSessions;
using Employment.Accounts.Features.RefreshSession;
using Employment.Accounts.Features.RegisterAccount;
using Employment.Accounts.Features.ResetAccount;
using Employment.Accounts.Features.RevokeSession;
using Employment.Accounts.Features.SignIn;
using Employment.Accounts.Features.SignOut;
using Employment.Accounts.Features.StopActing;
using Employment.Accounts.Features.UpdateAccount;
using Employment.Accounts.Features.UpdateActingAccount;

namespace Employment.Accounts;

/// <summary>Registers the handlers, one of each RPC.</summary>
internal static class AccountFeatures
{
    public static void Add(IServiceCollection services)
    {
        services.AddScoped<SignInHandler>();
        services.AddScoped<RefreshSessionHandler>();
        services.AddScoped<SignOutHandler>();
        services.AddScoped<GetSessionHandler>();
        services.AddScoped<ListSessionsHandler>();
        services.AddScoped<RevokeSessionHandler>();
        services.AddScoped<FindSessionHandler>();
        services.AddScoped<FindBankHandler>();
        services.AddScoped<RegisterAccountHandler>();
        services.AddScoped<ActivateProfileHandler>();
        services.AddScoped<ChangePasswordHandler>();
        services.AddScoped<BeginSecondFactorHandler>();
        services.AddScoped<ConfirmSecondFactorHandler>();
        services.AddScoped<CreateAccountHandler>();
        services.AddScoped<ListAccountsHandler>();
        services.AddScoped<UpdateAccountHandler>();
        services.AddScoped<ResetAccountHandler>();
        services.AddScoped<ListAccountEventsHandler>();
        services.AddScoped<FindActingAccountHandler>();
        services.AddScoped<UpdateActingAccountHandler>();
        services.AddScoped<ListActingHandler>();
        services.AddScoped<EndActingHandler>();
        services.AddScoped<StopActingHandler>();
        services.AddScoped<ListBanksHandler>();
    }
}
