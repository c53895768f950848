using System.Text;
using Employment.Gateway.Transcoding.Json;
using Employment.Gateway.Transcoding.Wire;
using Microsoft.AspNetCore.WebUtilities;

namespace Employment.Gateway.Transcoding.Routes;

/// <summary>Writes query parameters as the fields they name. A parameter without a value counts as not given.</summary>
internal static class QueryParameters
{
    /// <summary>Writes every parameter; an unknown one, or one that the path or body gives already, is a violation.</summary>
    public static void Write(WireBuffer output, RestCall call, QueryString query, ViolationList violations)
    {
        if (!query.HasValue)
        {
            return;
        }

        var given = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var parameter in new QueryStringEnumerable(query.Value))
        {
            var name = parameter.DecodeName().ToString();
            if (!call.TakesQuery || !FieldPath.TryFind(call.Request, name, out var field))
            {
                violations.Add(FieldName.Show(name), "is not a known query parameter");
            }
            else if (parameter.DecodeValue() is { IsEmpty: false } value)
            {
                Write(output, call, field, name, value.Span, given, violations);
            }
        }
    }

    private static void Write(
        WireBuffer output,
        RestCall call,
        FieldPath field,
        string name,
        ReadOnlySpan<char> value,
        Dictionary<string, string> given,
        ViolationList violations)
    {
        var isRepeated = !given.TryAdd(field.Name, name) && !(field.Last.IsList && given[field.Name] == name);
        if (isRepeated || field.First == call.BodyField || call.PathFields.Any(path => path.Field.Name == field.Name))
        {
            violations.Add(field.Name, "is given more than once");
        }
        else if (field.Write(output, Encoding.UTF8.GetBytes(value.ToArray())) is { } wrong)
        {
            violations.Add(field.Name, wrong);
        }
    }
}
