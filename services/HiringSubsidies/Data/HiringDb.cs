using Employment.Claims.Data;
using Employment.Platform.Requests;
using Microsoft.EntityFrameworkCore;

namespace Employment.HiringSubsidies.Data;

/// <summary>The service's schema.</summary>
internal sealed class HiringDb(DbContextOptions<HiringDb> options) : DbContext(options)
{
    public const string Schema = "hiring";

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.HasDefaultSchema(Schema);
        modelBuilder.MapRequests();
        modelBuilder.MapClaims();
    }
}
