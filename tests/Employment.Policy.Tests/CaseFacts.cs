using System.Globalization;
using Employment.Policy.Facts;
using Employment.Policy.Time;
using YamlDotNet.RepresentationModel;

namespace Employment.Policy.Tests;

/// <summary>Facts as a case table writes them, put into a frame the way the service does.</summary>
internal static class CaseFacts
{
    public static void Fill(FactFrame frame, FactDictionary facts, YamlMappingNode groups)
    {
        foreach (var (group, fields) in groups.Children)
        {
            if (Name(group) == "history")
            {
                frame.History = [.. ((YamlSequenceNode)fields).Children.Select(grant => ReadGrant((YamlMappingNode)grant, facts))];
                continue;
            }

            foreach (var (field, value) in ((YamlMappingNode)fields).Children)
            {
                Set(frame, facts, $"{Name(group)}.{Name(field)}", value);
            }
        }

        foreach (var set in facts.Facts.Where(fact => fact.KnownBy is not null && frame.Get(facts[fact.KnownBy!].Slot) == 1))
        {
            FactInput.Complete(frame, set);
        }
    }

    private static void Set(FactFrame frame, FactDictionary facts, string id, YamlNode value)
    {
        if (value is YamlScalarNode { Value: "null" or "~" or "", Style: YamlDotNet.Core.ScalarStyle.Plain })
        {
            return;
        }

        var fact = facts.Find(id) ?? throw new InvalidOperationException($"The case names `{id}`, which is no fact.");
        if (SetValue(frame, fact, value) is { } wrong)
        {
            throw new InvalidOperationException($"{id}: {wrong}");
        }
    }

    private static string? SetValue(FactFrame frame, FactDefinition fact, YamlNode value) => fact.Type switch
    {
        FactType.Bool => FactInput.SetNumber(frame, fact, Name(value) == "true" ? 1 : 0),
        FactType.Date => FactInput.SetDate(frame, fact, Name(value)),
        FactType.Share => FactInput.SetShare(frame, fact, Name(value)),
        FactType.Enum => FactInput.SetEnum(frame, fact, Number(fact, value)),
        FactType.Set => ((YamlSequenceNode)value).Children.Select(member => FactInput.AddMember(frame, fact, Number(fact, member))).FirstOrDefault(wrong => wrong is not null),
        FactType.Text => SetText(frame, Name(value)),
        FactType.Money => FactInput.SetNumber(frame, fact, Money(Name(value))),
        FactType.Count or FactType.Months => FactInput.SetNumber(frame, fact, long.Parse(Name(value), CultureInfo.InvariantCulture)),
        _ => throw new InvalidOperationException(fact.Id),
    };

    /// <summary>"2000 yuan", or plain fen.</summary>
    public static long Money(string text) => text.EndsWith(" yuan", StringComparison.Ordinal)
        ? (long)(decimal.Parse(text[..^5], CultureInfo.InvariantCulture) * 100)
        : long.Parse(text, CultureInfo.InvariantCulture);

    public static string Name(YamlNode node) => ((YamlScalarNode)node).Value!;

    private static string? SetText(FactFrame frame, string text)
    {
        frame.Occupation = text;
        return null;
    }

    private static int Number(FactDefinition fact, YamlNode value) =>
        fact.NumberOf(Name(value)) is var number and > 0 ? number : throw new InvalidOperationException($"`{Name(value)}` is no value of {fact.Id}.");

    private static Grant ReadGrant(YamlMappingNode node, FactDictionary facts)
    {
        string? Text(string key) => node.Children.TryGetValue(new YamlScalarNode(key), out var value) ? Name(value) : null;
        return new Grant(
            Text("measure")!,
            Text("on") is { } on && Day.TryParse(on, out var day) ? day : null,
            Text("amountFen") is { } amount ? Money(amount) : null,
            Text("occupation"),
            Text("level") is { } level ? facts["certificate.level"].NumberOf(level) : 0);
    }
}
