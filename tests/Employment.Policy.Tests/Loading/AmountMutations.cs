namespace Employment.Policy.Tests.Loading;

/// <summary>What can be wrong with an amount or a loan.</summary>
internal static class AmountMutations
{
    private const string Grant = "Measures/demo/grant.yaml";
    private const string Award = "Measures/demo/award.yaml";
    private const string Loan = "Measures/demo/loan.yaml";
    private const string Table = "{by: certificate.level, values: {LEVEL_4: 1500 yuan, LEVEL_3: 2000 yuan}}";
    private const string Factors = "[{fact: hire.headcount}]";
    private const string TooLarge = "The amount could exceed what 64 bits hold; cut a factor with `at_most` or lower the fact's `at_most`.";

    public static IReadOnlyList<Mutation> All { get; } =
    [
        new("an unknown key of an amount", Grant, "per: ONCE", "per: ONCE\n      upto: 3", "`upto` is not known here; known are per, times, base, share, multiply, year_cap, at_least.", "upto: 3"),
        new("an unknown period paid for", Grant, "per: ONCE", "per: WEEK", "`WEEK` is not one of Once, Month, Year."),
        new("a number for a name", Grant, "per: ONCE", "per: 1", "`1` is not one of Once, Month, Year."),
        new("no base", Grant, "base: 1000 yuan", "at_least: true", "`base` is missing.", "per: ONCE"),
        new("money that is none", Grant, "base: 1000 yuan", "base: thousand yuan", "`thousand yuan` is not an amount of money; write `1000 yuan`."),
        new("a cap without its unit", Grant, "year_cap: 10000 yuan", "year_cap: 10000", "`10000` is not an amount of money; write `1000 yuan`."),
        new("a floor that is neither true nor false", Grant, "year_cap: 10000 yuan", "at_least: 1", "`1` is neither true nor false."),
        new("a figure of no known form", Grant, "base: 1000 yuan", "base: {figure: 3}", "A figure is a literal, a `fact`, a `parameter`, a table `by` a fact, or `cases`."),
        new("a fact of another type", Grant, "base: 1000 yuan", "base: {fact: hire.headcount}", "`hire.headcount` is Count, but Money is needed here."),
        new("an unknown fact as a figure", Grant, "base: 1000 yuan", "base: {fact: hire.cost}", "There is no fact `hire.cost`."),
        new("a parameter of another type as a figure", Grant, "base: 1000 yuan", "base: {parameter: layoff-target}", "The parameter `layoff-target` is Share, but Money is needed here."),
        new("a stand-in of another type", Grant, "{parameter: price, or_fact: employer.premiumFen}", "{parameter: price, or_fact: hire.headcount}", "`hire.headcount` cannot stand in: it is Count, but Money is needed."),
        new("an unknown stand-in", Grant, "{parameter: price, or_fact: employer.premiumFen}", "{parameter: price, or_fact: employer.cost}", "There is no fact `employer.cost`."),

        new("a factor that is no number", Grant, Factors, "[{fact: employer.layoffRate}]", "An amount cannot be multiplied with `employer.layoffRate`, which is Share."),
        new("a factor that is a literal", Grant, Factors, "[3]", "A map of keys and values is expected here."),
        new("an amount beyond 64 bits", Grant, Factors, "[{fact: hire.crowd}]", TooLarge, "per: ONCE"),
        new("an amount beyond every number", Grant, Factors, "[{fact: hire.crowd}, {fact: hire.crowd}, {fact: hire.crowd}, {fact: hire.crowd}]", TooLarge, "per: ONCE"),
        new("a cap beyond 64 bits", Grant, Factors, "[{fact: hire.crowd, at_most: 900000000000000}]", TooLarge, "per: ONCE"),
        new("more periods than 32 bits", Grant, "times: {fact: hire.headcount, at_most: 12}", "times: 2147483648", "There could be more than 2147483647 periods.", "per: MONTH"),
        new("periods that are no count", Grant, "times: {fact: hire.headcount, at_most: 12}", "times: {fact: hire.insuredMonths}", "`hire.insuredMonths` is Months, but Count is needed here."),

        new("a table by a number", Award, Table, "{by: hire.insuredMonths, values: {LEVEL_4: 1500 yuan}}", "A table goes by an enum; `hire.insuredMonths` is Months."),
        new("a table by an unknown value", Award, Table, "{by: certificate.level, values: {LEVEL_4: 1500 yuan, LEVEL_9: 2000 yuan}}", "`LEVEL_9` is not one of the values of `certificate.level`."),
        new("an empty table", Award, Table, "{by: certificate.level, values: {}}", "The table is empty."),
        new("a table without its values", Award, Table, "{by: certificate.level}", "`values` is missing."),
        new("a table without a figure for a value that is let in", Award, "one_of: [LEVEL_4, LEVEL_3]", "one_of: [LEVEL_5, LEVEL_4, LEVEL_3]",
            "The version 2023 has no figure for every value of `certificate.level` and no condition that refuses the others.", "version:"),
        new("a table whose other values are refused only beside an alternative", Award, "{fact: certificate.level, one_of: [LEVEL_4, LEVEL_3]}",
            "{any: [{fact: certificate.level, one_of: [LEVEL_4, LEVEL_3]}, {fact: person.employed, is: true}]}",
            "The version 2023 has no figure for every value of `certificate.level` and no condition that refuses the others.", "version:"),
        new("a table inside cases without a figure for a value", Award, Table,
            "{cases: [{when: {fact: person.employed, is: true}, value: {by: employer.size, values: {SMALL: 1 yuan}}}, {value: 2 yuan}]}",
            "The version 2023 has no figure for every value of `employer.size` and no condition that refuses the others.", "version:"),

        new("no cases", Award, Table, "{cases: []}", "Of cases there are two at least."),
        new("a single case", Award, Table, "{cases: [{value: 2000 yuan}]}", "Of cases there are two at least."),
        new("cases without the last", Award, Table, "{cases: [{value: 1 yuan}, {when: {fact: person.employed, is: true}, value: 2000 yuan}]}", "Of cases the last, and only the last, has no `when`."),
        new("two cases without a condition", Award, Table, "{cases: [{value: 1 yuan}, {value: 2000 yuan}]}", "Of cases the last, and only the last, has no `when`."),
        new("a case with a stray key", Award, Table, "{cases: [{when: {fact: person.employed, is: true}, value: 1 yuan, by: city-clause}, {value: 2 yuan}]}", "`by` is not known here; known are when, value."),
        new("a case whose condition does not resolve", Award, Table, "{cases: [{when: {fact: person.busy, is: true}, value: 1 yuan}, {value: 2 yuan}]}", "There is no fact `person.busy`."),

        new("an unknown key of a loan", Loan, "max_times: 3", "most_times: 3", "`most_times` is not known here; known are max_times, subsidised, unsubsidised, exempt, guarantor_multiple."),
        new("times that are no number", Loan, "max_times: 3", "max_times: thrice", "`thrice` is not a whole number."),
        new("a loan without its ceiling", Loan, "{ceiling: 200000 yuan, part: 200000 yuan, share: \"1\"}", "{part: 200000 yuan}", "`ceiling` is missing."),
        new("a loan without the tier for others", Loan, "unsubsidised: {ceiling: 300000 yuan}", "", "`unsubsidised` is missing.", "max_times"),
        new("an exemption with a stray key", Loan, "{up_to: 100000 yuan}", "{up_to: 100000 yuan, for: all}", "`for` is not known here; known are up_to, subsidised, when, by."),
        new("an exemption by an unknown clause", Loan, "{up_to: 100000 yuan}", "{up_to: 100000 yuan, by: no-clause}", "There is no provision `no-clause`."),
        new("an exemption that does not resolve", Loan, "when: {fact: person.employed, is: false}", "when: {fact: person.employed, at_most: 1}", "A figure is expected of a number, money or a share."),
        new("a multiple without its day", Loan, "{from: 2022-01-01, value: 36}", "{value: 36}", "`from` is missing."),
        new("a multiple beyond 64 bits", Loan, "value: 40", "value: 2000000000", "What a guarantor may stand for could exceed what 64 bits hold."),
        new("a loan on facts the dictionary lacks", "Facts/facts.yaml", "loan.requestedFen", "loan.askedFen", "There is no fact `loan.requestedFen`.", "max_times") { RefusedFile = Loan },
    ];
}
