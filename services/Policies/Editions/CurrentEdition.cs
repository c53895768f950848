namespace Employment.Policies.Editions;

/// <summary>The edition new calls answer from. Swapped whole, so that no call sees half of one.</summary>
internal sealed class CurrentEdition
{
    private volatile Edition? edition;

    /// <exception cref="InvalidOperationException">None is loaded yet; the process takes no calls before.</exception>
    public Edition Value => edition ?? throw new InvalidOperationException("No edition of the law is loaded yet.");

    /// <summary>Its number; null while none is loaded.</summary>
    public int? Number => edition?.Number;

    public void Set(Edition next) => edition = next;
}
