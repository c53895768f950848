using Employment.Platform.Requests;
using Microsoft.EntityFrameworkCore;

namespace Employment.Profiles.Data;

/// <summary>The service's schema.</summary>
internal sealed class ProfilesDb(DbContextOptions<ProfilesDb> options) : DbContext(options)
{
    public const string Schema = "profiles";

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.HasDefaultSchema(Schema);
        modelBuilder.MapRequests();
    }
}
