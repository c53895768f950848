using System.Buffers.Binary;
using Employment.Gateway.Proxying;
using Employment.Platform.Hosting;
using Shouldly;
using Xunit;

namespace Employment.Gateway.Tests.Proxying;

/// <summary>Messages are counted wherever the reads cut them.</summary>
public sealed class GrpcMessageGuardTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(7)]
    [InlineData(1000)]
    public async Task Read_MessagesWithinTheLimit_PassUnchanged(int step)
    {
        byte[] body = [.. Message(10), .. Message(0), .. Message(10), .. Message(3)];
        var guard = new GrpcMessageGuard(new MemoryStream(body), limit: 10);
        (await ReadAsync(guard, step)).ShouldBe(body);
        guard.IsExceeded.ShouldBeFalse();
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    [InlineData(1000)]
    public async Task Read_LaterMessageOverTheLimit_Stops(int step)
    {
        var guard = new GrpcMessageGuard(new MemoryStream([.. Message(10), .. Message(11)]), limit: 10);
        await Should.ThrowAsync<IOException>(() => ReadAsync(guard, step));
        guard.IsExceeded.ShouldBeTrue();
    }

    [Fact]
    public async Task Read_LargestLengthThereIs_Stops()
    {
        var guard = new GrpcMessageGuard(new MemoryStream([0, 0xFF, 0xFF, 0xFF, 0xFF]), limit: 10);
        await Should.ThrowAsync<IOException>(() => ReadAsync(guard, 100));
    }

    [Fact]
    public async Task Read_EmptyBody_WasNotRead()
    {
        var guard = new GrpcMessageGuard(new MemoryStream(), limit: 10);
        await ReadAsync(guard, 10);
        guard.WasRead.ShouldBeFalse();
    }

    [Theory]
    [InlineData(10)]
    [InlineData(10_000)]
    [InlineData(200_000)]
    public async Task Gather_Body_IsHandedOnWholeAndOnlyThenRead(int length)
    {
        var body = Message(length);
        var guard = new GrpcMessageGuard(new MemoryStream(body), limit: length, new BodyPace(new ConnectionLimits()));
        await guard.GatherAsync(TestContext.Current.CancellationToken);
        guard.WasRead.ShouldBeFalse();
        (await ReadAsync(guard, 1000)).ShouldBe(body);
        guard.WasRead.ShouldBeTrue();
    }

    [Fact]
    public async Task Gather_BodyThatDoesNotCome_IsGivenUp()
    {
        var pace = new BodyPace(new ConnectionLimits { Grace = TimeSpan.FromMilliseconds(50) });
        var guard = new GrpcMessageGuard(new System.IO.Pipelines.Pipe().Reader.AsStream(), limit: 10, pace);
        await Should.ThrowAsync<IOException>(() => guard.GatherAsync(TestContext.Current.CancellationToken));
        pace.IsMissed.ShouldBeTrue();
    }

    [Fact]
    public async Task Read_StreamThatRestsBetweenMessages_IsNotGivenUp()
    {
        var pipe = new System.IO.Pipelines.Pipe();
        var guard = new GrpcMessageGuard(pipe.Reader.AsStream(), limit: 10, new BodyPace(new ConnectionLimits { Grace = TimeSpan.FromMilliseconds(50) }));
        var resting = guard.ReadAsync(new byte[100], TestContext.Current.CancellationToken).AsTask();
        await Task.WhenAny(resting, Task.Delay(TimeSpan.FromMilliseconds(200), TestContext.Current.CancellationToken));
        resting.IsCompleted.ShouldBeFalse();
        await pipe.Writer.WriteAsync(Message(10), TestContext.Current.CancellationToken);
        (await resting).ShouldBe(15);

        await pipe.Writer.WriteAsync(new byte[] { 0, 0 }, TestContext.Current.CancellationToken);
        await Should.ThrowAsync<IOException>(() => ReadAsync(guard, 100));
    }

    private static async Task<byte[]> ReadAsync(GrpcMessageGuard guard, int step)
    {
        var read = new List<byte>();
        var buffer = new byte[step];
        int count;
        while ((count = await guard.ReadAsync(buffer.AsMemory(), TestContext.Current.CancellationToken)) > 0)
        {
            read.AddRange(buffer.AsSpan(0, count));
        }

        return [.. read];
    }

    private static byte[] Message(int length)
    {
        var message = new byte[5 + length];
        BinaryPrimitives.WriteUInt32BigEndian(message.AsSpan(1), (uint)length);
        return message;
    }
}
