using System.Text.Json;
using Employment.Contracts.Funds.V1;
using Employment.Funds.Data;
using Employment.Funds.Domain;
using Employment.Platform.Clock;
using Employment.Platform.Identity;
using Grpc.Core;

namespace Employment.Funds.Features.Reserve;

/// <summary>Sets money aside and takes keys, counters and ranks, in one call of the database.</summary>
internal sealed class ReserveHandler(Postings postings, BusinessClock clock, TimeProvider time)
{
    private static readonly JsonSerializerOptions Names = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    public async Task<ReserveResponse> HandleAsync(ReserveRequest request, ServerCallContext context)
    {
        var today = clock.Today;
        var plan = ReserveInput.Read(request, today.Year);
        var now = time.GetUtcNow();
        var id = Guid.CreateVersion7(now);
        var answer = await postings.ReadAsync(
            $"""
            SELECT funds.reserve({id}, {plan.Claim}, {plan.Measure}, {plan.Version}, {plan.Region}, {plan.On}, {(short)plan.FundKind}, {plan.Year}, {today},
                {Json(plan.Split)}::jsonb, {Json(plan.Lines)}::jsonb, {Json(plan.Keys)}::jsonb, {Json(plan.Counters)}::jsonb, {Json(plan.Orders)}::jsonb,
                {context.GetCaller().Subject}, {now})::text
            """,
            row => row.GetString(0),
            context.CancellationToken);
        return new ReserveResponse { Reservation = Answer(id, now, request, answer[0]) };
    }

    private static string Json<T>(List<T> items) => items.Count == 0 ? "[]" : JsonSerializer.Serialize(items, Names);

    private static Reservation Answer(Guid id, DateTimeOffset at, ReserveRequest request, string answer)
    {
        using var json = JsonDocument.Parse(answer);
        var reservation = new Reservation
        {
            Reservation_ = id.ToString("D"),
            Claim = request.Claim,
            Fund = json.RootElement.GetProperty("fund").GetString(),
            AmountFen = request.Lines.Sum(line => line.AmountFen),
            ReservedAt = DayText.Of(at),
        };
        reservation.Levels.Add(json.RootElement.GetProperty("levels").EnumerateObject()
            .Select(level => new LevelAmount { Level = (BudgetLine.Types.Level)(level.Name[0] - '0'), AmountFen = level.Value.GetInt64() }));
        reservation.Lines.Add(request.Lines.Select(line => new ReservationLine(line) { State = ReservationLine.Types.State.Reserved, Payment = "" }));
        return reservation;
    }
}
