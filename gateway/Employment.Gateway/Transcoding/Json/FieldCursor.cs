using System.Text.Json;
using Employment.Gateway.Transcoding.Shapes;

namespace Employment.Gateway.Transcoding.Json;

/// <summary>
/// Follows the fields of a message as they come, lowest number first, which is how every usual library writes them; opens
/// and closes the JSON of lists and maps.
/// </summary>
internal ref struct FieldCursor(FieldShape[] fields)
{
    private int next;
    private int last;

    /// <summary>The field reached; null when the message has none of that number.</summary>
    public FieldShape? Current { get; private set; }

    /// <summary>Goes on to a field; false when it should have come earlier.</summary>
    public bool TryMoveTo(int number, Utf8JsonWriter writer)
    {
        if (number == last)
        {
            return Current is null or { IsList: true } or { IsMap: true };
        }

        Close(writer);
        if (number < last)
        {
            return false;
        }

        last = number;
        while (next < fields.Length && fields[next].Number < number)
        {
            next++;
        }

        Current = next < fields.Length && fields[next].Number == number ? fields[next] : null;
        Open(writer);
        return true;
    }

    /// <summary>Closes the list or map in progress.</summary>
    public readonly void Close(Utf8JsonWriter writer)
    {
        if (Current is { IsList: true })
        {
            writer.WriteEndArray();
        }
        else if (Current is { IsMap: true })
        {
            writer.WriteEndObject();
        }
    }

    private readonly void Open(Utf8JsonWriter writer)
    {
        if (Current is { IsList: true })
        {
            writer.WriteStartArray(Current.EncodedName);
        }
        else if (Current is { IsMap: true })
        {
            writer.WriteStartObject(Current.EncodedName);
        }
    }
}
