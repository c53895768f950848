using System.Diagnostics;
using System.Globalization;
using Employment.Benchmarks.Measuring;
using Employment.Policy.Evaluation;
using Employment.Policy.Loading;

namespace Employment.Benchmarks.Start;

/// <summary>What the start benchmark times as a process of its own: reads the policy files, loads them, compiles every version, ends.</summary>
internal static class LoadMode
{
    public static int Run(bool withMarks)
    {
        var started = Process.GetCurrentProcess().StartTime;
        Mark("main reached");
        var files = PolicyFiles.Read().ToArray();
        Mark("files read");
        var catalogue = CatalogueLoader.Load(files);
        Mark("loaded");
        var planner = new Planner(catalogue);
        planner.CompileAll();
        Mark("compiled");
        return catalogue.Measures.Count > 0 ? 0 : 1;

        void Mark(string what)
        {
            if (withMarks)
            {
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}: {(DateTimeOffset.UtcNow.LocalDateTime - started).TotalMilliseconds:0} ms after the process began"));
            }
        }
    }
}
