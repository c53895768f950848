using Employment.Contracts.Profiles.V1;
using Employment.Platform.Clock;
using Employment.Platform.Errors;
using Employment.Profiles.Domain;

namespace Employment.Profiles.Records;

/// <summary>Reads the facts of a request and names every entry that cannot be used. Ranges are Policies' to check.</summary>
internal sealed class FactEntries(FactCatalogue catalogue, BusinessClock clock)
{
    private const int LongestEvidence = 200;

    public List<CheckedFact> Read(IReadOnlyList<FactEntry> entries, Profile.Types.Kind kind, Violations violations)
    {
        var facts = new List<CheckedFact>(entries.Count);
        for (var i = 0; i < entries.Count; i++)
        {
            if (Read(entries[i], i, kind, violations) is not { } fact)
            {
                continue;
            }

            if (facts.Exists(other => other.Field.Id == fact.Field.Id && other.AsOf == fact.AsOf))
            {
                violations.Add($"facts[{i}].fact", "is given twice as of the same day");
            }

            facts.Add(fact);
        }

        return facts;
    }

    private CheckedFact? Read(FactEntry entry, int index, Profile.Types.Kind kind, Violations violations)
    {
        var asOf = ReadAsOf(entry.AsOf, index, violations);
        if (PlainText.Problem(entry.Evidence, 0, LongestEvidence) is { Length: > 0 } wrong)
        {
            violations.Add($"facts[{index}].evidence", wrong);
        }

        if (catalogue.Find(entry.Fact, kind) is not { } field)
        {
            violations.Add($"facts[{index}].fact", NoFactOf(entry.Fact, kind));
            return null;
        }

        if (field.Id == FactCatalogue.BirthDate)
        {
            violations.Add($"facts[{index}].fact", "is taken from the ID number and cannot be given; correct the number where it is wrong");
            return null;
        }

        var value = field.Normalize(entry.Value, out var problem);
        if (problem.Length > 0)
        {
            violations.Add($"facts[{index}].value", problem);
            return null;
        }

        return new CheckedFact(index, field, value, asOf, entry.Evidence.Trim());
    }

    private static string NoFactOf(string fact, Profile.Types.Kind kind) => fact.Length == 0
        ? "is required: group and field, such as person.employed"
        : kind == Profile.Types.Kind.Person
            ? "is no fact that is kept of a person; see the groups person, certificate, business, loan, conversion, recognition, talent, home and training of the facts"
            : "is no fact that is kept of an employer; see the groups employer, internship, business, loan, conversion, recognition, training, incubator and placement of the facts";

    private DateOnly ReadAsOf(string text, int index, Violations violations)
    {
        var today = clock.Today;
        if (text.Length == 0)
        {
            return today;
        }

        if (!DayText.TryRead(text, out var day))
        {
            violations.Add($"facts[{index}].asOf", "must be a calendar day, written YYYY-MM-DD");
        }
        else if (day > today)
        {
            violations.Add($"facts[{index}].asOf", $"lies in the future; a fact is recorded as of {DayText.Of(today)} at the latest");
        }

        return day;
    }
}
