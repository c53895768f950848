using Employment.Platform.Telemetry;
using Employment.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Shouldly;
using Xunit;

namespace Employment.Platform.Tests.Telemetry;

/// <summary>Figures that are asked for now and then.</summary>
public sealed class AskedMetricsTests
{
    [Fact]
    public async Task Ask_ThatFails_EndsNothingAndIsRepeated()
    {
        using var host = await HostAsync((figures, _) => ++figures.Asked < 3 ? throw new InvalidOperationException("The database is away.") : Task.CompletedTask);

        await Eventually.IsTrueAsync(() => Task.FromResult(Of(host).Asked > 3), "asked again after two failures", TimeSpan.FromSeconds(10));
        host.Services.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping.IsCancellationRequested.ShouldBeFalse();
    }

    [Fact]
    public async Task Ask_EveryTime_HasAScopeOfItsOwn()
    {
        using var host = await HostAsync((figures, services) =>
        {
            figures.Scopes.Add(services.GetRequiredService<Scoped>());
            figures.Asked++;
            return Task.CompletedTask;
        });

        await Eventually.IsTrueAsync(() => Task.FromResult(Of(host).Asked > 1), "asked twice", TimeSpan.FromSeconds(10));
        await host.StopAsync(TestContext.Current.CancellationToken);
        Of(host).Scopes.Distinct().Count().ShouldBe(Of(host).Asked);
        Of(host).Scopes.ShouldAllBe(scope => scope.IsDisposed);
    }

    private static Figures Of(IHost host) => host.Services.GetRequiredService<Figures>();

    private static async Task<IHost> HostAsync(Func<Figures, IServiceProvider, Task> ask)
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Services.AddSingleton<TimeProvider>(new HurriedTime());
        builder.Services.AddScoped<Scoped>();
        builder.Services.AddAskedMetrics<Figures>((figures, services, _) => ask(figures, services));
        var host = builder.Build();
        await host.StartAsync(TestContext.Current.CancellationToken);
        return host;
    }

    private sealed class Figures
    {
        public int Asked { get; set; }

        public List<Scoped> Scopes { get; } = [];
    }

    private sealed class Scoped : IDisposable
    {
        public bool IsDisposed { get; private set; }

        public void Dispose() => IsDisposed = true;
    }

    /// <summary>A thousand seconds pass in one.</summary>
    private sealed class HurriedTime : TimeProvider
    {
        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) => base.CreateTimer(callback, state, dueTime / 1000, period / 1000);
    }
}
