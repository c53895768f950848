namespace Employment.Batch;

/// <summary>What the program's exit code says; scripts rely on it.</summary>
internal enum ExitCode
{
    /// <summary>Every item was answered.</summary>
    Done = 0,

    /// <summary>Every item was dealt with; some were refused, as their results say.</summary>
    SomeRefused = 1,

    /// <summary>The command line, the input or the file of results cannot be used; the message says what to mend.</summary>
    Unusable = 2,

    /// <summary>The gateway could not be reached, or failed, for too long; go on with --resume.</summary>
    GaveUp = 3,

    /// <summary>Stopped by Ctrl-C; go on with --resume.</summary>
    Stopped = 130,
}
