namespace Employment.Gateway.Transcoding.Json;

/// <summary>
/// Reads a whole number from decimal text as proto3 JSON allows it: "12", "-3", and also "1e3" and "5.0", whose value is
/// whole. Exact: nothing goes through floating point.
/// </summary>
internal static class IntegerText
{
    private const int LargestExponent = 9999;

    /// <summary>What the text turned out to be.</summary>
    internal enum Result
    {
        /// <summary>A whole number that fits 64 bits.</summary>
        Whole,

        /// <summary>No number.</summary>
        NotANumber,

        /// <summary>A number with a fraction.</summary>
        Fraction,

        /// <summary>A whole number beyond 64 bits.</summary>
        TooLarge,
    }

    /// <summary>Reads sign and magnitude.</summary>
    public static Result Read(ReadOnlySpan<byte> text, out bool negative, out ulong magnitude)
    {
        magnitude = 0;
        negative = text.Length > 0 && text[0] == '-';
        var rest = negative ? text[1..] : text;
        var whole = Digits(ref rest);
        if (whole.IsEmpty || (whole.Length > 1 && whole[0] == '0'))
        {
            return Result.NotANumber;
        }

        return rest.IsEmpty ? Append(whole, ref magnitude) : ReadTail(whole, rest, ref magnitude);
    }

    private static Result ReadTail(ReadOnlySpan<byte> whole, ReadOnlySpan<byte> rest, ref ulong magnitude)
    {
        var fraction = ReadOnlySpan<byte>.Empty;
        if (rest[0] == '.')
        {
            rest = rest[1..];
            fraction = Digits(ref rest);
            if (fraction.IsEmpty)
            {
                return Result.NotANumber;
            }
        }

        return TryReadExponent(rest, out var exponent) ? Scale(whole, fraction, exponent, ref magnitude) : Result.NotANumber;
    }

    private static bool TryReadExponent(ReadOnlySpan<byte> text, out int exponent)
    {
        exponent = 0;
        if (text.IsEmpty)
        {
            return true;
        }

        if (text[0] is not ((byte)'e' or (byte)'E'))
        {
            return false;
        }

        var rest = text[1..];
        var negative = rest.Length > 0 && rest[0] == '-';
        rest = rest.Length > 0 && rest[0] is (byte)'-' or (byte)'+' ? rest[1..] : rest;
        var digits = Digits(ref rest);
        foreach (var digit in digits)
        {
            exponent = Math.Min(LargestExponent, (exponent * 10) + (digit - '0'));
        }

        exponent = negative ? -exponent : exponent;
        return !digits.IsEmpty && rest.IsEmpty;
    }

    /// <summary>Moves the decimal point of whole.fraction by the exponent; what then stands behind it must be zeros.</summary>
    private static Result Scale(ReadOnlySpan<byte> whole, ReadOnlySpan<byte> fraction, int exponent, ref ulong magnitude)
    {
        Span<byte> digits = whole.Length + fraction.Length <= 64 ? stackalloc byte[64] : new byte[whole.Length + fraction.Length];
        digits = digits[..(whole.Length + fraction.Length)];
        whole.CopyTo(digits);
        fraction.CopyTo(digits[whole.Length..]);
        if (digits.IndexOfAnyExcept((byte)'0') < 0)
        {
            return Result.Whole;
        }

        var point = Math.Max(0, whole.Length + exponent);
        var before = Append(digits[..Math.Min(point, digits.Length)], ref magnitude);
        var fractional = point < digits.Length && digits[point..].IndexOfAnyExcept((byte)'0') >= 0;
        return fractional ? Result.Fraction : before == Result.Whole ? Pad(point - digits.Length, ref magnitude) : before;
    }

    private static Result Append(ReadOnlySpan<byte> digits, ref ulong magnitude)
    {
        foreach (var digit in digits)
        {
            var next = ((UInt128)magnitude * 10) + (uint)(digit - '0');
            if (next > ulong.MaxValue)
            {
                return Result.TooLarge;
            }

            magnitude = (ulong)next;
        }

        return Result.Whole;
    }

    private static Result Pad(int zeros, ref ulong magnitude)
    {
        for (; zeros > 0; zeros--)
        {
            if (Append("0"u8, ref magnitude) == Result.TooLarge)
            {
                return Result.TooLarge;
            }
        }

        return Result.Whole;
    }

    private static ReadOnlySpan<byte> Digits(scoped ref ReadOnlySpan<byte> text)
    {
        var end = text.IndexOfAnyExceptInRange((byte)'0', (byte)'9');
        var digits = end < 0 ? text : text[..end];
        text = text[digits.Length..];
        return digits;
    }
}
