namespace Employment.Platform.Hosting;

/// <summary>
/// Follows the frames of an HTTP/2 connection wherever its reads are cut, and counts those that make work and carry nothing: resets, pings,
/// settings, continuations, empty data. Honest clients send few of them; floods consist of them. (Windows that are opened count little: a client
/// that reads a stream of small answers opens them often.)
/// </summary>
/// <param name="perSecond">How many are allowed for long; twice as many at once.</param>
/// <param name="time">Real time.</param>
internal sealed class Http2Waste(int perSecond, TimeProvider time)
{
    private const int SecondsAtOnce = 2;
    private const double WeightOfWindow = 0.02;
    private const int PrefaceLength = 24;
    private const int HeaderLength = 9;
    private const byte Data = 0;
    private const byte Headers = 1;
    private const byte WindowUpdate = 8;
    private const byte EndStream = 1;

    private readonly byte[] header = new byte[HeaderLength];
    private int headerFilled;
    private int rest = PrefaceLength;
    private double allowed = perSecond * SecondsAtOnce;
    private long last = time.GetTimestamp();

    /// <summary>Whether there were too many.</summary>
    public bool IsTooMuch { get; private set; }

    /// <summary>Follows the next bytes.</summary>
    public void Follow(ReadOnlySpan<byte> bytes)
    {
        while (!bytes.IsEmpty)
        {
            var taken = rest > 0 ? Math.Min(rest, bytes.Length) : FillHeader(bytes);
            rest -= headerFilled == 0 ? taken : 0;
            bytes = bytes[taken..];
            EndHeader();
        }
    }

    private int FillHeader(ReadOnlySpan<byte> bytes)
    {
        var taken = Math.Min(HeaderLength - headerFilled, bytes.Length);
        bytes[..taken].CopyTo(header.AsSpan(headerFilled));
        headerFilled += taken;
        return taken;
    }

    private void EndHeader()
    {
        if (headerFilled < HeaderLength)
        {
            return;
        }

        headerFilled = 0;
        rest = (header[0] << 16) | (header[1] << 8) | header[2];
        Count(header[3] switch
        {
            Headers => 0,
            WindowUpdate => WeightOfWindow,
            Data when rest > 0 || (header[4] & EndStream) != 0 => 0,
            _ => 1,
        });
    }

    private void Count(double weight)
    {
        allowed -= weight;
        if (allowed < 0)
        {
            var now = time.GetTimestamp();
            allowed = Math.Min(perSecond * SecondsAtOnce, time.GetElapsedTime(last, now).TotalSeconds * perSecond) - weight;
            last = now;
            IsTooMuch |= allowed < 0;
        }
    }
}
