using System.Text.Json.Serialization;

namespace Employment.Platform.Identity;

/// <summary>What an internal token says; short names, because it travels with every call.</summary>
internal sealed record InternalTokenPayload(
    [property: JsonPropertyName("sub")] string Subject,
    [property: JsonPropertyName("rol")] string[] Roles,
    [property: JsonPropertyName("prm")] string[] Permissions,
    [property: JsonPropertyName("reg")] string Region,
    [property: JsonPropertyName("iat")] long IssuedAtUnixSeconds,
    [property: JsonPropertyName("exp")] long ExpiresAtUnixSeconds,
    [property: JsonPropertyName("trc")] string? TraceId,
    [property: JsonPropertyName("prf")] string[]? Profiles,
    [property: JsonPropertyName("bnk")] string? Bank,
    [property: JsonPropertyName("ses")] string? Session);

[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(InternalTokenPayload))]
internal sealed partial class InternalTokenJson : JsonSerializerContext;
