using System.Globalization;
using Employment.Contracts.Common.V1;
using Employment.Platform.Errors;
using Grpc.Core;

namespace Employment.Platform.Clock;

/// <summary>Test hook that moves the business date; mapped only with Platform__TestHooks.</summary>
/// <param name="clock">The clock it moves.</param>
internal sealed class BusinessClockGrpcService(BusinessClock clock) : BusinessClockService.BusinessClockServiceBase
{
    private const string Format = "yyyy-MM-dd";

    public override Task<SetBusinessDateResponse> SetBusinessDate(SetBusinessDateRequest request, ServerCallContext context)
    {
        clock.Move(request.HasDate ? Parse(request.Date) : null);
        return Task.FromResult(new SetBusinessDateResponse { Date = clock.Today.ToString(Format, CultureInfo.InvariantCulture) });
    }

    private static DateOnly Parse(string text) =>
        DateOnly.TryParseExact(text, Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : throw Refusal.InvalidField("date", "is not a date; expected YYYY-MM-DD, for instance 2024-07-01.").ToException();
}
