using System.Collections;
using System.Globalization;
using Employment.Contracts.Policies.V1;
using Employment.Policy.Facts;
using Google.Protobuf;
using Google.Protobuf.Reflection;
using Grant = Employment.Contracts.Policies.V1.Grant;

namespace Employment.Policies.Tests.Batches;

/// <summary>Requests with any facts of the contract, now and then one that cannot be used.</summary>
internal sealed class RandomRequests(Policy.Law.Catalogue catalogue, int seed)
{
    private static readonly string[] Shares = ["0", "1", "0.5", "0.055", "0.20000000000", "00.25"];
    private static readonly string[] WrongShares = ["1.5", ".5", "1.", "-0.1", "0.1234567891", "half", "0.5.5"];

    private readonly Random random = new(seed);

    public EvaluateEntitlementsRequest Next()
    {
        var request = new EvaluateEntitlementsRequest
        {
            Region = Chance(97) ? Pick(["410802", "419001", "410882"]) : Pick(["", "000000", "nowhere", "焦作"]),
            On = Chance(90) ? Date() : "",
            View = (EvaluateEntitlementsRequest.Types.View)random.Next(Chance(98) ? 3 : 5),
            Facts = Chance(95) ? NextFacts() : null,
        };
        if (Chance(80))
        {
            request.Measures.Add(Enumerable.Range(0, random.Next(1, 6)).Select(_ => MeasureId()));
        }

        return request;
    }

    private Facts NextFacts()
    {
        var facts = new Facts();
        foreach (var group in Facts.Descriptor.Fields.InFieldNumberOrder().Where(field => !field.IsRepeated && Chance(30)))
        {
            group.Accessor.SetValue(facts, NextGroup(group));
        }

        facts.History.Add(Enumerable.Range(0, Chance(30) ? random.Next(1, 4) : 0).Select(_ => NextGrant()));
        return facts;
    }

    private IMessage NextGroup(FieldDescriptor group)
    {
        var message = group.MessageType.Parser.ParseFrom([]);
        foreach (var member in group.MessageType.Fields.InFieldNumberOrder().Where(_ => Chance(60)))
        {
            var fact = catalogue.Facts.Find($"{group.JsonName}.{member.JsonName}");
            if (member.IsRepeated)
            {
                var list = (IList)member.Accessor.GetValue(message);
                Enumerable.Range(0, random.Next(3)).ToList().ForEach(_ => list.Add(Enum.ToObject(member.EnumType.ClrType, NextEnum(member))));
            }
            else
            {
                member.Accessor.SetValue(message, Value(member, fact));
            }
        }

        return message;
    }

    private object Value(FieldDescriptor member, FactDefinition? fact) => member.FieldType switch
    {
        FieldType.Bool => Chance(50),
        FieldType.Int32 => random.Next(Chance(99) ? 0 : -5, 40),
        FieldType.Int64 => random.NextInt64(Chance(99) ? 0 : -5, 1_000_000),
        FieldType.Enum => Enum.ToObject(member.EnumType.ClrType, NextEnum(member)),
        FieldType.String when fact?.Type == FactType.Date => Date(),
        FieldType.String when fact?.Type == FactType.Share => Pick(Chance(98) ? Shares : WrongShares),
        _ => Pick(["焊工", "cook", ""]),
    };

    private int NextEnum(FieldDescriptor member) => Chance(99) ? random.Next(Math.Min(7, member.EnumType.Values.Count)) : random.Next(100);

    private Grant NextGrant()
    {
        var grant = new Grant { Measure = MeasureId() };
        if (Chance(80))
        {
            grant.On = Date();
        }

        if (Chance(60))
        {
            (grant.AmountFen, grant.Occupation) = (random.NextInt64(Chance(98) ? 0 : -5, 900_000), Pick(["焊工", "cook"]));
        }

        if (Chance(50))
        {
            (grant.Level, grant.Employer) = ((Certificate.Types.Level)random.Next(Chance(98) ? 7 : 99), "某公司");
        }

        return grant;
    }

    private string MeasureId() => Chance(98) ? catalogue.Measures[random.Next(catalogue.Measures.Count)].Id : "no-measure";

    private string Date() => Chance(99)
        ? new DateOnly(2010, 1, 1).AddDays(random.Next(6000)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
        : Pick(["2023-02-30", "soon", "20230101", "2023-1-01", "2300-01-01"]);

    private string Pick(string[] pool) => pool[random.Next(pool.Length)];

    private bool Chance(int percent) => random.Next(100) < percent;
}
