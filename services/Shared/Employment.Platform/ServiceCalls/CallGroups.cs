namespace Employment.Platform.ServiceCalls;

/// <summary>
/// Lets what several callers ask of another service at the same time travel in one call: whoever comes while calls are under way goes with the
/// next. A single caller waits for nobody, and nobody waits for others to come.
/// </summary>
/// <typeparam name="TItem">What is asked.</typeparam>
/// <typeparam name="TAnswer">What is answered to each.</typeparam>
/// <param name="ask">The call: an answer for each item, in their order. It is not cancelled by any one caller, for it is the others' as well.</param>
/// <param name="mostItems">Most items of a call.</param>
/// <param name="mostCalls">Most calls under way.</param>
public sealed class CallGroups<TItem, TAnswer>(Func<IReadOnlyList<TItem>, Task<IReadOnlyList<TAnswer>>> ask, int mostItems, int mostCalls)
{
    private readonly Lock gate = new();
    private readonly Queue<Asked> waiting = new();
    private int underWay;

    /// <summary>An answer for each item, in their order.</summary>
    /// <param name="items">At most as many as a call takes.</param>
    /// <param name="cancellationToken">Ends this caller's wait.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are more items than a call takes.</exception>
    public Task<IReadOnlyList<TAnswer>> AskAsync(IReadOnlyList<TItem> items, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(items);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(items.Count, mostItems);
        var asked = new Asked(items);
        lock (gate)
        {
            waiting.Enqueue(asked);
            if (underWay == mostCalls)
            {
                return asked.Answer.Task.WaitAsync(cancellationToken);
            }

            underWay++;
        }

        _ = RunAsync();
        return asked.Answer.Task.WaitAsync(cancellationToken);
    }

    private async Task RunAsync()
    {
        while (Take() is { Count: > 0 } group)
        {
            await AnswerAsync(group);
        }
    }

    /// <summary>Who goes with the next call; nobody: this run is over.</summary>
    private List<Asked> Take()
    {
        var group = new List<Asked>();
        var items = 0;
        lock (gate)
        {
            while (waiting.TryPeek(out var next) && items + next.Items.Count <= mostItems)
            {
                group.Add(waiting.Dequeue());
                items += next.Items.Count;
            }

            if (group.Count == 0)
            {
                underWay--;
            }
        }

        return group;
    }

    private async Task AnswerAsync(List<Asked> group)
    {
        try
        {
            var answers = await ask(group.Count == 1 ? group[0].Items : [.. group.SelectMany(asked => asked.Items)]);
            var place = 0;
            foreach (var asked in group)
            {
                asked.Answer.TrySetResult([.. answers.Skip(place).Take(asked.Items.Count)]);
                place += asked.Items.Count;
            }
        }
        catch (Exception failure)
        {
            group.ForEach(asked => asked.Answer.TrySetException(failure));
        }
    }

    private sealed record Asked(IReadOnlyList<TItem> Items)
    {
        public TaskCompletionSource<IReadOnlyList<TAnswer>> Answer { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
