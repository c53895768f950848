using System.Collections.Immutable;
using Employment.Contracts.Policies.V1;
using Employment.Policy.Facts;
using Employment.Policy.Law;
using Google.Protobuf.Reflection;
using Grant = Employment.Policy.Facts.Grant;

namespace Employment.Policies.Features.EvaluateEntitlements.Wire;

/// <summary>
/// Puts facts into a frame as they stand encoded, without making messages of them. Like <see cref="FactBinder"/> it follows the contract's
/// descriptors and the fact dictionary. It gives up at the first thing that is not in order or not usual: that is then read in full.
/// </summary>
internal sealed class WireBinder
{
    private const int MostFields = 64;

    private readonly WireFact?[]?[] groups = new WireFact?[]?[MostFields];
    private readonly WireGrant grants;
    private readonly FactBinder binder;

    public WireBinder(Catalogue catalogue, FactBinder binder)
    {
        this.binder = binder;
        grants = new WireGrant(catalogue);
        foreach (var group in Facts.Descriptor.Fields.InFieldNumberOrder().Where(field => field is { IsRepeated: false, FieldNumber: < MostFields }))
        {
            groups[group.FieldNumber] = Members(group, catalogue.Facts);
        }
    }

    /// <summary>Whether the facts were put into the frame; if not, what stands in it is of no use.</summary>
    public bool TryBind(ReadOnlySpan<byte> facts, FactFrame frame)
    {
        var fields = new WireFields(facts);
        var (seen, history) = (0UL, ImmutableArray<Grant>.Empty);
        while (fields.Next())
        {
            if (!fields.HasLength || fields.Field >= MostFields)
            {
                return false;
            }

            if (fields.Field == Facts.HistoryFieldNumber)
            {
                if (grants.Read(fields.Bytes) is not { } grant)
                {
                    return false;
                }

                history = history.Add(grant);
            }
            else if ((seen >> fields.Field & 1) != 0 || groups[fields.Field] is not { } members || !TryBind(members, fields.Bytes, frame))
            {
                return false;
            }

            seen |= 1UL << fields.Field;
        }

        frame.History = history;
        binder.CompleteSets(frame);
        return fields.IsWhole;
    }

    private static bool TryBind(WireFact?[] members, ReadOnlySpan<byte> group, FactFrame frame)
    {
        var fields = new WireFields(group);
        var seen = 0UL;
        while (fields.Next())
        {
            if (fields.Field >= MostFields || members[fields.Field] is not { } member
                || ((seen >> fields.Field & 1) != 0 && !member.Repeats) || !member.TrySet(fields, frame))
            {
                return false;
            }

            seen |= 1UL << fields.Field;
        }

        return fields.IsWhole;
    }

    private static WireFact?[] Members(FieldDescriptor group, FactDictionary facts)
    {
        var members = new WireFact?[MostFields];
        foreach (var member in group.MessageType.Fields.InFieldNumberOrder().Where(member => member.FieldNumber < MostFields))
        {
            members[member.FieldNumber] = facts.Find($"{group.JsonName}.{member.JsonName}") is { } fact ? new WireFact(fact) : null;
        }

        return members;
    }
}
