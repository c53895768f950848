using Google.Protobuf.Reflection;

namespace Employment.Funds.Domain;

/// <summary>Names of enumeration values as the contract writes them.</summary>
internal static class Names
{
    public static string Of<T>(T value)
        where T : struct, Enum => NamesOf<T>.Known.TryGetValue(value, out var name) ? name : value.ToString();

    private static class NamesOf<T>
        where T : struct, Enum
    {
        public static readonly Dictionary<T, string> Known = Enum.GetValues<T>().ToDictionary(
            value => value,
            value => typeof(T).GetField(value.ToString())!.GetCustomAttributes(typeof(OriginalNameAttribute), inherit: false)
                .OfType<OriginalNameAttribute>().SingleOrDefault()?.Name ?? value.ToString());
    }
}
