using System.Buffers;

namespace Grpc.Core;

/// <summary>Where a message is written. Exactly one of the two ways is used: <see cref="Complete(byte[])"/>, or the buffer writer and <see cref="Complete()"/>.</summary>
public abstract class SerializationContext
{
    /// <summary>Hands over the message as a whole.</summary>
    public virtual void Complete(byte[] payload) => throw new NotImplementedException();

    /// <summary>The buffer to write the message to.</summary>
    public virtual IBufferWriter<byte> GetBufferWriter() => throw new NotImplementedException();

    /// <summary>Says the message's length in bytes before it is written.</summary>
    public virtual void SetPayloadLength(int payloadLength)
    {
    }

    /// <summary>Ends the message written to the buffer.</summary>
    public virtual void Complete() => throw new NotImplementedException();
}
