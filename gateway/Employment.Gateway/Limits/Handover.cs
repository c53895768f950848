using Employment.Platform.Hosting;

namespace Employment.Gateway.Limits;

/// <summary>
/// Waits until the client has taken its answer, and ends the call of one that does not: until then the answer takes memory, and the call
/// counts as under way. The web server's own rule allows as long as all answers of the connection would take together.
/// </summary>
/// <param name="limits">How fast an answer has to be taken.</param>
internal sealed class Handover(ConnectionLimits limits)
{
    /// <summary>What the web server keeps of an answer that the client does not take.</summary>
    private const int Kept = 64 * 1024;

    /// <summary>Sends the whole answer.</summary>
    public async Task SendAsync(HttpContext context, ReadOnlyMemory<byte> answer)
    {
        if (await InTimeAsync(context, context.Response.BodyWriter.WriteAsync(answer, context.RequestAborted).AsTask(), answer.Length))
        {
            await CompleteAsync(context);
        }
    }

    /// <summary>The whole answer was given to the web server: waits until that has sent it.</summary>
    public Task CompleteAsync(HttpContext context) => InTimeAsync(context, context.Response.CompleteAsync(), Kept);

    private async Task<bool> InTimeAsync(HttpContext context, Task sending, int length)
    {
        if (sending.IsCompleted)
        {
            await sending;
            return true;
        }

        try
        {
            await sending.WaitAsync(limits.Grace + TimeSpan.FromSeconds((double)length / limits.MinBytesPerSecond));
            return true;
        }
        catch (TimeoutException)
        {
            context.Abort();
            return false;
        }
    }
}
