using System.Globalization;
using Employment.EndToEnd.Tests.Batches;
using Employment.Testing;
using Xunit;

[assembly: AssemblyFixture(typeof(HopelessBatch))]

namespace Employment.EndToEnd.Tests.Batches;

/// <summary>The client sent to an address where nobody listens: it gives up after half a minute, in which other tests run.</summary>
public sealed class HopelessBatch : IAsyncLifetime
{
    private readonly string folder = TestFolder.Create("hopeless");
    private ChildProcess? run;

    internal ChildProcess Run => run!;

    internal string Output => Path.Combine(folder, "one.csv");

    public async ValueTask InitializeAsync()
    {
        var input = Path.Combine(folder, "one.jsonl");
        await File.WriteAllTextAsync(input, """{"id": "a", "request": {"region": "410802"}}""" + "\n{}\nnothing\n");
        run = BatchClientTests.Start("http://127.0.0.1:" + FreePort.Next().ToString(CultureInfo.InvariantCulture), input, Output);
    }

    public async ValueTask DisposeAsync()
    {
        if (run is not null)
        {
            await run.DisposeAsync();
        }
    }
}
