using Employment.Benchmarks.Engine;
using Employment.Benchmarks.Start;

return args switch
{
    ["engine"] => EngineBenchmark.Run(),
    ["start"] => StartBenchmark.Run(),
    ["load"] => LoadMode.Run(withMarks: false),
    ["load", "marks"] => LoadMode.Run(withMarks: true),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("Usage: Employment.Benchmarks engine | start | load [marks]   (see README.md)");
    return 2;
}
