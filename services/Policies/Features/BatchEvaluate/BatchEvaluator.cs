using Employment.Contracts.Policies.V1;
using Employment.Platform.Errors;
using Grpc.Core;
using Edition = Employment.Policies.Editions.Edition;

namespace Employment.Policies.Features.BatchEvaluate;

/// <summary>Answers or refuses one item of a batch. What is wrong with an item stays in its result.</summary>
internal sealed partial class BatchEvaluator(ILogger<BatchEvaluator> logger)
{
    private const int LongestId = 128;

    /// <summary>The result of a StreamEvaluateEntitlementsRequest that is still bytes.</summary>
    /// <exception cref="Google.Protobuf.InvalidProtocolBufferException">They are no such message.</exception>
    public ItemResult Evaluate(Edition edition, byte[] message) =>
        TryEvaluate(edition, message) ?? Evaluate(edition, StreamEvaluateEntitlementsRequest.Parser.ParseFrom(message).Item);

    /// <summary>The item's result; never throws for what the item holds.</summary>
    public ItemResult Evaluate(Edition edition, BatchItem? item)
    {
        if (Objection(item) is { } objection)
        {
            return Refused(IsUsable(item?.Id) ? item!.Id : "", objection);
        }

        try
        {
            return new ItemResult(item!.Id, edition.Evaluate.Handle(item.Request));
        }
        catch (RefusedException refused)
        {
            return Refused(item!.Id, Error(refused.Refusal));
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            // A fault of ours on one item must not take the other items' answers with it.
            LogFault(fault);
            return Refused(item!.Id, new ItemError { Code = "INTERNAL", Message = "The item could not be answered by a fault on our side. Send it again." });
        }
    }

    /// <summary>The result of an item refused for one field.</summary>
    public static ItemResult Refused(string id, string field, string description) => Refused(id, Invalid(field, description));

    // Whatever is not in order, a fault of ours included, is left to the reading in full, which says so.
    private static ItemResult? TryEvaluate(Edition edition, ReadOnlySpan<byte> message)
    {
        try
        {
            return WireItem.TryRead(message, out var item) && IsUsable(item.Id) && edition.EvaluateBytes.TryAnswer(item.Request) is { } answer
                ? new ItemResult(item.Id, answer)
                : null;
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            return null;
        }
    }

    private static ItemResult Refused(string id, ItemError error) => new(id, error);

    private static ItemError? Objection(BatchItem? item)
    {
        if (item?.Unreadable is { Count: > 0 } unreadable)
        {
            return Error(Refusal.InvalidFields([.. unreadable.Select(wrong => new FieldViolation(PathInRequest(wrong.Field), wrong.Description))]));
        }

        if (!IsUsable(item?.Id))
        {
            return Invalid("id", $"is required: your own id of the item, 1 to {LongestId} characters without control characters");
        }

        return item!.Request is null ? Invalid("region", "is required: the item has no request") : null;
    }

    private static bool IsUsable(string? id) => id is { Length: > 0 and <= LongestId } && !HasControl(id);

    private static bool HasControl(string id)
    {
        foreach (var letter in id)
        {
            if (char.IsControl(letter))
            {
                return true;
            }
        }

        return false;
    }

    private static ItemError Error(Refusal refusal)
    {
        var error = new ItemError { Code = NameOf(refusal.Code), Message = refusal.Message };
        error.Violations.Add(refusal.Violations.Select(violation => new FieldError { Field = violation.Field, Description = violation.Description }));
        return error;
    }

    private static string PathInRequest(string path) => path.StartsWith("request.", StringComparison.Ordinal) ? path["request.".Length..] : path;

    /// <summary>InvalidArgument → INVALID_ARGUMENT.</summary>
    private static string NameOf(StatusCode code) =>
        string.Concat(code.ToString().Select((letter, index) => index > 0 && char.IsUpper(letter) ? $"_{letter}" : $"{char.ToUpperInvariant(letter)}"));

    private static ItemError Invalid(string field, string description) => Error(Refusal.InvalidField(field, description));

    [LoggerMessage(LogLevel.Error, "An item of a batch failed unexpectedly")]
    private partial void LogFault(Exception fault);
}
