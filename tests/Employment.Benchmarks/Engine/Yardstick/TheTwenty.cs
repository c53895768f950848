using Employment.Policy.Loading;

namespace Employment.Benchmarks.Engine.Yardstick;

/// <summary>The measures that are written by hand.</summary>
internal static class TheTwenty
{
    private static readonly HashSet<string> Files =
    [
        "apprenticeship-subsidy",
        "employer-social-insurance-subsidy",
        "flexible-social-insurance-subsidy",
        "hiring-absorption-grant",
        "hiring-expansion-grant",
        "hiring-tax-deduction",
        "incubation-result-subsidy",
        "incubator-recognition-award",
        "internship-subsidy",
        "job-retention-refund",
        "online-startup-support",
        "self-employed-to-enterprise-award",
        "self-employment-tax-deduction",
        "skill-upgrade-subsidy",
        "startup-loan-individual",
        "startup-loan-partnership",
        "startup-loan-sme",
        "startup-opening-grant",
        "startup-operating-subsidy",
        "vocational-training-subsidy",
    ];

    /// <summary>The policy files without the measures that are not among them.</summary>
    public static IEnumerable<PolicyFile> Only(IEnumerable<PolicyFile> files) =>
        files.Where(file => !file.Path.StartsWith("Measures/", StringComparison.Ordinal) || Files.Contains(Path.GetFileNameWithoutExtension(file.Path)));
}
