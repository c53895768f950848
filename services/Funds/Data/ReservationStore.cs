using Employment.Contracts.Funds.V1;
using Employment.Funds.Domain;
using Employment.Platform.Errors;
using Microsoft.EntityFrameworkCore;

namespace Employment.Funds.Data;

/// <summary>Reads reservations.</summary>
internal sealed class ReservationStore(FundsDb db)
{
    /// <summary>The newest reservation of a claim.</summary>
    public async Task<Reservation> OfClaimAsync(Guid claim, CancellationToken cancellationToken)
    {
        var row = await db.Reservations.AsNoTracking().Where(row => row.Claim == claim).OrderByDescending(row => row.ReservedAt).FirstOrDefaultAsync(cancellationToken)
            ?? throw Refusal.NotFound("No money was set aside for this claim.").ToException();
        var lines = await db.ReservationLines.AsNoTracking().Where(line => line.Reservation == row.Id).OrderBy(line => line.Line).ToListAsync(cancellationToken);
        var shares = await db.Shares.AsNoTracking().Where(share => share.Reservation == row.Id).ToListAsync(cancellationToken);
        var payments = await db.Payments.AsNoTracking().Where(payment => payment.Reservation == row.Id)
            .OrderBy(payment => payment.Id).Select(payment => new { payment.Line, payment.Id }).ToListAsync(cancellationToken);
        return new Reservation
        {
            Reservation_ = row.Id.ToString("D"),
            Claim = row.Claim.ToString("D"),
            Fund = row.Fund.ToString("D"),
            AmountFen = shares.Sum(share => share.Fen - share.Released),
            ReservedAt = DayText.Of(row.ReservedAt),
            Levels = { LevelsOf(shares) },
            Lines = { lines.Select(line => Of(line, payments.LastOrDefault(payment => payment.Line == line.Line)?.Id)) },
        };
    }

    private static IEnumerable<LevelAmount> LevelsOf(IEnumerable<ShareRow> shares) => shares
        .GroupBy(share => share.Level).OrderBy(level => level.Key)
        .Select(level => new LevelAmount { Level = level.Key, AmountFen = level.Sum(share => share.Fen - share.Released) });

    private static ReservationLine Of(ReservationLineRow row, Guid? payment) => new()
    {
        Line = row.Line,
        AmountFen = row.Fen,
        Person = row.Person?.ToString("D") ?? "",
        Employer = row.Employer?.ToString("D") ?? "",
        Occupation = row.Occupation,
        Level = row.Level,
        State = row.State,
        Payment = payment?.ToString("D") ?? "",
    };
}
