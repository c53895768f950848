namespace Employment.Testing;

/// <summary>A signal by its number on Linux.</summary>
public enum ProcessSignal
{
    /// <summary>No signal.</summary>
    None = 0,

    /// <summary>Ctrl-C.</summary>
    Interrupt = 2,

    /// <summary>PostgreSQL: drop everything at once, but leave no shared memory behind.</summary>
    Quit = 3,

    /// <summary>Ends a process that is not asked.</summary>
    Kill = 9,

    /// <summary>Please end.</summary>
    Terminate = 15,
}
