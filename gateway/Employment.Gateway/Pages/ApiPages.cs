using System.Text;
using Employment.Contracts.Policies.V1;
using Employment.Gateway.Limits;
using Employment.Gateway.OpenApi;
using Employment.Gateway.Pages.Console;
using Employment.Gateway.Pages.Docs;
using Employment.Gateway.Transcoding.Routes;
using Microsoft.OpenApi;

namespace Employment.Gateway.Pages;

/// <summary>What tells people and programs of the calls: the index, the OpenAPI document and the page made of it.</summary>
internal static class ApiPages
{
    private const string Style = "docs.css";

    /// <summary>Maps them.</summary>
    public static void Map(WebApplication app, IReadOnlyList<RestCall> calls)
    {
        var options = app.Services.GetRequiredService<GatewayOptions>();
        var document = new Lazy<OpenApiDocument>(() => ApiDocument.Of(calls, ContractComments.In(typeof(Facts).Assembly), options));
        ConsolePages.Map(app, app.Configuration["Gateway:PagesFolder"]);
        app.MapGet("/", new IndexPage(calls).HandleAsync);
        app.MapGet("/openapi.json", new KeptContent("application/json", () => ApiJson.Write(document.Value)).HandleAsync);
        app.MapGet("/docs", new KeptContent("text/html; charset=utf-8", () => Encoding.UTF8.GetBytes(new DocsPage(document.Value).Html())).HandleAsync);
        app.MapGet("/docs.css", new KeptContent("text/css; charset=utf-8", ReadStyle).HandleAsync);
    }

    private static byte[] ReadStyle()
    {
        using var content = new MemoryStream();
        using var resource = typeof(ApiPages).Assembly.GetManifestResourceStream(Style)!;
        resource.CopyTo(content);
        return content.ToArray();
    }
}
