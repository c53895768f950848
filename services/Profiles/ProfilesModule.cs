using Employment.Platform.Data;
using Employment.Profiles.Data;
using Employment.Profiles.Domain;
using Employment.Profiles.Imports;
using Employment.Profiles.Numbers;

namespace Employment.Profiles;

/// <summary>Wires the Profiles service.</summary>
internal static class ProfilesModule
{
    public static WebApplicationBuilder AddProfiles(this WebApplicationBuilder builder)
    {
        // Its migration runs before whatever else starts: hosted services start in this order.
        builder.AddServiceDatabase<ProfilesDb>(ProfilesDb.Schema);
        builder.Services.AddSingleton(NumberKeys.Read(builder.Configuration));
        builder.Services.AddSingleton<FactCatalogue>();
        builder.Services.AddHostedService<NumberResealing>();
        builder.Services.AddImports();
        return builder;
    }

    public static WebApplication MapProfiles(this WebApplication app)
    {
        app.MapImports();
        return app;
    }
}
