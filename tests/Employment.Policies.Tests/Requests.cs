using Employment.Contracts.Policies.V1;
using Google.Rpc;
using Grpc.Core;
using Shouldly;

namespace Employment.Policies.Tests;

/// <summary>Requests and what comes of them, by intent.</summary>
internal static class Requests
{
    public static EvaluateEntitlementsRequest For(string measure, string on, Facts facts) => new()
    {
        Region = "410802",
        On = on,
        Measures = { measure },
        Facts = facts,
    };

    public static Facts SkilledEmployee() => new()
    {
        Person = new Person { EnterpriseEmployee = true, UnemploymentInsuranceMonths = 12 },
        Certificate = new Certificate { Occupation = "焊工", Level = Certificate.Types.Level._3 },
    };

    public static Facts Borrower(long requestedFen) => new()
    {
        Loan = new Loan
        {
            Borrower = Loan.Types.Borrower.Individual,
            RequestedFen = requestedFen,
            SubsidyEligible = true,
            SubsidisedTimesUsed = 0,
            Honoured = false,
        },
    };

    public static async Task<Entitlement> EvaluateOneAsync(this PolicyService.PolicyServiceClient client, EvaluateEntitlementsRequest request) =>
        (await client.EvaluateEntitlementsAsync(request)).Entitlements.ShouldHaveSingleItem();

    /// <summary>The fields an INVALID_ARGUMENT names.</summary>
    public static async Task<string[]> RefusedFieldsAsync<T>(Func<AsyncUnaryCall<T>> call)
    {
        var refused = await Should.ThrowAsync<RpcException>(async () => await call());
        refused.StatusCode.ShouldBe(StatusCode.InvalidArgument);
        var status = Google.Rpc.Status.Parser.ParseFrom(refused.Trailers.GetValueBytes("grpc-status-details-bin"));
        return [.. status.Details.First(detail => detail.Is(BadRequest.Descriptor)).Unpack<BadRequest>().FieldViolations.Select(violation => violation.Field)];
    }
}
