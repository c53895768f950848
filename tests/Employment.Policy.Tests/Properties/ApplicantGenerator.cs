using Employment.Policy.Compilation;
using Employment.Policy.Facts;
using Employment.Policy.Law;
using Employment.Policy.Law.Conditions;
using Employment.Policy.Time;

namespace Employment.Policy.Tests.Properties;

/// <summary>
/// Makes applicants at random, the same ones for the same seed. Half are steered towards what one version requires, since facts drawn
/// blindly entitle nobody; some facts are then left out or changed.
/// </summary>
internal sealed class ApplicantGenerator(int seed)
{
    private static readonly ValuePool Pool = new(Repository.Catalogue);
    private static readonly Region[] Regions = [.. Repository.Catalogue.Regions.Served];
    private static readonly string[] Limited = [.. Repository.Catalogue.Measures.Where(measure => measure.Versions.Any(version => version.Leaves.OfType<HistoryCondition>().Any())).Select(measure => measure.Id)];
    private static readonly string[] Occupations = ["电工", "焊工"];

    private readonly Random random = new(seed);
    private readonly FactFrame frame = Repository.Catalogue.NewFrame();

    private static IReadOnlyList<FactDefinition> Facts => Repository.Catalogue.Facts.Facts;

    public Applicant Next()
    {
        var applicant = new Applicant(Regions[random.Next(Regions.Length)], PickOn());
        applicant.Given[Facts.Single(fact => fact.Id == "hire.contractSignedOn")] = PickOnBefore(applicant.On).Packed;
        foreach (var fact in Facts.Where(fact => fact.Type != FactType.Text && !(fact.Governs && random.Next(3) > 0)))
        {
            Give(applicant, fact);
        }

        applicant.Occupation = random.Next(4) == 0 ? null : Occupations[random.Next(2)];
        applicant.History = NextHistory(applicant.On);
        if (random.Next(10) > 0)
        {
            Steer(applicant);
        }

        LeaveOut(applicant);
        return applicant;
    }

    /// <summary>The same grants in another order.</summary>
    public List<Grant> Shuffle(IEnumerable<Grant> history)
    {
        var shuffled = history.ToArray();
        random.Shuffle(shuffled);
        return [.. shuffled];
    }

    private Day PickOn() => random.Next(3) == 0
        ? Pool.Days[random.Next(Pool.Days.Count)]
        : Day.From(new DateOnly(2022, 1, 1).AddDays(random.Next(7 * 365)));

    private Day PickOnBefore(Day on) => Day.From(on.ToDateOnly().AddDays(-random.Next(-20, 800)));

    private void Give(Applicant applicant, FactDefinition fact) => applicant.Given[fact] = Pool.Pick(fact, Anchor(applicant), random);

    // Half of the dates are reckoned from the application, half from the labour contract.
    private Day Anchor(Applicant applicant)
    {
        var signed = applicant.Given.FirstOrDefault(given => given.Key.Id == "hire.contractSignedOn");
        return signed.Key is null || random.Next(2) == 0 ? applicant.On : new Day(signed.Value);
    }

    // One in three has been granted something, mostly the same measure several times.
    private List<Grant> NextHistory(Day on)
    {
        var often = Limited[random.Next(Limited.Length)];
        return [.. Enumerable.Range(0, random.Next(3) == 0 ? random.Next(1, 6) : 0).Select(_ => NextGrant(random.Next(3) == 0 ? Limited[random.Next(Limited.Length)] : often, on))];
    }

    private Grant NextGrant(string measure, Day on)
    {
        Day? day = random.Next(6) == 0 ? null : Day.From(on.ToDateOnly().AddDays(-random.Next(random.Next(2) == 0 ? 90 : 500)));
        long? amount = random.Next(6) == 0 ? null : random.NextInt64(600_000);
        return new Grant(measure, day, amount, random.Next(6) == 0 ? null : Occupations[random.Next(2)], random.Next(7));
    }

    private void Steer(Applicant applicant)
    {
        var plan = Repository.Planner.For(applicant.Region, applicant.On);
        if (plan.Questions.Length == 0)
        {
            return;
        }

        var question = plan.Questions[random.Next(plan.Questions.Length)];
        var version = question.Candidates[random.Next(question.Candidates.Length)].Version;
        applicant.History.RemoveAll(_ => random.Next(3) > 0);
        frame.Clear();
        applicant.Fill(frame);
        plan.Prepare(frame, applicant.On);
        foreach (var condition in version.Conditions)
        {
            Steer(applicant, condition);
        }
    }

    private void Steer(Applicant applicant, Condition condition)
    {
        switch (condition)
        {
            case AllOf all:
                all.Conditions.ToList().ForEach(part => Steer(applicant, part));
                break;
            case AnyOf any when !any.Holds.IsTrue(frame):
                Steer(applicant, any.Conditions[random.Next(any.Conditions.Count)]);
                break;
            case FactCondition leaf when leaf.Fact.Type != FactType.Text:
                Try(applicant, leaf);
                break;
        }
    }

    private void Try(Applicant applicant, FactCondition leaf)
    {
        for (var attempt = 0; attempt < 20 && !leaf.Holds.IsTrue(frame); attempt++)
        {
            Give(applicant, leaf.Fact);
            applicant.Put(frame, leaf.Fact, applicant.Given[leaf.Fact]);
        }
    }

    private void LeaveOut(Applicant applicant)
    {
        var oneIn = random.Next(5) switch { 0 => 0, 1 => 3, 2 => 10, _ => 40 };
        foreach (var fact in Facts.Where(_ => oneIn > 0 && random.Next(oneIn) == 0))
        {
            applicant.Given.Remove(fact);
        }
    }
}
