using Employment.Policy.Facts;
using Employment.Policy.Law;
using Employment.Policy.Time;

namespace Employment.Policy.Tests.Properties;

/// <summary>Somebody made up: a region, a day, and facts some of which are not given.</summary>
internal sealed class Applicant(Region region, Day on)
{
    public Region Region { get; } = region;

    public Day On { get; } = on;

    /// <summary>Values given, by fact; of a set the bits of the members listed.</summary>
    public Dictionary<FactDefinition, long> Given { get; } = [];

    public string? Occupation { get; set; }

    public List<Grant> History { get; set; } = [];

    /// <summary>Puts the facts into a frame as a request does.</summary>
    public void Fill(FactFrame frame)
    {
        // What was not given is not set: a used frame has to have forgotten it.
        frame.History = History.Count > 0 ? [.. History] : frame.History;
        frame.Occupation = Occupation ?? frame.Occupation;
        foreach (var (fact, value) in Given)
        {
            Put(frame, fact, value);
        }
    }

    public void Put(FactFrame frame, FactDefinition fact, long value)
    {
        switch (fact.Type)
        {
            case FactType.Date:
                frame.SetDate(fact, new Day(value));
                break;
            case FactType.Set when fact.KnownBy is { } flag && !IsTrue(flag):
                frame.SetIncomplete(fact.Slot, value);
                break;
            case FactType.Set when fact.KnownBy is null && value == 0:
                frame.SetAbsent(fact.Slot);
                break;
            case FactType.Bool when value == 1:
                frame.Set(fact.Slot, value);
                foreach (var set in Repository.Catalogue.Facts.Facts.Where(set => set.KnownBy == fact.Id))
                {
                    FactInput.Complete(frame, set);
                }

                break;
            default:
                frame.Set(fact.Slot, value);
                break;
        }
    }

    /// <summary>The same without a fact.</summary>
    public Applicant Without(FactDefinition fact)
    {
        var copy = Copy();
        copy.Given.Remove(fact);
        return copy;
    }

    public Applicant Copy()
    {
        var copy = new Applicant(Region, On) { Occupation = Occupation, History = [.. History] };
        foreach (var (fact, value) in Given)
        {
            copy.Given[fact] = value;
        }

        return copy;
    }

    public override string ToString() =>
        $"{Region.Code} on {On}; occupation {Occupation}; {string.Join("; ", Given.Select(given => $"{given.Key.Id} {Words(given.Key, given.Value)}"))}; history [{string.Join(", ", History)}]";

    private bool IsTrue(string flag) => Given.GetValueOrDefault(Repository.Catalogue.Facts[flag]) == 1;

    private static string Words(FactDefinition fact, long value)
    {
        var frame = Repository.Catalogue.NewFrame();
        frame.Set(fact.Slot, value);
        return FactWords.Of(fact, frame);
    }
}
