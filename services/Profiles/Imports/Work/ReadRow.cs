using System.Collections.Immutable;
using Employment.Profiles.Imports.Kinds;

namespace Employment.Profiles.Imports.Work;

/// <summary>A row without a fault of its own.</summary>
/// <param name="Line">Line on which it begins.</param>
/// <param name="Number">The number, folded and checked.</param>
/// <param name="Hashes">The hashes under which it may be stored, the current key's first.</param>
/// <param name="BirthDate">For a person, from the number.</param>
/// <param name="Name">Name; may be empty.</param>
/// <param name="Region">The county it names; empty: the import's.</param>
/// <param name="AsOf">Day as of which it holds.</param>
/// <param name="Stated">What it states.</param>
/// <param name="Figures">What the firm's size is reckoned from; null: it does not say.</param>
internal sealed record ReadRow(
    long Line,
    string Number,
    IReadOnlyList<byte[]> Hashes,
    DateOnly? BirthDate,
    string Name,
    string Region,
    DateOnly AsOf,
    ImmutableArray<StatedFact> Stated,
    FirmFigures? Figures = null);
