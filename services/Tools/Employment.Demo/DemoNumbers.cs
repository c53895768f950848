using System.Globalization;

namespace Employment.Demo;

/// <summary>Well-formed numbers of people and firms that do not exist.</summary>
internal static class DemoNumbers
{
    private const string CitizenCheck = "10X98765432";
    private const string CodeAlphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static readonly int[] CitizenWeights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

    /// <summary>A citizen identity number (GB 11643).</summary>
    public static string OfPerson(DemoPerson person)
    {
        var body = string.Create(CultureInfo.InvariantCulture, $"{person.Region}{person.Born.Replace("-", "", StringComparison.Ordinal)}{person.Sequence:D3}");
        return body + CitizenCheck[body.Select((digit, index) => (digit - '0') * CitizenWeights[index]).Sum() % 11];
    }

    /// <summary>A unified social credit code (GB 32100) of a firm.</summary>
    public static string OfEmployer(DemoEmployer employer)
    {
        var body = string.Create(CultureInfo.InvariantCulture, $"91{employer.Region}MA{employer.Sequence:D6}")[..16];
        body += "X";
        var sum = 0;
        var weight = 1;
        foreach (var letter in body)
        {
            sum += CodeAlphabet.IndexOf(letter, StringComparison.Ordinal) * weight;
            weight = weight * 3 % 31;
        }

        return body + CodeAlphabet[(31 - (sum % 31)) % 31];
    }
}
