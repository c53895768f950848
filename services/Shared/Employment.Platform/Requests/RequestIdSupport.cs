using Employment.Platform.Authorization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Employment.Platform.Requests;

/// <summary>Checks at start that a process with commands can keep their answers.</summary>
/// <param name="services">Asked for the service's database.</param>
internal sealed class RequestIdSupport(IServiceProvider services)
{
    /// <exception cref="InvalidOperationException">An RPC has a request_id and no database maps the table of answers.</exception>
    public void Require(RpcCatalog catalog)
    {
        if (catalog.Methods.All(method => method.RequestId is null))
        {
            return;
        }

        using var scope = services.CreateScope();
        var db = scope.ServiceProvider.GetService<DbContext>();
        if (db?.Model.FindEntityType(typeof(RequestRecord)) is null)
        {
            throw new InvalidOperationException(
                "An RPC has a request_id, and no database keeps its answers: call AddServiceDatabase and, in OnModelCreating, MapRequests.");
        }
    }
}
