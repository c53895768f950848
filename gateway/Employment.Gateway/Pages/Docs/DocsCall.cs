using Employment.Gateway.OpenApi;
using Microsoft.OpenApi;

namespace Employment.Gateway.Pages.Docs;

/// <summary>A call: how to make it, what it takes, what it answers.</summary>
internal static class DocsCall
{
    /// <summary>The call's part of the page.</summary>
    public static string Html(string path, HttpMethod method, OpenApiOperation operation) => $"""
        <article id="{operation.OperationId}">
        <h3><span class="verb {method.ToString().ToLowerInvariant()}">{method}</span> <code>{DocsText.Encode(path)}</code></h3>
        <p>{DocsTypes.Mark(operation.Deprecated)}{Access(operation)} gRPC：<code>{DocsText.Encode(Rpc(operation))}</code></p>
        {DocsText.Blocks(operation.Description)}
        {Parameters(operation)}
        {Body(operation)}
        <h4>返回</h4>
        {Answers(operation)}
        <h4>示例</h4>
        {DocsExample.Html(path, method, operation)}
        </article>
        """;

    private static string Access(OpenApiOperation operation) => operation.Security is [var needed, ..]
        ? $"<span class=\"mark staff\">需要权限 {DocsText.Encode(string.Join('、', needed.Values.SelectMany(permissions => permissions).Distinct(StringComparer.Ordinal)))}</span>"
        : "<span class=\"mark public\">公开</span>";

    private static string Rpc(OpenApiOperation operation) =>
        operation.Extensions?.TryGetValue(ApiOperations.RpcExtension, out var rpc) == true && rpc is JsonNodeExtension name ? name.Node.ToString() : "";

    private static string Parameters(OpenApiOperation operation)
    {
        var rows = (operation.Parameters ?? []).Select(parameter => DocsTypes.Row(
        [
            $"<code>{DocsText.Encode(parameter.Name)}</code>{(parameter.Required ? "（必填）" : "")}",
            Place(parameter.In),
            DocsTypes.Name(parameter.Schema),
            DocsTypes.Mark(parameter.Deprecated) + DocsText.Blocks(parameter.Description),
        ]));
        var table = DocsTypes.Table(["参数", "位置", "类型", "说明"], rows);
        return table.Length == 0 ? "" : $"<h4>参数</h4>{table}";
    }

    private static string Place(ParameterLocation? place) => place switch
    {
        ParameterLocation.Path => "路径",
        ParameterLocation.Header => "请求头",
        _ => "查询",
    };

    private static string Body(OpenApiOperation operation) => operation.RequestBody?.Content?.Values.FirstOrDefault()?.Schema is { } schema
        ? $"<h4>请求体</h4><p>JSON：{DocsTypes.Name(schema)}。<span lang=\"en\">{DocsText.Encode(operation.RequestBody.Description)}</span></p>{DocsTypes.Fields(schema)}"
        : "";

    private static string Answers(OpenApiOperation operation) => DocsTypes.Table(["状态", "内容", "说明"], (operation.Responses ?? []).Select(answer => DocsTypes.Row(
    [
        answer.Key == "default" ? "其他" : answer.Key,
        string.Join("；", (answer.Value.Content ?? new Dictionary<string, IOpenApiMediaType>()).Select(type => $"<code>{DocsText.Encode(type.Key)}</code> {DocsTypes.Name(type.Value.Schema)}")),
        DocsText.Blocks(answer.Value.Description),
    ])));
}
