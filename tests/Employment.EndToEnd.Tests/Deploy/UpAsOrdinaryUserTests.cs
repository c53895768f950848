using Employment.Testing;
using Shouldly;
using Xunit;

namespace Employment.EndToEnd.Tests.Deploy;

/// <summary>Without root.</summary>
public sealed class UpAsOrdinaryUserTests : IAsyncLifetime
{
    private readonly OrdinaryUserTree tree = new();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => await tree.CreateAsync(Ct);

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task Up_WithPostgresAndRedisInstalled_IsReady()
    {
        await using var run = await UpRun.StartReadyAsync(Settings(), Ct);

        run.Output.ShouldContain("everything answers");
        run.Output.ShouldContain("build: up to date");
    }

    [Fact]
    public async Task Up_WithoutRedis_SaysExactlyWhatToInstall()
    {
        var settings = Settings() with { More = new Dictionary<string, string?> { ["HOME"] = tree.Home, ["PATH"] = ProgramsWithout("redis-server") } };

        await using var run = await UpRun.RunAsync(settings, Ct);

        run.ExitCode.ShouldBe(1);
        run.Output.ShouldContain("missing: redis-server. Only root can install them.");
        run.Output.ShouldContain("sudo apt-get update && sudo apt-get install --no-install-recommends redis-server");
    }

    private UpSettings Settings() => new()
    {
        Tree = tree.Path,
        User = tree.User,
        Data = Path.Combine(tree.Path, ".data"),
        More = new Dictionary<string, string?> { ["HOME"] = tree.Home },
    };

    private static string ProgramsWithout(string program)
    {
        var folder = TestFolder.Create("programs");
        foreach (var file in (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':').Where(Directory.Exists).SelectMany(Directory.EnumerateFiles))
        {
            var link = Path.Combine(folder, Path.GetFileName(file));
            if (Path.GetFileName(file) != program && !Path.Exists(link))
            {
                File.CreateSymbolicLink(link, file);
            }
        }

        return folder;
    }
}
