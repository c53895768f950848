using Employment.Contracts.Policies.V1;
using Employment.Policies.Domain;
using Employment.Policies.Editions;

namespace Employment.Policies.Features.ListLocalGroups;

/// <summary>The groups that texts have named beside those of the contract.</summary>
internal sealed class ListLocalGroupsHandler(CurrentEdition current)
{
    public ListLocalGroupsResponse Handle()
    {
        var bases = new BasisStore();
        return new ListLocalGroupsResponse
        {
            Groups = { current.Value.Book.Catalogue.LocalGroups.Select(group => new LocalGroup { Value = group.Value, Name = group.Name, Basis = bases.Of(group.Basis) }) },
        };
    }
}
