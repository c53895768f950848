using Employment.Platform.Errors;
using Employment.Profiles.Domain;

namespace Employment.Profiles.Records;

/// <summary>Reads the reasons and evidence that corrections of a profile have to give.</summary>
internal static class Reasons
{
    private const int Longest = 200;

    public static void Require(string text, string field, Violations violations)
    {
        if (PlainText.Problem(text, 1, Longest) is { Length: > 0 } wrong)
        {
            violations.Add(field, wrong);
        }
    }
}
