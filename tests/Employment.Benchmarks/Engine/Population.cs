using Employment.Benchmarks.Engine.Yardstick;
using Employment.Benchmarks.Measuring;
using Employment.Policy.Facts;
using Employment.Policy.Law;
using Employment.Policy.Time;

namespace Employment.Benchmarks.Engine;

/// <summary>Distinct applicants, each in the engine's form and in the yardstick's.</summary>
internal sealed class Population
{
    /// <summary>Applicants timed together; few enough to stay in a processor's second-level cache in either form.</summary>
    public const int Block = 256;

    /// <summary>Where and when they apply: both cities, before and after the rules of 2024, and in the first year.</summary>
    private static readonly (string Region, Day On)[] Applications =
    [
        ("410802", new Day(2023, 9, 15)),
        ("410802", new Day(2024, 7, 1)),
        ("419001", new Day(2024, 7, 1)),
        ("410882", new Day(2024, 7, 31)),
        ("410825", new Day(2023, 8, 31)),
        ("419001", new Day(2023, 9, 15)),
        ("410804", new Day(2022, 6, 1)),
    ];

    private readonly Catalogue catalogue;

    public Population(Catalogue catalogue, int count, int seed)
    {
        this.catalogue = catalogue;
        (Frames, Regions, Days, Applicants) = (new FactFrame[count], new Region[count], new Day[count], new Applicant[count]);
        var random = new Random(seed);
        var generator = new ApplicantGenerator(catalogue, seed + 1);
        var preparation = new Preparation(catalogue.Facts);
        var seen = new HashSet<(string, Day, string)>();
        for (var i = 0; i < count;)
        {
            var (code, on) = Applications[random.Next(Applications.Length)];
            var frame = catalogue.NewFrame();
            generator.Fill(frame, on);
            if (!seen.Add((code, on, Fingerprint(frame))))
            {
                continue;
            }

            (Frames[i], Regions[i], Days[i]) = (frame, catalogue.Regions.Find(code)!, on);
            Applicants[i++] = preparation.Copy(frame, on, code == "419001");
        }
    }

    public int Count => Frames.Length;

    public FactFrame[] Frames { get; }

    public Region[] Regions { get; }

    public Day[] Days { get; }

    public Applicant[] Applicants { get; }

    public FactFrame NewFrame() => catalogue.NewFrame();

    /// <summary>Nanoseconds of processor time an applicant for <paramref name="evaluate"/>; loading a block is not timed.</summary>
    public double Time(Action<int> load, Action<int> evaluate)
    {
        var spent = 0L;
        for (var first = 0; first < Count; first += Block)
        {
            var end = Math.Min(first + Block, Count);
            for (var i = first; i < end; i++)
            {
                load(i);
            }

            var start = ThreadClock.Now;
            for (var i = first; i < end; i++)
            {
                evaluate(i);
            }

            spent += ThreadClock.Now - start;
        }

        return (double)spent / Count;
    }

    private static string Fingerprint(FactFrame frame) =>
        $"{string.Join(',', frame.Values.ToArray())}|{string.Join(',', frame.Present.ToArray())}|{string.Join(',', frame.History)}|{frame.Occupation}";
}
