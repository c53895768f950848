using Employment.Platform.Requests;
using Microsoft.EntityFrameworkCore;

namespace Employment.Funds.Data;

/// <summary>The service's schema.</summary>
internal sealed class FundsDb(DbContextOptions<FundsDb> options) : DbContext(options)
{
    public const string Schema = "funds";

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.HasDefaultSchema(Schema);
        modelBuilder.MapRequests();
    }
}
