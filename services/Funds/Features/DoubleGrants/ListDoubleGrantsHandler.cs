using Employment.Contracts.Funds.V1;
using Employment.Funds.Data;
using Employment.Funds.Domain;
using Employment.Platform.Authorization;
using Employment.Platform.Identity;
using Grpc.Core;
using Microsoft.EntityFrameworkCore;

namespace Employment.Funds.Features.DoubleGrants;

/// <summary>Lists what was granted more often than it may be, because two profiles were found to be one afterwards.</summary>
internal sealed class ListDoubleGrantsHandler(FundsDb db)
{
    private const int MostRows = 1000;

    public async Task<ListDoubleGrantsResponse> HandleAsync(ListDoubleGrantsRequest request, ServerCallContext context)
    {
        var input = new RequestInput();
        var region = input.Region(request.Region.Length == 0 ? context.GetCaller().Region : request.Region, "region");
        input.ThrowIfAny();
        context.RequireRegion(region);
        var rows = await ReadAsync(RegionStem.Of(region) + "%", context.CancellationToken);
        return new ListDoubleGrantsResponse
        {
            DoubleGrants = { rows.GroupBy(row => (row.IsCounter, row.Kind, row.Holder, row.Other, row.Scope, row.Year)).Select(group => Of([.. group])) },
        };
    }

    /// <summary>
    /// Keys and counters that a claim of the region has used up, with all claims that have: what stands in a claim's way is named wherever it is, but to whom
    /// another region pays is not told.
    /// </summary>
    private Task<List<GrantRow>> ReadAsync(string stem, CancellationToken cancellationToken) => db.Database.SqlQuery<GrantRow>(
        $"""
        WITH surplus AS (
                SELECT false AS is_counter, kind, holder, other, scope, year, ordinals::bigint AS allowed, 0::bigint AS used, 1::bigint AS amount, reservation, line, place, held, overpaid
                FROM funds.double_grant
                UNION ALL
                SELECT true, kind, holder, {Guid.Empty}, scope || over, year, allowed, used, amount, reservation, line, place, held, overpaid FROM funds.over_counter),
            grants AS MATERIALIZED (SELECT s.*, r.claim, r.measure, r.region, r.on_day FROM surplus s JOIN funds.reservation r ON r.id = s.reservation)
        SELECT g.is_counter AS "IsCounter", g.kind AS "Kind", g.holder AS "Holder", g.other AS "Other", g.scope AS "Scope", g.year AS "Year", g.allowed AS "Allowed", g.used AS "Used", g.amount AS "Amount", g.claim AS "Claim", g.line AS "Line",
            g.measure AS "Measure", g.region AS "Region", g.on_day AS "OnDay", g.held AS "Held", g.overpaid AS "Overpaid", p.id AS "Payment", p.state AS "State",
            CASE WHEN g.region LIKE {stem} THEN p.payee_name END AS "PayeeName", CASE WHEN g.region LIKE {stem} THEN p.purpose END AS "Purpose"
        FROM grants g LEFT JOIN LATERAL (
            SELECT id, state, payee_name, purpose FROM funds.payment WHERE reservation = g.reservation AND (g.line = '' OR line = g.line) ORDER BY id DESC LIMIT 1) p ON true
        WHERE (g.is_counter, g.kind, g.holder, g.other, g.scope, g.year) IN (SELECT is_counter, kind, holder, other, scope, year FROM grants WHERE region LIKE {stem})
        ORDER BY g.is_counter, g.kind, g.holder, g.other, g.scope, g.year, g.place LIMIT {MostRows}
        """).ToListAsync(cancellationToken);

    private static DoubleGrant Of(IReadOnlyList<GrantRow> rows) => new()
    {
        Kind = rows[0].IsCounter ? ClaimKey.Types.Kind.Unspecified : (ClaimKey.Types.Kind)rows[0].Kind,
        Counter = rows[0].IsCounter ? (UsageCounter.Types.Kind)rows[0].Kind : UsageCounter.Types.Kind.Unspecified,
        Profile = rows[0].Holder.ToString("D"),
        Allowed = rows[0].IsCounter ? 0 : (int)rows[0].Allowed,
        Limit = rows[0].IsCounter ? rows[0].Allowed : 0,
        Used = rows[0].Used,
        Claims = { rows.Select(row => row.ToMessage()) },
    };

    private sealed record GrantRow(
        bool IsCounter, short Kind, Guid Holder, Guid Other, string Scope, int Year, long Allowed, long Used, long Amount, Guid Claim, string Line, string Measure, string Region, DateOnly OnDay,
        bool Held, bool Overpaid, Guid? Payment, short? State, string? PayeeName, string? Purpose)
    {
        public DoubleGrantClaim ToMessage() => new()
        {
            Claim = Claim.ToString("D"),
            Line = Line,
            Measure = Measure,
            Region = Region,
            On = DayText.Of(OnDay),
            Payment = Payment?.ToString("D") ?? "",
            State = (Contracts.Funds.V1.Payment.Types.State)(State ?? 0),
            Held = Held,
            Overpaid = Overpaid,
            Amount = IsCounter ? Amount : 0,
            PayeeName = PayeeName ?? "",
            Purpose = Purpose ?? "",
        };
    }
}
