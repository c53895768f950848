namespace Employment.Gateway.Transcoding.Routes;

/// <summary>A field that the path carries.</summary>
/// <param name="Field">The field, dotted when it is nested.</param>
/// <param name="Parts">The segments its value is made of.</param>
internal sealed record PathVariable(string Field, IReadOnlyList<PathPart> Parts)
{
    /// <summary>The value in a path that was matched.</summary>
    public string Value(RouteValueDictionary values) => Parts.Count == 1
        ? Parts[0].Value(values)
        : string.Join('/', Parts.Select(part => part.Value(values)));
}

/// <summary>A segment of a variable: a literal, or a route parameter.</summary>
internal sealed record PathPart(string Pattern, string? Parameter)
{
    /// <summary>Reads a segment; a wildcard becomes the parameter named.</summary>
    public static PathPart Parse(string part, string parameter) => part switch
    {
        "*" => new PathPart($"{{{parameter}}}", parameter),
        "**" => new PathPart($"{{**{parameter}}}", parameter),
        _ => new PathPart(part, null),
    };

    /// <summary>The segment's value in a path that was matched.</summary>
    public string Value(RouteValueDictionary values) => Parameter is null ? Pattern : values[Parameter] as string ?? "";
}
