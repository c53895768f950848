using System.Globalization;
using StackExchange.Redis;

namespace Employment.Benchmarks.Profiles;

/// <summary>What a Redis holds, as it says itself.</summary>
/// <param name="Used">Bytes it has allocated.</param>
/// <param name="Resident">Bytes resident.</param>
/// <param name="Entries">Entries it keeps.</param>
internal sealed record RedisMemory(long Used, long Resident, long Entries)
{
    public static async Task<RedisMemory> OfAsync(string endpoint)
    {
        // INFO counts as an act of an administrator.
        using var connection = await ConnectionMultiplexer.ConnectAsync(endpoint + ",allowAdmin=true");
        var server = connection.GetServer(endpoint);
        var said = (await server.InfoAsync("memory")).SelectMany(section => section).ToDictionary(entry => entry.Key, entry => entry.Value, StringComparer.Ordinal);
        long Read(string name) => long.Parse(said[name], CultureInfo.InvariantCulture);
        return new RedisMemory(Read("used_memory"), Read("used_memory_rss"), await server.DatabaseSizeAsync());
    }
}
