using Employment.Accounts.Data;
using Employment.Platform.Data;

namespace Employment.Accounts;

/// <summary>Wires the Accounts service.</summary>
internal static class AccountsModule
{
    public static WebApplicationBuilder AddAccounts(this WebApplicationBuilder builder)
    {
        builder.AddServiceDatabase<AccountsDb>(AccountsDb.Schema);
        return builder;
    }

    public static WebApplication MapAccounts(this WebApplication app) => app;
}
