namespace Employment.Policy.Tests.Loading;

/// <summary>What can be wrong with a measure, its versions and what stands between them.</summary>
internal static class VersionMutations
{
    private const string Grant = "Measures/demo/grant.yaml";
    private const string Award = "Measures/demo/award.yaml";
    private const string Loan = "Measures/demo/loan.yaml";
    private const string First = "version: \"2023\"";
    private const string Second = "version: \"2023b\"";
    private const string SecondPeriod = "period: {from: 2023-07-01}";

    public static IReadOnlyList<Mutation> All { get; } =
    [
        new("an unknown key of a measure", Grant, "name: Grant", "title: Grant", "`title` is not known here; known are measure, name, family, claimants, summary, versions."),
        new("a measure without its summary", Grant, "summary: A grant for each person hired.\n", "", "`summary` is missing.", "measure: grant"),
        new("an unknown family", Grant, "family: HIRING", "family: HIRINGS",
            "`HIRINGS` is not one of TRAINING, HIRING, SOCIAL_INSURANCE, TAX, STARTUP_GRANT, STARTUP_LOAN, SELF_EMPLOYED, INCUBATOR, GUARANTEE, TALENT, JOB_SERVICE, RELIEF."),
        new("an unknown claimant", Grant, "claimants: [EMPLOYER]", "claimants: [EMPLOYER, FIRM]", "`FIRM` is not one of PERSON, EMPLOYER, TRAINING_BODY, INTERNSHIP_BASE, INCUBATOR."),
        new("a measure not named as its file", Loan, "measure: loan", "measure: loans", "The file of the measure `loans` is named loans.yaml."),
        new("a measure in capitals", Loan, "measure: loan", "measure: Loan", "The measure `Loan` is not written in small letters, digits and hyphens."),

        new("an unknown key of a version", Grant, "materials: [{name: Contract}]\n    procedure: {accept: 2, review: 3, approve: 2, notice: 5}\n    claim_keys: [{key: EMPLOYER_WORKER_GROUP, group: hiring}]\n    counters",
            "materials: [{name: Contract}]\n    procedure: {accept: 2, review: 3, approve: 2, notice: 5}\n    claim_keys: [{key: EMPLOYER_WORKER_GROUP, group: hiring}]\n    counts",
            "`counts` is not known here; known are version, region, period, by, primary, cites, track, covers, requires, amount, loan, limits, excludes, funding, materials, procedure, claim_keys, counters, open.", "counts:"),
        new("an unknown key before a block, at the key's own line", Grant, "    covers:\n", "    cover:\n",
            "`cover` is not known here; known are version, region, period, by, primary, cites, track, covers, requires, amount, loan, limits, excludes, funding, materials, procedure, claim_keys, counters, open.", "cover:"),
        new("conditions that rest on no clause", Loan, "    by: province-clause\n", "", "`by` is missing.", "version: \"2022\""),
        new("an unknown basis", Loan, "    by: province-clause\n", "    by: no-clause\n", "There is no provision `no-clause`.", "by: no-clause"),
        new("an unknown clause cited", Loan, "    by: province-clause\n", "    by: province-clause\n    cites: [no-clause]\n", "There is no provision `no-clause`.", "cites:"),
        new("an unknown region", Loan, "region: \"410000\"", "region: \"420000\"", "There is no region `420000`."),
        new("an amount and a loan", Loan, "    loan:\n", "    amount: {per: ONCE, base: 1 yuan}\n    loan:\n", "A version has either an `amount` or a `loan`.", "version: \"2022\""),
        new("neither an amount nor a loan", Grant, """
            amount:
                  per: MONTH
                  times: {fact: hire.headcount, at_most: 12}
                  base:
                    cases:
                      - {when: {fact: certificate.level, is: LEVEL_3}, value: 2000 yuan}
                      - {value: {parameter: price, or_fact: employer.premiumFen}}
            """, "open: [nothing is paid]", "A version has either an `amount` or a `loan`.", Second),

        new("a period that ends before it begins", Grant, "{from: 2023-01-01, to: 2023-12-31}", "{from: 2023-01-01, to: 2022-12-31}", "The period ends before it begins."),
        new("a period without its first day", Grant, "{from: 2023-01-01, to: 2023-12-31}", "{to: 2023-12-31}", "`from` is missing."),
        new("a period on a day that does not exist", Grant, "{from: 2023-01-01, to: 2023-12-31}", "{from: 2023-01-01, to: 2023-11-31}", "`2023-11-31` is not a day; write YYYY-MM-DD."),
        new("a version not named for its year", Grant, SecondPeriod, "period: {from: 2024-07-01}", "The version 2023b is not named for its first year in force, 2024.", Second),
        new("a version named with more than a letter", Grant, Second, "version: \"2023bc\"", "The version 2023bc is not named for its first year in force, 2023."),
        new("a version named in capitals", Grant, Second, "version: \"2023B\"", "The version 2023B is not named for its first year in force, 2023."),
        new("a version that stands twice", Grant, Second, "version: \"2023\"", "The version 2023 stands twice for 410800.", "version: \"2023\"\n    region: \"410800\"\n    period: {from: 2023-07-01}"),
        new("two versions at once for everybody", Grant, "    covers:\n      - {fact: person.groups, has: VETERAN, at: hire.contractSignedOn}\n", "",
            "The versions 2023 and 2023b for 410800 overlap (2023-01-01 to 2023-12-31; from 2023-07-01) and cover the same.", Second),
        new("two versions at once for the same people", Grant, SecondPeriod, SecondPeriod + "\n    covers: [{fact: person.groups, has: VETERAN, at: hire.contractSignedOn, by: province-clause}]",
            "The versions 2023 and 2023b for 410800 overlap (2023-01-01 to 2023-12-31; from 2023-07-01) and cover the same.", Second),
        new("a version that begins on the last day of another", Grant, "covers:\n      - {fact: person.groups, has: VETERAN, at: hire.contractSignedOn}\n    requires:", "requires:",
            "The versions 2023 and 2023b for 410800 overlap (2023-01-01 to 2023-12-31; from 2023-07-01) and cover the same.", Second),

        new("an unknown measure excluded", Award, "excludes: [grant]", "excludes: [grant, prize]", "The version 2023 excludes `prize`, which is no measure.", First),
        new("an exclusion without its counterpart", Award, "    excludes: [grant]\n", "",
            "The version 2023 excludes `award`, whose version 2023 does not exclude `grant` in turn.", First) { RefusedFile = Grant },
        new("an exclusion of what does not stand beside it", Award, "excludes: [grant]", "excludes: [grant, loan]",
            "The version 2023 for 410800 excludes `loan`, which has no version beside it.", First),
        new("an exclusion of what began later", Grant, "by: city-clause\n    amount:", "by: city-clause\n    excludes: [award]\n    amount:",
            "The version 2023b for 410800 excludes `award`, which has no version beside it.", Second),

        new("a version whose clause holds elsewhere", Award, "by: city-clause", "by: other-city-clause", Elsewhere("2023", "410800", "other-city-clause", "419001"), First),
        new("a province's version by a city's clause", Loan, "    by: province-clause\n", "    by: city-clause\n", Elsewhere("2022", "410000", "city-clause", "410800"), "version:"),
        new("a clause cited that holds elsewhere", Award, "by: city-clause", "by: city-clause\n    cites: [other-city-clause]", Elsewhere("2023", "410800", "other-city-clause", "419001"), First),
        new("a condition whose clause holds elsewhere", Grant, "by: province-clause", "by: other-city-clause", Elsewhere("2023", "410800", "other-city-clause", "419001"), First),
        new("a limit whose clause holds elsewhere", Grant, "{count: 3, per: YEAR}", "{count: 3, per: YEAR, by: other-city-clause}", Elsewhere("2023", "410800", "other-city-clause", "419001"), First),
        new("an exemption whose clause holds elsewhere", Loan, "is: false}, by: province-clause}", "is: false}, by: city-clause}", Elsewhere("2022", "410000", "city-clause", "410800"), "version:"),
    ];

    private static string Elsewhere(string version, string region, string clause, string of) =>
        $"The version {version} is for {region}, where its clause `{clause}` (of {of}) does not hold.";
}
