using Employment.Claims.Neighbours;
using Employment.Claims.Records;
using Employment.Contracts.Claims.V1;
using Employment.Contracts.Funds.V1;
using Employment.Contracts.Policies.V1;

namespace Employment.Claims.Assessment;

/// <summary>What a claim asks of the fund: amounts, split, keys and counters as the version's data say.</summary>
/// <param name="Request">The request.</param>
/// <param name="Problems">What cannot be said of it.</param>
internal sealed record ReservationPlan(ReserveRequest Request, IReadOnlyList<Obstacle> Problems)
{
    private const int MonthsOfYear = 12;

    public static ReservationPlan Of(OpenClaim claim, IReadOnlyList<LineAnswer> answers, GetMeasureResponse sheet)
    {
        var row = claim.Row;
        var request = new ReserveRequest
        {
            Claim = claim.Id,
            Measure = row.Measure,
            Version = sheet.Version,
            Region = row.Region,
            On = Law.Text(row.AppliedOn!.Value),
            FundKind = ContractNames.Read<Fund.Types.Kind>(sheet.Funding),
        };
        request.Split.Add(LevelSplit.Of(sheet.Split, row.Region));
        foreach (var answer in answers)
        {
            AddLine(request, claim, answer, sheet);
        }

        return new ReservationPlan(request, ProblemsOf(answers, sheet));
    }

    /// <summary>What cannot be asked of the fund, because the lines do not say it: known long before anything is reserved.</summary>
    public static IReadOnlyList<Obstacle> ProblemsOf(IEnumerable<LineAnswer> answers, GetMeasureResponse sheet) =>
        [.. from answer in answers
            from rule in sheet.Counters
            where AmountOf(rule, answer, sheet) is null
            select (rule.Cumulative ? answer.Months?.ProblemOf(answer.Line) : null) ?? Obstacles.NoMonths(answer.Line, rule.Of)];

    private static void AddLine(ReserveRequest request, OpenClaim claim, LineAnswer answer, GetMeasureResponse sheet)
    {
        var (person, employer) = (claim.Lines.Single(line => line.Line == answer.Line).Person?.ToString("D") ?? "", claim.Row.Applicant.ToString("D"));
        var (occupation, level) = (answer.Facts.Certificate?.Occupation ?? "", answer.Facts.Certificate is { HasLevel: true } held ? ContractNames.Of(held.Level) : "");
        request.Lines.Add(new ReservationLine
        {
            Line = answer.Line,
            AmountFen = answer.Entitlement.AmountFen,
            Person = person,
            Employer = employer,
            Occupation = occupation,
            Level = level,
        });
        request.Keys.Add(sheet.ClaimKeys.Select(rule => new ClaimKey
        {
            Kind = ContractNames.Read<ClaimKey.Types.Kind>(rule.Kind),
            Line = answer.Line,
            Person = HasPerson(rule.Kind) ? person : "",
            Employer = HasEmployer(rule.Kind) ? employer : "",
            Group = rule.Group,
            Ordinals = rule.Ordinals,
            Occupation = rule.Kind == "PERSON_OCCUPATION_LEVEL" ? occupation : "",
            Level = rule.Kind is "PERSON_OCCUPATION_LEVEL" or "INCUBATOR_LEVEL" ? level : "",
        }));
        foreach (var rule in sheet.Counters)
        {
            AddCounter(request, rule, answer, rule.Over == "PERSON" ? person : employer, sheet);
        }
    }

    private static void AddCounter(ReserveRequest request, CounterRule rule, LineAnswer answer, string holder, GetMeasureResponse sheet)
    {
        if (AmountOf(rule, answer, sheet) is { } amount)
        {
            request.Counters.Add(new UsageCounter
            {
                Kind = ContractNames.Read<UsageCounter.Types.Kind>(rule.Kind),
                Line = answer.Line,
                Over = ContractNames.Read<UsageCounter.Types.Holder>(rule.Over),
                Holder = holder,
                Amount = amount,
                Limit = rule.Limit,
            });
        }
    }

    private static long? AmountOf(CounterRule rule, LineAnswer answer, GetMeasureResponse sheet) => ContractNames.Read<UsageCounter.Types.Kind>(rule.Kind) switch
    {
        UsageCounter.Types.Kind.Months => MonthsOf(rule, answer, sheet),
        UsageCounter.Types.Kind.FenPerYear => answer.Entitlement.AmountFen,
        _ => 1,
    };

    // Which fact counts, the measure says: whatever else a claim states must not make a year look like a month.
    private static long? MonthsOf(CounterRule rule, LineAnswer answer, GetMeasureResponse sheet) =>
        rule.Cumulative ? answer.Months?.Asked
        : rule.Of.Length > 0 ? ClaimFacts.NumberOf(answer.Facts, rule.Of)
        : sheet.Amount.Per == Entitlement.Types.Per.Year ? MonthsOfYear
        : sheet.Amount.Per == Entitlement.Types.Per.Month ? 1
        : null;

    private static bool HasPerson(string kind) => kind is not ("EMPLOYER_MEASURE_YEAR" or "INCUBATOR_LEVEL");

    private static bool HasEmployer(string kind) => kind is "EMPLOYER_WORKER_GROUP" or "EMPLOYER_MEASURE_YEAR" or "INCUBATOR_LEVEL";
}
