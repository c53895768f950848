using System.Text.RegularExpressions;
using Employment.Platform.Errors;
using Employment.Platform.Numbers;

namespace Employment.Claims.Records;

/// <summary>Texts that people write into a claim.</summary>
internal static partial class GivenText
{
    /// <summary>A text of a length; no ID number may stand in it, because it is kept and shown as it is.</summary>
    /// <exception cref="RefusedException">INVALID_ARGUMENT naming the field.</exception>
    public static string Read(string text, string field, int least, int most)
    {
        var trimmed = text.Trim();
        if (trimmed.Length < least || trimmed.Length > most)
        {
            throw Refusal.InvalidField(field, least == 0 ? $"may have at most {most} characters" : $"is required, with {least} to {most} characters").ToException();
        }

        if (trimmed.Any(one => char.IsControl(one) && one is not ('\n' or '\r' or '\t')))
        {
            throw Refusal.InvalidField(field, "holds a control character; type the text instead of pasting it").ToException();
        }

        return IdNumber().IsMatch(NumberText.Fold(trimmed))
            ? throw Refusal.InvalidField(field, "holds what looks like an ID number; leave it out: the claim names the person already").ToException()
            : trimmed;
    }

    [GeneratedRegex(@"(?<![0-9A-Za-z])[0-9]{17}[0-9Xx](?![0-9A-Za-z])", RegexOptions.CultureInvariant)]
    private static partial Regex IdNumber();
}
