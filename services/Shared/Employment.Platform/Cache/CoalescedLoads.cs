namespace Employment.Platform.Cache;

/// <summary>One load for all who want the same at the same time.</summary>
/// <typeparam name="T">What is loaded.</typeparam>
internal sealed class CoalescedLoads<T>
{
    private readonly Lock gate = new();
    private readonly Dictionary<string, Line> lines = new(StringComparer.Ordinal);

    /// <summary>The load that is under way, or a new one.</summary>
    public Task<T> JoinAsync(string key, Func<Task<T>> load)
    {
        lock (gate)
        {
            return lines.TryGetValue(key, out var line) ? line.Running : Begin(key, load);
        }
    }

    /// <summary>A load that begins after this call, and so sees whatever was committed before it: a new one, or the next after the one under way.</summary>
    public Task<T> NextAsync(string key, Func<Task<T>> load)
    {
        lock (gate)
        {
            if (!lines.TryGetValue(key, out var line))
            {
                return Begin(key, load);
            }

            line.Next ??= new Task<Task<T>>(load);
            return line.NextResult ??= line.Next.Unwrap();
        }
    }

    private Task<T> Begin(string key, Func<Task<T>> load)
    {
        var line = new Line(Task.Run(load));
        lines[key] = line;
        _ = PassOnAsync(key, line);
        return line.Running;
    }

    private async Task PassOnAsync(string key, Line line)
    {
        do
        {
            await ((Task)line.Running).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
        while (StartNext(key, line));
    }

    private bool StartNext(string key, Line line)
    {
        lock (gate)
        {
            if (line.Next is not { } next)
            {
                return !lines.Remove(key);
            }

            // Started here and not a moment earlier: until now callers were still told that it begins after them.
            line.Running = line.NextResult!;
            (line.Next, line.NextResult) = (null, null);
            next.Start(TaskScheduler.Default);
            return true;
        }
    }

    private sealed class Line(Task<T> running)
    {
        public Task<T> Running { get; set; } = running;

        public Task<Task<T>>? Next { get; set; }

        public Task<T>? NextResult { get; set; }
    }
}
