using Employment.Platform.Clock;
using Employment.Policies.Domain;
using Employment.Policies.Features.GetMeasure;
using Employment.Policy.Law;
using Google.Protobuf;

namespace Employment.Policies.Features.PolicyList;

/// <summary>What answers questions about the public policy list of an edition.</summary>
internal sealed class PolicyListHandlers(Catalogue catalogue, BasisStore bases, BusinessClock clock)
{
    // Made when first asked for: a start does not wait for it.
    private readonly Lazy<PolicyIndex> index = new(() => new PolicyIndex(catalogue, bases));

    public SearchPoliciesHandler Search => field ??= new SearchPoliciesHandler(index.Value, catalogue.Regions, clock);

    public GetVersionsHandler GetVersions { get; } = new(catalogue, bases);

    public ExportPoliciesHandler Export => field ??= new ExportPoliciesHandler(index.Value, catalogue.Regions, clock);

    /// <summary>Everything the list and the measures' sheets can show.</summary>
    public IEnumerable<IMessage> Content() =>
        catalogue.Measures.SelectMany(measure => measure.Versions).Select(version => (IMessage)new MeasureSheet(bases).Write(version))
            .Concat(index.Value.Policies.Select(policy => policy.Entry));
}
