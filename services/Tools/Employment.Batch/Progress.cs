namespace Employment.Batch;

/// <summary>Says now and then how far the run is: a line that is written over on a terminal, else a line every ten seconds.</summary>
internal sealed class Progress(TextWriter output, TimeProvider time, bool isTerminal)
{
    private readonly TimeSpan interval = isTerminal ? TimeSpan.FromSeconds(0.5) : TimeSpan.FromSeconds(10);
    private readonly long started = time.GetTimestamp();
    private long last = time.GetTimestamp();

    /// <summary>Items answered in this run.</summary>
    public long Answered { get; private set; }

    /// <summary>Items refused in this run.</summary>
    public long Refused { get; private set; }

    /// <summary>Counts a result; true when it is time to show how far the run is.</summary>
    public bool Count(bool isRefused)
    {
        Answered += isRefused ? 0 : 1;
        Refused += isRefused ? 1 : 0;
        return time.GetElapsedTime(last) >= interval;
    }

    /// <param name="share">How much of the input was read, 0 to 1.</param>
    public void Show(double share)
    {
        last = time.GetTimestamp();
        var text = FormattableString.Invariant($"{share:P0} of the input, {Summary()}");
        output.Write(isTerminal ? $"\r{text}   " : text + "\n");
    }

    public void Say(string text) => output.Write(isTerminal ? $"\n{text}\n" : text + "\n");

    public string Summary()
    {
        var seconds = Math.Max(0.001, time.GetElapsedTime(started).TotalSeconds);
        return FormattableString.Invariant($"{Answered} answered, {Refused} refused, {(Answered + Refused) / seconds:0} a second");
    }
}
