using System.Globalization;

namespace Employment.Testing;

/// <summary>
/// A made-up hiring grant, by itself under an id of its own: 1,000 yuan for each hire with a month insured, for 2023, noticed for five working days; and
/// texts that take its place or go on from it. What is published of it touches no other measure.
/// </summary>
/// <param name="fund">Fund that pays, as measure files name it.</param>
public sealed class MadeUpGrant(string fund = "UNEMPLOYMENT_INSURANCE")
{
    public const string First = "2023";
    public const string Successor = "2023b";
    public const string NextYear = "2024";

    private const string Region = "410800";

    /// <summary>Id of the measure.</summary>
    public string Measure { get; } = $"made-up-grant-{Guid.NewGuid().ToString("N")[..8]}";

    /// <summary>Document of a version, as answers name it.</summary>
    public static string DocumentOf(string version) => $"试〔2023〕{version}号";

    /// <summary>Its first text, as an editor uploads it: path and text.</summary>
    public IReadOnlyDictionary<string, string> FirstText() => Files(
        First,
        "2023-01-01",
        $"""
        measure: {Measure}
        name: 试验招用补助
        family: HIRING
        claimants: [EMPLOYER]
        summary: 只在测试里的招用补助。
        versions:
        {Version(First, "2023-01-01", "2023-12-31", insuredMonths: 1, yuan: 1000, fund, noticeDays: 5, key: "EMPLOYER_WORKER_GROUP")}
        """);

    /// <summary>A text that takes its place from a day: 1,500 yuan, three working days of notice, once for each person.</summary>
    /// <param name="from">First day.</param>
    /// <param name="insuredMonths">Months that a hire has to be insured.</param>
    /// <param name="otherFund">Fund that pays; null: the same.</param>
    public IReadOnlyDictionary<string, string> SuccessorText(string from, int insuredMonths = 1, string? otherFund = null) => Files(
        Successor,
        from,
        $$"""
        measure: {{Measure}}
        ends:
          - {version: "{{First}}", region: "{{Region}}", to: {{DayBefore(from)}}, by: {{Measure}}-{{Successor}}}
        versions:
        {{Version(Successor, from, "2023-12-31", insuredMonths, yuan: 1500, otherFund ?? fund, noticeDays: 3, key: "PERSON_GRANT_KIND")}}
        """);

    /// <summary>Next year's text: 2,000 yuan.</summary>
    public IReadOnlyDictionary<string, string> NextYearText() => Files(
        NextYear,
        "2024-01-01",
        $"""
        measure: {Measure}
        versions:
        {Version(NextYear, "2024-01-01", "2024-12-31", insuredMonths: 1, yuan: 2000, fund, noticeDays: 5, key: "EMPLOYER_WORKER_GROUP")}
        """);

    private static string DayBefore(string day) =>
        DateOnly.Parse(day, CultureInfo.InvariantCulture).AddDays(-1).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private Dictionary<string, string> Files(string version, string from, string measureFile) => new(StringComparer.Ordinal)
    {
        [$"Documents/{Measure}-{version}.yaml"] =
            $"provisions:\n  - {{id: {Measure}-{version}, document: \"{DocumentOf(version)}\", clause: \"一\", scope: core, region: \"{Region}\", from: {from}}}\n",
        [version == First ? $"Measures/hiring/{Measure}.yaml" : $"Measures/hiring/{Measure}.{version}.yaml"] = measureFile,
    };

    private string Version(string version, string from, string to, int insuredMonths, int yuan, string paying, int noticeDays, string key) =>
        $$"""
          - version: "{{version}}"
            region: "{{Region}}"
            period: {from: {{from}}, to: {{to}}}
            by: {{Measure}}-{{version}}
            primary: [{{Measure}}-{{version}}]
            requires:
              - {fact: employer.kind, is: ENTERPRISE}
              - {fact: person.groups, has: HIGHER_EDUCATION_GRADUATE}
              - {fact: hire.insuredMonths, at_least: {{insuredMonths}}}
            amount:
              per: ONCE
              base: {{yuan}} yuan
              multiply: [{fact: hire.headcount}]
            funding: {fund: {{paying}}}
            materials: [{name: 劳动合同}, {name: "{{version}}版申请表"}]
            procedure: {accept: 2, review: 3, approve: 2, notice: {{noticeDays}}}
            claim_keys: [{key: {{key}}, group: {{Measure}}}]
        """;
}
