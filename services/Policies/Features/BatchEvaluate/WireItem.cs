using Employment.Contracts.Policies.V1;
using Employment.Policies.Features.EvaluateEntitlements.Wire;

namespace Employment.Policies.Features.BatchEvaluate;

/// <summary>An item of the stream as its bytes: its id and its request, where the item has nothing else.</summary>
internal readonly ref struct WireItem
{
    private WireItem(string id, ReadOnlySpan<byte> request)
    {
        Id = id;
        Request = request;
    }

    public string Id { get; }

    public ReadOnlySpan<byte> Request { get; }

    /// <summary>Reads a StreamEvaluateEntitlementsRequest; false where it must be read in full.</summary>
    public static bool TryRead(ReadOnlySpan<byte> message, out WireItem item)
    {
        item = default;
        return TryReadOnly(message, StreamEvaluateEntitlementsRequest.ItemFieldNumber, out var bytes) && TryReadItem(bytes, out item);
    }

    private static bool TryReadItem(ReadOnlySpan<byte> message, out WireItem item)
    {
        item = default;
        var fields = new WireFields(message);
        if (!fields.Next() || fields.Field != BatchItem.IdFieldNumber || !fields.HasLength || !WireText.TryRead(fields.Bytes, out var id)
            || !fields.Next() || fields.Field != BatchItem.RequestFieldNumber || !fields.HasLength)
        {
            return false;
        }

        item = new WireItem(id, fields.Bytes);
        return !fields.Next() && fields.IsWhole;
    }

    /// <summary>The one field of a message that has no other.</summary>
    private static bool TryReadOnly(ReadOnlySpan<byte> message, int field, out ReadOnlySpan<byte> bytes)
    {
        var fields = new WireFields(message);
        var found = fields.Next() && fields.Field == field && fields.HasLength;
        bytes = found ? fields.Bytes : default;
        return found && !fields.Next() && fields.IsWhole;
    }
}
