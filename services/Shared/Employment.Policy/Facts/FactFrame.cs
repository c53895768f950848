using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Employment.Policy.Time;

namespace Employment.Policy.Facts;

/// <summary>
/// An applicant's facts as the compiled measures read them: a number and a presence bit for each slot. Slots 0 and 1 hold the day of
/// application (packed, and its upper form); the dictionary's facts follow, then parameters, then what history amounts to. A frame is
/// reused from one applicant to the next and is not thread-safe.
/// </summary>
public sealed class FactFrame
{
    /// <summary>Slot of the day of application.</summary>
    public const int OnSlot = 0;

    /// <summary>Slot of the day of application in its upper form.</summary>
    public const int OnUpperSlot = 1;

    /// <summary>Slots every frame has for itself.</summary>
    public const int FirstFactSlot = 2;

    /// <summary>Words of presence bits.</summary>
    public const int PresenceWords = 4;

    /// <summary>Slots a frame can have.</summary>
    public const int MostSlots = PresenceWords * 64;

    // Presence words, then values: what is asked together lies together.
    private readonly long[] cells;

    public FactFrame(int slotCount)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(slotCount, MostSlots);
        cells = new long[PresenceWords + slotCount];
    }

    /// <summary>Benefits already granted.</summary>
    public ImmutableArray<Grant> History { get; set; } = [];

    /// <summary>Occupation of the certificate, where given; the one text compared.</summary>
    public string? Occupation { get; set; }

    public Span<long> Values => cells.AsSpan(PresenceWords);

    public Span<ulong> Present => MemoryMarshal.Cast<long, ulong>(cells.AsSpan(0, PresenceWords));

    public Day On => new(Get(OnSlot));

    /// <summary>Forgets everything.</summary>
    public void Clear()
    {
        cells.AsSpan().Clear();
        History = [];
        Occupation = null;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Set(int slot, long value)
    {
        cells[PresenceWords + slot] = value;
        cells[slot >> 6] |= 1L << (slot & 63);
    }

    /// <summary>Sets the value without saying that it is known (members of a set whose list may be incomplete).</summary>
    public void SetIncomplete(int slot, long value) => cells[PresenceWords + slot] = value;

    public void SetAbsent(int slot)
    {
        cells[PresenceWords + slot] = 0;
        cells[slot >> 6] &= ~(1L << (slot & 63));
    }

    public bool Has(int slot) => (cells[slot >> 6] >> (slot & 63) & 1) != 0;

    public long Get(int slot) => cells[PresenceWords + slot];

    public void SetOn(Day on)
    {
        Set(OnSlot, on.Packed);
        Set(OnUpperSlot, on.PackedUpper);
    }

    /// <summary>Sets a date fact and, where it governs others, its upper form.</summary>
    public void SetDate(FactDefinition fact, Day day)
    {
        Set(fact.Slot, day.Packed);
        if (fact.Governs)
        {
            Set(fact.UpperSlot, day.PackedUpper);
        }
    }
}
