using System.Text.Encodings.Web;
using System.Text.RegularExpressions;
using System.Text.Unicode;

namespace Employment.Gateway.Pages.Docs;

/// <summary>Text of the document as HTML: paragraphs, lists of lines that begin with "- ", and `code`.</summary>
internal static partial class DocsText
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>Text as it is.</summary>
    public static string Encode(string? text) => Encoder.Encode(text ?? "");

    /// <summary>Text in a line, with code marked.</summary>
    public static string Line(string? text) => Code().Replace(Encode(text), "<code>$1</code>");

    /// <summary>A description, in the language of the protos.</summary>
    public static string Blocks(string? text) => string.IsNullOrEmpty(text)
        ? ""
        : $"<div lang=\"en\">{string.Concat(text.Split("\n\n").Select(Block))}</div>";

    private static string Block(string block) => block.StartsWith("- ", StringComparison.Ordinal)
        ? $"<ul>{string.Concat(block.Split('\n').Select(line => $"<li>{Line(line[2..])}</li>"))}</ul>"
        : $"<p>{Line(block)}</p>";

    [GeneratedRegex("`(.+?)`", RegexOptions.CultureInvariant)]
    private static partial Regex Code();
}
