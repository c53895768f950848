using Employment.Platform.Requests;
using Microsoft.EntityFrameworkCore;

namespace Employment.Accounts.Data;

/// <summary>The service's schema.</summary>
internal sealed class AccountsDb(DbContextOptions<AccountsDb> options) : DbContext(options)
{
    public const string Schema = "accounts";

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.HasDefaultSchema(Schema);
        modelBuilder.MapRequests();
    }
}
