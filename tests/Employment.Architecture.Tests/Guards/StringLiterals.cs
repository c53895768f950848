using System.Text;

namespace Employment.Architecture.Tests.Guards;

/// <summary>The string literals of a line of C#, as they come out at run time.</summary>
internal static class StringLiterals
{
    /// <summary>Each literal; what is interpolated into it is replaced by a figure.</summary>
    public static IEnumerable<string> Of(string line)
    {
        var at = 0;
        while (at < line.Length && (at = line.IndexOf('"', at)) >= 0)
        {
            var isCharacter = at > 0 && line[at - 1] == '\'';
            var text = isCharacter ? null : Read(line, ref at, isInterpolated: at > 0 && line[at - 1] == '$');
            at++;
            if (text is not null)
            {
                yield return text;
            }
        }
    }

    /// <summary>Reads from the opening quote to the closing one; null where the line ends before it.</summary>
    private static string? Read(string line, ref int at, bool isInterpolated)
    {
        var text = new StringBuilder();
        while (++at < line.Length && line[at] != '"')
        {
            if (line[at] == '{' && isInterpolated)
            {
                text.Append('7');
                at = EndOfInterpolation(line, at);
                continue;
            }

            text.Append(line[at] == '\\' && at + 1 < line.Length ? line[++at] : line[at]);
        }

        return at < line.Length ? text.ToString() : null;
    }

    // Braces may nest, and quotes may stand between them.
    private static int EndOfInterpolation(string line, int at)
    {
        for (var depth = 0; at < line.Length; at++)
        {
            depth += line[at] switch { '{' => 1, '}' => -1, _ => 0 };
            if (depth == 0)
            {
                break;
            }
        }

        return at;
    }
}
