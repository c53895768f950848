using Employment.Contracts.Policies.V1;
using Employment.Policy.Facts;
using Employment.Policy.Law;
using Employment.Policy.Time;
using Google.Protobuf.Reflection;
using View = Employment.Contracts.Policies.V1.EvaluateEntitlementsRequest.Types.View;

namespace Employment.Benchmarks.Calls;

/// <summary>Writes a synthetic applicant's facts as a request.</summary>
internal sealed class RequestWriter(FactDictionary facts)
{
    public EvaluateEntitlementsRequest Write(FactFrame frame, Region region, Day on, View view)
    {
        var request = new EvaluateEntitlementsRequest { On = on.ToString(), Region = region.Code, View = view, Facts = new Facts() };
        foreach (var fact in facts.Facts.Where(fact => fact.Type != FactType.Text && (frame.Has(fact.Slot) || frame.Get(fact.Slot) != 0)))
        {
            Write(request.Facts, fact, frame);
        }

        if (frame.Occupation is { } occupation)
        {
            request.Facts.Certificate ??= new Certificate();
            request.Facts.Certificate.Occupation = occupation;
        }

        request.Facts.History.Add(frame.History.Select(Write));
        return request;
    }

    private static void Write(Facts message, FactDefinition fact, FactFrame frame)
    {
        var (groupName, memberName) = (fact.Id.Split('.')[0], fact.Id.Split('.')[1]);
        var group = Facts.Descriptor.Fields.InDeclarationOrder().Single(field => field.JsonName == groupName);
        var member = group.MessageType.Fields.InDeclarationOrder().Single(field => field.JsonName == memberName);
        if (group.Accessor.GetValue(message) is not Google.Protobuf.IMessage given)
        {
            given = group.MessageType.Parser.ParseFrom([]);
            group.Accessor.SetValue(message, given);
        }

        if (fact.Type == FactType.Set)
        {
            var list = (System.Collections.IList)member.Accessor.GetValue(given);
            foreach (var number in Enumerable.Range(1, fact.Values.Count).Where(number => (frame.Get(fact.Slot) >> number & 1) != 0))
            {
                list.Add(Enum.ToObject(member.EnumType.ClrType, number));
            }
        }
        else
        {
            member.Accessor.SetValue(given, Value(fact, member, frame));
        }
    }

    private static object Value(FactDefinition fact, FieldDescriptor member, FactFrame frame)
    {
        var number = frame.Get(fact.Slot);
        return (fact.Type, member.FieldType) switch
        {
            (FactType.Bool, _) => number == 1,
            (FactType.Enum, _) => Enum.ToObject(member.EnumType.ClrType, number),
            (_, FieldType.String) => FactWords.Of(fact, frame),
            (_, FieldType.Int32) => (int)number,
            _ => number,
        };
    }

    private static Contracts.Policies.V1.Grant Write(Policy.Facts.Grant grant)
    {
        var written = new Contracts.Policies.V1.Grant { Measure = grant.Measure };
        if (grant.On is { } on)
        {
            written.On = on.ToString();
        }

        if (grant.AmountFen is { } amount)
        {
            written.AmountFen = amount;
        }

        if (grant.Occupation is { } occupation)
        {
            written.Occupation = occupation;
        }

        if (grant.Level > 0)
        {
            written.Level = (Certificate.Types.Level)grant.Level;
        }

        return written;
    }
}
