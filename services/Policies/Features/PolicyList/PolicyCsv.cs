using System.Text;
using Employment.Contracts.Policies.V1;
using Google.Protobuf;
using File = Employment.Contracts.Common.V1.File;

namespace Employment.Policies.Features.PolicyList;

/// <summary>The list as CSV (RFC 4180): a header, a row for each entry; marked as UTF-8, or a spreadsheet would take the Chinese for another encoding.</summary>
internal static class PolicyCsv
{
    private static readonly (string Name, Func<PolicyEntry, string> Cell)[] Columns =
    [
        ("kind", entry => NameOf(PolicyEntry.Descriptor.EnumTypes[0], (int)entry.Kind)),
        ("id", entry => entry.Id),
        ("name", entry => entry.Name),
        ("family", entry => entry.Family == Family.Types.Kind.Unspecified ? "" : NameOf(Family.Descriptor.EnumTypes[0], (int)entry.Family)),
        ("part", entry => entry.Part),
        ("version", entry => entry.Version),
        ("region", entry => entry.Region),
        ("regionName", entry => entry.RegionName),
        ("from", entry => entry.Period.From),
        ("to", entry => entry.Period.HasTo ? entry.Period.To : ""),
        ("summary", entry => entry.Summary),
        ("amount", entry => entry.Amount),
        ("groups", entry => string.Join(' ', entry.Groups.Select(group => NameOf(Person.Descriptor.EnumTypes[0], (int)group)))),
        ("figures", entry => string.Join("; ", entry.Figures.Select(figure => $"{figure.Name}: {figure.Value}"))),
        ("document", entry => entry.Basis.Document),
        ("clause", entry => entry.Basis.Clause),
        ("provision", entry => entry.Basis.Provision),
        ("licence", _ => Licence.Note),
    ];

    public static File Write(IEnumerable<PolicyEntry> entries)
    {
        var text = new StringBuilder("\uFEFF");
        AddRow(text, Columns.Select(column => column.Name));
        foreach (var entry in entries)
        {
            AddRow(text, Columns.Select(column => column.Cell(entry)));
        }

        return new File { ContentType = "text/csv; charset=utf-8", Content = ByteString.CopyFromUtf8(text.ToString()), Name = "policies.csv" };
    }

    private static void AddRow(StringBuilder text, IEnumerable<string> cells) => text.AppendJoin(',', cells.Select(Quote)).Append("\r\n");

    private static string Quote(string cell) => cell.AsSpan().IndexOfAny(",\"\r\n") < 0 ? cell : $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static string NameOf(Google.Protobuf.Reflection.EnumDescriptor type, int number) => type.FindValueByNumber(number).Name;
}
