using System.Text;
using System.Text.Json;
using Employment.Gateway.Transcoding.Shapes;
using Employment.Gateway.Transcoding.Wire;

namespace Employment.Gateway.Transcoding.Json;

/// <summary>Reads the fields of JSON objects and writes them to the wire. Goes on after a wrong one, to name all of them.</summary>
internal sealed class JsonFieldReader(WireBuffer output, ViolationList violations)
{
    private readonly JsonPath path = new();
    private readonly JsonValueToWire values = new(output);

    /// <summary>Where the reader is; after a syntax error, where that stands.</summary>
    public string Place => path.ToString();

    /// <summary>Reads the object the reader stands on.</summary>
    public void ReadDocument(ref Utf8JsonReader reader, MessageShape shape, scoped ReadOnlySpan<ulong> taken)
    {
        if (Expect(ref reader, JsonTokenType.StartObject, "must be a JSON object"))
        {
            ReadMembers(ref reader, shape, taken);
        }
    }

    /// <summary>Reads the value the reader stands on, as a field.</summary>
    public void ReadDocument(ref Utf8JsonReader reader, FieldShape field)
    {
        path.Enter(field.JsonName);
        if (reader.TokenType != JsonTokenType.Null)
        {
            ReadValue(ref reader, field);
        }
    }

    private void ReadMembers(ref Utf8JsonReader reader, MessageShape shape, scoped ReadOnlySpan<ulong> taken)
    {
        Span<ulong> marks = stackalloc ulong[shape.MarkWords];
        taken.CopyTo(marks);
        Span<byte> scratch = stackalloc byte[JsonText.LongestName];
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = JsonText.Name(in reader, scratch);
            if (shape.TryFind(name, out var field))
            {
                path.Enter(field.JsonName);
                reader.Read();
                ReadMember(ref reader, shape, field, marks);
            }
            else
            {
                path.Enter(FieldName.Show(name));
                reader.Read();
                Refuse(ref reader, "is not a known field");
            }

            path.Leave();
        }
    }

    private void ReadMember(ref Utf8JsonReader reader, MessageShape shape, FieldShape field, scoped Span<ulong> marks)
    {
        if (!TryMark(marks, field.Index))
        {
            Refuse(ref reader, "is given more than once");
        }
        else if (reader.TokenType == JsonTokenType.Null)
        {
            // The mapping reads null as "absent".
        }
        else if (field.OneofIndex >= 0 && !TryMark(marks, shape.Fields.Length + field.OneofIndex))
        {
            Refuse(ref reader, $"excludes another field given: only one of '{field.OneofName}' may be");
        }
        else
        {
            ReadValue(ref reader, field);
        }
    }

    private void ReadValue(ref Utf8JsonReader reader, FieldShape field)
    {
        if (field.IsMap)
        {
            ReadMap(ref reader, field);
        }
        else if (field.IsList)
        {
            ReadList(ref reader, field);
        }
        else
        {
            output.WriteTag(field.Number, field.Kind);
            ReadSingle(ref reader, field);
        }
    }

    private void ReadList(ref Utf8JsonReader reader, FieldShape field)
    {
        if (!Expect(ref reader, JsonTokenType.StartArray, "must be a list"))
        {
            return;
        }

        var start = field.IsPacked ? BeginPacked(field) : 0;
        for (var i = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; i++)
        {
            path.Enter(i);
            if (field.Message?.Unreadable is null)
            {
                ReadElement(ref reader, field);
            }
            else
            {
                ReadElementByItself(ref reader, field);
            }

            path.Leave();
        }

        if (field.IsPacked)
        {
            output.EndDelimited(start);
        }
    }

    private void ReadElement(ref Utf8JsonReader reader, FieldShape field)
    {
        if (!field.IsPacked)
        {
            output.WriteTag(field.Number, field.Kind);
        }

        ReadSingle(ref reader, field);
    }

    /// <summary>Reads an element whose faults are its own: it is then written again with them.</summary>
    private void ReadElementByItself(ref Utf8JsonReader reader, FieldShape field)
    {
        var (start, count) = (output.Length, violations.Count);
        var from = reader;
        ReadElement(ref reader, field);
        if (violations.Count > count)
        {
            output.Rewind(start);
            output.WriteTag(field.Number, field.Kind);
            UnreadableElement.Write(output, ref from, field.Message!, violations.TakeAfter(count), path.ToString().Length + 1);
        }
    }

    private void ReadMap(ref Utf8JsonReader reader, FieldShape field)
    {
        if (!Expect(ref reader, JsonTokenType.StartObject, "must be an object"))
        {
            return;
        }

        var keys = new HashSet<string>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            ReadEntry(ref reader, field, keys);
        }
    }

    private void ReadEntry(ref Utf8JsonReader reader, FieldShape field, HashSet<string> keys)
    {
        var (keyField, valueField) = (field.Message!.Fields[0], field.Message.Fields[1]);
        var key = JsonText.Key(in reader);
        path.Enter(FieldName.Show(key ?? ""));
        output.WriteTag(field.Number, WireKind.Delimited);
        var start = output.BeginDelimited();
        output.WriteTag(keyField.Number, keyField.Kind);
        var wrong = key is null ? JsonText.LoneSurrogate : ScalarText.Write(output, keyField, Encoding.UTF8.GetBytes(key));
        reader.Read();
        if (wrong is not null)
        {
            Refuse(ref reader, $"has a key that {wrong}");
        }
        else if (!keys.Add(key!))
        {
            Refuse(ref reader, "is given more than once");
        }
        else
        {
            output.WriteTag(valueField.Number, valueField.Kind);
            ReadSingle(ref reader, valueField);
        }

        output.EndDelimited(start);
        path.Leave();
    }

    private void ReadSingle(ref Utf8JsonReader reader, FieldShape field)
    {
        if (field.Message is not { Form: null } shape)
        {
            if (values.Write(ref reader, field) is { } wrong)
            {
                Refuse(ref reader, wrong);
            }
        }
        else if (Expect(ref reader, JsonTokenType.StartObject, "must be an object"))
        {
            var start = output.BeginDelimited();
            ReadMembers(ref reader, shape, []);
            output.EndDelimited(start);
        }
    }

    private int BeginPacked(FieldShape field)
    {
        output.WriteTag(field.Number, WireKind.Delimited);
        return output.BeginDelimited();
    }

    private bool Expect(ref Utf8JsonReader reader, JsonTokenType token, string otherwise)
    {
        if (reader.TokenType == token)
        {
            return true;
        }

        Refuse(ref reader, otherwise);
        return false;
    }

    private void Refuse(ref Utf8JsonReader reader, string description)
    {
        if (!violations.IsFull)
        {
            violations.Add(path.ToString(), description);
        }

        reader.Skip();
    }

    private static bool TryMark(scoped Span<ulong> marks, int bit)
    {
        var mask = 1UL << (bit & 63);
        var isNew = (marks[bit >> 6] & mask) == 0;
        marks[bit >> 6] |= mask;
        return isNew;
    }
}
