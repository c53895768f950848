using Employment.Profiles.Data;
using Employment.Testing;
using Microsoft.EntityFrameworkCore;

namespace Employment.Profiles.Tests;

/// <summary>The service's tables with nobody in them, and no service.</summary>
internal static class EmptyProfiles
{
    public static async Task<ProfilesDb> CreateAsync()
    {
        var connection = await (await PostgresServer.SharedAsync()).CreateDatabaseAsync();
        var db = new ProfilesDb(new DbContextOptionsBuilder<ProfilesDb>().UseNpgsql(connection, npgsql => npgsql.MigrationsHistoryTable("migration", ProfilesDb.Schema)).Options);
        await db.Database.MigrateAsync();
        return db;
    }
}
