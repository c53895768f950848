using System.Text;
using Employment.Gateway.Transcoding;
using Employment.Gateway.Transcoding.Json;
using Employment.Gateway.Transcoding.Shapes;
using Employment.Gateway.Transcoding.Wire;
using Google.Protobuf;
using Shouldly;

namespace Employment.Gateway.Tests.Transcoding;

/// <summary>Runs the transcoder on one document.</summary>
internal static class Transcode
{
    private static readonly ShapeCatalogue Catalogue = new();

    /// <summary>The message a document stands for, which must be accepted.</summary>
    public static T Accept<T>(string json)
        where T : IMessage<T>, new()
    {
        using var wire = new WireBuffer();
        Read<T>(wire, Encoding.UTF8.GetBytes(json)).Items.ShouldBeEmpty();
        var message = new T();
        message.MergeFrom(wire.Written.ToArray());
        return message;
    }

    /// <summary>What is said against a document, which must be refused.</summary>
    public static IReadOnlyList<Violation> Refuse<T>(string json)
        where T : IMessage<T>, new() => Refuse<T>(Encoding.UTF8.GetBytes(json));

    /// <inheritdoc cref="Refuse{T}(string)" />
    public static IReadOnlyList<Violation> Refuse<T>(byte[] json)
        where T : IMessage<T>, new()
    {
        using var wire = new WireBuffer();
        var violations = Read<T>(wire, json).Items;
        violations.ShouldNotBeEmpty();
        return violations;
    }

    /// <summary>The JSON of a message.</summary>
    public static string ToJson(IMessage message) => ToJson(message, message.ToByteArray());

    /// <summary>The JSON of a message of the same type as <paramref name="like"/>, given as bytes.</summary>
    public static string ToJson(IMessage like, byte[] wire)
    {
        using var output = new WireBuffer();
        lock (Catalogue)
        {
            WireToJson.Write(output, Catalogue.Shape(like.Descriptor), wire);
        }

        return Encoding.UTF8.GetString(output.Written);
    }

    private static ViolationList Read<T>(WireBuffer wire, byte[] json)
        where T : IMessage<T>, new()
    {
        var violations = new ViolationList();
        lock (Catalogue)
        {
            new JsonToWire(wire, violations).ReadMessage(json, Catalogue.Shape(new T().Descriptor), []);
        }

        return violations;
    }
}
