using System.Globalization;

namespace Employment.Testing;

/// <summary>Well-formed numbers of people and firms that do not exist, made where they are needed: none stands in a file.</summary>
public static class Numbers
{
    private const string CodeAlphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static readonly int[] CitizenWeights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
    private static int made = Random.Shared.Next(100_000);

    /// <summary>A citizen identity number (GB 11643) that no other call of this process gave.</summary>
    /// <param name="region">Six digits.</param>
    /// <param name="born">Day of birth; null: one of many.</param>
    public static string OfPerson(string region = "410802", DateOnly? born = null)
    {
        var next = Interlocked.Increment(ref made);
        var day = born ?? new DateOnly(1960, 1, 1).AddDays(next / 999 % 14_000);
        var body = string.Create(CultureInfo.InvariantCulture, $"{region}{day:yyyyMMdd}{(next % 999) + 1:D3}");
        return body + CitizenCheck(body);
    }

    /// <summary>A unified social credit code (GB 32100) that no other call of this process gave.</summary>
    public static string OfFirm()
    {
        var body = string.Create(CultureInfo.InvariantCulture, $"91410800MA{Interlocked.Increment(ref made) % 10_000_000:D7}");
        return body + CodeCheck(body);
    }

    /// <summary>The check character of the first 17 digits of a citizen number.</summary>
    public static char CitizenCheck(string body) => "10X98765432"[body.Select((digit, index) => (digit - '0') * CitizenWeights[index]).Sum() % 11];

    /// <summary>The check character of the first 17 characters of a credit code.</summary>
    public static char CodeCheck(string body)
    {
        var (sum, weight) = (0, 1);
        foreach (var letter in body)
        {
            sum += CodeAlphabet.IndexOf(letter, StringComparison.Ordinal) * weight;
            weight = weight * 3 % 31;
        }

        return CodeAlphabet[(31 - (sum % 31)) % 31];
    }
}
