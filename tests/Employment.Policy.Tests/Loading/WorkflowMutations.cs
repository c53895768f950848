namespace Employment.Policy.Tests.Loading;

/// <summary>What can be wrong with limits, funding, procedure, keys and counters.</summary>
internal static class WorkflowMutations
{
    private const string Grant = "Measures/demo/grant.yaml";
    private const string Award = "Measures/demo/award.yaml";

    public static IReadOnlyList<Mutation> All { get; } =
    [
        new("a limit of no known form", Grant, "{count: 3, per: YEAR}", "{times: 3}", "`times` is not known here; known are months, years, over, by."),
        new("a count without its period", Grant, "{count: 3, per: YEAR}", "{count: 3}", "`per` is missing."),
        new("a count per month", Grant, "{count: 3, per: YEAR}", "{count: 3, per: MONTH}", "`MONTH` is not one of YEAR, EVER."),
        new("a count that is no number", Grant, "{count: 3, per: YEAR}", "{count: three, per: YEAR}", "`three` is not a whole number."),
        new("a limit by an unknown clause", Grant, "{count: 3, per: YEAR}", "{count: 3, per: YEAR, by: no-clause}", "There is no provision `no-clause`."),
        new("months over what is not known", Grant, "over: ALL_BASES", "over: ALL_FIRMS", "`ALL_FIRMS` is not one of ALL_BASES."),
        new("once per what is not known", Award, "once_per: OCCUPATION_AND_LEVEL", "once_per: OCCUPATION", "`OCCUPATION` is not one of OCCUPATION_AND_LEVEL."),
        new("no lower level of what is not known", Award, "no_lower_level_after_higher: OCCUPATION", "no_lower_level_after_higher: TRADE", "`TRADE` is not one of OCCUPATION."),

        new("an unknown fund", Award, "fund: CITY_FUNDS", "fund: CITY",
            "`CITY` is not one of EMPLOYMENT_SUBSIDY, UNEMPLOYMENT_INSURANCE, SKILLS_CAMPAIGN, START_UP_LOAN_INTEREST, TAX_EXPENDITURE, COUNTY_FUNDS, CITY_FUNDS, NOT_STATED."),
        new("no funding", Award, "    funding: {fund: CITY_FUNDS}\n", "", "`funding` is missing.", "version:"),
        new("an unknown level of the bill", Grant, "level: CENTRE", "level: STATE", "`STATE` is not one of CENTRE, PROVINCE, CITY, COUNTY, CITY_OR_COUNTY."),
        new("a part of the bill without its share", Grant, "{level: CITY, rest_ratio: 1}", "{level: CITY}", "A part of the bill is either a `share` or a `rest_ratio`."),
        new("a part of the bill with two", Grant, "{level: CITY, rest_ratio: 1}", "{level: CITY, rest_ratio: 1, share: 50%}", "A part of the bill is either a `share` or a `rest_ratio`."),
        new("a part of the bill by an unknown parameter", Grant, "share: 50%", "share: {parameter: central}", "There is no parameter `central`."),

        new("materials without a name", Award, "{name: Certificate}", "{paper: Certificate}", "`paper` is not known here; known are name."),
        new("a procedure without its notice", Award, "approve: 2, notice: 5}", "approve: 2}", "`notice` is missing."),
        new("an unknown step", Award, "approve: 2, notice: 5}", "approve: 2, notice: 5, pay: 1}", "`pay` is not known here; known are accept, review, approve, notice."),
        new("an unknown claim key", Award, "key: PERSON_OCCUPATION_LEVEL", "key: PERSON_TRADE",
            "`PERSON_TRADE` is not one of PERSON_OCCUPATION_LEVEL, PERSON_MEASURE_YEAR_ORDINAL, PERSON_GRANT_KIND, EMPLOYER_WORKER_GROUP, EMPLOYER_MEASURE_YEAR, BORROWER_LOAN_SLOT, INCUBATOR_LEVEL, FOUNDER_ONCE."),
        new("a key of a group without its group", Grant, "{key: EMPLOYER_WORKER_GROUP, group: hiring}", "{key: EMPLOYER_WORKER_GROUP}", "The key EMPLOYER_WORKER_GROUP needs its `group`."),
        new("an unknown counter", Grant, "counter: MONTHS", "counter: WEEKS", "`WEEKS` is not one of MONTHS, FEN_PER_YEAR, TIMES."),
        new("a counter over nobody", Grant, "limit: 12, over: PERSON", "limit: 12", "`over` is missing."),
        new("a counter over somebody unknown", Grant, "limit: 12, over: PERSON", "limit: 12, over: FAMILY", "`FAMILY` is not one of PERSON, EMPLOYER, BORROWER."),
    ];
}
