using Employment.Funds.Data;
using Employment.Platform.Identity;
using Grpc.Core;

namespace Employment.Funds.Domain;

/// <summary>Writes down who decided what another person proposed.</summary>
internal static class SecondPerson
{
    public static void Sign(IProposed row, ServerCallContext context, string why, TimeProvider time)
    {
        row.DecidedBy = context.GetCaller().Subject;
        row.DecidedAt = time.GetUtcNow();
        row.DecidedWhy = why.Trim();
    }
}
