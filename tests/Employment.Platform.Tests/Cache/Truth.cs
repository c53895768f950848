using System.Globalization;
using System.Text;
using Employment.Platform.Cache;

namespace Employment.Platform.Tests.Cache;

/// <summary>Something with versions that is read like a database: what a reader sees is what stood there when it began.</summary>
internal sealed class Truth
{
    private long version = 1;
    private int loads;

    public long Version => Volatile.Read(ref version);

    public int Loads => Volatile.Read(ref loads);

    /// <summary>Readers wait here between seeing a version and giving it; completed: nobody waits.</summary>
    public Task Slow { get; set; } = Task.CompletedTask;

    public long Change() => Interlocked.Increment(ref version);

    public async Task<Snapshot> LoadAsync(CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref loads);
        var seen = Of(Version);
        await Slow.WaitAsync(cancellationToken);
        return seen;
    }

    public static Snapshot Of(long version) => new(version, Encoding.UTF8.GetBytes(version.ToString(CultureInfo.InvariantCulture)));

    public static string Text(Snapshot snapshot) => Encoding.UTF8.GetString(snapshot.Bytes.Span);
}
