using System.Text;
using Employment.Gateway.Transcoding.Json;
using Employment.Gateway.Transcoding.Wire;
using Microsoft.AspNetCore.WebUtilities;

namespace Employment.Gateway.Transcoding.Routes;

/// <summary>Writes query parameters as the fields they name. A parameter without a value counts as not given.</summary>
internal sealed class QueryBinder(RestCall call, WireBuffer output, ViolationList violations)
{
    /// <summary>What was given so far: a field's path, or that of its oneof, with the name it was given by.</summary>
    private readonly Dictionary<string, string> given = new(StringComparer.Ordinal);

    /// <summary>Writes every parameter; an unknown one, or one that the path or body gives already, is a violation.</summary>
    public void Bind(QueryString query)
    {
        foreach (var parameter in new QueryStringEnumerable(query.Value))
        {
            var name = parameter.DecodeName().ToString();
            if (!call.TakesQuery || !FieldPath.TryFind(call.Request, name, out var field))
            {
                violations.Add(FieldName.Show(name), "is not a known query parameter");
            }
            else if (parameter.DecodeValue() is { IsEmpty: false } value && (Objection(field, name) ?? Write(field, value.Span)) is { } wrong)
            {
                violations.Add(field.Name, wrong);
            }
        }
    }

    private string? Objection(FieldPath field, string name)
    {
        if (field.First == call.BodyField || call.PathFields.Any(path => path.Field.Name == field.Name) || !TryTake(field.Name, name, field.Last.IsList))
        {
            return "is given more than once";
        }

        return field.Last.OneofName is { } oneof && !TryTake($"{field.Parent}/{oneof}", field.Name, mayRepeat: false)
            ? $"excludes another field given: only one of '{oneof}' may be"
            : null;
    }

    /// <summary>A list may be given several times, but always by the same name.</summary>
    private bool TryTake(string path, string name, bool mayRepeat) =>
        given.TryAdd(path, name) || (mayRepeat && given[path] == name);

    private string? Write(FieldPath field, ReadOnlySpan<char> value)
    {
        var text = new byte[Encoding.UTF8.GetByteCount(value)];
        Encoding.UTF8.GetBytes(value, text);
        return field.Write(output, text);
    }
}
