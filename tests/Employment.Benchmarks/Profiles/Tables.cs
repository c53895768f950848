using Npgsql;

namespace Employment.Benchmarks.Profiles;

/// <summary>What the tables of profiles take on disk, and how they are read.</summary>
internal sealed class Tables(NpgsqlDataSource database)
{
    /// <summary>Does at once what PostgreSQL does by itself some time after a load, so that it does not come in between.</summary>
    public async Task SettleAsync()
    {
        foreach (var act in new[] { "VACUUM (ANALYZE)", "CHECKPOINT" })
        {
            await using var command = database.CreateCommand(act);
            command.CommandTimeout = 600;
            await command.ExecuteNonQueryAsync();
        }
    }

    /// <summary>Ids of all profiles.</summary>
    public Task<List<Guid>> IdsAsync() => ReadAsync("SELECT id FROM profiles.profile", row => row.GetGuid(0));

    /// <summary>The whole database, in bytes.</summary>
    public async Task<long> BytesAsync() => (await ReadAsync("SELECT pg_database_size(current_database())", row => row.GetInt64(0)))[0];

    /// <summary>Bytes of each table without its indexes, and of each index, the largest first.</summary>
    public Task<List<(string Name, long Bytes)>> PartsAsync() => ReadAsync(
        """
        SELECT CASE part.relkind WHEN 'i' THEN 'index ' ELSE 'table ' END || part.relname,
            CASE part.relkind WHEN 'i' THEN pg_relation_size(part.oid) ELSE pg_table_size(part.oid) END AS bytes
        FROM pg_class part WHERE part.relnamespace = 'profiles'::regnamespace AND part.relkind IN ('r', 'i')
        ORDER BY bytes DESC
        """,
        row => (row.GetString(0), row.GetInt64(1)));

    /// <summary>How often the tables that a lookup reads were read from end to end, and how often by an index.</summary>
    public async Task<(long FromEndToEnd, long ByIndex)> ScansAsync() => (await ReadAsync(
        """
        SELECT sum(seq_scan)::bigint, sum(idx_scan)::bigint FROM pg_stat_user_tables
        WHERE schemaname = 'profiles' AND relname IN ('profile', 'number', 'fact')
        """,
        row => (row.GetInt64(0), row.GetInt64(1))))[0];

    /// <summary>How PostgreSQL goes about finding a profile by a number's hash, and its facts.</summary>
    public async Task<IEnumerable<string>> PlanAsync()
    {
        var number = await ReadAsync("EXPLAIN (COSTS OFF) SELECT profile FROM profiles.number WHERE hash = ANY(ARRAY[sha256('nobody')])", row => row.GetString(0));
        var facts = await ReadAsync("EXPLAIN (COSTS OFF) SELECT * FROM profiles.fact WHERE profile = ANY(ARRAY[uuid '00000000-0000-0000-0000-000000000000'])", row => row.GetString(0));
        return number.Concat(facts).Select(line => line.Trim());
    }

    private async Task<List<T>> ReadAsync<T>(string sql, Func<NpgsqlDataReader, T> read)
    {
        await using var command = database.CreateCommand(sql);
        await using var rows = await command.ExecuteReaderAsync();
        var all = new List<T>();
        while (await rows.ReadAsync())
        {
            all.Add(read(rows));
        }

        return all;
    }
}
