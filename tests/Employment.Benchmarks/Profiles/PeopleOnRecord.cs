using System.Diagnostics;
using Employment.Benchmarks.Calls;
using Employment.Benchmarks.Import;
using Employment.Contracts.Profiles.V1;
using Employment.Testing;
using Npgsql;

namespace Employment.Benchmarks.Profiles;

/// <summary>So many people on record: their database, the Profiles process over it, and its Redis.</summary>
internal sealed class PeopleOnRecord : IAsyncDisposable
{
    private readonly ImportTarget target = new();
    private readonly NpgsqlDataSource database;
    private readonly RedisServer redis;
    private readonly int[] rows;
    private Guid[] ids = [];
    private SnapshotReader? snapshots;
    private long bytesEmpty;

    private PeopleOnRecord(int count, NpgsqlDataSource database, RedisServer redis)
    {
        this.database = database;
        this.redis = redis;
        rows = [.. Enumerable.Range(0, count)];
        Tables = new Tables(database);
    }

    public int Count => rows.Length;

    public int ProcessId => target.ProcessId;

    public Tables Tables { get; }

    /// <summary>Seconds in which their file was worked through.</summary>
    public double Seconds { get; private set; }

    public SnapshotReader Snapshots => snapshots!;

    private ProfileService.ProfileServiceClient Profiles => new(target.Channel);

    /// <summary>Brings people on record by a department's file.</summary>
    public static async Task<PeopleOnRecord> TakeUpAsync(PostgresServer server, int count)
    {
        var connection = await server.CreateDatabaseAsync();
        var people = new PeopleOnRecord(count, NpgsqlDataSource.Create(connection), await RedisServer.StartAsync());
        await people.target.StartAsync(connection, people.redis.Endpoint);
        people.bytesEmpty = await people.Tables.BytesAsync();
        await people.ImportAsync();
        await people.Tables.SettleAsync();
        people.ids = [.. await people.Tables.IdsAsync()];
        people.snapshots = await SnapshotReader.StartAsync(people.redis.Endpoint, new(people.target.Channel), people.ids[0].ToString("D"));
        return people;
    }

    public async ValueTask DisposeAsync()
    {
        await Snapshots.DisposeAsync();
        await target.DisposeAsync();
        await redis.DisposeAsync();
        await database.DisposeAsync();
    }

    /// <summary>ID numbers of some, each another's.</summary>
    public string[] SomeNumbers(int count)
    {
        Random.Shared.Shuffle(rows);
        return [.. rows.Take(count).Select(MadeUpFile.NumberOf)];
    }

    /// <summary>Ids of some profiles, each another's.</summary>
    public string[] SomeIds(int count)
    {
        Random.Shared.Shuffle(ids);
        return [.. ids.Take(count).Select(id => id.ToString("D"))];
    }

    public async Task FindAsync(string number) => await Profiles.FindProfileAsync(new FindProfileRequest { IdNumber = number }, AsClerk());

    public async Task ShowAsync(string id) => await Profiles.GetProfileAsync(new GetProfileRequest { Profile = id }, AsClerk());

    /// <summary>Bytes the database has grown by since nobody was on record.</summary>
    public async Task<long> BytesAsync() => await Tables.BytesAsync() - bytesEmpty;

    public Task<RedisMemory> RedisAsync() => RedisMemory.OfAsync(redis.Endpoint);

    private async Task ImportAsync()
    {
        var id = await target.UploadAsync(MadeUpFile.Months(Count, more: 0), "2024-05-31");
        var start = Stopwatch.GetTimestamp();
        var import = await target.WorkAsync(id, _ => { });
        Seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        if (import.Registered != Count)
        {
            throw new InvalidOperationException($"{import.Registered} of {Count} people were registered, {import.Faulty} rows had faults.");
        }
    }

    private static Grpc.Core.Metadata AsClerk() => InternalCaller.Of("clerk-1", "CLERK", "profiles.find", "profiles.read");
}
