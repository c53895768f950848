using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace Employment.Platform.Telemetry.Export;

/// <summary>Marks connections to the address for operations. (A Host header is anybody's to write.)</summary>
internal sealed class OperationsConnection
{
    private static readonly OperationsConnection Mark = new();

    public static void Use(ListenOptions listen) => listen.Use(next => connection =>
    {
        connection.Features.Set(Mark);
        return next(connection);
    });

    /// <summary>Whether the request came over such a connection.</summary>
    public static bool Is(HttpContext context) => context.Features.Get<OperationsConnection>() is not null;
}
