using Employment.HiringSubsidies.Data;
using Employment.Platform.Data;

namespace Employment.HiringSubsidies;

/// <summary>Wires the HiringSubsidies service.</summary>
internal static class HiringSubsidiesModule
{
    public static WebApplicationBuilder AddHiringSubsidies(this WebApplicationBuilder builder)
    {
        builder.AddServiceDatabase<HiringDb>(HiringDb.Schema);
        return builder;
    }

    public static WebApplication MapHiringSubsidies(this WebApplication app) => app;
}
