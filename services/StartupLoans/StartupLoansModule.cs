using Employment.StartupLoans.Data;
using Employment.Platform.Data;

namespace Employment.StartupLoans;

/// <summary>Wires the StartupLoans service.</summary>
internal static class StartupLoansModule
{
    public static WebApplicationBuilder AddStartupLoans(this WebApplicationBuilder builder)
    {
        builder.AddServiceDatabase<StartupLoansDb>(StartupLoansDb.Schema);
        return builder;
    }

    public static WebApplication MapStartupLoans(this WebApplication app) => app;
}
