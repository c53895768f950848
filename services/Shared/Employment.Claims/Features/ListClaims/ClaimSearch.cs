using Employment.Claims.Procedure;
using Npgsql;

namespace Employment.Claims.Features.ListClaims;

/// <summary>What claims are looked for.</summary>
/// <param name="Region">Region; those below it are included. "": any.</param>
/// <param name="States">States.</param>
/// <param name="Measure">Measure; "": any.</param>
/// <param name="Applicant">Applicant; null: any.</param>
/// <param name="Words">A number, or how the applicant's name begins; "": any.</param>
/// <param name="After">Where the page begins; null: at the first row.</param>
/// <param name="Rows">Rows at most.</param>
internal sealed record ClaimSearch(string Region, State[] States, string Measure, Guid? Applicant, string Words, PageToken? After, int Rows)
{
    // Names are in the order of their bytes (collation C), in which this character stands after every other.
    private const string AfterAllNames = "\U0010FFFF";

    /// <summary>What a statement may name with an @.</summary>
    public object[] Parameters()
    {
        List<NpgsqlParameter> parameters =
        [
            new("region", Region),
            new("stem", RegionStem.Of(Region) + "%"),
            new("states", States.Select(ClaimWords.Of).ToArray()),
            new("rows", Rows),
            new("measure", Measure),
            new("words", Words),
            new("afterwords", Words + AfterAllNames),
        ];
        if (Applicant is { } applicant)
        {
            parameters.Add(new NpgsqlParameter("applicant", applicant));
        }

        if (After is { } after)
        {
            parameters.AddRange([new("name", after.Name), new("day", after.Day), new("number", after.Number), new("id", after.Id)]);
        }

        return [.. parameters];
    }
}
