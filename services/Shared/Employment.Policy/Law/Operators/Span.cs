namespace Employment.Policy.Law.Operators;

/// <summary>A length of time in calendar months ("2 years" is 24).</summary>
public readonly record struct Span(int Months)
{
    public override string ToString() => Months % 12 == 0 ? Unit(Months / 12, "year") : Unit(Months, "month");

    private static string Unit(int number, string unit) => number == 1 ? $"1 {unit}" : $"{number} {unit}s";
}
