using Employment.Contracts.Funds.V1;
using Employment.Funds.Domain;
using Microsoft.EntityFrameworkCore;

namespace Employment.Funds.Data;

/// <summary>Reads what a person or an employer was granted and what it uses up.</summary>
internal sealed class UsageStore(FundsDb db)
{
    private const int MostGrants = 1000;

    /// <summary>The profile that stays, where it was merged into another.</summary>
    public async Task<Guid> HolderAsync(Guid profile, CancellationToken cancellationToken) =>
        (await db.Database.SqlQuery<Guid>($"""SELECT funds.holder_of({profile}) AS "Value" """).ToListAsync(cancellationToken))[0];

    /// <summary>Grants that concern a profile; those that concern an employer too say what they counted.</summary>
    public async Task<List<GrantedLine>> GrantsAsync(Guid holder, Guid? employer, CancellationToken cancellationToken)
    {
        var rows = await db.ReservationLines.AsNoTracking()
            .Where(line => (line.Person == holder || line.Employer == holder)
                && line.State != ReservationLine.Types.State.Released && line.State != ReservationLine.Types.State.Recovered)
            .Join(db.Reservations, line => line.Reservation, reservation => reservation.Id, (line, of) => new { Line = line, Of = of })
            .OrderByDescending(row => row.Line.Person == null || row.Line.Person == holder).ThenByDescending(row => row.Of.OnDay).ThenBy(row => row.Of.Id).Take(MostGrants).ToListAsync(cancellationToken);
        Guid[] counting = employer is null ? [] : [.. rows.Where(row => row.Line.Employer == employer).Select(row => row.Of.Id).Distinct()];
        var counted = await CountedAsync(counting, cancellationToken);
        return [.. rows.Select(row => Grant(row.Line, row.Of, row.Line.Employer == employer ? counted[(row.Of.Id, row.Line.Line)] : []))];
    }

    private async Task<ILookup<(Guid Reservation, string Line), UsedCounter>> CountedAsync(Guid[] reservations, CancellationToken cancellationToken)
    {
        var rows = reservations.Length == 0 ? [] : await db.Database.SqlQuery<CounterUseRow>(
            $"""
            SELECT reservation AS "Reservation", line AS "Line", kind AS "Kind", over AS "Over", scope AS "Scope", year AS "Year", amount AS "Amount"
            FROM funds.counter_use WHERE reservation = ANY ({reservations}) AND given_back_at IS NULL ORDER BY id
            """).ToListAsync(cancellationToken);
        return rows.ToLookup(row => (row.Reservation, row.Line), row => Counter(row.Kind, row.Over, row.Scope, row.Year, row.Amount));
    }

    public async Task<List<UsedKey>> KeysAsync(Guid holder, IReadOnlyList<long>? only, CancellationToken cancellationToken)
    {
        var rows = await db.Database.SqlQuery<UsedKeyRow>(
            $"""
            SELECT k.id AS "Id", k.kind AS "Kind", k.line AS "Line", k.holder AS "Holder", k.other AS "Other", k.scope AS "Scope", k.year AS "Year", k.ordinal AS "Ordinal",
                k.ordinals AS "Ordinals", k.surplus AS "Surplus", r.claim AS "Claim", r.measure AS "Measure", r.region AS "Region", r.on_day AS "OnDay"
            FROM funds.claim_key k JOIN funds.reservation r ON r.id = k.reservation
            WHERE (k.holder = {holder} OR k.other = {holder}) AND k.given_back_at IS NULL ORDER BY k.id
            """).ToListAsync(cancellationToken);
        return [.. rows.Where(row => only is null || only.Contains(row.Id)).Select(row => row.ToMessage())];
    }

    public async Task<List<UsedCounter>> CountersAsync(Guid holder, CancellationToken cancellationToken)
    {
        var rows = await db.Database.SqlQuery<CounterRow>(
            $"""
            SELECT kind AS "Kind", over AS "Over", scope AS "Scope", year AS "Year", used AS "Used"
            FROM funds.counter WHERE holder = {holder} AND used > 0 ORDER BY kind, over, scope, year
            """).ToListAsync(cancellationToken);
        return [.. rows.Select(row => Counter(row.Kind, row.Over, row.Scope, row.Year, row.Used))];
    }

    private static UsedCounter Counter(short kind, short over, string scope, int year, long used) => new()
    {
        Kind = (UsageCounter.Types.Kind)kind, Over = (UsageCounter.Types.Holder)over, Scope = scope, Year = year, Used = used,
    };

    private static GrantedLine Grant(ReservationLineRow line, ReservationRow of, IEnumerable<UsedCounter> counted) => new()
    {
        Claim = of.Claim.ToString("D"),
        Line = line.Line,
        Measure = of.Measure,
        Version = of.Version,
        Region = of.Region,
        On = DayText.Of(of.OnDay),
        AmountFen = line.Fen,
        Person = line.Person?.ToString("D") ?? "",
        Employer = line.Employer?.ToString("D") ?? "",
        Occupation = line.Occupation,
        Level = line.Level,
        State = line.State,
        Counted = { counted },
        ReservedAt = DayText.Of(of.ReservedAt),
    };

    private sealed record CounterRow(short Kind, short Over, string Scope, int Year, long Used);

    private sealed record CounterUseRow(Guid Reservation, string Line, short Kind, short Over, string Scope, int Year, long Amount);
}

/// <summary>A key with the claim that used it up.</summary>
internal sealed record UsedKeyRow(
    long Id, short Kind, string Line, Guid Holder, Guid Other, string Scope, int Year, int Ordinal, int Ordinals, bool Surplus,
    Guid Claim, string Measure, string Region, DateOnly OnDay)
{
    public UsedKey ToMessage() => new()
    {
        Key = KeyOf(),
        Year = Year,
        Claim = Claim.ToString("D"),
        Measure = Measure,
        Region = Region,
        On = DayText.Of(OnDay),
        Surplus = Surplus,
    };

    // The scope is "occupation|level", "group or measure|level", a group, or a measure.
    private ClaimKey KeyOf()
    {
        var kind = (ClaimKey.Types.Kind)Kind;
        var key = new ClaimKey { Kind = kind, Line = Line, Ordinals = Ordinals == 1 ? 0 : Ordinal };
        var (first, level) = Scope.LastIndexOf('|') is var bar and >= 0 ? (Scope[..bar], Scope[(bar + 1)..]) : (Scope, "");
        key.Level = level;
        if (kind == ClaimKey.Types.Kind.PersonOccupationLevel)
        {
            key.Occupation = first;
        }
        else
        {
            key.Group = first;
        }

        if (kind is ClaimKey.Types.Kind.EmployerWorkerGroup or ClaimKey.Types.Kind.EmployerMeasureYear or ClaimKey.Types.Kind.IncubatorLevel)
        {
            key.Employer = Holder.ToString("D");
            key.Person = Other == Guid.Empty ? "" : Other.ToString("D");
        }
        else
        {
            key.Person = Holder.ToString("D");
        }

        return key;
    }
}
