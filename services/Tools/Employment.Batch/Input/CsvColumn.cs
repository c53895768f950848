using Employment.Contracts.Policies.V1;
using Google.Protobuf;
using Google.Protobuf.Reflection;

namespace Employment.Batch.Input;

/// <summary>A column: where its cells go. The facts' columns follow from the contract's descriptors, a new fact needs no line here.</summary>
/// <param name="Name">Name in the header, e.g. "person.birthDate".</param>
/// <param name="Put">Puts a cell that is not empty into an item; returns null, or what is wrong with it.</param>
internal sealed record CsvColumn(string Name, Func<BatchItem, string, string?> Put)
{
    private static readonly Dictionary<string, CsvColumn> All = Own().Concat(OfFacts()).ToDictionary(column => column.Name, StringComparer.Ordinal);

    /// <summary>The column of a name; null where there is none.</summary>
    public static CsvColumn? Find(string name) => All.GetValueOrDefault(name);

    /// <summary>All names.</summary>
    public static IEnumerable<string> Names => All.Keys;

    private static IEnumerable<CsvColumn> Own() =>
    [
        new("id", (item, cell) => Set(() => item.Id = cell)),
        new("region", (item, cell) => Set(() => item.Request.Region = cell)),
        new("on", (item, cell) => Set(() => item.Request.On = cell)),
        new("measures", (item, cell) => Set(() => item.Request.Measures.Add(CellValue.List(cell)))),
        new("view", (item, cell) => CellValue.TryRead(ViewField, cell, out var view) is { } wrong ? wrong : Set(() => item.Request.View = (EvaluateEntitlementsRequest.Types.View)view!)),
        new("history", PutHistory),
    ];

    private static FieldDescriptor ViewField => EvaluateEntitlementsRequest.Descriptor.FindFieldByNumber(EvaluateEntitlementsRequest.ViewFieldNumber);

    private static IEnumerable<CsvColumn> OfFacts() =>
        from fact in Facts.Descriptor.Fields.InFieldNumberOrder()
        where fact is { FieldType: FieldType.Message, IsRepeated: false }
        from member in fact.MessageType.Fields.InFieldNumberOrder()
        select new CsvColumn($"{fact.JsonName}.{member.JsonName}", (item, cell) => PutFact(item.Request.Facts, fact, member, cell));

    private static string? PutFact(Facts facts, FieldDescriptor fact, FieldDescriptor member, string cell)
    {
        if (fact.Accessor.GetValue(facts) is not IMessage group)
        {
            fact.Accessor.SetValue(facts, group = (IMessage)Activator.CreateInstance(fact.MessageType.ClrType)!);
        }

        if (member.IsRepeated)
        {
            return PutList((System.Collections.IList)member.Accessor.GetValue(group), member, cell);
        }

        return CellValue.TryRead(member, cell, out var value) ?? Set(() => member.Accessor.SetValue(group, value));
    }

    private static string? PutList(System.Collections.IList list, FieldDescriptor member, string cell)
    {
        foreach (var part in CellValue.List(cell))
        {
            if (CellValue.TryRead(member, part, out var value) is { } wrong)
            {
                return wrong;
            }

            list.Add(value);
        }

        return null;
    }

    private static string? PutHistory(BatchItem item, string cell)
    {
        try
        {
            item.Request.Facts.History.Add(JsonParser.Default.Parse<Facts>($$"""{"history": {{cell}} }""").History);
            return null;
        }
        catch (Exception broken) when (broken is InvalidProtocolBufferException or InvalidJsonException or InvalidOperationException)
        {
            return """must be JSON such as [{"measure": "skill-upgrade-subsidy", "on": "2023-09-01", "amountFen": "100000"}]""";
        }
    }

    private static string? Set(Action set)
    {
        set();
        return null;
    }
}
