namespace Employment.Testing.Overload;

/// <summary>Kinds of HTTP/2 frames (RFC 9113, section 6).</summary>
public enum FrameType
{
    /// <summary>DATA.</summary>
    Data = 0,

    /// <summary>HEADERS.</summary>
    Headers = 1,

    /// <summary>RST_STREAM.</summary>
    ResetStream = 3,

    /// <summary>SETTINGS.</summary>
    Settings = 4,

    /// <summary>PING.</summary>
    Ping = 6,

    /// <summary>GOAWAY.</summary>
    GoAway = 7,

    /// <summary>WINDOW_UPDATE.</summary>
    WindowUpdate = 8,

    /// <summary>CONTINUATION.</summary>
    Continuation = 9,
}

/// <summary>A frame that came.</summary>
/// <param name="Type">Its kind.</param>
/// <param name="Flags">Its flags.</param>
/// <param name="Stream">Its stream.</param>
/// <param name="Payload">What it holds.</param>
public sealed record Http2Frame(FrameType Type, byte Flags, int Stream, byte[] Payload);
