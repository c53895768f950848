namespace Employment.Platform.Cache;

/// <summary>
/// What Redis does in one step. An entry is a hash: g, its generation; v, its version; b, its bytes, absent while nobody has put any. A reader
/// gets the generation before it asks the truth and puts only under the same one: what was flushed, lost or has run out since begins a new
/// generation, so that no old answer finds its way back.
/// </summary>
internal static class SnapshotScripts
{
    /// <summary>ARGV: generation to begin where there is none, milliseconds. Gives generation, version, bytes.</summary>
    public const string LookUp = """
        local entry = redis.call('HMGET', KEYS[1], 'g', 'v', 'b')
        if entry[1] then
          return entry
        end
        redis.call('HSET', KEYS[1], 'g', ARGV[1], 'v', '0')
        redis.call('PEXPIRE', KEYS[1], ARGV[2])
        return {ARGV[1], '0', false}
        """;

    /// <summary>ARGV: generation, version, bytes, milliseconds. Gives 1 when it was put.</summary>
    public const string Put = """
        local entry = redis.call('HMGET', KEYS[1], 'g', 'v')
        if entry[1] ~= ARGV[1] or tonumber(entry[2]) > tonumber(ARGV[2]) then
          return 0
        end
        redis.call('HSET', KEYS[1], 'v', ARGV[2], 'b', ARGV[3])
        redis.call('PEXPIRE', KEYS[1], ARGV[4])
        return 1
        """;

    /// <summary>ARGV: version, generation to begin where there is none, milliseconds.</summary>
    public const string Invalidate = """
        local version = redis.call('HGET', KEYS[1], 'v')
        if version and tonumber(version) >= tonumber(ARGV[1]) then
          return 0
        end
        redis.call('HDEL', KEYS[1], 'b')
        redis.call('HSET', KEYS[1], 'v', ARGV[1])
        redis.call('HSETNX', KEYS[1], 'g', ARGV[2])
        redis.call('PEXPIRE', KEYS[1], ARGV[3])
        return 1
        """;
}
