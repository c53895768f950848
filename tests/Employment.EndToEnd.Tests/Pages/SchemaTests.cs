using System.Diagnostics;
using Employment.Testing;
using Shouldly;
using Xunit;

namespace Employment.EndToEnd.Tests.Pages;

/// <summary>The client the pages are written against is the one the gateway describes.</summary>
[Collection(StaffPages.Name)]
public sealed class SchemaTests(StaffSite site)
{
    [Fact]
    public async Task Client_MadeFromTheDocument_IsTheCommittedOne()
    {
        var cancel = TestContext.Current.CancellationToken;
        var script = Path.Combine(SourceTree.Root, "gateway", "console", "scripts", "schema.mjs");
        using var process = Process.Start(new ProcessStartInfo("node", [script, "--check", new Uri(site.Address, "/openapi.json").AbsoluteUri])
        {
            RedirectStandardError = true,
        })!;
        var said = await process.StandardError.ReadToEndAsync(cancel);
        await process.WaitForExitAsync(cancel);

        process.ExitCode.ShouldBe(0, said);
    }
}
