using Employment.Funds.Data;
using Employment.Funds.Domain;
using Employment.Platform.Errors;
using Microsoft.EntityFrameworkCore;

namespace Employment.Funds.Features.PaymentStop;

/// <summary>
/// Whether payments may leave: not from a database that was brought back to an earlier time, until two people have compared it with the bank.
/// Asked of the database at every act, because another server may have taken over since the last one.
/// </summary>
internal sealed class PaymentsGo(FundsDb db)
{
    private static Refusal Stopped { get; } = FundRefusals.Of(
        "PAYMENTS_STOPPED",
        "Payments are stopped: the database was brought back to an earlier time or another server took over, and what the bank got since may not be on "
        + "record. Take the bank's files back and have two people let payments go on (docs/restore.md).");

    /// <exception cref="RefusedException">They are stopped.</exception>
    public async Task RequireAsync(CancellationToken cancellationToken)
    {
        if (!await AskAsync(cancellationToken))
        {
            throw Stopped.ToException();
        }
    }

    public async Task<bool> AskAsync(CancellationToken cancellationToken) =>
        (await db.Database.SqlQuery<bool>($"""SELECT funds.payments_go() AS "Value" """).ToListAsync(cancellationToken))[0];
}
