using System.Text.Json;
using Employment.Policy.Loading;
using Employment.Policy.Time;

namespace Employment.Policy.Publication;

/// <summary>Holds what is published: it may be ended or superseded, and new things may stand beside it; it is never edited or removed.</summary>
public static class PublishedLaw
{
    // What may be said better without any answer changing.
    private static readonly string[] ParameterNotes = ["source", "note"];

    /// <summary>What of the published law new files would alter or leave out.</summary>
    public static IEnumerable<PolicyFault> Alterations(PolicySource published, PolicySource proposed)
    {
        foreach (var item in published.Items.Where(item => item.Kind != SourceKind.Example))
        {
            if (proposed.Find(item.Kind, item.Id) is not { } same)
            {
                yield return new PolicyFault(item.File, 1, $"The {item.Name} is published and missing here. What is published is never removed; a version is ended by `ends`.");
            }
            else
            {
                foreach (var field in item.Differences(same).Where(field => !MayDiffer(item, same, field)))
                {
                    yield return same.Fault($"The {item.Name} is published, and its `{field}` differs here. What is published is never edited: publish a new version beside it, or end it.");
                }
            }
        }
    }

    /// <summary>What would change an answer for a day before the one it is published for.</summary>
    public static IEnumerable<PolicyFault> Before(Day effective, PolicySource published, PolicySource proposed) =>
        from item in proposed.Items
        let first = FirstDay(published.Find(item.Kind, item.Id), item)
        where first < effective
        select item.Fault($"The {item.Name} changes answers from {first} on, before {effective}, for which it is to be published.");

    /// <summary>The first day on which an answer can change; null where none does.</summary>
    public static Day? FirstDay(PolicySource published, PolicySource proposed) =>
        proposed.Items.Select(item => FirstDay(published.Find(item.Kind, item.Id), item)).Where(day => day is not null).Min();

    private static Day? FirstDay(SourceItem? before, SourceItem item) => item.Kind switch
    {
        SourceKind.Version when before is null => Member(item, "period", "from"),
        SourceKind.Version when before.Differences(item).Contains("period") => Member(item, "period", "to")?.Next(),
        SourceKind.Ending when before is null => DayOf(item.Fields.GetValueOrDefault("to"))?.Next(),
        SourceKind.ParameterValue when before is null => DayOf(item.Fields.GetValueOrDefault("from")),
        _ => null,
    };

    private static bool MayDiffer(SourceItem published, SourceItem proposed, string field) => (published.Kind, field) switch
    {
        (SourceKind.Version or SourceKind.Entry, "period") => OnlyEnds(published, proposed),
        (SourceKind.Fact, "values") => AddsOnly(published.Fields[field], proposed.Fields.GetValueOrDefault(field)),
        (SourceKind.Parameter, "confirmed") => proposed.Fields.GetValueOrDefault(field) == "\"true\"",
        (SourceKind.Parameter, _) => ParameterNotes.Contains(field, StringComparer.Ordinal),
        _ => false,
    };

    private static bool OnlyEnds(SourceItem published, SourceItem proposed) =>
        Member(published, "period", "from") == Member(proposed, "period", "from")
        && Member(proposed, "period", "to") is { } to && !(Member(published, "period", "to") < to);

    private static bool AddsOnly(string published, string? proposed) =>
        proposed is not null && Strings(proposed).Take(Strings(published).Length).SequenceEqual(Strings(published));

    private static string[] Strings(string json) => JsonSerializer.Deserialize<string[]>(json) ?? [];

    private static Day? Member(SourceItem item, string field, string member)
    {
        if (!item.Fields.TryGetValue(field, out var json))
        {
            return null;
        }

        using var document = JsonDocument.Parse(json);
        return document.RootElement.ValueKind == JsonValueKind.Object && document.RootElement.TryGetProperty(member, out var text) ? DayOf(text.GetRawText()) : null;
    }

    private static Day? DayOf(string? json) => json is not null && Day.TryParse(json.Trim('"'), out var day) ? day : null;
}
