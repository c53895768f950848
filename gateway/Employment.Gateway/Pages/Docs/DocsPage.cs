using System.Globalization;
using Employment.Gateway.OpenApi;
using Employment.Gateway.Problems;
using Grpc.Core;
using Microsoft.OpenApi;

namespace Employment.Gateway.Pages.Docs;

/// <summary>The description of the calls for people, made of the OpenAPI document. Without script, so that it reads everywhere.</summary>
internal sealed class DocsPage(OpenApiDocument document)
{
    /// <summary>The page.</summary>
    public string Html() => $"""
        <!doctype html>
        <html lang="zh-CN">
        <head><meta charset="utf-8"><title>接口说明 · {ApiDocument.Title}</title><meta name="viewport" content="width=device-width, initial-scale=1"><link rel="stylesheet" href="/docs.css"></head>
        <body>
        <header><p><a href="/">{ApiDocument.Title}</a></p><h1>接口说明</h1></header>
        <main>
        {DocsWords.About(document)}
        <nav aria-label="目录">{string.Concat(Tags().Select(Contents))}
        <p><a href="#types">数据类型</a> · <a href="#errors">错误</a> · <a href="#deprecation">弃用规则</a></p></nav>
        {string.Concat(Tags().Select(Calls))}
        <section id="types"><h2>数据类型</h2>{string.Concat(Schemas().Select(Type))}</section>
        <section id="errors"><h2>错误</h2>{DocsWords.Errors}{Codes()}</section>
        <section id="deprecation"><h2>弃用规则</h2>{DocsWords.Deprecation}</section>
        </main>
        </body>
        </html>
        """;

    private IEnumerable<OpenApiTag> Tags() => document.Tags is { } tags ? tags : [];

    private IEnumerable<KeyValuePair<string, IOpenApiSchema>> Schemas() =>
        (document.Components?.Schemas ?? new Dictionary<string, IOpenApiSchema>()).OrderBy(schema => schema.Key, StringComparer.Ordinal);

    private IEnumerable<(string Path, HttpMethod Method, OpenApiOperation Operation)> Of(OpenApiTag tag) => document.Paths
        .SelectMany(path => (path.Value.Operations ?? []).Select(operation => (path.Key, operation.Key, operation.Value)))
        .Where(call => call.Value.Tags?.Any(each => each.Reference.Id == tag.Name) == true);

    private string Contents(OpenApiTag tag)
    {
        var calls = Of(tag).Select(call => $"<li><a href=\"#{call.Operation.OperationId}\"><code>{call.Method} {DocsText.Encode(call.Path)}</code></a> <span lang=\"en\">{DocsText.Line(call.Operation.Summary)}</span></li>");
        return $"<h2><a href=\"#{tag.Name}\">{DocsText.Encode(DocsTypes.ShortName(tag.Name!))}</a></h2><ul>{string.Concat(calls)}</ul>";
    }

    private string Calls(OpenApiTag tag) => $"""
        <section id="{tag.Name}"><h2>{DocsText.Encode(DocsTypes.ShortName(tag.Name!))}</h2>
        {DocsText.Blocks(tag.Description)}
        {string.Concat(Of(tag).Select(call => DocsCall.Html(call.Path, call.Method, call.Operation)))}</section>
        """;

    private static string Type(KeyValuePair<string, IOpenApiSchema> type) =>
        $"<article id=\"{type.Key}\"><h3><code>{DocsText.Encode(type.Key)}</code></h3>{DocsText.Blocks(type.Value.Description)}{DocsTypes.Fields(type.Value)}</article>";

    private static string Codes() => DocsTypes.Table(["code", "HTTP 状态"], Enum.GetValues<StatusCode>()
        .Where(code => code != StatusCode.OK)
        .Select(code => DocsTypes.Row([$"<code>{GrpcCodes.Name(code)}</code>", GrpcCodes.HttpStatus(code).ToString(CultureInfo.InvariantCulture)])));
}
