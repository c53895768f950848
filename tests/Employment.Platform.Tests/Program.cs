using Employment.Platform.Tests.Samples;
using Xunit.Runner.InProc.SystemConsole;

// "serve": the sample service as a process of its own, configured by its environment, for tests that kill it.
if (args is ["serve"])
{
    await SampleHost.Build([], []).RunAsync();
    return 0;
}

return await ConsoleRunner.Run(args);
