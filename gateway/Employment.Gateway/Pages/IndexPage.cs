using System.Text.Encodings.Web;
using System.Text.Json;
using Employment.Gateway.Transcoding.Routes;

namespace Employment.Gateway.Pages;

/// <summary>What stands at the root: what this is, and where its calls are.</summary>
internal sealed class IndexPage(IReadOnlyList<RestCall> calls)
{
    private const string Title = "就业创业公共服务平台";
    private const string About = "查询就业创业政策，测算个人和单位可以享受的待遇。";
    private static readonly JsonSerializerOptions Readable = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Answers with a page to a browser, with JSON to anyone else.</summary>
    public Task HandleAsync(HttpContext context) => context.Request.Headers.Accept.ToString().Contains("text/html", StringComparison.OrdinalIgnoreCase)
        ? WriteAsync(context, "text/html; charset=utf-8", Html())
        : WriteAsync(context, "application/json", Json());

    private static Task WriteAsync(HttpContext context, string contentType, string text)
    {
        context.Response.ContentType = contentType;
        return context.Response.WriteAsync(text, context.RequestAborted);
    }

    private string Json() => JsonSerializer.Serialize(
        new
        {
            Name = Title,
            About,
            Rest = calls.Select(call => new { Method = call.Verb, Path = call.Template, Rpc = call.FullName }),
            Grpc = calls.Select(call => call.Service).Distinct(StringComparer.Ordinal),
            Pages = "/app",
            Docs = "/docs",
            OpenApi = "/openapi.json",
            Health = new[] { "/health/live", "/health/ready" },
        },
        Readable);

    private string Html()
    {
        var rows = calls.Select(call => $"<li><code>{call.Verb} {HtmlEncoder.Default.Encode(call.Template)}</code></li>");
        var services = calls.Select(call => call.Service).Distinct(StringComparer.Ordinal).Select(name => $"<li><code>{name}</code></li>");
        return $"""
            <!doctype html>
            <html lang="zh-CN">
            <head><meta charset="utf-8"><title>{Title}</title><meta name="viewport" content="width=device-width"></head>
            <body>
            <h1>{Title}</h1>
            <p>{About}</p>
            <p><a href="/app">进入办事页面</a></p>
            <p><a href="/docs">接口说明</a>（程序用：<a href="/openapi.json">OpenAPI 3.1</a>）</p>
            <h2>REST 接口（JSON）</h2>
            <ul>{string.Concat(rows)}</ul>
            <h2>gRPC 服务</h2>
            <ul>{string.Concat(services)}</ul>
            <p>运行状态：<a href="/health/ready">/health/ready</a></p>
            </body>
            </html>
            """;
    }
}
