using Employment.Policy.Facts;
using Employment.Policy.Money;
using Employment.Policy.Time;

namespace Employment.Policies.Features.EvaluateEntitlements.Wire;

/// <summary>Puts a fact into a frame as it stands encoded; false for whatever a value in order is not.</summary>
internal sealed class WireFact(FactDefinition fact)
{
    /// <summary>Whether it may stand several times in a group.</summary>
    public bool Repeats => fact.Type == FactType.Set;

    public bool TrySet(in WireFields field, FactFrame frame) => fact.Type switch
    {
        FactType.Bool => !field.HasLength && FactInput.SetNumber(frame, fact, field.Number == 0 ? 0 : 1) is null,
        FactType.Count or FactType.Months => IsInt(field) && FactInput.SetNumber(frame, fact, (long)field.Number) is null,
        FactType.Money => !field.HasLength && FactInput.SetNumber(frame, fact, (long)field.Number) is null,
        FactType.Enum => IsInt(field) && FactInput.SetEnum(frame, fact, (int)field.Number) is null,
        FactType.Set => field.HasLength ? TryAddAll(field.Bytes, frame) : TryAdd(field.Number, frame),
        FactType.Date => field.HasLength && TrySetDate(field.Bytes, frame),
        FactType.Share => field.HasLength && TrySetShare(field.Bytes, frame),
        _ => field.HasLength && TrySetOccupation(field.Bytes, frame),
    };

    private static bool IsInt(in WireFields field) => !field.HasLength && field.Number <= int.MaxValue;

    private bool TryAdd(ulong member, FactFrame frame) => member <= int.MaxValue && FactInput.AddMember(frame, fact, (int)member) is null;

    private bool TryAddAll(ReadOnlySpan<byte> members, FactFrame frame)
    {
        while (!members.IsEmpty)
        {
            if (!WireFields.TryReadNumber(ref members, out var member) || !TryAdd(member, frame))
            {
                return false;
            }
        }

        return true;
    }

    private bool TrySetDate(ReadOnlySpan<byte> bytes, FactFrame frame)
    {
        if (!Day.TryRead(bytes, out var day))
        {
            return false;
        }

        frame.SetDate(fact, day);
        return true;
    }

    private bool TrySetShare(ReadOnlySpan<byte> bytes, FactFrame frame)
    {
        if (!Share.TryRead(bytes, out var share) || share.Billionths > Share.One)
        {
            return false;
        }

        frame.Set(fact.Slot, share.Billionths);
        return true;
    }

    // The occupation is the one text compared.
    private static bool TrySetOccupation(ReadOnlySpan<byte> bytes, FactFrame frame)
    {
        var valid = WireText.TryRead(bytes, out var occupation);
        frame.Occupation = occupation;
        return valid;
    }
}
