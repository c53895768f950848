using System.Text;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace Employment.Gateway.Pages.Console;

/// <summary>
/// The pages for people: one page for every path under /app, which shows what its path says, and its parts under /assets, whose names change with
/// their content. They get the same strict Content-Security-Policy as everything else.
/// </summary>
internal sealed class ConsolePages(string folder)
{
    private const string Index = "index.html";
    private const string ForEver = "public, max-age=31536000, immutable";
    private const string AskEachTime = "no-cache";
    private const string NotBuilt = """
        <!doctype html>
        <html lang="zh-CN">
        <head><meta charset="utf-8"><title>页面尚未生成</title></head>
        <body><p>页面尚未生成：请在 gateway/console 中运行 npm ci 和 npm run build，然后重新启动网关。接口仍可使用，见<a href="/docs">接口说明</a>。</p></body>
        </html>
        """;

    private static readonly string[] Verbs = [HttpMethods.Get, HttpMethods.Head];

    private readonly Lazy<PageFiles> files = new(() => PageFiles.Read(folder));

    /// <summary>Maps them.</summary>
    /// <param name="app">The application.</param>
    /// <param name="folder">Where the built files are; null: beside the program.</param>
    public static void Map(WebApplication app, string? folder)
    {
        var pages = new ConsolePages(folder ?? Path.Combine(AppContext.BaseDirectory, "wwwroot"));
        app.MapMethods("/app/{**path}", Verbs, pages.PageAsync);
        app.MapMethods("/assets/{**path}", Verbs, (HttpContext context, string path) => pages.AssetAsync(context, path));
    }

    private Task PageAsync(HttpContext context) =>
        files.Value.AreBuilt ? SendAsync(context, Index, AskEachTime) : SayNotBuiltAsync(context);

    private Task AssetAsync(HttpContext context, string path) => SendAsync(context, $"assets/{path}", ForEver);

    private static Task SayNotBuiltAsync(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        context.Response.ContentType = PageTypes.Of(Index);
        context.Response.Headers.CacheControl = "no-store";
        return context.Response.Body.WriteAsync(Encoding.UTF8.GetBytes(NotBuilt), context.RequestAborted).AsTask();
    }

    private Task SendAsync(HttpContext context, string path, string keeping)
    {
        if (files.Value.Find(path, context.Request.Headers.AcceptEncoding.ToString()) is not { } file)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        }

        var headers = context.Response.Headers;
        headers.ETag = file.Tag;
        headers.CacheControl = keeping;
        headers.Vary = HeaderNames.AcceptEncoding;
        if (context.Request.GetTypedHeaders().IfNoneMatch.Any(known => known.Equals(EntityTagHeaderValue.Any) || known.Tag == file.Tag))
        {
            context.Response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }

        context.Response.ContentType = PageTypes.Of(path);
        context.Response.ContentLength = file.Content.Length;
        headers.ContentEncoding = file.Encoding ?? StringValues.Empty;
        return HttpMethods.IsHead(context.Request.Method) ? Task.CompletedTask : context.Response.Body.WriteAsync(file.Content, context.RequestAborted).AsTask();
    }
}
