using Employment.Contracts.Policies.V1;
using Employment.Platform.Errors;
using Google.Rpc;
using Grpc.Core;

namespace Employment.Profiles.Policies;

/// <summary>Asks the Policies service.</summary>
internal sealed class PolicyQuestions(PolicyService.PolicyServiceClient policies)
{
    private const string StatusTrailer = "grpc-status-details-bin";

    /// <summary>What facts give.</summary>
    /// <returns>The answer, or the fields that Policies refuses.</returns>
    /// <exception cref="RefusedException">UNAVAILABLE: Policies cannot be reached.</exception>
    public async Task<(EvaluateEntitlementsResponse? Answer, IReadOnlyList<FieldViolation> Refused)> EvaluateAsync(
        EvaluateEntitlementsRequest request, CancellationToken cancellationToken)
    {
        try
        {
            return (await policies.EvaluateEntitlementsAsync(request, cancellationToken: cancellationToken), []);
        }
        catch (RpcException refused) when (refused.StatusCode == StatusCode.InvalidArgument)
        {
            return (null, ViolationsOf(refused));
        }
        catch (RpcException away) when (away.StatusCode is StatusCode.Unavailable or StatusCode.DeadlineExceeded or StatusCode.ResourceExhausted)
        {
            cancellationToken.ThrowIfCancellationRequested();
            throw Away.ToException();
        }
    }

    /// <summary>What recorded facts give; what Policies refuses of the question is the caller's to mend.</summary>
    /// <exception cref="RefusedException">A measure is unknown, or a recorded fact is one that Policies no longer takes.</exception>
    public async Task<EvaluateEntitlementsResponse> EvaluateOrRefuseAsync(EvaluateEntitlementsRequest request, CancellationToken cancellationToken)
    {
        var (answer, refused) = await EvaluateAsync(request, cancellationToken);
        if (answer is not null)
        {
            return answer;
        }

        throw refused.FirstOrDefault(violation => violation.Field.StartsWith("facts.", StringComparison.Ordinal)) is { } fact
            ? FactRefused(fact).ToException()
            : Refusal.InvalidFields([.. refused]).ToException();
    }

    /// <summary>The answers alone.</summary>
    public async Task<IEnumerable<Entitlement>> AnswerAsync(EvaluateEntitlementsRequest request, CancellationToken cancellationToken) =>
        (await EvaluateOrRefuseAsync(request, cancellationToken)).Entitlements;

    private static Refusal FactRefused(FieldViolation fact) => new(
        StatusCode.FailedPrecondition, "FACT_REFUSED", $"A recorded fact cannot be evaluated by the policies in force: {fact.Field["facts.".Length..]} {fact.Description}. Record it anew.");

    private static Refusal Away { get; } = new(
        StatusCode.Unavailable, "POLICIES_AWAY", "The policies, by which facts are checked and evaluated, cannot be reached at the moment. Repeat the same call, with the same requestId where it has one, in a few seconds.");

    private static IReadOnlyList<FieldViolation> ViolationsOf(RpcException refused)
    {
        var status = Google.Rpc.Status.Parser.ParseFrom(refused.Trailers.GetValueBytes(StatusTrailer) ?? []);
        var details = status.Details.FirstOrDefault(detail => detail.Is(BadRequest.Descriptor))?.Unpack<BadRequest>();
        return details is null
            ? throw new InvalidOperationException($"Policies refused a request without naming a field: {refused.Status.Detail}")
            : [.. details.FieldViolations.Select(violation => new FieldViolation(violation.Field, violation.Description))];
    }
}
