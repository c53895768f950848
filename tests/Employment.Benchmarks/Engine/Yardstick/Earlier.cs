using System.Runtime.CompilerServices;

namespace Employment.Benchmarks.Engine.Yardstick;

/// <summary>What earlier grants leave open: each truth holds while the limit or exclusion stands in nobody's way.</summary>
internal struct Earlier
{
    private const long OperatingCap = 1_000_000;

    public Truth SkillThriceAYear;
    public Truth SkillOncePerLevel;
    public Truth SkillNoHigherLevel;
    public Truth NoSkill;
    public Truth NoVocational;
    public Truth NoAbsorption;
    public Truth NoExpansion;
    public Truth IncubationOnceAYear;
    public Truth RecognitionOnce;
    public Truth ConversionOnce;
    public Truth RetentionOnceAYear;
    public Truth OpeningOnce;
    public Truth OperatingBelowCap;

    /// <param name="a">Applicant.</param>
    /// <param name="earlier">What is open in the twenty first measures.</param>
    /// <param name="ever">How often each measure was granted.</param>
    public static void Read(in Applicant a, out Earlier earlier, out GrantCounts ever)
    {
        ever = default;
        if (a.History.Length == 0)
        {
            earlier = Clear;
            return;
        }

        var certain = default(GrantCounts);
        var possible = default(GrantCounts);
        var year = (int)(a.On / 384);
        foreach (ref readonly var grant in a.History.AsSpan())
        {
            var measure = (int)grant.Measure;
            ever[measure]++;
            certain[measure] += grant.Year == year ? 1 : 0;
            possible[measure] += grant.Year == year || grant.Year == 0 ? 1 : 0;
        }

        earlier.SkillThriceAYear = Below(certain, possible, Granted.SkillUpgrade, 3);
        earlier.IncubationOnceAYear = Below(certain, possible, Granted.IncubationResult, 1);
        earlier.RetentionOnceAYear = Below(certain, possible, Granted.JobRetention, 1);
        earlier.NoSkill = Below(ever, ever, Granted.SkillUpgrade, 1);
        earlier.NoVocational = Below(ever, ever, Granted.VocationalTraining, 1);
        earlier.NoAbsorption = Below(ever, ever, Granted.HiringAbsorption, 1);
        earlier.NoExpansion = Below(ever, ever, Granted.HiringExpansion, 1);
        earlier.RecognitionOnce = Below(ever, ever, Granted.IncubatorRecognition, 1);
        earlier.ConversionOnce = Below(ever, ever, Granted.SelfEmployedToEnterprise, 1);
        earlier.OpeningOnce = Below(ever, ever, Granted.StartupOpening, 1);
        earlier.SkillOncePerLevel = earlier.SkillNoHigherLevel = earlier.OperatingBelowCap = new Truth(1, 0);
        if (ever[(int)Granted.SkillUpgrade] > 0)
        {
            ReadLevels(a, ref earlier);
        }

        if (possible[(int)Granted.StartupOperating] > 0)
        {
            earlier.OperatingBelowCap = ReadSum(a, year);
        }
    }

    /// <summary>Holds while the measure was never granted.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Truth Never(in GrantCounts ever, Granted measure) => Below(ever, ever, measure, 1);

    private static Earlier Clear { get; } = MakeClear();

    private static Earlier MakeClear()
    {
        var open = new Truth(1, 0);
        return new Earlier
        {
            SkillThriceAYear = open, SkillOncePerLevel = open, SkillNoHigherLevel = open, NoSkill = open, NoVocational = open,
            NoAbsorption = open, NoExpansion = open, IncubationOnceAYear = open, RecognitionOnce = open, ConversionOnce = open,
            RetentionOnceAYear = open, OpeningOnce = open, OperatingBelowCap = open,
        };
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Truth Below(in GrantCounts certain, in GrantCounts possible, Granted measure, int limit) => Below(certain[(int)measure], possible[(int)measure], limit);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Truth Below(long certain, long possible, long limit) => new(possible < limit ? 1UL : 0UL, certain >= limit ? 1UL : 0UL);

    private static void ReadLevels(in Applicant a, ref Earlier earlier)
    {
        var asked = (int)a.Value(Fact.CertificateLevel);
        var (same, maybeSame, higher, maybeHigher) = (0, 0, 0, 0);
        foreach (ref readonly var grant in a.History.AsSpan())
        {
            if (grant.Measure != Granted.SkillUpgrade)
            {
                continue;
            }

            var known = grant.Occupation != 0 && a.Occupation != 0;
            var (occupation, maybeOccupation) = (known && grant.Occupation == a.Occupation, !known || grant.Occupation == a.Occupation);
            var levels = grant.Level != 0 && asked != 0;
            var graded = grant.Level != Codes.Ungraded && asked != Codes.Ungraded;
            same += occupation && levels && grant.Level == asked ? 1 : 0;
            maybeSame += maybeOccupation && (!levels || grant.Level == asked) ? 1 : 0;
            higher += occupation && levels && graded && grant.Level > asked ? 1 : 0;
            maybeHigher += maybeOccupation && graded && (!levels || grant.Level > asked) ? 1 : 0;
        }

        earlier.SkillOncePerLevel = Below(same, maybeSame, 1);
        earlier.SkillNoHigherLevel = Below(higher, maybeHigher, 1);
    }

    private static Truth ReadSum(in Applicant a, int year)
    {
        var (sum, open) = (0L, false);
        foreach (ref readonly var grant in a.History.AsSpan())
        {
            if (grant.Measure == Granted.StartupOperating && (grant.Year == 0 || grant.Year == year))
            {
                open |= grant.Year == 0 || grant.Fen < 0;
                sum += grant.Year == 0 ? 0 : Math.Clamp(grant.Fen, 0, OperatingCap);
            }
        }

        return Below(sum, open ? OperatingCap : sum, OperatingCap);
    }
}
