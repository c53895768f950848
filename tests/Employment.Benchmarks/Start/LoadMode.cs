using System.Diagnostics;
using System.Globalization;
using System.Runtime;
using Employment.Benchmarks.Measuring;
using Employment.Policy.Evaluation;
using Employment.Policy.Loading;

namespace Employment.Benchmarks.Start;

/// <summary>What the start benchmark times as a process of its own: reads the policy files, loads them, compiles every version, ends.</summary>
internal static class LoadMode
{
    /// <param name="withMarks">Says after each step how much processor time, and how much compilation, it took.</param>
    public static int Run(bool withMarks)
    {
        Action<string> mark = withMarks ? Mark : static _ => { };
        mark("main reached");
        var files = PolicyFiles.Read().ToArray();
        mark("files read");
        var catalogue = CatalogueLoader.Load(files);
        mark("loaded");
        var planner = new Planner(catalogue);
        planner.CompileAll();
        mark("compiled");
        return catalogue.Measures.Count > 0 ? 0 : 1;
    }

    private static void Mark(string what)
    {
        var compiling = JitInfo.GetCompilationTime().TotalMilliseconds;
        var spent = Process.GetCurrentProcess().TotalProcessorTime.TotalMilliseconds;
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{what}: {spent:0} ms of processor time so far, {compiling:0} ms of it compiling {JitInfo.GetCompiledMethodCount()} methods"));
    }
}
