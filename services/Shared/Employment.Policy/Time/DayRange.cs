namespace Employment.Policy.Time;

/// <summary>Days in force, both included; without <paramref name="To"/> open-ended.</summary>
public readonly record struct DayRange(Day From, Day? To)
{
    public bool Contains(Day day) => From <= day && !(To < day);

    public bool Overlaps(DayRange other) => !(To < other.From) && !(other.To < From);

    public override string ToString() => To is { } to ? $"{From} to {to}" : $"from {From}";
}
