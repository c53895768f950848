using Employment.Platform.Hosting;
using Employment.Platform.Requests;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Npgsql;

namespace Employment.Platform.Data;

/// <summary>A service's database: one context, one schema, migrated when the process starts.</summary>
public static class DatabaseModule
{
    /// <summary>Schema and name of EF's history table; every service has its own.</summary>
    private const string HistoryTable = "migration";

    private const int StatementsKept = 50;

    /// <summary>Registers the service's context, its migrations and its health check.</summary>
    /// <typeparam name="TContext">The context; its OnModelCreating sets the same default schema.</typeparam>
    /// <param name="builder">The application's builder.</param>
    /// <param name="schema">The service's schema, e.g. "policies".</param>
    /// <param name="answersWithout">Whether the process goes on taking calls while the database is away, because most need none of it.</param>
    /// <param name="keepsPlans">
    /// Whether connections keep the plans of what they ran, for a service that runs the same few statements and functions again and again. They are
    /// not reset when they go back to the pool: such a service sets nothing on a session, only on a transaction.
    /// </param>
    /// <exception cref="InvalidSettingException">ConnectionStrings__Postgres is not set.</exception>
    public static WebApplicationBuilder AddServiceDatabase<TContext>(
        this WebApplicationBuilder builder, string schema, bool answersWithout = false, bool keepsPlans = false)
        where TContext : DbContext
    {
        var given = new SettingReader(builder.Configuration).Required(
            "ConnectionStrings__Postgres", "an Npgsql connection string, for instance Host=127.0.0.1;Database=employment;Username=…;Password=…");
        var connection = new NpgsqlConnectionStringBuilder(given);
        if (keepsPlans)
        {
            (connection.NoResetOnClose, connection.MaxAutoPrepare) = (true, StatementsKept);
        }

        builder.Services.AddDbContextPool<TContext>(options => options.UseNpgsql(
            connection.ConnectionString, npgsql => npgsql.MigrationsHistoryTable(HistoryTable, schema)));
        builder.Services.AddScoped<DbContext>(provider => provider.GetRequiredService<TContext>());
        builder.Services.AddSingleton(new CommandGate(connection.MaxPoolSize));
        builder.Services.AddHostedService<MigrationService<TContext>>();
        builder.Services.AddHealthChecks().AddCheck<DatabaseCheck<TContext>>("postgres", answersWithout ? HealthStatus.Degraded : HealthStatus.Unhealthy);
        return builder;
    }
}
