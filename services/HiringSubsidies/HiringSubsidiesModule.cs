using Employment.Claims;
using Employment.HiringSubsidies.Data;
using Employment.Platform.Data;
using Kind = Employment.Contracts.Policies.V1.Family.Types.Kind;

namespace Employment.HiringSubsidies;

/// <summary>Wires the HiringSubsidies service.</summary>
internal static class HiringSubsidiesModule
{
    /// <summary>Claims of firms who hire or keep people, and of bases that take interns.</summary>
    public static readonly ClaimFamily Family = new(
        HiringDb.Schema,
        "HS",
        [Kind.Hiring, Kind.SocialInsurance, Kind.Tax],
        ["EMPLOYER", "INTERNSHIP_BASE"],
        "HiringSubsidies__AccountKeyFile");

    public static WebApplicationBuilder AddHiringSubsidies(this WebApplicationBuilder builder)
    {
        builder.AddServiceDatabase<HiringDb>(HiringDb.Schema, keepsPlans: true);
        builder.AddClaims(Family);
        return builder;
    }

    public static WebApplication MapHiringSubsidies(this WebApplication app)
    {
        app.MapGrpcService<HiringClaimGrpcService>();
        return app;
    }
}
