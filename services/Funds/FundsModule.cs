using Employment.Funds.Data;
using Employment.Platform.Data;

namespace Employment.Funds;

/// <summary>Wires the Funds service.</summary>
internal static class FundsModule
{
    public static WebApplicationBuilder AddFunds(this WebApplicationBuilder builder)
    {
        builder.AddServiceDatabase<FundsDb>(FundsDb.Schema);
        return builder;
    }

    public static WebApplication MapFunds(this WebApplication app) => app;
}
