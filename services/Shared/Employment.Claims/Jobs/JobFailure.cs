using Grpc.Core;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Employment.Claims.Jobs;

/// <summary>What a job survives: a database or service that is away for a while.</summary>
internal static class JobFailure
{
    public static bool IsPassing(Exception failed, CancellationToken stopping) =>
        !stopping.IsCancellationRequested
        && failed is NpgsqlException or RpcException or DbUpdateException or InvalidOperationException { InnerException: NpgsqlException } or TimeoutException or System.IO.IOException;
}
