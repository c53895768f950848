using System.Globalization;
using Employment.Contracts.Profiles.V1;

namespace Employment.Profiles.Imports.Kinds;

/// <summary>Months of unemployment insurance (失业保险参保月数).</summary>
internal static class InsuranceMonths
{
    private const string Fact = "person.unemploymentInsuranceMonths";
    private const int MostMonths = 1200;

    private static readonly ImportColumn Months = ImportColumn.Required("参保月数", "失业保险参保月数", "累计缴费月数", "缴费月数", "months");

    public static ImportKind Kind { get; } = new(
        Import.Types.Kind.InsuranceMonths,
        "失业保险经办机构",
        Profile.Types.Kind.Person,
        CommonColumns.IdNumber,
        CommonColumns.PersonName,
        [CommonColumns.IdNumber, CommonColumns.PersonName, Months, CommonColumns.Region, CommonColumns.AsOf],
        [Fact],
        cells =>
        {
            if (cells.Text(Months).Length == 0)
            {
                cells.Refuse(Months, "是空的", "");
            }

            return cells.Count(Months, MostMonths) is { } months ? [new StatedFact(Fact, months.ToString(CultureInfo.InvariantCulture))] : [];
        });
}
