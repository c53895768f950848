namespace Employment.Platform.Authorization;

/// <summary>Which region lies within which, told from the GB/T 2260 code alone.</summary>
public static class Regions
{
    /// <summary>
    /// Whether <paramref name="outer"/> is <paramref name="inner"/> or contains it: 410000 contains 410800 and 419001, 410800 contains
    /// 410802, and 419001 (directly under the province) contains itself only.
    /// </summary>
    /// <param name="outer">Six digits: the caller's region.</param>
    /// <param name="inner">Six digits: the case's region.</param>
    public static bool Contains(string outer, string inner) =>
        IsCode(outer) && IsCode(inner) && inner.StartsWith(Stem(outer), StringComparison.Ordinal);

    /// <summary>The digits with which the codes of a region and of all below it begin: "41" of 410000, "4108" of 410800, all six of a county.</summary>
    /// <param name="code">Six digits.</param>
    public static string Stem(string code) =>
        code.EndsWith("0000", StringComparison.Ordinal) ? code[..2]
        : code.EndsWith("00", StringComparison.Ordinal) ? code[..4]
        : code;

    private static bool IsCode(string code) => code.Length == 6 && code.All(char.IsAsciiDigit) && !code.StartsWith("00", StringComparison.Ordinal);
}
