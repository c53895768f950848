using System.Globalization;
using Google.Protobuf.Reflection;

namespace Employment.Batch.Input;

/// <summary>Reads what stands in a cell as the value of a field.</summary>
internal static class CellValue
{
    /// <summary>The value, or what is wrong with the cell. Ranges are the service's to check.</summary>
    public static string? TryRead(FieldDescriptor field, string cell, out object? value)
    {
        value = field.FieldType switch
        {
            FieldType.String => cell,
            FieldType.Bool => Bool(cell),
            FieldType.Int32 => int.TryParse(cell, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null,
            FieldType.Int64 => long.TryParse(cell, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null,
            FieldType.Enum => field.EnumType.FindValueByName(cell) is { Number: > 0 } named ? Enum.ToObject(field.EnumType.ClrType, named.Number) : null,
            _ => throw new NotSupportedException($"A cell cannot hold {field.FieldType}."),
        };
        return value is null ? "must be " + Expected(field) : null;
    }

    /// <summary>Several values in a cell stand with semicolons or spaces between them.</summary>
    public static string[] List(string cell) => cell.Split([';', ' '], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    // A spreadsheet writes TRUE where one types true.
    private static object? Bool(string cell) => bool.TryParse(cell, out var value) ? value : null;

    private static string Expected(FieldDescriptor field) => field.FieldType switch
    {
        FieldType.Bool => "true or false",
        FieldType.Enum => "one of " + string.Join(", ", field.EnumType.Values.Where(value => value.Number > 0).Select(value => value.Name)),
        _ => "a whole number",
    };
}
