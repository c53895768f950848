using System.Buffers;
using System.Text;

namespace Employment.Gateway.Transcoding.Json;

/// <summary>A name that came from outside, made fit to be repeated in an error.</summary>
internal static class FieldName
{
    private const int Longest = 64;

    private static readonly SearchValues<char> Usual =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_.-");

    /// <summary>
    /// The name itself when it looks like one; else a placeholder, since people paste all kinds of things where a name
    /// belongs, ID numbers too.
    /// </summary>
    public static string Show(string name) =>
        name.Length is > 0 and <= Longest && char.IsAsciiLetter(name[0]) && !name.AsSpan().ContainsAnyExcept(Usual)
            ? name
            : "(unnamed)";

    /// <inheritdoc cref="Show(string)" />
    public static string Show(ReadOnlySpan<byte> name) => name.Length <= Longest ? Show(Encoding.UTF8.GetString(name)) : Show("");
}
