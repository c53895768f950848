namespace Employment.Policy.Law;

/// <summary>A place in the product that a provision has.</summary>
/// <param name="Kind">Measure, Information, Rule or Target.</param>
/// <param name="Id">Id of the measure or entry, a measure's with its version and region.</param>
public sealed record RegisterPlace(string Kind, string Id);

/// <summary>A provision with its primary place and those that cite it.</summary>
public sealed record RegisterRow(Provision Provision, IReadOnlyList<RegisterPlace> Primary, IReadOnlyList<RegisterPlace> Cited);

/// <summary>Says where each provision stands in the product (a core provision has exactly one primary place).</summary>
public static class PolicyRegister
{
    public static IReadOnlyList<RegisterRow> Of(Catalogue catalogue)
    {
        var primary = Primaries(catalogue).ToLookup(entry => entry.Provision.Id, entry => entry.Place, StringComparer.Ordinal);
        var cited = Citations(catalogue).ToLookup(entry => entry.Provision.Id, entry => entry.Place, StringComparer.Ordinal);
        return
        [
            .. catalogue.Provisions.Select(provision => new RegisterRow(
                provision, [.. primary[provision.Id].Distinct()], [.. cited[provision.Id].Distinct().Except(primary[provision.Id])])),
        ];
    }

    private static IEnumerable<(Provision Provision, RegisterPlace Place)> Primaries(Catalogue catalogue) =>
        Versions(catalogue).SelectMany(version => version.PrimaryOf.Select(provision => (provision, PlaceOf(version))))
            .Concat(catalogue.Entries.Select(entry => (entry.Basis, PlaceOf(entry))));

    private static IEnumerable<(Provision Provision, RegisterPlace Place)> Citations(Catalogue catalogue) =>
        Versions(catalogue).SelectMany(version => CitedBy(version).Select(provision => (provision, PlaceOf(version))))
            .Concat(catalogue.Entries.SelectMany(entry => entry.Cites.Select(provision => (provision, PlaceOf(entry)))));

    private static IEnumerable<Provision> CitedBy(MeasureVersion version) =>
        [version.Basis, .. version.Cites, .. version.Leaves.Select(leaf => leaf.By)];

    private static IEnumerable<MeasureVersion> Versions(Catalogue catalogue) => catalogue.Measures.SelectMany(measure => measure.Versions);

    private static RegisterPlace PlaceOf(MeasureVersion version) => new("Measure", $"{version.Measure.Id} {version.Id} ({version.Region.Code})");

    private static RegisterPlace PlaceOf(CatalogueEntry entry) => new(entry.Kind.ToString(), entry.Id);
}
