namespace Employment.Platform.Requests;

/// <summary>
/// How many commands of this process are at work in the database at once: half as many as it has connections, so that the others are there for
/// reads and for what a command does beside its transaction. Who comes then waits in the order of coming until its deadline; for a connection
/// it would wait some seconds and be turned away.
/// </summary>
/// <param name="connections">Connections of the service's pool.</param>
internal sealed class CommandGate(int connections) : IDisposable
{
    private readonly SemaphoreSlim places = new(Math.Max(1, connections / 2));

    /// <summary>Takes a place; disposing it gives it free.</summary>
    public async Task<IDisposable> EnterAsync(CancellationToken cancellationToken)
    {
        await places.WaitAsync(cancellationToken);
        return new Place(places);
    }

    public void Dispose() => places.Dispose();

    private sealed class Place(SemaphoreSlim places) : IDisposable
    {
        public void Dispose() => places.Release();
    }
}
