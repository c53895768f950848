using System.Collections.Frozen;

namespace Employment.Policy.Facts;

/// <summary>All facts that may be asked, and the contradictions between them.</summary>
public sealed class FactDictionary
{
    private readonly FrozenDictionary<string, FactDefinition> byId;

    public FactDictionary(IReadOnlyList<FactDefinition> facts, IReadOnlyList<Contradiction> contradictions)
    {
        Facts = facts;
        Contradictions = contradictions;
        byId = facts.ToFrozenDictionary(fact => fact.Id, StringComparer.Ordinal);
        SlotCount = facts.Max(fact => Math.Max(fact.Slot, fact.UpperSlot)) + 1;
    }

    public IReadOnlyList<FactDefinition> Facts { get; }

    public IReadOnlyList<Contradiction> Contradictions { get; }

    /// <summary>Slots the facts take; parameters and history come behind them.</summary>
    public int SlotCount { get; }

    public FactDefinition? Find(string id) => byId.GetValueOrDefault(id);

    public FactDefinition this[string id] => byId[id];
}
