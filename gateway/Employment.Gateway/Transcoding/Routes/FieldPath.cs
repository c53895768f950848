using System.Diagnostics.CodeAnalysis;
using Employment.Gateway.Transcoding.Json;
using Employment.Gateway.Transcoding.Shapes;
using Employment.Gateway.Transcoding.Wire;

namespace Employment.Gateway.Transcoding.Routes;

/// <summary>A field of a message, or of a message within it, that a path or a query gives a value.</summary>
internal sealed class FieldPath
{
    private readonly FieldShape[] steps;

    private FieldPath(FieldShape[] steps)
    {
        this.steps = steps;
        Name = string.Join('.', steps.Select(step => step.JsonName));
    }

    /// <summary>The path in JSON names.</summary>
    public string Name { get; }

    /// <summary>The path of the message that has the field; "" for the request itself.</summary>
    public string Parent => string.Join('.', steps[..^1].Select(step => step.JsonName));

    /// <summary>The field of the request itself.</summary>
    public FieldShape First => steps[0];

    /// <summary>The field that gets the value.</summary>
    public FieldShape Last => steps[^1];

    /// <summary>Finds a field by its dotted name; false when there is none, or it cannot be given as text.</summary>
    public static bool TryFind(MessageShape shape, string name, [NotNullWhen(true)] out FieldPath? path)
    {
        path = null;
        var steps = new List<FieldShape>(1);
        foreach (var part in name.Split('.'))
        {
            if (shape.Find(part) is not { IsMap: false } field || (steps.Count > 0 && steps[^1].IsList))
            {
                return false;
            }

            steps.Add(field);
            shape = field.Message ?? MessageShape.Empty;
        }

        path = new FieldPath([.. steps]);
        return path.Last.Message is null or { Form: not null };
    }

    /// <summary>Writes the value; returns null, or what is wrong with it.</summary>
    public string? Write(WireBuffer output, ReadOnlySpan<byte> text) => Write(output, steps, text);

    private static string? Write(WireBuffer output, ReadOnlySpan<FieldShape> steps, ReadOnlySpan<byte> text)
    {
        output.WriteTag(steps[0].Number, steps[0].Kind);
        if (steps.Length == 1)
        {
            return ScalarText.Write(output, steps[0], text);
        }

        // Protobuf merges a message that comes in several pieces, so that each nested field may be a piece of its own.
        var start = output.BeginDelimited();
        var wrong = Write(output, steps[1..], text);
        output.EndDelimited(start);
        return wrong;
    }
}
