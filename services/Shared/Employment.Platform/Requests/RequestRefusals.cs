using Employment.Platform.Errors;
using Grpc.Core;

namespace Employment.Platform.Requests;

/// <summary>What a caller hears whose request_id cannot be used.</summary>
internal static class RequestRefusals
{
    public static Refusal NotAnId { get; } = Refusal.InvalidField(
        "requestId", "is missing or no UUID; choose a new random UUID for a new command and send the same one again when repeating it.");

    public static Refusal OtherRequest { get; } = new(
        StatusCode.AlreadyExists,
        "REQUEST_ID_USED",
        "This requestId was already used for another request. Send the first request unchanged to see its answer, or choose a new requestId for a new command.");

    public static Refusal StillUnderWay { get; } = new(
        StatusCode.Aborted,
        "REQUEST_UNDER_WAY",
        "The first request with this requestId is still being worked on. Repeat the same request with the same requestId in a few seconds.");
}
