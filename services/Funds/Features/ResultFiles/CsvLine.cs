using System.Text;

namespace Employment.Funds.Features.ResultFiles;

/// <summary>Splits a line of CSV (RFC 4180); a field does not go beyond its line.</summary>
internal static class CsvLine
{
    public static List<string> Split(string line)
    {
        var cells = new List<string>(8);
        var at = 0;
        while (at <= line.Length)
        {
            cells.Add(at < line.Length && line[at] == '"' ? Quoted(line, ref at) : Plain(line, ref at));
        }

        return cells;
    }

    private static string Plain(string line, ref int at)
    {
        var end = line.IndexOf(',', at);
        end = end < 0 ? line.Length : end;
        var cell = line[at..end];
        at = end + 1;
        return cell;
    }

    private static string Quoted(string line, ref int at)
    {
        var cell = new StringBuilder();
        for (at++; at < line.Length; at++)
        {
            if (line[at] != '"')
            {
                cell.Append(line[at]);
            }
            else if (at + 1 < line.Length && line[at + 1] == '"')
            {
                cell.Append(line[at++]);
            }
            else
            {
                break;
            }
        }

        // Past the closing quote and the comma after it.
        at = Math.Min(at + 2, line.Length + 1);
        return cell.ToString();
    }
}
