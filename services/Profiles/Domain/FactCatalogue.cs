using System.Collections.Frozen;
using Employment.Contracts.Policies.V1;
using Employment.Contracts.Profiles.V1;
using Google.Protobuf.Reflection;

namespace Employment.Profiles.Domain;

/// <summary>The facts that can be recorded of a person or of an employer, read from the contract of Policies.</summary>
internal sealed class FactCatalogue
{
    public const string BirthDate = "person.birthDate";
    public const string Groups = "person.groups";
    public const string GroupsKnown = "person.groupsKnown";
    public const string EmployerSize = "employer.size";

    private static readonly FrozenSet<string> OfPersons = FrozenSet.ToFrozenSet(
        ["person", "certificate", "business", "loan", "conversion", "recognition", "talent", "home", "training"], StringComparer.Ordinal);

    private static readonly FrozenSet<string> OfEmployers = FrozenSet.ToFrozenSet(
        ["employer", "internship", "business", "loan", "conversion", "recognition", "training", "incubator", "placement"], StringComparer.Ordinal);

    private readonly FrozenDictionary<string, FactField> fields = Facts.Descriptor.Fields.InFieldNumberOrder()
        .Where(group => group is { FieldType: FieldType.Message, IsRepeated: false } && (OfPersons.Contains(group.JsonName) || OfEmployers.Contains(group.JsonName)))
        .SelectMany(group => group.MessageType.Fields.InFieldNumberOrder().Select(field => new FactField(group, field)))
        .ToFrozenDictionary(field => field.Id, StringComparer.Ordinal);

    /// <summary>A fact by group and field; null where profiles keep none of that name.</summary>
    public FactField? Find(string fact) => fields.GetValueOrDefault(fact);

    /// <summary>A fact that a profile of a kind can have.</summary>
    public FactField? Find(string fact, Profile.Types.Kind kind) => Find(fact) is { } field && IsOf(field, kind) ? field : null;

    /// <summary>Facts of a profile as a message, ready to be evaluated.</summary>
    /// <param name="values">Stored values by fact; one that the contract no longer has is left out.</param>
    /// <param name="history">What was granted before.</param>
    public Facts ToMessage(IEnumerable<KeyValuePair<string, string>> values, IEnumerable<Grant>? history = null)
    {
        var message = new Facts();
        foreach (var (fact, value) in values)
        {
            Find(fact)?.Put(message, value);
        }

        message.History.Add(history ?? []);
        return message;
    }

    private static bool IsOf(FactField field, Profile.Types.Kind kind) =>
        (kind == Profile.Types.Kind.Person ? OfPersons : OfEmployers).Contains(field.Group);
}
