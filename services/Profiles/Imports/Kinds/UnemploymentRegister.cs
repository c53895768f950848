using System.Collections.Immutable;
using System.Globalization;
using Employment.Contracts.Profiles.V1;

namespace Employment.Profiles.Imports.Kinds;

/// <summary>Unemployment registration (失业登记): registered since a day, or no longer where the registration was struck off.</summary>
internal static class UnemploymentRegister
{
    private const string Registered = "person.registeredUnemployed";
    private const string Since = "person.registeredUnemployedSince";

    private static readonly ImportColumn RegisteredOn = ImportColumn.Required("失业登记日期", "登记日期", "registeredOn");
    private static readonly ImportColumn StruckOffOn = ImportColumn.Optional("注销日期", "失业登记注销日期", "struckOffOn");

    public static ImportKind Kind { get; } = new(
        Import.Types.Kind.Unemployment,
        "公共就业服务机构",
        Profile.Types.Kind.Person,
        CommonColumns.IdNumber,
        CommonColumns.PersonName,
        [CommonColumns.IdNumber, CommonColumns.PersonName, RegisteredOn, StruckOffOn, CommonColumns.Region, CommonColumns.AsOf],
        [Registered, Since],
        Read);

    private static ImmutableArray<StatedFact> Read(RowCells cells)
    {
        var registeredOn = cells.RequiredDay(RegisteredOn);
        var struckOffOn = cells.Day(StruckOffOn);
        if (struckOffOn < registeredOn)
        {
            cells.Refuse(StruckOffOn, "早于失业登记日期", cells.Text(StruckOffOn));
        }

        // The day of a registration that has ended says nothing about today.
        return registeredOn is not { } day ? []
            : struckOffOn is not null ? [new StatedFact(Registered, "false")]
            : [new StatedFact(Registered, "true"), new StatedFact(Since, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))];
    }
}
