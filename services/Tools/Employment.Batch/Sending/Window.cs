using System.Collections.Concurrent;
using Employment.Batch.Input;

namespace Employment.Batch.Sending;

/// <summary>
/// Items that were read and whose results are not written yet, in the order of the input. It outlives a connection: what was not
/// answered on one is sent again on the next, which changes nothing, as evaluation stores nothing.
/// </summary>
internal sealed class Window : IDisposable
{
    /// <summary>Most items under way.</summary>
    private const int Size = 512;

    private readonly ConcurrentQueue<InputItem> items = new();
    private readonly SemaphoreSlim room = new(Size);
    private SemaphoreSlim filled = new(0);

    /// <summary>Whether the input has no more items.</summary>
    public bool IsLast { get; private set; }

    /// <summary>What is under way now, to be sent on a new connection.</summary>
    public InputItem[] Restart()
    {
        var again = items.ToArray();
        filled.Dispose();
        filled = new SemaphoreSlim(again.Length + (IsLast ? 1 : 0));
        return again;
    }

    /// <summary>Waits until there is room for an item.</summary>
    public Task WaitForRoomAsync(CancellationToken cancellation) => room.WaitAsync(cancellation);

    /// <summary>Takes an item; null: there are no more.</summary>
    public void Add(InputItem? item)
    {
        if (item is null)
        {
            IsLast = true;
        }
        else
        {
            items.Enqueue(item);
        }

        filled.Release();
    }

    /// <summary>The item whose result comes next; null when there are no more.</summary>
    public async Task<InputItem?> NextAsync(CancellationToken cancellation)
    {
        await filled.WaitAsync(cancellation);
        return items.TryPeek(out var item) ? item : null;
    }

    /// <summary>The result of the item that came next is written.</summary>
    public void Remove()
    {
        items.TryDequeue(out _);
        room.Release();
    }

    public void Dispose()
    {
        room.Dispose();
        filled.Dispose();
    }
}
