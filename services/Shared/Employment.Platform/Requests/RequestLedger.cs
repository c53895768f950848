using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;

namespace Employment.Platform.Requests;

/// <summary>Reads and writes the table of answered commands, within the transaction of the command's work.</summary>
/// <param name="db">The service's context; its transaction is open.</param>
internal sealed class RequestLedger(DbContext db)
{
    /// <summary>The savepoint behind which the work of a command begins.</summary>
    public const string BeforeWork = "before_work";

    /// <summary>How long a repeat waits for the first to end before it is told to come again.</summary>
    private const string Wait = "5s";

    /// <summary>
    /// Claims the request for this transaction, and sets the savepoint <see cref="BeforeWork"/> on the same way to the database; null when it is
    /// ours, else the record of the first. While the first is still under way the
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

    /// <summary>
    /// Writes the answer and commits, both on one way to the database: what the command has locked, a fund's line for which everybody waits, is
    /// held for a way less.
    /// </summary>
    /// <param name="request">The claimed request.</param>
    /// <param name="code">gRPC status.</param>
    /// <param name="answer">Bytes of the answer, or of google.rpc.Status.</param>
    public Task CommitAsync(RequestRecord request, int code, byte[] answer) =>
        db.Database.ExecuteSqlRawAsync(CommitStatement(), [code, answer, request.Caller, request.RequestId], CancellationToken.None);

    /// <summary>EF has no upsert; only the table's name, which comes from the model, is put into the text.</summary>
    private string ClaimStatement() =>
        $$"""
        SET LOCAL lock_timeout = '{{Wait}}';
        INSERT INTO {{Table()}} (caller, request_id, method, request_hash, created_at) VALUES ({0}, {1}, {2}, {3}, {4}) ON CONFLICT DO NOTHING;
        SET LOCAL lock_timeout TO DEFAULT;
        SAVEPOINT {{BeforeWork}}
        """;

    private string CommitStatement() =>
        $$"""
        UPDATE {{Table()}} SET answer_code = {0}, answer = {1} WHERE caller = {2} AND request_id = {3};
        COMMIT
        """;

    private string Table() =>
        db.GetService<ISqlGenerationHelper>().DelimitIdentifier(RequestTable.Name, db.Model.FindEntityType(typeof(RequestRecord))!.GetSchema());

    private Task<RequestRecord> FindAsync(RequestRecord request, CancellationToken cancellationToken) =>
        db.Set<RequestRecord>().AsNoTracking().SingleAsync(
            row => row.Caller == request.Caller && row.RequestId == request.RequestId, cancellationToken);
}
