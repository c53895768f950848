namespace Employment.Gateway.Transcoding.Routes;

/// <summary>A path of google.api.http, e.g. "/v1/measures/{measure}" or "/v1/entitlements:evaluate", as a route of the web server.</summary>
/// <param name="RoutePattern">The pattern for endpoint routing.</param>
/// <param name="Variables">The fields the path carries.</param>
internal sealed record PathTemplate(string RoutePattern, IReadOnlyList<PathVariable> Variables)
{
    /// <summary>Reads a template.</summary>
    /// <exception cref="NotSupportedException">A wildcard outside a variable, or a verb after "**".</exception>
    public static PathTemplate Parse(string template)
    {
        var verbStart = template.IndexOf(':', template.LastIndexOfAny(['}', '/']));
        var verb = verbStart < 0 ? "" : template[verbStart..];
        var path = verbStart < 0 ? template : template[..verbStart];
        var variables = new List<PathVariable>();
        var segments = SplitOutsideBraces(path.TrimStart('/')).Select(segment => Convert(segment, variables)).ToList();
        if (verb.Length > 0 && segments[^1].Contains("**", StringComparison.Ordinal))
        {
            throw new NotSupportedException($"'{template}' has a verb after '**'; no route can tell where the one ends and the other begins.");
        }

        return new PathTemplate("/" + string.Join('/', segments) + verb, variables);
    }

    private static string Convert(string segment, List<PathVariable> variables)
    {
        if (!segment.StartsWith('{'))
        {
            return segment.Contains('*', StringComparison.Ordinal)
                ? throw new NotSupportedException($"The wildcard in '{segment}' has no name; write it as a variable.")
                : segment;
        }

        var inner = segment[1..^1].Split('=', 2);
        var parts = (inner.Length == 1 ? "*" : inner[1]).Split('/')
            .Select((part, index) => PathPart.Parse(part, $"v{variables.Count}_{index}"))
            .ToList();
        variables.Add(new PathVariable(inner[0], parts));
        return string.Join('/', parts.Select(part => part.Pattern));
    }

    private static IEnumerable<string> SplitOutsideBraces(string path)
    {
        var start = 0;
        var depth = 0;
        for (var i = 0; i < path.Length; i++)
        {
            depth += path[i] == '{' ? 1 : path[i] == '}' ? -1 : 0;
            if (path[i] == '/' && depth == 0)
            {
                yield return path[start..i];
                start = i + 1;
            }
        }

        yield return path[start..];
    }
}
