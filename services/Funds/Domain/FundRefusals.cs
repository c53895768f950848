using System.Collections.Immutable;
using System.Text.Json;
using Employment.Platform.Errors;
using Grpc.Core;
using Npgsql;

namespace Employment.Funds.Domain;

/// <summary>What the service refuses, and the words for it. The database refuses by an exception of its own whose hint is JSON (details are kept from clients).</summary>
internal static class FundRefusals
{
    // A class of SQLSTATE that is ours to give; some of PostgreSQL's own make the driver drop the connection.
    private const string RefusedByUs = "UF001";

    /// <summary>Whether the exception is a refusal and not a fault.</summary>
    public static bool IsOne(PostgresException exception) => exception.SqlState == RefusedByUs || IsOverdrawn(exception);

    public static Refusal From(PostgresException exception) => IsOverdrawn(exception) ? BelowAllocated : From(Read(exception.Hint!));

    public static Refusal Of(string reason, string message) => new(StatusCode.FailedPrecondition, reason, message);

    public static Refusal SecondPerson { get; } = Of(
        "SECOND_PERSON", "You did the first step of this yourself; somebody else has to do the second.");

    private static Refusal BelowAllocated { get; } = Of(
        "INSUFFICIENT_FUND", "The line was not given so much budget; what it got from the year before cannot be taken away.");

    private static bool IsOverdrawn(PostgresException exception) =>
        exception.SqlState == PostgresErrorCodes.CheckViolation && exception.TableName == "line";

    private static Dictionary<string, string> Read(string detail)
    {
        using var json = JsonDocument.Parse(detail);
        return json.RootElement.EnumerateObject().Where(value => value.Value.ValueKind != JsonValueKind.Null)
            .ToDictionary(value => value.Name, value => value.Value.ToString(), StringComparer.Ordinal);
    }

    private static Refusal From(Dictionary<string, string> detail)
    {
        var reason = detail["reason"];
        detail.Remove("reason");
        var code = reason is "NO_RESERVATION" or "NO_LINE" ? StatusCode.NotFound : StatusCode.FailedPrecondition;
        return new Refusal(code, reason, Words(reason, detail)) { Metadata = detail.ToImmutableDictionary(StringComparer.Ordinal) };
    }

    private static string Words(string reason, Dictionary<string, string> of) => reason switch
    {
        "NO_FUND" => $"There is no open fund of this kind for region {of["region"]} and {of["year"]}. Open one, or ask the finance office which fund pays.",
        "INSUFFICIENT_FUND" => $"The fund '{of["fundName"]}' has {Yuan(of, "leftFen")} yuan left{Level(of)}, and {Yuan(of, "neededFen")} are needed. Ask the finance office for a transfer.",
        "FUND_CLOSED" => $"The fund '{of["fundName"]}' is closed: its year is over. Use the fund of the next year.",
        "MONTH_CLOSED" => $"The books of '{of["fundName"]}' are closed up to {of["closedThrough"]}; nothing is booked into a closed month.",
        "NO_NEXT_FUND" => $"'{of["fundName"]}' can be closed once the fund of {of["year"]} is open, which takes over what is set aside.",
        "KEY_TAKEN" => $"What this grant uses up ({of["key"]}) was used up by claim {of["claim"]} for {of["measure"]} in region {of["region"]} of {of["on"]}.",
        "COUNTER_EXCEEDED" => $"{of["counter"]}: {of["used"]} of {of["limit"]} are used up, and this claim asks for {of["asked"]} more.",
        "LOWER_LEVEL" => $"A higher level of this occupation was granted by claim {of["claim"]} of {of["on"]}; no lower one is paid after it.",
        "ALREADY_RESERVED" => $"Money is set aside for claim {of["claim"]} already. Give it back first.",
        "PAYMENT_UNDER_WAY" => $"Line {of["line"]} of claim {of["claim"]} is being paid or was paid by payment {of["payment"]} and cannot be given back.",
        "NO_RESERVATION" => $"No money is set aside for claim {of["claim"]}.",
        "NO_LINE" => $"The reservation of claim {of["claim"]} has no line {of["line"]}.",
        "ALREADY_PAYABLE" => $"Line {of["line"]} of claim {of["claim"]} was handed over for payment already.",
        "OVER_RESERVED" => $"{Yuan(of, "leftFen")} yuan are set aside for line {of["line"]}, and {Yuan(of, "neededFen")} are to be paid. Pay no more than was set aside.",
        "OVER_PAID" => $"Of this payment {Yuan(of, "leftFen")} yuan can still come back, not {Yuan(of, "neededFen")}.",
        "PAYMENT_STATE" => "The payment's state does not allow this; read it again.",
        "SECOND_PERSON" => SecondPerson.Message,
        _ => StopWords(reason, of),
    };

    private static string StopWords(string reason, Dictionary<string, string> of) => reason switch
    {
        "PAYMENTS_GO" => "Payments are not stopped; batches are taken back only after the database was brought back to an earlier time.",
        "BATCH_FUND" => $"The batch of this number is on record for the fund {of["fund"]}; name that one, or ask the bank for the right file.",
        "BATCH_ON_RECORD" => "The batch of this number is on record as released and needs no file; take the bank's results for it.",
        "BATCH_MISSING" => $"The bank got batch {of["number"]}, which is not on record as released. Take it back from the bank's file first.",
        "BATCH_REGION" => $"The batch of this number is on record for region {of["region"]}, which is not what the file says. Ask the bank for the right file.",
        "BATCH_NOT_AT_BANK" => $"Batch {of["number"]} was taken back and is not among those that the bank got. Compare with the bank's statement again.",
        "BATCH_CHECK" => $"The control total of batch {of["number"]} is not that of its lines. Take the file as the bank got it.",
        "BATCH_INCOMPLETE" => $"Of batch {of["number"]} some lines are missing. Take the rest of the bank's file.",
        "LOST_PAYMENTS_OPEN" => $"The bank has {of["lost"]} payments that are not on record. Bring their claims to payment again, or say what they were.",
        "NOT_PROPOSED" => "Nobody proposed that payments go on, or they do already; read the state again.",
        "DECISIONS_DIFFER" => "What was decided of lost payments, or which batches were taken back, is not what you were shown. Read where the stop of payments stands again.",
        "ATTRIBUTION_GONE" => $"The payment to which lost payment {of["lost"]} was attributed waits no longer. Decide of it anew.",
        "BATCHES_DIFFER" => "These are not the batches that were proposed. Compare with the bank's statement again.",
        _ => reason,
    };

    private static string Yuan(Dictionary<string, string> of, string name) =>
        DayText.Yuan(long.Parse(of[name], System.Globalization.CultureInfo.InvariantCulture));

    private static string Level(Dictionary<string, string> of) => of.GetValueOrDefault("level") switch
    {
        "1" => " of the centre's money",
        "2" => " of the province's money",
        "3" => " of the city's money",
        "4" => " of the county's money",
        _ => "",
    };
}
