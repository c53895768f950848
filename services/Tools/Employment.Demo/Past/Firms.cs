using System.Globalization;

namespace Employment.Demo.Past;

/// <summary>Firms that do not exist, some in each county.</summary>
internal static class Firms
{
    private static readonly string[] Words = ["云台", "怀川", "太极", "竹林", "沁园", "丹河", "青龙", "黄河", "神农", "月山", "嘉应", "圆融"];
    private static readonly string[] Trades = ["机械制造", "食品", "物流", "纺织", "新材料", "医药", "电子", "家政服务", "农业科技"];
    private static readonly string[] Sizes = ["SMALL", "MICRO", "MEDIUM"];

    /// <summary>Firms of each county, with those of the file that have an account.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<DemoEmployer>> ByCounty(IEnumerable<County> counties, DemoFile file)
    {
        var number = 0;
        return counties.ToDictionary(
            county => county.Code,
            IReadOnlyList<DemoEmployer> (county) =>
            [
                .. file.Employers.Where(employer => employer.Region == county.Code && employer.Account is not null),
                .. Enumerable.Range(0, county.Firms).Select(place => Make(number++, place, county)),
            ],
            StringComparer.Ordinal);
    }

    private static DemoEmployer Make(int number, int place, County county) => new()
    {
        Key = $"firm {number}",
        Name = $"{county.Name}示例{Words[number % Words.Length]}{Trades[number % Trades.Length]}有限公司",
        Region = county.Code,
        Sequence = 201 + number,
        Facts = new Dictionary<string, string>
        {
            ["employer.kind"] = "ENTERPRISE",
            ["employer.size"] = Sizes[number % Sizes.Length],
            ["employer.insuredAsUnit"] = "true",
            ["employer.insuredStaff"] = Text(12 + (7 * number)),
            ["employer.unemploymentInsuranceMonths"] = Text(36 + number),
            ["employer.premiumPaidLastYearFen"] = Text(1_200_000 + (95_000 * number)),
            ["employer.layoffRate"] = "0.018",
            ["internship.baseRecognised"] = place % 2 == 0 ? "true" : "false",
        },
    };

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
