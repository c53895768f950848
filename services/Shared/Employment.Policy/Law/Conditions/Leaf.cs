using Employment.Policy.Explanation;
using Employment.Policy.Facts;
using Employment.Policy.Time;

namespace Employment.Policy.Law.Conditions;

/// <summary>A single condition: one fact, one requirement, one clause.</summary>
public abstract record Leaf : Condition
{
    /// <summary>The clause it rests on.</summary>
    public required Provision By { get; init; }

    /// <summary>Its bit in a version's masks; set once when the version is put together.</summary>
    public int Bit { get; internal set; } = -1;

    /// <summary>Conditions of one version with the same number are alternatives; 0: it stands by itself.</summary>
    public int Alternative { get; internal set; }

    /// <summary>The fact's name in answers; "history" for limits and exclusions.</summary>
    public abstract string FactName { get; }

    /// <summary>The date at which it is asked: "application" or a date fact.</summary>
    public abstract string GoverningDate { get; }

    /// <summary>What is required, in words; on a frame with the figures in force for it.</summary>
    public abstract string Requires(FactFrame? frame);

    /// <summary>Whether the requirement's words are the same on every frame.</summary>
    public virtual bool RequiresSameOfAll => true;

    /// <summary>What was given, in words.</summary>
    public abstract string Given(FactFrame frame);

    /// <summary>Where it fails: the first day on which it will hold by time alone.</summary>
    public abstract Day? Remedy(FactFrame frame);

    /// <summary>Where it cannot be told: what is missing.</summary>
    public abstract NameSet Missing(FactFrame frame);

    /// <summary>Parameters it compares with.</summary>
    public virtual IEnumerable<ParameterUse> Parameters => [];

    public override IEnumerable<Leaf> Leaves() => [this];
}
