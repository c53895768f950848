using Kind = Employment.Contracts.Funds.V1.Fund.Types.Kind;

namespace Employment.Demo.Past;

/// <summary>Plans the claims: each takes the next county, firm and measure that can be claimed on its day, so that all of them come up.</summary>
internal sealed class PlanBook(
    PastFile file, OfficeDays days, IReadOnlyDictionary<DateOnly, IReadOnlyList<Offer>> offers, IReadOnlyDictionary<string, IReadOnlyList<DemoEmployer>> firms)
{
    private const int MostPeople = 800;
    private readonly List<County> turns = [.. Enumerable.Range(0, 3).SelectMany(round => file.Counties.Where(county => county.Weight > round))];
    private readonly HashSet<(DemoEmployer Firm, int Year)> refunded = [];
    private int people;

    /// <summary>Claims for which nothing could be claimed on their day.</summary>
    public int LeftOut { get; private set; }

    public IReadOnlyList<ClaimPlan> Make()
    {
        var plans = new List<ClaimPlan>();
        var number = 0;
        foreach (var (row, place) in file.Claims.SelectMany(row => Enumerable.Range(0, row.Claims).Select(place => (row, place))))
        {
            if (Make(number++, row, row.Days[place % row.Days.Count]) is { } plan)
            {
                plans.Add(plan);
            }
            else
            {
                LeftOut++;
            }
        }

        return plans;
    }

    private ClaimPlan? Make(int number, ClaimRow row, int day)
    {
        var steps = Paths.To(row.Ending, day);
        var appliesOn = days[steps[0].Day];
        var county = file.Counties.Find(county => county.Code == row.County) ?? turns[number % turns.Count];
        var turn = (number / turns.Count) + number;
        return Choose(row, county, appliesOn, turn) is var (offer, firm)
            ? new ClaimPlan(number, row.Ending, county, firm, offer, Hire(row.Ending, offer.Recipe, county, number), steps)
            : null;
    }

    /// <summary>The next measure that fits, and the next firm it fits.</summary>
    private (Offer Offer, DemoEmployer Firm)? Choose(ClaimRow row, County county, DateOnly appliesOn, int turn)
    {
        var fitting = Fitting(row, offers[appliesOn]);
        for (var place = 0; place < fitting.Count; place++)
        {
            var offer = fitting[(turn + place) % fitting.Count];
            var able = firms[county.Code].Where(firm => offer.Recipe.Fits(firm) && (offer.Recipe.For is not null || !refunded.Contains((firm, appliesOn.Year)))).ToList();
            if (able.Count > 0)
            {
                var firm = able[turn / Math.Max(1, fitting.Count) % able.Count];
                _ = offer.Recipe.For is not null || refunded.Add((firm, appliesOn.Year));
                return (offer, firm);
            }
        }

        return null;
    }

    /// <summary>
    /// Offers for a claim. Only people can be of the wrong group, or paid in part; what waits for money is of one fund, and taxes forgone are paid
    /// to somebody only where nothing else can be claimed.
    /// </summary>
    private static List<Offer> Fitting(ClaimRow row, IReadOnlyList<Offer> offers)
    {
        var able = offers.Where(offer => offer.Recipe.For is not null || !(Paths.IsRefused(row.Ending) || row.Ending == Ending.PartPaid || row.County is not null)).ToList();
        var wanted = able.Where(offer => row.County is not null ? offer.Recipe.Measure == Recipe.InsuranceSubsidy : !Paths.IsPaid(row.Ending) || offer.Fund != Kind.TaxExpenditure).ToList();
        return wanted.Count > 0 ? wanted : able;
    }

    private List<(int, DemoPerson)> Hire(Ending ending, Recipe recipe, County county, int number)
    {
        if (recipe.For is not { } wanted)
        {
            return [];
        }

        var count = Math.Min(MostPeople - people, ending == Ending.PartPaid || number % 3 == 0 ? 2 : number % 7 == 0 ? 3 : 1);
        var group = Paths.IsRefused(ending) ? Group.Other : wanted;
        return [.. Enumerable.Range(0, count).Select(_ => people++).Select(person => (person, People.Make(person, group, county, days[0])))];
    }
}
