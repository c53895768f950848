namespace Employment.Profiles.Imports.Features.GetImportErrors;

/// <summary>Cells of a file for spreadsheets.</summary>
internal static class CsvText
{
    /// <summary>A cell in quotes where it needs them; one that a spreadsheet would reckon out begins with an apostrophe and stays text.</summary>
    public static string Cell(string text)
    {
        var cell = text is ['=' or '+' or '-' or '@' or '\t' or '\r' or '＝' or '＋' or '－' or '＠', ..] ? "'" + text : text;
        return cell.AsSpan().IndexOfAny(",\"\r\n") < 0 ? cell : $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
