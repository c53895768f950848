namespace Employment.Profiles.Domain;

/// <summary>What people write into a form: a name, a reason, a piece of evidence. It is kept and shown as it is, so no ID number may stand in it.</summary>
internal static class PlainText
{
    /// <summary>What is wrong with a text; "" where nothing is.</summary>
    /// <param name="text">The text.</param>
    /// <param name="least">Fewest characters; 0: it may be left out.</param>
    /// <param name="most">Most characters.</param>
    public static string Problem(string text, int least, int most) => text.Trim() switch
    {
        { Length: 0 } when least > 0 => "is required",
        { Length: var length } when length > most => $"may have {most} characters",
        var plain when WrittenText.HasControl(plain) => "must be one line without control characters",
        var plain when WrittenText.HasIdNumber(plain) => "must not hold an ID number; ID numbers are kept sealed, in their own field",
        _ => "",
    };
}
