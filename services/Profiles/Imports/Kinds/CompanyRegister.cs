using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using Employment.Contracts.Profiles.V1;

namespace Employment.Profiles.Imports.Kinds;

/// <summary>Company register (市场主体登记): what kind of employer it is, since when it is registered and, where a file says it, what its size is reckoned from.</summary>
internal static class CompanyRegister
{
    private const string EmployerKind = "employer.kind";
    private const string RegisteredOn = "business.registeredOn";
    private const string Enterprise = "ENTERPRISE";
    private const int MostStaff = 10_000_000;

    private static readonly ImportColumn Type = ImportColumn.Required("主体类型", "市场主体类型", "企业类型", "kind");
    private static readonly ImportColumn Since = ImportColumn.Required("成立日期", "注册日期", "登记日期", "registeredOn");

    // The unit stands in the name of the column: nobody's yuan are taken for ten thousands.
    private static readonly ImportColumn Staff = ImportColumn.Optional("从业人员", "从业人员数", "从业人数", "staff");
    private static readonly ImportColumn Revenue = ImportColumn.Optional("营业收入（万元）", "营业收入(万元)", "revenueTenThousandYuan");
    private static readonly ImportColumn Assets = ImportColumn.Optional("资产总额（万元）", "资产总额(万元)", "assetsTenThousandYuan");

    private static readonly FrozenDictionary<string, string> KindByType = new Dictionary<string, string>
    {
        ["企业"] = Enterprise, ["公司"] = Enterprise, ["有限责任公司"] = Enterprise, ["股份有限公司"] = Enterprise, ["国有企业"] = Enterprise,
        ["集体企业"] = Enterprise, ["合伙企业"] = Enterprise, ["个人独资企业"] = Enterprise, ["外商投资企业"] = Enterprise, ["农民专业合作社"] = Enterprise,
        ["个体工商户"] = "SELF_EMPLOYED", ["个体"] = "SELF_EMPLOYED",
        ["社会团体"] = "SOCIAL_GROUP", ["基金会"] = "FOUNDATION", ["社会服务机构"] = "SOCIAL_SERVICE_ORG", ["民办非企业单位"] = "SOCIAL_SERVICE_ORG",
        ["律师事务所"] = "LAW_FIRM", ["会计师事务所"] = "ACCOUNTING_FIRM", ["事业单位"] = "PUBLIC_INSTITUTION",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The column with the industry of the size standard.</summary>
    public static ImportColumn Industry { get; } = ImportColumn.Optional("划型行业", "企业划型行业", "scaleIndustry");

    public static ImportKind Kind { get; } = new(
        Import.Types.Kind.Companies,
        "市场监督管理部门",
        Profile.Types.Kind.Employer,
        CommonColumns.CreditCode,
        CommonColumns.FirmName,
        [CommonColumns.CreditCode, CommonColumns.FirmName, Type, Since, Industry, Staff, Revenue, Assets, CommonColumns.Region, CommonColumns.AsOf],
        [EmployerKind, RegisteredOn],
        Read,
        ReadFigures);

    // Without an industry there is nothing to reckon, and the other columns are left aside.
    private static FirmFigures? ReadFigures(RowCells cells) => cells.Text(Industry) is { Length: > 0 } industry
        ? new FirmFigures(industry, (int?)cells.Count(Staff, MostStaff), cells.FenOfTenThousandYuan(Revenue), cells.FenOfTenThousandYuan(Assets))
        : null;

    private static ImmutableArray<StatedFact> Read(RowCells cells)
    {
        var since = cells.RequiredDay(Since);
        var type = cells.Text(Type);
        if (!KindByType.TryGetValue(type, out var kind))
        {
            cells.Refuse(Type, "不是所列的主体类型，如“有限责任公司”“个体工商户”，见 docs/imports.md", type);
        }

        return since is { } day && kind is not null
            ? [new StatedFact(EmployerKind, kind), new StatedFact(RegisteredOn, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))]
            : [];
    }
}
