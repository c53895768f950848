using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;

namespace Employment.Platform.Requests;

/// <summary>Reads and writes the table of answered commands, within the transaction of the command's work.</summary>
/// <param name="db">The service's context; its transaction is open.</param>
internal sealed class RequestLedger(DbContext db)
{
    /// <summary>How long a repeat waits for the first to end before it is told to come again.</summary>
    private const string Wait = "5s";

    /// <summary>
    /// Claims the request for this transaction; null when it is ours, else the record of the first. While the first is still under way the
    /// primary key makes the insert wait: if the first commits we find its answer, if it fails or its process dies the request is ours.
    /// </summary>
    /// <exception cref="Npgsql.PostgresException">55P03: the first was still under way after <see cref="Wait"/>.</exception>
    public async Task<RequestRecord?> ClaimAsync(RequestRecord request, CancellationToken cancellationToken)
    {
        var inserted = await db.Database.ExecuteSqlRawAsync(
            ClaimStatement(),
            [request.Caller, request.RequestId, request.Method, request.RequestHash, request.CreatedAt],
            cancellationToken);
        return inserted == 1 ? null : await FindAsync(request, cancellationToken);
    }

    /// <summary>Writes the answer; the caller commits.</summary>
    /// <param name="request">The claimed request.</param>
    /// <param name="code">gRPC status.</param>
    /// <param name="answer">Bytes of the answer, or of google.rpc.Status.</param>
    public Task AnswerAsync(RequestRecord request, int code, byte[] answer) =>
        db.Set<RequestRecord>()
            .Where(row => row.Caller == request.Caller && row.RequestId == request.RequestId)
            .ExecuteUpdateAsync(row => row.SetProperty(r => r.AnswerCode, code).SetProperty(r => r.Answer, answer), CancellationToken.None);

    /// <summary>EF has no upsert; only the table's name, which comes from the model, is put into the text.</summary>
    private string ClaimStatement()
    {
        var schema = db.Model.FindEntityType(typeof(RequestRecord))!.GetSchema();
        var table = db.GetService<ISqlGenerationHelper>().DelimitIdentifier(RequestTable.Name, schema);
        return $$"""
            SET LOCAL lock_timeout = '{{Wait}}';
            INSERT INTO {{table}} (caller, request_id, method, request_hash, created_at) VALUES ({0}, {1}, {2}, {3}, {4}) ON CONFLICT DO NOTHING;
            SET LOCAL lock_timeout TO DEFAULT
            """;
    }

    private Task<RequestRecord> FindAsync(RequestRecord request, CancellationToken cancellationToken) =>
        db.Set<RequestRecord>().AsNoTracking().SingleAsync(
            row => row.Caller == request.Caller && row.RequestId == request.RequestId, cancellationToken);
}
