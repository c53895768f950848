namespace Employment.Platform.Numbers;

/// <summary>Digits in a text.</summary>
public static class DigitSpans
{
    /// <summary>Whether there is nothing but digits.</summary>
    public static bool ContainsOnlyDigits(this ReadOnlySpan<char> text) => !text.ContainsAnyExceptInRange('0', '9');
}
