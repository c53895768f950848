namespace Grpc.Core;

/// <summary>How a message is sent.</summary>
[Flags]
public enum WriteFlags
{
    /// <summary>At once.</summary>
    None = 0,

    /// <summary>May wait for the next message.</summary>
    BufferHint = 0x1,

    /// <summary>Uncompressed, also where the call is compressed.</summary>
    NoCompress = 0x2,
}
