using Employment.Platform.Tests.Samples;
using Xunit.Runner.InProc.SystemConsole;

// The sample service as a process of its own, configured by its environment, for tests that kill it.
if (Environment.GetEnvironmentVariable(SampleHost.ServeVariable) is not null)
{
    await SampleHost.Build([], []).RunAsync();
    return 0;
}

return await ConsoleRunner.Run(args);
