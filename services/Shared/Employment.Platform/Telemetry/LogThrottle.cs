using System.Collections.Concurrent;

namespace Employment.Platform.Telemetry;

/// <summary>
/// Lets a kind of event (category and id) be logged so many times in a period, so that no flood of calls becomes a flood of lines that
/// fills the disk. The first line of the next period says how many were left out.
/// </summary>
/// <param name="time">Real time.</param>
internal sealed class LogThrottle(TimeProvider time)
{
    /// <summary>Lines of one kind in a period.</summary>
    public const int Lines = 100;

    /// <summary>How long a period is.</summary>
    public static readonly TimeSpan Period = TimeSpan.FromSeconds(10);

    private readonly ConcurrentDictionary<(string Category, int Id), Kind> kinds = new();

    /// <summary>Whether an event is to be logged.</summary>
    /// <param name="category">Its category.</param>
    /// <param name="id">Its id in the category.</param>
    /// <param name="leftOut">How many of its kind were left out before it.</param>
    public bool Admits(string category, int id, out int leftOut)
    {
        var kind = kinds.GetOrAdd((category, id), static _ => new Kind());
        lock (kind)
        {
            return kind.Admits(time, out leftOut);
        }
    }

    private sealed class Kind
    {
        private long? began;
        private int count;

        public bool Admits(TimeProvider time, out int leftOut)
        {
            leftOut = 0;
            if (began is not { } start || time.GetElapsedTime(start) >= Period)
            {
                leftOut = Math.Max(0, count - Lines);
                began = time.GetTimestamp();
                count = 0;
            }

            return ++count <= Lines;
        }
    }
}
