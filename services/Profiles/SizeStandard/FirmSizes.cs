using System.Globalization;
using Employment.Contracts.Profiles.V1;
using Employment.Platform.Errors;

namespace Employment.Profiles.SizeStandard;

/// <summary>Reckons the size of firms by the national standard.</summary>
internal sealed class FirmSizes(IReadOnlyList<Standard> standards)
{
    private static readonly string[] Names = ["", "微型", "小型", "中型", "大型"];
    private static readonly string[] Values = ["", "MICRO", "SMALL", "MEDIUM", "LARGE"];

    public static FirmSizes Load()
    {
        using var text = File.OpenText(SizeStandardFile.Path);
        return new FirmSizes(SizeStandardFile.Read(text));
    }

    /// <summary>Names every figure of a scale that cannot be used.</summary>
    public void Check(FirmScale scale, DateOnly on, Violations violations)
    {
        if (In(on) is not { } standard)
        {
            violations.Add("scale", "cannot be used for this day, on which no size standard on record was in force");
        }
        else if (!standard.Industries.ContainsKey(scale.Industry))
        {
            violations.Add("scale.industry", $"must be one of {string.Join(", ", standard.Industries.Keys.Order(StringComparer.Ordinal))}");
        }

        RefuseOutside(scale.HasStaff, scale.Staff, 10_000_000, "scale.staff", violations);
        RefuseOutside(scale.HasRevenueFen, scale.RevenueFen, 1_000_000_000_000_000, "scale.revenueFen", violations);
        RefuseOutside(scale.HasAssetsFen, scale.AssetsFen, 1_000_000_000_000_000, "scale.assetsFen", violations);
    }

    /// <summary>The id of an industry given by its id or its Chinese name; null: the standard has none such.</summary>
    public string? FindIndustry(string text, DateOnly on) => In(on) is not { } standard ? null
        : standard.Industries.ContainsKey(text) ? text
        : standard.Industries.Values.FirstOrDefault(industry => industry.Name == text)?.Id;

    /// <summary>The size, where the standard and the figures tell it.</summary>
    /// <param name="scale">Checked.</param>
    /// <param name="on">Day whose standard counts.</param>
    public ReckonedSize Reckon(FirmScale scale, DateOnly on)
    {
        var standard = In(on)!;
        var industry = standard.Industries[scale.Industry];
        if (industry.Limits.Count == 0)
        {
            return new ReckonedSize("", $"{industry.Name}：划分标准数值未录入，企业规模以申报为准（{standard.Document}）。");
        }

        var found = industry.Limits.Select(limits => (limits, Amount: AmountOf(scale, limits.Figure))).ToList();
        var classes = found.Where(one => one.Amount is not null).Select(one => one.limits.ClassOf(one.Amount!.Value)).ToList();

        // One figure below the small firm's limit makes a micro firm, whatever the others are; else each figure has to be known.
        var size = classes.Contains(1) ? 1 : classes.Count == found.Count ? classes.Min() : 0;
        var words = string.Join("，", found.Select(one => Words(one.limits, one.Amount)));
        return size == 0
            ? new ReckonedSize("", $"{industry.Name}：{words}。指标不全，企业规模以申报为准（{standard.Document}）。")
            : new ReckonedSize(Values[size], $"{industry.Name}：{words}；须同时满足所列指标下限，否则下划一档 → {Names[size]}（{standard.Document}{(industry.Confirmed ? "" : "，标准数值待核实")}）。");
    }

    private static string Words(Limits limits, long? amount)
    {
        var figure = limits.Figure;
        return amount is { } known
            ? string.Create(CultureInfo.InvariantCulture, $"{figure.Name} {(decimal)known / figure.Unit:0.######} {figure.UnitName}（{Names[limits.ClassOf(known)]}）")
            : $"{figure.Name}未填";
    }

    private static long? AmountOf(FirmScale scale, Figure figure) => figure.Id switch
    {
        "staff" => scale.HasStaff ? scale.Staff : null,
        "revenue" => scale.HasRevenueFen ? scale.RevenueFen : null,
        _ => scale.HasAssetsFen ? scale.AssetsFen : null,
    };

    private static void RefuseOutside(bool given, long amount, long most, string field, Violations violations)
    {
        if (given && (amount < 0 || amount > most))
        {
            violations.Add(field, string.Create(CultureInfo.InvariantCulture, $"must be from 0 to {most}"));
        }
    }

    private Standard? In(DateOnly on) => standards.FirstOrDefault(standard => standard.From <= on);
}

/// <summary>A size as reckoned.</summary>
/// <param name="Size">Value of employer.size; "" where it cannot be reckoned.</param>
/// <param name="Working">How it came about, or why it did not (Chinese).</param>
internal sealed record ReckonedSize(string Size, string Working);
