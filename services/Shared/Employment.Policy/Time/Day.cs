using System.Diagnostics.CodeAnalysis;
using System.Numerics;

namespace Employment.Policy.Time;

/// <summary>
/// A calendar day, packed as (month since year 0) × 32 + day, so that adding months is one addition and the order of days is the order
/// of the numbers. Days run from 1900-01-01 to 2199-12-31.
/// </summary>
public readonly record struct Day(long Packed) : IComparable<Day>
{
    /// <summary>Packed distance of one month.</summary>
    public const long PerMonth = 32;

    /// <summary>Packed distance of one year.</summary>
    public const long PerYear = 12 * PerMonth;

    private const int FirstYear = 1900;
    private const int LastYear = 2199;

    public Day(int year, int month, int day) : this((((year * 12L) + month - 1) * PerMonth) + day)
    {
    }

    public int Year => (int)(Packed / PerYear);

    public int Month => (int)(Packed / PerMonth % 12) + 1;

    public int DayOfMonth => (int)(Packed % PerMonth);

    /// <summary>
    /// The packed number to compare "event + n months ≤ this day" with when the event is shifted by plain addition: the last day of a
    /// month stands for every later day its month lacks (a period that starts on a 31st ends on a shorter month's last day).
    /// </summary>
    public long PackedUpper => DayOfMonth == DaysIn(Year, Month) ? Packed - DayOfMonth + 31 : Packed;

    /// <summary>The day so many months later; a day its month lacks becomes the month's last.</summary>
    public Day AddMonths(long months)
    {
        var shifted = new Day(Packed + (months * PerMonth));
        var last = DaysIn(shifted.Year, shifted.Month);
        return shifted.DayOfMonth <= last ? shifted : new Day(shifted.Packed - shifted.DayOfMonth + last);
    }

    public DateOnly ToDateOnly() => new(Year, Month, DayOfMonth);

    public Day Next() => From(ToDateOnly().AddDays(1));

    public static Day From(DateOnly date) => new(date.Year, date.Month, date.Day);

    /// <summary>Reads "YYYY-MM-DD" to the letter; false for anything else, for days that do not exist and for years out of range.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out Day day) => TryRead(text.AsSpan(), out day);

    /// <summary>As <see cref="TryParse"/>, for a text in characters or in UTF-8.</summary>
    public static bool TryRead<T>(ReadOnlySpan<T> text, out Day day)
        where T : unmanaged, IBinaryInteger<T>
    {
        day = default;
        if (text.Length != 10 || text[4] != Dash<T>() || text[7] != Dash<T>()
            || !TryDigits(text[..4], out var year) || !TryDigits(text[5..7], out var month) || !TryDigits(text[8..], out var number)
            || year is < FirstYear or > LastYear || month is < 1 or > 12 || number < 1 || number > DaysIn(year, month))
        {
            return false;
        }

        day = new Day(year, month, number);
        return true;
    }

    public int CompareTo(Day other) => Packed.CompareTo(other.Packed);

    public override string ToString() => string.Create(10, this, static (text, day) =>
    {
        WriteDigits(text[..4], day.Year);
        text[4] = '-';
        WriteDigits(text[5..7], day.Month);
        text[7] = '-';
        WriteDigits(text[8..], day.DayOfMonth);
    });

    public static bool operator <(Day left, Day right) => left.Packed < right.Packed;

    public static bool operator >(Day left, Day right) => left.Packed > right.Packed;

    public static bool operator <=(Day left, Day right) => left.Packed <= right.Packed;

    public static bool operator >=(Day left, Day right) => left.Packed >= right.Packed;

    private static int DaysIn(int year, int month) => DateTime.DaysInMonth(year, month);

    private static void WriteDigits(Span<char> text, int value)
    {
        for (var i = text.Length - 1; i >= 0; i--)
        {
            text[i] = (char)('0' + (value % 10));
            value /= 10;
        }
    }

    private static T Dash<T>()
        where T : unmanaged, IBinaryInteger<T> => T.CreateTruncating('-');

    private static bool TryDigits<T>(ReadOnlySpan<T> text, out int value)
        where T : unmanaged, IBinaryInteger<T>
    {
        value = 0;
        foreach (var c in text)
        {
            var digit = int.CreateTruncating(c) - '0';
            if (digit is < 0 or > 9)
            {
                return false;
            }

            value = (value * 10) + digit;
        }

        return true;
    }
}
