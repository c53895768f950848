using Employment.Contracts.Funds.V1;
using Employment.Funds.Domain;

namespace Employment.Funds.Features.Reserve;

/// <summary>Makes of a claim key what is unique in the database: whose it is, of what, and for which year.</summary>
internal static class KeyInput
{
    private const int MostOrdinals = 1000;

    public static KeyItem Read(ClaimKey key, int index, ReservePlan plan, HashSet<string> known, RequestInput input)
    {
        var field = $"keys[{index}]";
        input.Require(key.Kind != ClaimKey.Types.Kind.Unspecified && Enum.IsDefined(key.Kind), field + ".kind", "is required");
        input.Require(key.Ordinals is >= 0 and <= MostOrdinals, field + ".ordinals", $"must be at most {MostOrdinals}");
        input.Require(known.Contains(key.Line), field + ".line", "is no line of the claim");
        var (holder, other) = Holders(key, field, input);
        var scope = Scope(key, plan, field, input);
        var year = key.Kind is ClaimKey.Types.Kind.PersonMeasureYearOrdinal or ClaimKey.Types.Kind.EmployerMeasureYear ? plan.On.Year : 0;
        return new KeyItem((int)key.Kind, key.Line, holder, other, scope, year, Math.Max(key.Ordinals, 1), NameOf(key.Kind, scope, year));
    }

    /// <summary>The name under which a key is told to people and programs.</summary>
    public static string NameOf(ClaimKey.Types.Kind kind, string scope, int year) => string.Join(' ', new[]
    {
        kind switch
        {
            ClaimKey.Types.Kind.PersonOccupationLevel => "PERSON_OCCUPATION_LEVEL",
            ClaimKey.Types.Kind.PersonMeasureYearOrdinal => "PERSON_MEASURE_YEAR_ORDINAL",
            ClaimKey.Types.Kind.PersonGrantKind => "PERSON_GRANT_KIND",
            ClaimKey.Types.Kind.EmployerWorkerGroup => "EMPLOYER_WORKER_GROUP",
            ClaimKey.Types.Kind.EmployerMeasureYear => "EMPLOYER_MEASURE_YEAR",
            ClaimKey.Types.Kind.BorrowerLoanSlot => "BORROWER_LOAN_SLOT",
            ClaimKey.Types.Kind.IncubatorLevel => "INCUBATOR_LEVEL",
            ClaimKey.Types.Kind.FounderOnce => "FOUNDER_ONCE",
            _ => "KEY",
        },
        scope,
        year == 0 ? "" : year.ToString(System.Globalization.CultureInfo.InvariantCulture),
    }.Where(part => part.Length > 0));

    private static (Guid Holder, Guid Other) Holders(ClaimKey key, string field, RequestInput input) => key.Kind switch
    {
        ClaimKey.Types.Kind.EmployerWorkerGroup => (input.Id(key.Employer, field + ".employer"), input.Id(key.Person, field + ".person")),
        ClaimKey.Types.Kind.EmployerMeasureYear or ClaimKey.Types.Kind.IncubatorLevel => (input.Id(key.Employer, field + ".employer"), Guid.Empty),
        ClaimKey.Types.Kind.BorrowerLoanSlot when key.Person.Length == 0 => (input.Id(key.Employer, field + ".employer"), Guid.Empty),
        _ => (input.Id(key.Person, field + ".person"), Guid.Empty),
    };

    private static string Scope(ClaimKey key, ReservePlan plan, string field, RequestInput input)
    {
        string Group(int least = 1) => input.Text(key.Group, field + ".group", least, 100);
        string GroupOrMeasure() => Group(0) is { Length: > 0 } group ? group : plan.Measure;
        string Level() => input.Text(key.Level, field + ".level", 1, 50);
        return key.Kind switch
        {
            ClaimKey.Types.Kind.PersonOccupationLevel => $"{input.Text(key.Occupation, field + ".occupation", 1, 100)}|{Level()}",
            ClaimKey.Types.Kind.PersonMeasureYearOrdinal => plan.Measure,
            ClaimKey.Types.Kind.EmployerMeasureYear => GroupOrMeasure(),
            ClaimKey.Types.Kind.IncubatorLevel => $"{GroupOrMeasure()}|{Level()}",
            ClaimKey.Types.Kind.BorrowerLoanSlot => "",
            _ => Group(),
        };
    }
}
