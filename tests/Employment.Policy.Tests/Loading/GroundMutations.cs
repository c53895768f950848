namespace Employment.Policy.Tests.Loading;

/// <summary>What can be wrong with facts, regions, provisions and parameters.</summary>
internal static class GroundMutations
{
    private const string Facts = "Facts/facts.yaml";
    private const string Regions = "Regions/regions.yaml";
    private const string Documents = "Documents/documents.yaml";
    private const string Parameters = "Parameters/parameters.yaml";
    private const string Staff = "{fact: loan.staff, type: count, at_most: 1000000}";
    private const string County = "{code: \"410802\", name: County, level: county, parent: \"410800\"}";
    private const string Contradiction = "{months: hire.insuredMonths, exceed_time_since: hire.contractSignedOn}";

    public static IReadOnlyList<Mutation> All { get; } =
    [
        new("an unknown key of a fact", Facts, Staff, "{fact: loan.staff, type: count, at_most: 1000000, unit: heads}",
            "`unit` is not known here; known are fact, type, values, known_by, implies, moves, governs, default, at_most, personal, verified_by."),
        new("an unknown type", Facts, Staff, "{fact: loan.staff, type: number}", "`number` is not one of Bool, Date, Enum, Set, Count, Months, Money, Share, Text."),
        new("a type by its number", Facts, Staff, "{fact: loan.staff, type: 4}", "`4` is not one of Bool, Date, Enum, Set, Count, Months, Money, Share, Text."),
        new("a fact that stands twice", Facts, Staff, Staff + "\n  - {fact: loan.staff, type: bool}", "The fact `loan.staff` stands twice.", "type: bool}\ncontradictions"),
        new("an enum without values", Facts, Staff, "{fact: loan.staff, type: enum}", "An enum or set needs `values` (at most 60); other facts have none."),
        new("a number with values", Facts, Staff, "{fact: loan.staff, type: count, at_most: 10, values: [ONE]}", "An enum or set needs `values` (at most 60); other facts have none."),
        new("an enum beyond 60 values", Facts, Staff, $"{{fact: loan.staff, type: enum, values: [{string.Join(", ", Enumerable.Range(1, 61).Select(value => $"V{value}"))}]}}", "An enum or set needs `values` (at most 60); other facts have none."),
        new("a number without its largest", Facts, Staff, "{fact: loan.staff, type: count}", "`at_most` is missing."),
        new("money beyond 64 bits", Facts, "{fact: employer.premiumFen, type: money, at_most: 1000000000000}", "{fact: employer.premiumFen, type: money, at_most: 1000000000001}", "`at_most` of money is at most 1000000000000 yuan."),
        new("a number that governs", Facts, Staff, "{fact: loan.staff, type: count, at_most: 10, governs: true}", "Only a date governs others."),
        new("a count that moves", Facts, Staff, "{fact: loan.staff, type: count, at_most: 10, moves: true}", "Only months move with time."),
        new("a member that implies an unknown one", Facts, "{SELF_ARRANGED_VETERAN: VETERAN}", "{SELF_ARRANGED_VETERAN: SOLDIER}", "`SOLDIER` is not one of the fact's values."),
        new("an unknown member that implies one", Facts, "{SELF_ARRANGED_VETERAN: VETERAN}", "{SOLDIER: VETERAN}", "`SOLDIER` is not one of the fact's values."),
        new("a set known by an unknown flag", Facts, "known_by: person.groupsKnown", "known_by: person.known", "`person.groups` is known by `person.known`, which is no yes-or-no fact."),
        new("a set known by a date", Facts, "known_by: person.groupsKnown", "known_by: person.birthDate", "`person.groups` is known by `person.birthDate`, which is no yes-or-no fact."),
        new("a contradiction of an unknown fact", Facts, Contradiction, "{months: hire.months, exceed_time_since: hire.contractSignedOn}", "There is no fact `hire.months`."),
        new("a contradiction of no known form", Facts, Contradiction, "{months: hire.insuredMonths, before: hire.contractSignedOn}", "`before` is not known here; known are months, exceed_time_since."),
        new("a contradiction that cannot be one", Facts, Contradiction, "{date: hire.insuredMonths, not_before: person.birthDate}",
            "`hire.insuredMonths` is Months and `person.birthDate` is Date: they cannot contradict each other so."),

        new("an unknown key of a region", Regions, County, "{code: \"410802\", name: County, level: county, above: \"410800\"}", "`above` is not known here; known are code, name, level, parent."),
        new("a region that stands twice", Regions, County, County + "\n  - " + County.Replace("County", "Again", StringComparison.Ordinal), "The region `410802` stands twice.", "name: Again"),
        new("a region under an unknown one", Regions, County, "{code: \"410802\", name: County, level: county, parent: \"410900\"}", "The region `410900` has to stand before those below it."),

        new("an unknown key of a provision", Documents, "clause: \"3\"", "section: \"3\"", "`section` is not known here; known are id, document, clause, scope, region, issued, from, to."),
        new("a provision without its document", Documents, "document: Other paper, ", "", "`document` is missing."),
        new("a provision that stands twice", Documents, "id: other-city-clause", "id: city-clause", "The provision `city-clause` stands twice."),
        new("a provision of an unknown region", Documents, "region: \"419001\"", "region: \"419002\"", "There is no region `419002`."),

        new("an unknown key of a parameter", Parameters, "type: money", "type: money\n    figure: 3", "`figure` is not known here; known are id, type, unit, confirmed, source, note, values, bands, by_region.", "figure: 3"),
        new("a parameter that stands twice", Parameters, "id: price", "id: banded-share", "The parameter `banded-share` stands twice.", "id: banded-share\n    type: money"),
        new("a parameter that is no figure", Parameters, "type: money", "type: date", "A parameter is a figure, which Date is not."),
        new("a parameter whose confirmation is not said", Parameters, "    confirmed: false\n", "", "`confirmed` is missing.", "id: layoff-target"),
        new("a value of an unknown region", Parameters, "region: \"410800\"", "region: \"410900\"", "There is no region `410900`."),
        new("a value that is no share", Parameters, "value: \"0.05\"", "value: five", "`five` is not a share; write `\"0.055\"` or `20%`."),
        new("a value from no day", Parameters, "{from: 2023-01-01, region", "{from: 2023, region", "`2023` is not a day; write YYYY-MM-DD."),
        new("a value that stands twice", Parameters, "{from: 2023-01-01, region: \"410800\", value: \"0.05\"}", "{from: 2022-01-01, value: \"0.05\"}", "The value from 2022-01-01 stands twice."),
        new("a band that is no share", Parameters, "large: \"0.08\"", "large: lower", "`lower` is not a share; write `\"0.055\"` or `20%`."),
    ];
}
