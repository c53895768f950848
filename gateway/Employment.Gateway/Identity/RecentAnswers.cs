namespace Employment.Gateway.Identity;

/// <summary>
/// Answers of another service, each kept for two seconds and asked for once at a time. One that cannot be asked for again is used a little
/// longer, and never as long as the five seconds within which an ended session must be refused everywhere.
/// </summary>
/// <typeparam name="T">The answer; null for "there is none", which is kept as well.</typeparam>
/// <param name="time">Real time.</param>
/// <param name="most">How many are kept at most in <see cref="Longest"/>; further ones are asked for each time.</param>
internal sealed class RecentAnswers<T>(TimeProvider time, int most = 20_000)
    where T : class
{
    /// <summary>How long an answer is taken as it is.</summary>
    public static readonly TimeSpan Fresh = TimeSpan.FromSeconds(2);

    /// <summary>How long it is used while the service cannot be asked, from the moment the question was sent.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromSeconds(4.5);

    private readonly Lock gate = new();

    // Two generations, so that nothing has to be searched for what has grown old.
    private Dictionary<string, Entry> young = new(StringComparer.Ordinal);
    private Dictionary<string, Entry> old = new(StringComparer.Ordinal);
    private long turned = time.GetTimestamp();

    /// <summary>A kept answer that is fresh.</summary>
    public bool TryGet(string key, out T? answer)
    {
        lock (gate)
        {
            var entry = Find(key);
            answer = entry?.Answer;
            return entry is not null && entry.IsYoungerThan(Fresh, time);
        }
    }

    /// <summary>The answer: kept, or asked for.</summary>
    /// <param name="key">What it is kept by.</param>
    /// <param name="ask">Asks.</param>
    /// <param name="cancellation">Ends the waiting; the question goes on for others who wait.</param>
    /// <exception cref="Exception">What <paramref name="ask"/> threw, where no kept answer can be used.</exception>
    public async Task<T?> GetAsync(string key, Func<Task<T?>> ask, CancellationToken cancellation)
    {
        var (entry, asking) = Begin(key, ask);
        try
        {
            await asking.WaitAsync(cancellation);
        }
        catch (Exception) when (!cancellation.IsCancellationRequested && entry.IsYoungerThan(Longest, time))
        {
            // What is kept is still recent enough.
        }

        return entry.Answer;
    }

    private (Entry Entry, Task Asking) Begin(string key, Func<Task<T?>> ask)
    {
        lock (gate)
        {
            var entry = Find(key) ?? Add(key);
            return entry.IsYoungerThan(Fresh, time) ? (entry, Task.CompletedTask) : (entry, entry.Asking ??= Task.Run(() => AskAsync(entry, ask)));
        }
    }

    private async Task AskAsync(Entry entry, Func<Task<T?>> ask)
    {
        var sent = time.GetTimestamp();
        try
        {
            entry.Set(await ask(), sent);
        }
        finally
        {
            lock (gate)
            {
                entry.Asking = null;
            }
        }
    }

    private Entry? Find(string key)
    {
        Turn();
        if (young.TryGetValue(key, out var entry))
        {
            return entry;
        }

        if (old.TryGetValue(key, out entry) && young.Count < most)
        {
            young[key] = entry;
        }

        return entry;
    }

    private Entry Add(string key)
    {
        var entry = new Entry();
        if (young.Count < most)
        {
            young[key] = entry;
        }

        return entry;
    }

    private void Turn()
    {
        if (time.GetElapsedTime(turned) >= Longest)
        {
            (old, young) = (young, new(StringComparer.Ordinal));
            turned = time.GetTimestamp();
        }
    }

    private sealed class Entry
    {
        private volatile Answered? answered;

        public T? Answer => answered?.Answer;

        public Task? Asking { get; set; }

        public void Set(T? answer, long sent) => answered = new Answered(answer, sent);

        public bool IsYoungerThan(TimeSpan age, TimeProvider time) => answered is { } last && time.GetElapsedTime(last.Sent) < age;

        private sealed record Answered(T? Answer, long Sent);
    }
}
