using System.Globalization;
using Employment.Policy.Money;
using Employment.Policy.Time;

namespace Employment.Policy.Facts;

/// <summary>Values in words, as answers show them.</summary>
public static class FactWords
{
    /// <summary>A number in the unit of a type.</summary>
    public static string Of(FactType type, long number) => type switch
    {
        FactType.Money => new Fen(number).ToString(),
        FactType.Share => new Share(number).ToString(),
        FactType.Date => new Day(number).ToString(),
        FactType.Bool => number == 0 ? "false" : "true",
        FactType.Count or FactType.Months or FactType.Enum or FactType.Set or FactType.Text => number.ToString(CultureInfo.InvariantCulture),
    };

    /// <summary>A fact's value on a frame.</summary>
    public static string Of(FactDefinition fact, FactFrame frame) => fact.Type switch
    {
        FactType.Enum => fact.Shown((int)frame.Get(fact.Slot)),
        FactType.Set => OfSet(fact, frame.Get(fact.Slot)),
        FactType.Text => "given",
        _ => Of(fact.Type, frame.Get(fact.Slot)),
    };

    private static string OfSet(FactDefinition fact, long bits)
    {
        string? words = null;
        for (var index = 0; index < fact.Values.Count; index++)
        {
            if ((bits >> (index + 1) & 1) != 0)
            {
                words = words is null ? fact.Shown(index + 1) : $"{words}, {fact.Shown(index + 1)}";
            }
        }

        return words ?? "none";
    }
}
