using Employment.Profiles.Data;
using Employment.Platform.Data;

namespace Employment.Profiles;

/// <summary>Wires the Profiles service.</summary>
internal static class ProfilesModule
{
    public static WebApplicationBuilder AddProfiles(this WebApplicationBuilder builder)
    {
        builder.AddServiceDatabase<ProfilesDb>(ProfilesDb.Schema);
        return builder;
    }

    public static WebApplication MapProfiles(this WebApplication app) => app;
}
