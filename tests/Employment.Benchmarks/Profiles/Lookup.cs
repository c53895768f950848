namespace Employment.Benchmarks.Profiles;

/// <summary>A way to look somebody up.</summary>
/// <param name="Name">What to call it in figures.</param>
/// <param name="CallAsync">One call, about the bearer of a number or id.</param>
internal sealed record Lookup(string Name, Func<PeopleOnRecord, string, Task> CallAsync)
{
    /// <summary>Whether it goes by ID number, not by the profile's id.</summary>
    public bool IsByNumber { get; init; }

    /// <summary>Whether each is asked about once before, unmeasured, so that Redis has the answer.</summary>
    public bool IsPrimed { get; init; }

    /// <summary>How often each is asked about while it is measured.</summary>
    public int Times { get; init; } = 1;

    public static IReadOnlyList<Lookup> All { get; } =
    [
        new("FindProfile by ID number", (people, number) => people.FindAsync(number)) { IsByNumber = true },
        new("GetProfile", (people, id) => people.ShowAsync(id)),
        new("GetSnapshot, past Redis", (people, id) => people.Snapshots.MakeAsync(id)),
        new("snapshot in Redis", (people, id) => people.Snapshots.ReadAsync(id)) 
        {
            IsPrimed = true,

            // So quick that a thousand are over before a machine has shown how it is.
            Times = 10,
        },
    ];
}
