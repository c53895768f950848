using System.Globalization;
using Employment.Benchmarks.Banks;
using Employment.Benchmarks.Batch;
using Employment.Benchmarks.Calls;
using Employment.Benchmarks.Engine;
using Employment.Benchmarks.Import;
using Employment.Benchmarks.Overload;
using Employment.Benchmarks.Profiles;
using Employment.Benchmarks.Publish;
using Employment.Benchmarks.Start;

return args switch
{
    ["engine"] => EngineBenchmark.Run(twenty: false),
    ["engine", "twenty"] => EngineBenchmark.Run(twenty: true),
    ["start"] => StartBenchmark.Run(),
    ["calls"] => await CallsBenchmark.RunAsync(direct: false),
    ["batch"] => await BatchBenchmark.RunAsync(),
    ["calls", "direct"] => await CallsBenchmark.RunAsync(direct: true),
    ["banks"] => await BanksBenchmark.RunAsync(),
    ["timing"] => await TimingBenchmark.RunAsync(),
    ["publish"] => await PublishBenchmark.RunAsync(),
    ["overload"] => await OverloadBenchmark.RunAsync(seconds: 10),
    ["overload", var seconds] => await OverloadBenchmark.RunAsync(int.Parse(seconds, CultureInfo.InvariantCulture)),
    ["import"] => await ImportBenchmark.RunAsync(rows: 200_000),
    ["import", var rows] => await ImportBenchmark.RunAsync(int.Parse(rows, CultureInfo.InvariantCulture)),
    ["profiles"] => await ProfilesBenchmark.RunAsync(count: 1_000_000),
    ["profiles", var count] => await ProfilesBenchmark.RunAsync(int.Parse(count, CultureInfo.InvariantCulture)),

    // What the benchmarks start as processes of their own.
    ["load"] => LoadMode.Run(withMarks: false),
    ["load", "marks"] => LoadMode.Run(withMarks: true),
    ["echo", var port, var folder] => EchoMode.Run(int.Parse(port, CultureInfo.InvariantCulture), folder),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("Usage: Employment.Benchmarks engine [twenty] | start | calls [direct] | batch | banks | timing | publish | overload [seconds] | import [rows] | profiles [people] | load [marks]   (see README.md)");
    return 2;
}
