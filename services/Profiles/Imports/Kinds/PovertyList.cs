using Employment.Contracts.Profiles.V1;

namespace Employment.Profiles.Imports.Kinds;

/// <summary>People lifted out of poverty and those watched lest they fall back (脱贫人口、监测对象): the texts treat both alike.</summary>
internal static class PovertyList
{
    private const string Groups = "person.groups";

    public static ImportKind Kind { get; } = new(
        Import.Types.Kind.PovertyList,
        "农业农村（乡村振兴）部门",
        Profile.Types.Kind.Person,
        CommonColumns.IdNumber,
        CommonColumns.PersonName,
        [CommonColumns.IdNumber, CommonColumns.PersonName, CommonColumns.Region, CommonColumns.AsOf],
        [Groups],
        _ => [new StatedFact(Groups, "POVERTY_ALLEVIATED", IsMember: true)]);
}
