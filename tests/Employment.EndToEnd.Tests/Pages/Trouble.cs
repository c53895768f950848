using System.Text.Json;
using Microsoft.Playwright;

namespace Employment.EndToEnd.Tests.Pages;

/// <summary>What a page hears when a service or the network is in trouble.</summary>
internal static class Trouble
{
    /// <summary>Answers a page's call with a problem, as the gateway writes one, in place of the gateway.</summary>
    public static Task AnswerAsync(IRoute route, int status, string code, string reason = "") => route.FulfillAsync(new()
    {
        Status = status,
        ContentType = "application/problem+json",
        Body = JsonSerializer.Serialize(new { status, code, reason, detail = code, violations = Array.Empty<object>() }),
    });
}
