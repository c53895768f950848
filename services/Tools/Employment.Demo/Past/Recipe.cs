using System.Globalization;
using Employment.Contracts.Policies.V1;

namespace Employment.Demo.Past;

/// <summary>A measure of the catalogue, whom it is claimed for and what the claim says, so that its conditions hold.</summary>
/// <param name="Measure">Measure.</param>
/// <param name="For">People it is claimed for; null: the firm itself.</param>
/// <param name="Facts">Facts of a line, by the day of application and the number of the person.</param>
internal sealed record Recipe(string Measure, Group? For, Func<DateOnly, int, Facts> Facts)
{
    /// <summary>What is paid for people in employment difficulties, whatever the version.</summary>
    public const string InsuranceSubsidy = "employer-social-insurance-subsidy";

    private const string InternshipSubsidy = "internship-subsidy";
    private const string RetentionRefund = "job-retention-refund";
    private const int DaysSinceContract = 100;
    private const int Months = 3;

    public static IReadOnlyList<Recipe> All { get; } =
    [
        new(InsuranceSubsidy, Group.Hardship, Hired),
        new(InternshipSubsidy, Group.Graduate, (_, _) => new Facts { Internship = new Internship { Months = Months, RetentionRate = "0.4", LocalMinimumWageFen = 200_000 } }),
        new("hiring-tax-deduction", Group.PovertyAlleviated, Hired),
        new("hiring-expansion-grant", Group.Graduate, Hired),
        new("hiring-absorption-grant", Group.Graduate, Hired),
        new(RetentionRefund, null, (_, _) => new Facts()),
    ];

    /// <summary>What the employer paid for a person in the months claimed, in fen.</summary>
    public static long ContributionFen(int person) => Months * (110_000 + (1_300 * (person % 40)));

    /// <summary>The most that is refunded to a firm, in fen.</summary>
    public static long RefundFen(DemoEmployer firm) => long.Parse(firm.Facts["employer.premiumPaidLastYearFen"], CultureInfo.InvariantCulture);

    /// <summary>Whether a firm can claim it.</summary>
    public bool Fits(DemoEmployer firm) => Measure switch
    {
        InternshipSubsidy => firm.Facts.GetValueOrDefault("internship.baseRecognised") == "true",
        RetentionRefund => firm.Facts.ContainsKey("employer.size") && firm.Facts.ContainsKey("employer.premiumPaidLastYearFen"),
        _ => firm.Facts.GetValueOrDefault("employer.kind") == "ENTERPRISE",
    };

    /// <summary>All that the law needs to know of a line, of somebody it is for.</summary>
    public Facts Example(DateOnly day)
    {
        var facts = Facts(day, 0);
        (facts.Internship ??= new Internship()).BaseRecognised = true;
        facts.Employer = new Employer
        {
            Kind = Employer.Types.Kind.Enterprise, Size = Employer.Types.Size.Small, InsuredAsUnit = true, InsuredStaff = 20, UnemploymentInsuranceMonths = 40, PremiumPaidLastYearFen = 1_000_000, LayoffRate = "0.018",
        };
        if (For is { } group)
        {
            facts.Person = ExampleOf(group, day);
        }

        return facts;
    }

    private static Person ExampleOf(Group group, DateOnly day) => new()
    {
        BirthDate = OfficeDays.Text(day.AddYears(-30)),
        GroupsKnown = true,
        Groups =
        {
            group switch
            {
                Group.Hardship => Person.Types.Group.EmploymentHardship,
                Group.PovertyAlleviated => Person.Types.Group.PovertyAlleviated,
                _ => Person.Types.Group.HigherEducationGraduate,
            },
        },
        GraduationDate = OfficeDays.Text(People.Graduation(day)),
        Employed = false,
        RegisteredUnemployed = false,
    };

    private static Facts Hired(DateOnly day, int person) => new()
    {
        Hire = new Hire
        {
            ContractSignedOn = OfficeDays.Text(day.AddDays(-DaysSinceContract)),
            ContractMonths = 24,
            InsuredMonths = Months,
            EmployerContributionFen = ContributionFen(person),
            Insurances = { Hire.Types.Insurance.Unemployment, Hire.Types.Insurance.Injury, Hire.Types.Insurance.Pension, Hire.Types.Insurance.Medical },
        },
    };
}
