using Employment.Contracts.Profiles.V1;
using Employment.Platform.Errors;

namespace Employment.Profiles.Domain;

/// <summary>Reads the number of a request that is one kind's or the other's.</summary>
internal static class RequestedNumber
{
    /// <summary>The number as it is stored, of a person or a firm.</summary>
    /// <param name="typed">As typed.</param>
    /// <param name="field">JSON name of the field.</param>
    /// <param name="today">The business date.</param>
    /// <exception cref="RefusedException">It is neither.</exception>
    public static string Read(string typed, string field, DateOnly today)
    {
        if (CitizenNumber.Read(typed, today, out var problem) is { } citizen)
        {
            return citizen.Text;
        }

        if (CreditCode.Read(typed, out var codeProblem) is { } code)
        {
            return code.Text;
        }

        throw Refusal.InvalidField(field, LooksLikeACode(typed) ? codeProblem : problem).ToException();
    }

    /// <summary>The number of a kind of profile, as it is stored, with the day of birth it tells.</summary>
    /// <exception cref="RefusedException">It is none.</exception>
    public static (string Text, CitizenNumber? Citizen) Read(string typed, Profile.Types.Kind kind, string field, DateOnly today)
    {
        if (kind == Profile.Types.Kind.Employer)
        {
            return CreditCode.Read(typed, out var codeProblem) is { } code
                ? (code.Text, null)
                : throw Refusal.InvalidField(field, codeProblem).ToException();
        }

        return CitizenNumber.Read(typed, today, out var problem) is { } citizen
            ? (citizen.Text, citizen)
            : throw Refusal.InvalidField(field, problem).ToException();
    }

    private static bool LooksLikeACode(string typed) => NumberText.Fold(typed) is var text
        && text.Length == CreditCode.Length && (text[..^1].Any(char.IsAsciiLetterUpper) || text[0] == '9');
}
