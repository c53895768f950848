using System.Globalization;
using Employment.Policy.Facts;
using Employment.Policy.Law.Operators;
using Employment.Policy.Loading.Yaml;
using Employment.Policy.Money;

namespace Employment.Policy.Loading;

/// <summary>Reads figures as the texts write them: "1000 yuan", "20%", "0.055", "2 years".</summary>
internal static class LiteralReader
{
    // Two centuries: no day reckoned with it leaves the calendar.
    private const long MostMonths = 2400;

    public static long Read(Node node, FactType type) => type switch
    {
        FactType.Money => Money(node),
        FactType.Share => ShareOf(node).Billionths,
        FactType.Months => Months(node, node.Int64()),
        FactType.Count => node.Int64(),
        _ => throw node.Fault("A figure is expected of a number, money or a share."),
    };

    public static Span Span(Node node)
    {
        var parts = node.Text().Split(' ');
        return parts is [var number, "year" or "years" or "month" or "months"] && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var length)
            ? new Span((int)Months(node, parts[1].StartsWith('y') ? length * 12L : length))
            : throw node.Fault($"`{node.Text()}` is not a length of time; write `2 years` or `6 months`.");
    }

    private static long Months(Node node, long months) => months <= MostMonths ? months : throw node.Fault($"`{node.Text()}` is longer than 200 years.");

    private static long Money(Node node)
    {
        var text = node.Text();
        return text.EndsWith(" yuan", StringComparison.Ordinal) && Share.TryParse(text[..^5], out _) && decimal.Parse(text[..^5], CultureInfo.InvariantCulture) * 100 is var fen && fen == decimal.Truncate(fen)
            ? (long)fen
            : throw node.Fault($"`{text}` is not an amount of money; write `1000 yuan`.");
    }

    private static Share ShareOf(Node node)
    {
        var text = node.Text();
        var percent = text.EndsWith('%');
        return Share.TryParse(percent ? text[..^1] : text, out var share) && (!percent || share.Billionths % 100 == 0)
            ? percent ? new Share(share.Billionths / 100) : share
            : throw node.Fault($"`{text}` is not a share; write `\"0.055\"` or `20%`.");
    }
}
