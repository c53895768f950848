using System.Collections.Frozen;
using System.Reflection;
using Google.Protobuf.Reflection;

namespace Employment.Claims.Neighbours;

/// <summary>Names of the contract's enums as data files and other services write them: EMPLOYER_WORKER_GROUP, LEVEL_3.</summary>
internal static class ContractNames
{
    /// <summary>The name of a value.</summary>
    public static string Of<T>(T value)
        where T : struct, Enum => Names<T>.All.First(pair => EqualityComparer<T>.Default.Equals(pair.Value, value)).Key;

    /// <summary>Reads a name; false for none of them.</summary>
    public static bool TryRead<T>(string name, out T value)
        where T : struct, Enum => Names<T>.All.TryGetValue(name, out value);

    /// <summary>Reads a name of the measure files.</summary>
    /// <exception cref="InvalidOperationException">The contract does not know it: this program is older than the law.</exception>
    public static T Read<T>(string name)
        where T : struct, Enum => TryRead<T>(name, out var value)
        ? value
        : throw new InvalidOperationException($"The measure's data say '{name}', which is no {typeof(T).DeclaringType?.DeclaringType?.Name} this program knows.");

    private static class Names<T>
        where T : struct, Enum
    {
        public static readonly FrozenDictionary<string, T> All = Enum.GetNames<T>().ToFrozenDictionary(
            name => typeof(T).GetField(name)!.GetCustomAttribute<OriginalNameAttribute>()!.Name, Enum.Parse<T>, StringComparer.Ordinal);
    }
}
