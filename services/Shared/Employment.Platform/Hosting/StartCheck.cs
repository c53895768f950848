using Employment.Platform.Authorization;
using Employment.Platform.Requests;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Hosting;

namespace Employment.Platform.Hosting;

/// <summary>Runs when everything is mapped and before the first call: reads the rules of every RPC and refuses what is not written down.</summary>
/// <param name="endpoints">What the process maps.</param>
/// <param name="catalog">Filled here.</param>
/// <param name="support">Whether commands with a request_id can be kept.</param>
internal sealed class StartCheck(MappedEndpoints endpoints, RpcCatalog catalog, RequestIdSupport support) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        catalog.Load(endpoints.Sources);
        support.Require(catalog);
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}

/// <summary>The endpoints of the application, known once MapPlatform was called.</summary>
internal sealed class MappedEndpoints
{
    private ICollection<EndpointDataSource>? sources;

    /// <exception cref="InvalidOperationException">MapPlatform was not called.</exception>
    public IEnumerable<EndpointDataSource> Sources =>
        sources ?? throw new InvalidOperationException("app.MapPlatform() was not called; call it before app.Run().");

    public void Use(IEndpointRouteBuilder builder) => sources = builder.DataSources;
}
