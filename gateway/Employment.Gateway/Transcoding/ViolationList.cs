namespace Employment.Gateway.Transcoding;

/// <summary>What is wrong with a request. Values are never repeated here: they may be personal data.</summary>
internal sealed class ViolationList
{
    private const int Limit = 50;
    private List<Violation>? items;

    /// <summary>True when nothing is wrong.</summary>
    public bool IsEmpty => Count == 0;

    /// <summary>How many there are.</summary>
    public int Count => items?.Count ?? 0;

    /// <summary>What is wrong, in the order found; no more than the first 50.</summary>
    public IReadOnlyList<Violation> Items => items ?? [];

    /// <summary>True when more would not be kept.</summary>
    public bool IsFull => items?.Count >= Limit;

    /// <summary>Notes one more.</summary>
    public void Add(string field, string description)
    {
        items ??= [];
        if (items.Count < Limit)
        {
            items.Add(new Violation(field, description));
        }
    }

    /// <summary>Takes out those noted after the first so many.</summary>
    public Violation[] TakeAfter(int count)
    {
        Violation[] taken = [.. Items.Skip(count)];
        items?.RemoveRange(count, taken.Length);
        return taken;
    }
}
