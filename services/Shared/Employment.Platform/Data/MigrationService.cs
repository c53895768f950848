using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Employment.Platform.Data;

/// <summary>Brings the service's schema up to date before the first call is taken.</summary>
/// <param name="services">Source of the context.</param>
internal sealed class MigrationService<TContext>(IServiceProvider services) : IHostedService
    where TContext : DbContext
{
    /// <summary>One number for all services: several starting on an empty database at once break each other's first migration.</summary>
    private const long LockKey = 4_108_000_001;

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        await using var scope = services.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<TContext>().Database;
        database.SetCommandTimeout(TimeSpan.FromMinutes(5));

        // The lock belongs to the session, and the migration must run in the same one.
        await database.OpenConnectionAsync(cancellationToken);
        await database.ExecuteSqlAsync($"SELECT pg_advisory_lock({LockKey})", cancellationToken);
        try
        {
            await database.MigrateAsync(cancellationToken);
        }
        finally
        {
            await database.ExecuteSqlAsync($"SELECT pg_advisory_unlock({LockKey})", CancellationToken.None);
        }
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
