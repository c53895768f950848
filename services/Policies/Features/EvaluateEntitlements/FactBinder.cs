using System.Runtime.InteropServices;
using Employment.Contracts.Policies.V1;
using Employment.Platform.Errors;
using Employment.Policies.Domain;
using Employment.Policy.Facts;
using Employment.Policy.Time;
using Google.Protobuf.Reflection;
using Grant = Employment.Policy.Facts.Grant;

namespace Employment.Policies.Features.EvaluateEntitlements;

/// <summary>
/// Puts the facts of a request into a frame. What it does with a field follows from the message's descriptor and the fact dictionary: a
/// fact added to both is bound without a line of code.
/// </summary>
internal sealed class FactBinder
{
    private readonly GroupBinder[] groups;
    private readonly FactDefinition[] flaggedSets;
    private readonly FactDefinition[] flags;
    private readonly PolicyBook book;
    private readonly int levels;

    public FactBinder(PolicyBook book)
    {
        this.book = book;
        var facts = book.Catalogue.Facts;
        groups = [.. Facts.Descriptor.Fields.InFieldNumberOrder().Where(IsGroup).Select(field => GroupBinder.Create(field, facts))];
        CheckComplete(facts);
        flaggedSets = [.. facts.Facts.Where(fact => fact.KnownBy is not null)];
        flags = [.. flaggedSets.Select(fact => facts[fact.KnownBy!])];
        levels = facts["certificate.level"].Values.Count;
    }

    public void Bind(Facts facts, FactFrame frame, Violations violations)
    {
        foreach (var group in groups)
        {
            group.Bind(facts, frame, violations);
        }

        frame.Occupation = facts.Certificate is { HasOccupation: true } certificate ? certificate.Occupation : null;
        CompleteSets(frame);
        if (facts.History.Count > 0)
        {
            frame.History = ImmutableCollectionsMarshal.AsImmutableArray(ReadHistory(facts, violations));
        }
    }

    /// <summary>Marks as known the sets whose flag says that their list is complete.</summary>
    public void CompleteSets(FactFrame frame)
    {
        for (var i = 0; i < flags.Length; i++)
        {
            if (frame.Get(flags[i].Slot) == 1)
            {
                FactInput.Complete(frame, flaggedSets[i]);
            }
        }
    }

    private static bool IsGroup(FieldDescriptor field) => field is { FieldType: FieldType.Message, IsRepeated: false };

    private void CheckComplete(FactDictionary facts)
    {
        var bound = groups.SelectMany(group => group.FactIds).ToHashSet(StringComparer.Ordinal);
        var unbound = facts.Facts.Select(fact => fact.Id).Where(id => !bound.Contains(id)).ToArray();
        if (unbound.Length > 0)
        {
            throw new ContractMismatchException(unbound[0], $"The dictionary has facts that the contract of this program lacks: {string.Join(", ", unbound)}. A new fact comes with a new program.");
        }
    }

    private Grant[] ReadHistory(Facts facts, Violations violations)
    {
        var history = new Grant[facts.History.Count];
        for (var i = 0; i < history.Length; i++)
        {
            history[i] = ReadGrant(facts.History[i], i, violations);
        }

        return history;
    }

    private Grant ReadGrant(Contracts.Policies.V1.Grant grant, int index, Violations violations)
    {
        void Refuse(string field, string description) => violations.Add($"facts.history[{index}].{field}", description);

        var measure = book.Catalogue.Find(grant.Measure);
        if (measure is null)
        {
            Refuse("measure", grant.Measure.Length == 0 ? "is required" : "is not the id of a measure; GET /v1/measures lists them");
        }

        var day = default(Day);
        if (grant.HasOn && !Day.TryParse(grant.On, out day))
        {
            Refuse("on", "must be a calendar day from 1900 to 2199, written YYYY-MM-DD");
        }

        if (grant.HasAmountFen && grant.AmountFen < 0)
        {
            Refuse("amountFen", "must not be negative");
        }

        if (grant.HasLevel && (grant.Level < 0 || (int)grant.Level > levels))
        {
            Refuse("level", "must be one of " + string.Join(", ", book.Catalogue.Facts["certificate.level"].Values));
        }

        return new Grant(
            measure?.Id ?? "",
            grant.HasOn ? day : null,
            grant.HasAmountFen ? grant.AmountFen : null,
            grant.HasOccupation ? grant.Occupation : null,
            (int)grant.Level);
    }
}
