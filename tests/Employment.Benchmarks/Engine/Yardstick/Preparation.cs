using Employment.Policy.Facts;
using Employment.Policy.Time;

namespace Employment.Benchmarks.Engine.Yardstick;

/// <summary>Copies an applicant into the yardstick's form; done before anything is timed.</summary>
internal sealed class Preparation(FactDictionary facts)
{
    /// <summary>Ids in the order of <see cref="Fact"/>.</summary>
    private static readonly string[] Ids =
    [
        "person.birthDate", "person.groups", "person.graduationDate", "person.employed", "person.registeredUnemployed",
        "person.registeredUnemployedSince", "person.unemploymentInsuranceMonths", "person.enterpriseEmployee",
        "person.receivingUnemploymentBenefit", "person.flexiblyEmployed", "person.paysOwnSocialInsurance", "certificate.level",
        "employer.kind", "employer.size", "employer.insuredAsUnit", "employer.insuredStaff", "employer.unemploymentInsuranceMonths",
        "employer.premiumPaidLastYearFen", "employer.layoffRate", "hire.contractSignedOn", "hire.contractMonths", "hire.insurances",
        "hire.insuredMonths", "hire.employerContributionFen", "internship.baseRecognised", "internship.months",
        "internship.retentionRate", "internship.localMinimumWageFen", "business.kind", "business.firstTime", "business.registeredOn",
        "business.operatingMonths", "business.inIncubator", "business.monthlyCostFen", "business.costMonths", "loan.borrower",
        "loan.requestedFen", "loan.subsidisedTimesUsed", "loan.staff", "loan.eligibleNewHires", "loan.newHireContractMonths",
        "loan.honoured", "loan.subsidyEligible", "training.headcount", "training.apprenticeLevel", "training.years",
        "training.recognisedProvider", "training.shopsOpened", "training.shopMonths", "training.lawful", "training.startedOn",
        "incubator.recognisedLevel", "incubator.qualifyingFirms", "conversion.selfEmployedMonths", "conversion.convertedOn",
        "conversion.operatingMonths", "conversion.taxMonths", "conversion.goodCredit", "conversion.firstConversion", "conversion.soundBooks",
        "person.workplace", "employer.smallLowProfit", "employer.manufacturing", "employer.pensionContributionFen",
        "business.taxRegisteredOn", "business.taxDueFen", "recognition.title", "recognition.level", "recognition.recognisedOn",
        "recognition.firstTime", "recognition.prize", "talent.team", "talent.tier", "talent.fullTime", "talent.degree",
        "talent.fullTimeStudy", "talent.newlySettled", "talent.settlingAllowanceEligible", "talent.nationalTitle",
        "talent.newlySelected", "talent.trainedInProvince", "talent.nationalGrantFen", "talent.broughtIn", "home.firstInCity",
        "home.boughtOn", "home.presaleFiled", "home.deedTaxFen", "placement.lawfulAgency", "placement.freeOfCharge", "placement.placed",
    ];

    private static readonly Dictionary<string, Granted> Measures = new(StringComparer.Ordinal)
    {
        ["skill-upgrade-subsidy"] = Granted.SkillUpgrade,
        ["vocational-training-subsidy"] = Granted.VocationalTraining,
        ["hiring-absorption-grant"] = Granted.HiringAbsorption,
        ["hiring-expansion-grant"] = Granted.HiringExpansion,
        ["incubation-result-subsidy"] = Granted.IncubationResult,
        ["incubator-recognition-award"] = Granted.IncubatorRecognition,
        ["self-employed-to-enterprise-award"] = Granted.SelfEmployedToEnterprise,
        ["job-retention-refund"] = Granted.JobRetention,
        ["startup-opening-grant"] = Granted.StartupOpening,
        ["startup-operating-subsidy"] = Granted.StartupOperating,
        ["cross-border-park-award"] = Granted.CrossBorderPark,
        ["leading-talent-funding"] = Granted.LeadingTalent,
        ["migrant-work-transport-allowance"] = Granted.TransportAllowance,
        ["return-home-park-award"] = Granted.ReturnHomePark,
        ["return-home-project-award"] = Granted.ReturnHomeProject,
        ["self-employed-directory-award"] = Granted.Directory,
        ["star-space-award"] = Granted.StarSpace,
        ["talent-deed-tax-subsidy"] = Granted.DeedTax,
        ["talent-home-subsidy"] = Granted.TalentHome,
    };

    private readonly int[] slots = [.. Ids.Select(id => facts[id].Slot)];
    private readonly int signedOnUpper = facts["hire.contractSignedOn"].UpperSlot;
    private readonly int boughtOnUpper = facts["home.boughtOn"].UpperSlot;
    private readonly Dictionary<string, int> occupations = new(StringComparer.Ordinal);

    public Applicant Copy(FactFrame frame, Day on, bool inJiyuan)
    {
        var applicant = new Applicant
        {
            On = on.Packed,
            OnUpper = on.PackedUpper,
            SignedOnUpper = frame.Get(signedOnUpper),
            BoughtOnUpper = frame.Get(boughtOnUpper),
            InJiyuan = inJiyuan,
            Occupation = OccupationOf(frame.Occupation),
            History = [.. frame.History.Select(Copy)],
        };
        for (var i = 0; i < slots.Length; i++)
        {
            applicant.Values[i] = frame.Get(slots[i]);
            applicant.Known[i >> 6] |= frame.Has(slots[i]) ? 1UL << (i & 63) : 0;
        }

        return applicant;
    }

    private PastGrant Copy(Grant grant) => new(
        Measures.GetValueOrDefault(grant.Measure), grant.On?.Year ?? 0, grant.AmountFen ?? -1, OccupationOf(grant.Occupation), grant.Level);

    private int OccupationOf(string? occupation)
    {
        if (occupation is null)
        {
            return 0;
        }

        if (!occupations.TryGetValue(occupation, out var number))
        {
            occupations[occupation] = number = occupations.Count + 1;
        }

        return number;
    }
}
