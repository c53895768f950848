using Employment.Platform.Requests;
using Microsoft.EntityFrameworkCore;

namespace Employment.StartupLoans.Data;

/// <summary>The service's schema.</summary>
internal sealed class StartupLoansDb(DbContextOptions<StartupLoansDb> options) : DbContext(options)
{
    public const string Schema = "loans";

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.HasDefaultSchema(Schema);
        modelBuilder.MapRequests();
    }
}
