using Employment.Benchmarks.Engine;

return args switch
{
    ["engine"] => EngineBenchmark.Run(),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("Usage: Employment.Benchmarks engine   (see README.md)");
    return 2;
}
