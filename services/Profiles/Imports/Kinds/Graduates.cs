using System.Collections.Frozen;
using System.Globalization;
using Employment.Contracts.Profiles.V1;

namespace Employment.Profiles.Imports.Kinds;

/// <summary>Graduates (毕业生名册): the day of graduation and, by the kind of schooling, the group.</summary>
internal static class Graduates
{
    private const string GraduationDate = "person.graduationDate";
    private const string Groups = "person.groups";
    private const string Higher = "HIGHER_EDUCATION_GRADUATE";
    private const string Vocational = "SECONDARY_VOCATIONAL_GRADUATE";
    private const string Technical = "TECHNICAL_SCHOOL_GRADUATE";

    private static readonly ImportColumn GraduatedOn = ImportColumn.Required("毕业日期", "毕业时间", "graduationDate");
    private static readonly ImportColumn Schooling = ImportColumn.Required("学历层次", "学历", "education");

    private static readonly FrozenDictionary<string, string> GroupBySchooling = new Dictionary<string, string>
    {
        ["博士研究生"] = Higher, ["博士"] = Higher, ["硕士研究生"] = Higher, ["硕士"] = Higher, ["研究生"] = Higher,
        ["大学本科"] = Higher, ["本科"] = Higher, ["大学专科"] = Higher, ["专科"] = Higher, ["大专"] = Higher, ["高职"] = Higher,
        ["中等职业教育"] = Vocational, ["中等职业学校"] = Vocational, ["中职"] = Vocational, ["中专"] = Vocational, ["中等专科"] = Vocational,
        ["职业高中"] = Vocational, ["职高"] = Vocational,
        ["技工学校"] = Technical, ["技工"] = Technical, ["技校"] = Technical, ["技师学院"] = Technical, ["高级技工"] = Technical, ["高级技工学校"] = Technical,
        ["预备技师"] = Technical,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static ImportKind Kind { get; } = new(
        Import.Types.Kind.Graduates,
        "教育部门",
        Profile.Types.Kind.Person,
        CommonColumns.IdNumber,
        CommonColumns.PersonName,
        [CommonColumns.IdNumber, CommonColumns.PersonName, GraduatedOn, Schooling, CommonColumns.Region, CommonColumns.AsOf],
        [GraduationDate, Groups],
        cells =>
        {
            var graduatedOn = cells.RequiredDay(GraduatedOn);
            var schooling = cells.Text(Schooling);
            if (!GroupBySchooling.TryGetValue(schooling, out var group))
            {
                cells.Refuse(Schooling, "不是所列的学历层次，如“本科”“专科”“中职”“技工”，见 docs/imports.md", schooling);
            }

            return graduatedOn is { } day && group is not null
                ? [new StatedFact(GraduationDate, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)), new StatedFact(Groups, group, IsMember: true)]
                : [];
        });
}
