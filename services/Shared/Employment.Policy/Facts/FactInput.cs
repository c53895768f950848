using System.Globalization;
using Employment.Policy.Money;
using Employment.Policy.Time;

namespace Employment.Policy.Facts;

/// <summary>Puts given values into a frame. Each returns null, or what is wrong with the value, in words for the person who gave it.</summary>
public static class FactInput
{
    /// <summary>A bool (0 or 1), a number, months, or fen.</summary>
    public static string? SetNumber(FactFrame frame, FactDefinition fact, long value)
    {
        if (value < 0 || value > fact.AtMost)
        {
            return value < 0
                ? "must not be negative"
                : string.Create(CultureInfo.InvariantCulture, $"must be at most {fact.AtMost}");
        }

        frame.Set(fact.Slot, value);
        return null;
    }

    /// <summary>"YYYY-MM-DD".</summary>
    public static string? SetDate(FactFrame frame, FactDefinition fact, string text)
    {
        if (!Day.TryParse(text, out var day))
        {
            return "must be a calendar day from 1900 to 2199, written YYYY-MM-DD";
        }

        frame.SetDate(fact, day);
        return null;
    }

    /// <summary>A decimal from 0 to 1.</summary>
    public static string? SetShare(FactFrame frame, FactDefinition fact, string text)
    {
        if (!Share.TryParse(text, out var share) || share.Billionths > Share.One)
        {
            return "must be a decimal from 0 to 1 with at most nine decimals, such as \"0.055\"";
        }

        frame.Set(fact.Slot, share.Billionths);
        return null;
    }

    /// <summary>The number of an enum's value; 0 leaves the fact unknown.</summary>
    public static string? SetEnum(FactFrame frame, FactDefinition fact, int number)
    {
        if (number != 0 && !fact.Has(number))
        {
            return UnknownValue(fact);
        }

        if (number > 0)
        {
            frame.Set(fact.Slot, number);
        }

        return null;
    }

    /// <summary>A member of a set, by its number.</summary>
    public static string? AddMember(FactFrame frame, FactDefinition fact, int number)
    {
        if (!fact.Has(number))
        {
            return UnknownValue(fact);
        }

        var bits = frame.Get(fact.Slot) | fact.BitsOf(number);
        if (fact.KnownBy is null)
        {
            frame.Set(fact.Slot, bits);
        }
        else
        {
            frame.SetIncomplete(fact.Slot, bits);
        }

        return null;
    }

    /// <summary>Says that a set's list is complete.</summary>
    public static void Complete(FactFrame frame, FactDefinition fact) => frame.Set(fact.Slot, frame.Get(fact.Slot));

    private static string UnknownValue(FactDefinition fact) => 
        "must be one of " + string.Join(", ", fact.Values.Where((_, index) => fact.Has(index + 1)));
}
