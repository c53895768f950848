using Microsoft.OpenApi;

namespace Employment.Gateway.Pages.Docs;

/// <summary>Types and fields of the document, in words and tables.</summary>
internal static class DocsTypes
{
    /// <summary>A type in words, with links to those described below.</summary>
    public static string Name(IOpenApiSchema? schema) => schema switch
    {
        null => "",
        OpenApiSchemaReference { Reference.Id: { } id } => $"<a href=\"#{id}\">{DocsText.Encode(ShortName(id))}</a>",
        { Type: JsonSchemaType.Array } => $"{Name(schema.Items)} 的列表",
        { Type: JsonSchemaType.Object, AdditionalProperties: { } value } => $"名称 → {Name(value)}",
        { Type: JsonSchemaType.Object } => "对象",
        { Type: JsonSchemaType.Boolean } => "true / false",
        { Type: JsonSchemaType.Integer } => "整数",
        { Type: JsonSchemaType.String } => Text(schema),
        _ => "数",
    };

    /// <summary>The fields of an object; "" where it has none.</summary>
    public static string Fields(IOpenApiSchema schema)
    {
        var rows = (schema.Properties ?? new Dictionary<string, IOpenApiSchema>()).Select(field => Row(
            [$"<code>{DocsText.Encode(field.Key)}</code>", Name(field.Value), Mark(field.Value.Deprecated) + DocsText.Blocks(field.Value.Description)]));
        return Table(["字段", "类型", "说明"], rows);
    }

    /// <summary>A table; "" without rows.</summary>
    public static string Table(IReadOnlyList<string> heads, IEnumerable<string> rows)
    {
        var body = string.Concat(rows);
        return body.Length == 0
            ? ""
            : $"<table><thead><tr>{string.Concat(heads.Select(head => $"<th scope=\"col\">{head}</th>"))}</tr></thead><tbody>{body}</tbody></table>";
    }

    /// <summary>A row of cells that are HTML.</summary>
    public static string Row(IEnumerable<string> cells) => $"<tr>{string.Concat(cells.Select(cell => $"<td>{cell}</td>"))}</tr>";

    /// <summary>The mark of what is deprecated.</summary>
    public static string Mark(bool isDeprecated) => isDeprecated ? "<span class=\"mark old\">已弃用</span> " : "";

    /// <summary>A name without its area.</summary>
    public static string ShortName(string id) => id[(id.IndexOf('.', StringComparison.Ordinal) + 1)..];

    private static string Text(IOpenApiSchema schema) => schema switch
    {
        { Const: { } constant } => $"<code>{DocsText.Encode(constant)}</code>",
        { Enum: { Count: > 0 } values } => string.Join(' ', values.Select(value => $"<code>{DocsText.Encode(value.ToString())}</code>")),
        { Format: "date" } => "日期（YYYY-MM-DD）",
        { Format: "date-time" } => "时间（RFC 3339）",
        { Format: "uuid" } => "UUID",
        { Format: "int64" or "uint64" } => "整数，写作文本",
        OpenApiSchema { ContentEncoding: not null } => "base64 文本",
        { Pattern: not null } => "小数，写作文本",
        _ => "文本",
    };
}
