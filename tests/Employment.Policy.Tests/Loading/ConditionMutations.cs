namespace Employment.Policy.Tests.Loading;

/// <summary>What can be wrong with a condition.</summary>
internal static class ConditionMutations
{
    private const string File = "Measures/demo/grant.yaml";
    private const string Condition = "{fact: person.birthDate, reached: 16 years}";

    public static IReadOnlyList<Mutation> All { get; } =
    [
        Instead("an unknown fact", "{fact: person.birthdate, reached: 16 years}", "There is no fact `person.birthdate`."),
        Instead("an unknown operator", "{fact: person.birthDate, reeched: 16 years}", "There is no operator `reeched`; known are " +
            "is, one_of, has, has_all, at_least, at_most, more_than, less_than, reached, not_reached, within, same_year, in_year, after, not_before, before, not_after, whole_months, years_later."),
        Instead("no operator", "{fact: person.birthDate}", "A condition asks one fact with one operator."),
        Instead("two operators", "{fact: person.birthDate, reached: 16 years, not_reached: 25 years}", "A condition asks one fact with one operator."),
        Instead("no fact", "{reached: 16 years}", "`fact` is missing."),
        Instead("a bare value for a condition", "16 years", "`fact` is missing."),
        Instead("an unknown provision", "{fact: person.birthDate, reached: 16 years, by: no-clause}", "There is no provision `no-clause`."),
        Instead("an unknown governing date", "{fact: person.birthDate, reached: 16 years, at: hire.signedOn}", "There is no fact `hire.signedOn`."),
        Instead("a governing date that does not govern", "{fact: person.birthDate, reached: 16 years, at: person.birthDate}", "`person.birthDate` is not a date that governs others."),
        Instead("an empty any", "{any: []}", "The list is empty."),
        Instead("an empty all", "{all: []}", "The list is empty."),
        Instead("a stray key beside any", "{any: [{fact: person.employed, is: true}], at: hire.contractSignedOn}", "`at` is not known here; known are any, by."),
        Instead("a stray key beside all", "{all: [{fact: person.employed, is: true}], at: hire.contractSignedOn}", "`at` is not known here; known are all, by."),

        Unfit("reached of a number", "hire.insuredMonths", "reached: 2 years", "Months"),
        Unfit("not_reached of a bool", "person.employed", "not_reached: 2 years", "Bool"),
        Unfit("within of an enum", "certificate.level", "within: 2 years", "Enum"),
        Unfit("same_year of a set", "person.groups", "same_year: true", "Set"),
        Unfit("in_year of money", "employer.premiumFen", "in_year: 2023", "Money"),
        Unfit("after of a share", "employer.layoffRate", "after: 2022-01-01", "Share"),
        Unfit("not_before of a text", "certificate.occupation", "not_before: 2022-01-01", "Text"),
        Unfit("before of a count", "hire.headcount", "before: 2022-01-01", "Count"),
        Unfit("not_after of a count", "hire.headcount", "not_after: 2022-01-01", "Count"),
        Unfit("whole_months of months", "hire.insuredMonths", "whole_months: 36", "Months"),
        Unfit("years_later of months", "hire.insuredMonths", "years_later: {from: 1, to: 3}", "Months"),
        Unfit("has of an enum", "certificate.level", "has: LEVEL_3", "Enum"),
        Unfit("has_all of an enum", "certificate.level", "has_all: [LEVEL_3]", "Enum"),
        Unfit("one_of a set", "person.groups", "one_of: [VETERAN]", "Set"),
        Instead("is of a date", "{fact: person.birthDate, is: 2000-01-01}", "`person.birthDate` is Date, which has no values to name."),
        Instead("has of a number", "{fact: hire.insuredMonths, has: 3}", "`hire.insuredMonths` is Months, which has no values to name."),
        Instead("at_least of a date", "{fact: person.birthDate, at_least: 3}", "A figure is expected of a number, money or a share."),
        Instead("at_most of an enum", "{fact: certificate.level, at_most: 3}", "A figure is expected of a number, money or a share."),
        Instead("more_than of a set", "{fact: person.groups, more_than: 3}", "A figure is expected of a number, money or a share."),
        Instead("less_than of a bool", "{fact: person.employed, less_than: 3}", "A figure is expected of a number, money or a share."),
        Instead("share_of with at_most", "{fact: loan.staff, share_of: hire.headcount, at_most: 20%}", "`share_of` goes with `at_least` or `more_than`."),
        Instead("share_of a date", "{fact: loan.staff, share_of: person.birthDate, at_least: 20%}", "`at_least` cannot be asked of `loan.staff`, which is Count."),
        Instead("share_of an unknown fact", "{fact: loan.staff, share_of: loan.people, at_least: 20%}", "There is no fact `loan.people`."),
        Instead("a share of a date", "{fact: person.birthDate, share_of: loan.staff, at_least: 20%}", "`at_least` cannot be asked of `person.birthDate`, which is Date."),

        Instead("an unknown value of an enum", "{fact: certificate.level, is: LEVEL_9}", "`LEVEL_9` is not one of the values of `certificate.level`."),
        Instead("an unknown value among several", "{fact: certificate.level, one_of: [LEVEL_3, level_4]}", "`level_4` is not one of the values of `certificate.level`."),
        Instead("an unknown member of a set", "{fact: person.groups, has: [VETERAN, RETIRED]}", "`RETIRED` is not one of the values of `person.groups`."),
        Instead("no values", "{fact: certificate.level, one_of: []}", "The list is empty."),
        Instead("no members, which every set would have", "{fact: person.groups, has_all: []}", "The list is empty."),
        Instead("a bool that is neither", "{fact: person.employed, is: yes}", "`yes` is neither true nor false."),

        Instead("same_year: false", "{fact: person.birthDate, same_year: false}", "`same_year` is either true or not there."),
        Instead("a span without its unit", "{fact: person.birthDate, reached: 16}", "`16` is not a length of time; write `2 years` or `6 months`."),
        Instead("a span in days", "{fact: person.birthDate, reached: 16 days}", "`16 days` is not a length of time; write `2 years` or `6 months`."),
        Instead("a negative span", "{fact: person.birthDate, reached: -1 years}", "`-1 years` is not a length of time; write `2 years` or `6 months`."),
        Instead("a span beyond the calendar", "{fact: person.birthDate, reached: 201 years}", "`201 years` is longer than 200 years."),
        Instead("months beyond the calendar", "{fact: hire.insuredMonths, at_least: 2401}", "`2401` is longer than 200 years."),
        Instead("a day that does not exist", "{fact: person.birthDate, after: 2023-02-29}", "`2023-02-29` is not a day; write YYYY-MM-DD."),
        Instead("a day not written to the letter", "{fact: person.birthDate, before: 2023-2-28}", "`2023-2-28` is not a day; write YYYY-MM-DD."),
        Instead("a year that is none", "{fact: person.birthDate, in_year: 20233}", "`20233` is not a year from 1900 to 2199."),
        Instead("no whole month", "{fact: person.birthDate, whole_months: 0}", "`whole_months` is 1 at least."),
        Instead("years that end before they begin", "{fact: person.birthDate, years_later: {from: 3, to: 1}}", "`years_later` ends before it begins."),
        Instead("years without an end", "{fact: person.birthDate, years_later: {from: 3}}", "`to` is missing."),
        Instead("a fraction for a number", "{fact: hire.insuredMonths, at_least: 1.5}", "`1.5` is not a whole number."),
        Instead("a negative number", "{fact: hire.insuredMonths, at_least: -1}", "`-1` is not a whole number."),
        Instead("a share that is none", "{fact: employer.layoffRate, at_most: low}", "`low` is not a share; write `\"0.055\"` or `20%`."),
        Instead("a share finer than a billionth", "{fact: employer.layoffRate, at_most: 0.00000001%}", "`0.00000001%` is not a share; write `\"0.055\"` or `20%`."),
        Instead("money without its unit", "{fact: employer.premiumFen, at_least: 1000}", "`1000` is not an amount of money; write `1000 yuan`."),
        Instead("money finer than a fen", "{fact: employer.premiumFen, at_least: 0.001 yuan}", "`0.001 yuan` is not an amount of money; write `1000 yuan`."),

        Instead("an unknown parameter", "{fact: employer.layoffRate, at_most: {parameter: target}}", "There is no parameter `target`."),
        Instead("a parameter of another type", "{fact: hire.insuredMonths, at_least: {parameter: layoff-target}}", "The parameter `layoff-target` is Share, but Months is needed here."),
        Instead("a parameter without its band", "{fact: employer.layoffRate, at_most: {parameter: banded-share}}", "The parameter `banded-share` has bands; name one."),
        Instead("a band the parameter has not", "{fact: employer.layoffRate, at_most: {parameter: banded-share, band: medium}}", "The parameter `banded-share` has no band `medium`."),
        Instead("a band of a parameter without bands", "{fact: employer.layoffRate, at_most: {parameter: layoff-target, band: small}}", "The parameter `layoff-target` has no band `small`."),
        Instead("a stray key beside a parameter", "{fact: employer.layoffRate, at_most: {parameter: layoff-target, year: 1}}", "`year` is not known here; known are parameter, year_before, band."),
        Instead("more than 64 conditions", string.Join("\n          - ", Enumerable.Range(1, 60).Select(months => $"{{fact: hire.insuredMonths, at_least: {months}}}")),
            "A version has at most 64 single conditions; this one has 68.", "version: \"2023\""),
    ];

    private static Mutation Instead(string name, string condition, string reason, string? at = null) => new(name, File, Condition, condition, reason, at);

    private static Mutation Unfit(string name, string fact, string operation, string type) =>
        Instead(name, $"{{fact: {fact}, {operation}}}", $"`{operation.Split(':')[0]}` cannot be asked of `{fact}`, which is {type}.");
}
