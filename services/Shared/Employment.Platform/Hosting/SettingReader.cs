using Microsoft.Extensions.Configuration;

namespace Employment.Platform.Hosting;

/// <summary>Reads settings by the name of their environment variable, so that a complaint names what the operator set.</summary>
/// <param name="configuration">The process's configuration.</param>
public sealed class SettingReader(IConfiguration configuration)
{
    /// <summary>A setting that must be there.</summary>
    /// <param name="variable">Environment variable.</param>
    /// <param name="expected">What it should hold, in words.</param>
    /// <exception cref="InvalidSettingException">It is missing or empty.</exception>
    public string Required(string variable, string expected) =>
        Text(variable) ?? throw Missing(variable, expected);

    /// <summary>The complaint about a setting that is not there.</summary>
    public static InvalidSettingException Missing(string variable, string expected) =>
        new(variable, $"is not set; expected {expected}.");

    /// <summary>A setting that may be absent; <paramref name="parse"/> gives null for a malformed text.</summary>
    /// <exception cref="InvalidSettingException">It is there and malformed.</exception>
    public T? Read<T>(string variable, Func<string, T?> parse, string expected)
        where T : class =>
        Text(variable) is { } text ? parse(text) ?? throw Malformed(variable, text, expected) : null;

    /// <summary>As <see cref="Read{T}"/>, for values.</summary>
    /// <exception cref="InvalidSettingException">It is there and malformed.</exception>
    public T? ReadValue<T>(string variable, Func<string, T?> parse, string expected)
        where T : struct =>
        Text(variable) is { } text ? parse(text) ?? throw Malformed(variable, text, expected) : null;

    private static InvalidSettingException Malformed(string variable, string text, string expected) =>
        new(variable, $"is '{text}'; expected {expected}.");

    private string? Text(string variable)
    {
        var text = configuration[variable.Replace("__", ":", StringComparison.Ordinal)];
        return string.IsNullOrWhiteSpace(text) ? null : text;
    }
}
