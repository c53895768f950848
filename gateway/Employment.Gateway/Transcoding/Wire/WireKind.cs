namespace Employment.Gateway.Transcoding.Wire;

/// <summary>The low three bits of a tag. Groups (3 and 4) do not exist in proto3.</summary>
internal enum WireKind
{
    /// <summary>int32, int64, uint32, uint64, sint32, sint64, bool, enum.</summary>
    Varint = 0,

    /// <summary>fixed64, sfixed64, double.</summary>
    Fixed64 = 1,

    /// <summary>string, bytes, messages, packed lists.</summary>
    Delimited = 2,

    /// <summary>fixed32, sfixed32, float.</summary>
    Fixed32 = 5,
}
