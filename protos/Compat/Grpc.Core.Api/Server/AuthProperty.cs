using System.Text;

namespace Grpc.Core;

/// <summary>One thing known of an authenticated peer, e.g. a subject of its certificate.</summary>
public class AuthProperty
{
    private readonly byte[] _value;

    private AuthProperty(string name, byte[] value)
    {
        Name = name;
        _value = value;
    }

    /// <summary>Name.</summary>
    public string Name { get; }

    /// <summary>Value as UTF-8 text.</summary>
    public string Value => Encoding.UTF8.GetString(_value);

    /// <summary>Value.</summary>
    public byte[] ValueBytes => [.. _value];

    /// <summary>A property with its own copy of the value.</summary>
    public static AuthProperty Create(string name, byte[] valueBytes)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(valueBytes);
        return new AuthProperty(name, [.. valueBytes]);
    }
}
