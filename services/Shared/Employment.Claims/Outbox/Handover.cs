using Employment.Claims.Data;
using Employment.Contracts.Funds.V1;
using Google.Protobuf;
using Microsoft.EntityFrameworkCore;

namespace Employment.Claims.Outbox;

/// <summary>Work for the Funds service, written in the transaction of the step that makes it: it is handed over if, and only if, the step happened.</summary>
internal sealed class Handover(DbContext db, TimeProvider time)
{
    public const string ReleaseKind = "RELEASE";
    public const string PaymentKind = "QUEUE_PAYMENT";

    /// <summary>Gives back what is set aside for a claim.</summary>
    public void Release(Guid claim, string why)
    {
        var id = Guid.CreateVersion7();
        Add(claim, ReleaseKind, "", id, new ReleaseRequest { RequestId = id.ToString("D"), Claim = claim.ToString("D"), Why = why });
    }

    /// <summary>Hands a line over for payment. The account is added when it goes out, so that it stands in no second place.</summary>
    public void Pay(Guid claim, string line, long amountFen, string purpose, IEnumerable<string> decidedBy)
    {
        var id = Guid.CreateVersion7();
        var request = new QueuePaymentRequest { RequestId = id.ToString("D"), Claim = claim.ToString("D"), Line = line, AmountFen = amountFen, Purpose = purpose };
        request.DecidedBy.Add(decidedBy);
        Add(claim, PaymentKind, line, id, request);
    }

    /// <summary>Whether something of the claim still waits: then nothing new may be reserved for it, or it would be given back.</summary>
    public Task<bool> IsPendingAsync(Guid claim, CancellationToken cancellation) =>
        db.Set<OutboxRow>().AnyAsync(row => row.Claim == claim && row.DoneAt == null, cancellation);

    private void Add(Guid claim, string kind, string line, Guid requestId, IMessage payload) => db.Add(new OutboxRow
    {
        Claim = claim,
        Kind = kind,
        Line = line,
        RequestId = requestId,
        Payload = payload.ToByteArray(),
        DueAt = time.GetUtcNow(),
    });
}
