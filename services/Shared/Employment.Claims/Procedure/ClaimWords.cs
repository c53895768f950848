using System.Collections.Frozen;
using System.Text;
using Employment.Contracts.Claims.V1;

namespace Employment.Claims.Procedure;

/// <summary>States and steps as the contract writes them: PAYMENT_FAILED, REQUEST_CORRECTION.</summary>
public static class ClaimWords
{
    private static readonly FrozenDictionary<State, string> States = Enum.GetValues<State>().ToFrozenDictionary(state => state, NameOf);
    private static readonly FrozenDictionary<string, State> ByName = States.ToFrozenDictionary(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal);
    private static readonly FrozenDictionary<ClaimStep, string> Steps = Enum.GetValues<ClaimStep>().ToFrozenDictionary(step => step, step => Capitals(step.ToString()));

    /// <summary>A state.</summary>
    public static string Of(State state) => States[state];

    /// <summary>A step.</summary>
    public static string Of(ClaimStep step) => Steps[step];

    /// <summary>A state by its name.</summary>
    public static State StateOf(string name) => ByName[name];

    private static string NameOf(State state) =>
        ClaimState.Descriptor.EnumTypes[0].FindValueByNumber((int)state).Name;

    private static string Capitals(string name)
    {
        var text = new StringBuilder();
        foreach (var letter in name)
        {
            text.Append(text.Length > 0 && char.IsAsciiLetterUpper(letter) ? "_" : "").Append(char.ToUpperInvariant(letter));
        }

        return text.ToString();
    }
}
