using System.Globalization;
using System.Security.Cryptography;

namespace Employment.Profiles.Tests;

/// <summary>Numbers made up at run time: none stands in a file.</summary>
internal static class TestNumbers
{
    private static int next = RandomNumberGenerator.GetInt32(100_000);

    /// <summary>An identity number that nobody else in this run has.</summary>
    /// <param name="born">Day of birth, e.g. "1998-02-28".</param>
    /// <param name="region">Address code.</param>
    public static string Citizen(string born = "1998-02-28", string region = "410802")
    {
        var order = Interlocked.Increment(ref next);
        var digits = $"{region}{born.Replace("-", "", StringComparison.Ordinal)}{(order % 1000).ToString("D3", CultureInfo.InvariantCulture)}";
        return WithCheckDigit(digits);
    }

    /// <summary>An identity number whose year, day and order depend on a count: for many different ones.</summary>
    public static string CitizenOf(int count) => WithCheckDigit(
        "410803"
        + new DateOnly(1950, 1, 1).AddDays(count / 1000).ToString("yyyyMMdd", CultureInfo.InvariantCulture)
        + (count % 1000).ToString("D3", CultureInfo.InvariantCulture));

    public static string WithCheckDigit(string digits) => digits + Employment.Testing.Numbers.CitizenCheck(digits);

    public static string Employer(string region = "410802")
    {
        var order = Interlocked.Increment(ref next).ToString("D9", CultureInfo.InvariantCulture);
        var characters = $"91{region}{order}";
        return characters + Employment.Testing.Numbers.CodeCheck(characters);
    }
}
