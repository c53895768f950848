using Employment.Platform.Errors;
using Google.Protobuf;
using Grpc.Core;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Employment.Platform.Requests;

/// <summary>
/// Does a command's work once: the record of its answer and the work itself are one transaction, so that a killed process leaves neither,
/// and a committed one both. The handler uses the same context and opens no transaction of its own.
/// </summary>
/// <param name="db">The service's context.</param>
internal sealed class OnceRunner(DbContext db)
{
    private readonly RequestLedger ledger = new(db);

    /// <param name="request">The request.</param>
    /// <param name="work">The handler.</param>
    /// <param name="parser">Reads a stored answer.</param>
    /// <param name="cancellationToken">Ends the work, and with it the transaction.</param>
    /// <exception cref="RefusedException">The handler's, the first answer's, or one of <see cref="RequestRefusals"/>.</exception>
    public async Task<IMessage> RunAsync(
        RequestRecord request, Func<Task<IMessage>> work, MessageParser parser, CancellationToken cancellationToken)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        if (await ClaimAsync(request, cancellationToken) is { } first)
        {
            return Repeat(first, request, parser);
        }

        // EF would set one of its own around every save; a command that fails is taken back as a whole.
        db.Database.AutoSavepointsEnabled = false;
        try
        {
            var answer = await work();
            await CommitAsync(request, StatusCode.OK, answer);
            return answer;
        }
        catch (RefusedException refused) when (IsAnAnswer(refused.Refusal))
        {
            await transaction.RollbackToSavepointAsync(RequestLedger.BeforeWork, CancellationToken.None);
            await CommitAsync(request, refused.Refusal.Code, RichStatus.From(refused.Refusal));
            throw;
        }
    }

    /// <summary>
    /// Whether a refusal is kept as the first answer. Bad input is not, so that a form may be mended and sent again; nor is what the
    /// refusal itself asks to repeat.
    /// </summary>
    private static bool IsAnAnswer(Refusal refusal) => refusal.Code is not
        (StatusCode.InvalidArgument or StatusCode.Aborted or StatusCode.Unavailable or StatusCode.ResourceExhausted);

    private static IMessage Repeat(RequestRecord first, RequestRecord repeated, MessageParser parser)
    {
        if (!repeated.IsSameRequestAs(first))
        {
            throw RequestRefusals.OtherRequest.ToException();
        }

        return first.AnswerCode == (int)StatusCode.OK
            ? parser.ParseFrom(first.Answer)
            : throw RichStatus.ToException(Google.Rpc.Status.Parser.ParseFrom(first.Answer));
    }

    private async Task<RequestRecord?> ClaimAsync(RequestRecord request, CancellationToken cancellationToken)
    {
        try
        {
            return await ledger.ClaimAsync(request, cancellationToken);
        }
        catch (PostgresException timeout) when (timeout.SqlState == PostgresErrorCodes.LockNotAvailable)
        {
            throw RequestRefusals.StillUnderWay.ToException();
        }
    }

    // Not cancellable: once the work is done, a caller who hung up must find its answer.
    private Task CommitAsync(RequestRecord request, StatusCode code, IMessage answer) => ledger.CommitAsync(request, (int)code, answer.ToByteArray());
}
