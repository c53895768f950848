using Employment.Policy.Evaluation;
using Employment.Policy.Law;

namespace Employment.Policies.Domain;

/// <summary>The law this process answers from.</summary>
internal sealed class PolicyBook(Catalogue catalogue)
{
    public Catalogue Catalogue { get; } = catalogue;

    public Planner Planner { get; } = new(catalogue);
}
