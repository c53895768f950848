using System.Globalization;
using Employment.Demo;

if (args is not [var gateway, var staff, var people, var code, var businessDate])
{
    Console.Error.WriteLine("usage: employment-demo <gRPC address of the gateway> <file of staff sign-ins> <file of public sign-ins> <code of the clerk's second factor> <business date, or empty for today>");
    return 2;
}

using var stop = new CancellationTokenSource();
Console.CancelKeyPress += (_, pressed) =>
{
    pressed.Cancel = true;
    stop.Cancel();
};
var today = businessDate.Length > 0 ? DateOnly.Parse(businessDate, CultureInfo.InvariantCulture) : DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().DateTime);
return await DemoRun.RunAsync(new Uri(gateway), DemoSignIns.Read(staff, people), code, today, Console.Out, stop.Token);
