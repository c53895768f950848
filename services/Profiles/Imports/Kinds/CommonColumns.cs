namespace Employment.Profiles.Imports.Kinds;

/// <summary>Columns that files of several kinds have.</summary>
internal static class CommonColumns
{
    public static ImportColumn IdNumber { get; } = ImportColumn.Required("身份证号", "身份证号码", "公民身份号码", "证件号码", "idNumber");

    public static ImportColumn CreditCode { get; } = ImportColumn.Required("统一社会信用代码", "社会信用代码", "信用代码", "creditCode");

    /// <summary>Needed only where the person is not on record.</summary>
    public static ImportColumn PersonName { get; } = ImportColumn.Optional("姓名", "name");

    public static ImportColumn FirmName { get; } = ImportColumn.Required("企业名称", "名称", "单位名称", "主体名称", "name");

    public static ImportColumn Region { get; } = ImportColumn.Optional("区县代码", "行政区划代码", "区划代码", "region");

    public static ImportColumn AsOf { get; } = ImportColumn.Optional("截止日期", "数据截止日期", "统计日期", "asOf");
}
