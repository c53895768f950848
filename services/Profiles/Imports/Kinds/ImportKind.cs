using System.Collections.Immutable;
using Employment.Contracts.Profiles.V1;
using Kind = Employment.Contracts.Profiles.V1.Import.Types.Kind;

namespace Employment.Profiles.Imports.Kinds;

/// <summary>A kind of department file.</summary>
/// <param name="Id">Kind.</param>
/// <param name="Department">Whose data it is; stands with every fact taken from it.</param>
/// <param name="Subject">Whether its rows are people or firms.</param>
/// <param name="Number">The column with the number.</param>
/// <param name="Name">The column with the name.</param>
/// <param name="Columns">All its columns.</param>
/// <param name="Facts">What a row states.</param>
/// <param name="Read">Reads what a row states; faults go to the row.</param>
/// <param name="ReadFigures">Reads what a firm's size is reckoned from; null: rows of this kind never say it.</param>
internal sealed record ImportKind(
    Kind Id,
    string Department,
    Profile.Types.Kind Subject,
    ImportColumn Number,
    ImportColumn Name,
    ImmutableArray<ImportColumn> Columns,
    ImmutableArray<string> Facts,
    Func<RowCells, ImmutableArray<StatedFact>> Read,
    Func<RowCells, FirmFigures?>? ReadFigures = null)
{
    private static readonly ImmutableArray<ImportKind> All =
        [InsuranceMonths.Kind, Graduates.Kind, UnemploymentRegister.Kind, PovertyList.Kind, CompanyRegister.Kind];

    /// <summary>The kind of an id; null: there is none such.</summary>
    public static ImportKind? Find(Kind id) => All.FirstOrDefault(kind => kind.Id == id);
}

/// <summary>What a row states.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Value">Its value as in FactEntry.</param>
/// <param name="IsMember">Whether the value is one member of a set: the others are left as they are.</param>
internal readonly record struct StatedFact(string Fact, string Value, bool IsMember = false);
