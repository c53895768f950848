using Google.Protobuf.Reflection;

namespace Employment.Gateway.Transcoding.Json;

/// <summary>The numbers an integer type holds.</summary>
internal readonly record struct IntegerRange(ulong MostNegative, ulong MostPositive)
{
    private static readonly IntegerRange Signed32 = new(1UL << 31, int.MaxValue);
    private static readonly IntegerRange Signed64 = new(1UL << 63, long.MaxValue);
    private static readonly IntegerRange Unsigned32 = new(0, uint.MaxValue);
    private static readonly IntegerRange Unsigned64 = new(0, ulong.MaxValue);

    /// <summary>The range of a field type; enums are int32.</summary>
    public static IntegerRange Of(FieldType type) => type switch
    {
        FieldType.Int64 or FieldType.SInt64 or FieldType.SFixed64 => Signed64,
        FieldType.UInt32 or FieldType.Fixed32 => Unsigned32,
        FieldType.UInt64 or FieldType.Fixed64 => Unsigned64,
        _ => Signed32,
    };

    /// <summary>Whether the number is within the range.</summary>
    public bool Holds(bool negative, ulong magnitude) => magnitude <= (negative ? MostNegative : MostPositive);
}
