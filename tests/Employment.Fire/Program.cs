using System.Globalization;
using Employment.Fire;

const int DefaultClaims = 10_000;

if (args.Length > 2 || !args.All(text => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out _)))
{
    await Console.Error.WriteLineAsync("Usage: Employment.Fire [claims] [seed]: claims run from draft to money while every process is killed at random.");
    return 2;
}

var claims = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : DefaultClaims;
var seed = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : Random.Shared.Next();
var report = await FireRun.RunAsync(claims, seed, Console.Out.WriteLine, CancellationToken.None);
await Console.Out.WriteLineAsync(report.ToString());
return report.Findings.Count == 0 ? 0 : 1;
