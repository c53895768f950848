using System.Runtime.CompilerServices;

namespace Employment.Benchmarks.Engine.Yardstick;

/// <summary>
/// The yardstick's own form of an applicant: values by <see cref="Fact"/>, two words of presence bits.
/// Days are (year × 12 + month − 1) × 32 + day. "Upper" is the day with which a shifted day is compared: the last day of a month stands
/// for the days its month lacks.
/// </summary>
internal struct Applicant
{
    public FactValues Values;
    public FactBits Known;
    public long On;
    public long OnUpper;
    public long SignedOnUpper;
    public long BoughtOnUpper;
    public bool InJiyuan;
    public PastGrant[] History;

    /// <summary>Occupation of the certificate; 0: unknown.</summary>
    public int Occupation;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly long Value(Fact fact) => Values[(int)fact];

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly ulong Knows(Fact fact) => Known[(int)fact >> 6] >> ((int)fact & 63) & 1;
}

/// <summary>A number for each <see cref="Fact"/>.</summary>
[InlineArray((int)Fact.Placed + 1)]
internal struct FactValues
{
    private long first;
}

/// <summary>A presence bit for each <see cref="Fact"/>.</summary>
[InlineArray(((int)Fact.Placed >> 6) + 1)]
internal struct FactBits
{
    private ulong first;
}

/// <summary>The measures that earlier grants can stand in the way of.</summary>
internal enum Granted
{
    Other,
    SkillUpgrade,
    VocationalTraining,
    HiringAbsorption,
    HiringExpansion,
    IncubationResult,
    IncubatorRecognition,
    SelfEmployedToEnterprise,
    JobRetention,
    StartupOpening,
    StartupOperating,
    CrossBorderPark,
    LeadingTalent,
    TransportAllowance,
    ReturnHomePark,
    ReturnHomeProject,
    Directory,
    StarSpace,
    DeedTax,
    TalentHome,
}

/// <summary>How often each measure was granted.</summary>
[InlineArray((int)Granted.TalentHome + 1)]
internal struct GrantCounts
{
    private int first;
}

/// <summary>A benefit already granted.</summary>
/// <param name="Measure">Measure.</param>
/// <param name="Year">Calendar year; 0: unknown.</param>
/// <param name="Fen">Amount; -1: unknown.</param>
/// <param name="Occupation">Occupation; 0: unknown.</param>
/// <param name="Level">Level; 0: unknown.</param>
internal readonly record struct PastGrant(Granted Measure, int Year, long Fen, int Occupation, int Level);
