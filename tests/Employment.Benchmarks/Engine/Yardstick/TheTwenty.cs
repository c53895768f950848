namespace Employment.Benchmarks.Engine.Yardstick;

/// <summary>The twenty first measures.</summary>
internal static class TheTwenty
{
    private static readonly HashSet<string> Ids =
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

    /// <summary>Whether a measure is one of them.</summary>
    public static bool Has(string measure) => Ids.Contains(measure);
}
