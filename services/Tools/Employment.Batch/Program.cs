using Employment.Batch;

using var stop = new CancellationTokenSource();
Console.CancelKeyPress += (_, pressed) =>
{
    // What is under way is written down first; a second Ctrl-C ends the process at once.
    pressed.Cancel = !stop.IsCancellationRequested;
    stop.Cancel();
};
return (int)await BatchRun.RunAsync(args, Console.Error, stop.Token);
