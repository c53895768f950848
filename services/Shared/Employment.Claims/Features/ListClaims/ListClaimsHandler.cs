using Employment.Claims.Data;
using Employment.Claims.Messages;
using Employment.Claims.Records;
using Employment.Contracts.Claims.V1;
using Employment.Platform.Authorization;
using Employment.Platform.Errors;
using Employment.Platform.Identity;
using Grpc.Core;

namespace Employment.Claims.Features.ListClaims;

/// <summary>Claims of an office, by due day or by name, or of an applicant.</summary>
internal sealed class ListClaimsHandler(ClaimQueue queue, ClaimMessages messages)
{
    private const int LongestWords = 100;

    public async Task<ListClaimsResponse> HandleAsync(ListClaimsRequest request, ServerCallContext context)
    {
        var size = PageToken.ReadSize(request.PageSize);
        var search = new ClaimSearch(
            RegionOf(request, context), StatesOf(request, context), request.Measure, ApplicantOf(request), GivenText.Read(request.Words, "words", 0, LongestWords), PageToken.Read(request.PageToken), size + 1);
        var rows = await queue.FindAsync(search, context.CancellationToken);
        var response = new ListClaimsResponse { NextPageToken = rows.Count > size ? TokenOf(rows[size - 1]) : "" };
        response.Claims.Add(rows.Take(size).Select(messages.Brief));
        return response;
    }

    private static string TokenOf(ClaimRow row) => new PageToken(row.DueKey, row.Number, row.Id, row.ApplicantName).ToString();

    /// <summary>The region asked for, checked; "" where the caller's own profile is asked for.</summary>
    private static string RegionOf(ListClaimsRequest request, ServerCallContext context)
    {
        if (request.Applicant.Length > 0 && context.ActsFor(request.Applicant))
        {
            context.RequireCase("", request.Applicant);
            return "";
        }

        var own = context.GetCaller().Region;
        if (own.Length == 0 && request.Applicant.Length == 0)
        {
            throw Refusal.InvalidField("applicant", "is required: the profile you act for").ToException();
        }

        var region = request.Region.Length == 0 ? own : request.Region;
        context.RequireCase(region, request.Applicant);
        return region;
    }

    private static Guid? ApplicantOf(ListClaimsRequest request) =>
        request.Applicant.Length == 0 ? null : ClaimStore.ReadId(request.Applicant, "applicant");

    /// <summary>Drafts are shown only where they are asked for by who makes them.</summary>
    private static State[] StatesOf(ListClaimsRequest request, ServerCallContext context)
    {
        var makes = (request.Applicant.Length > 0 && context.ActsFor(request.Applicant)) || context.GetCaller().Holds("claims.submit");
        return request.States.Count > 0
            ? [.. request.States.Where(state => state != State.Unspecified && (makes || state != State.Draft)).Distinct()]
            : [.. Enum.GetValues<State>().Where(state => state is not (State.Unspecified or State.Draft))];
    }
}
