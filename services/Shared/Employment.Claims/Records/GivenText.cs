using Employment.Platform.Errors;
using Employment.Platform.Numbers;

namespace Employment.Claims.Records;

/// <summary>Texts that people write into a claim.</summary>
internal static class GivenText
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

        if (WrittenText.HasControl(trimmed, allowsLines: true))
        {
            throw Refusal.InvalidField(field, "holds a control character; type the text instead of pasting it").ToException();
        }

        return WrittenText.HasIdNumber(trimmed)
            ? throw Refusal.InvalidField(field, "holds what looks like an ID number; leave it out: the claim names the person already").ToException()
            : trimmed;
    }
}
