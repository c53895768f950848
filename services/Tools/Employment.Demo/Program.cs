using System.Globalization;
using Employment.Demo;
using Employment.Demo.Office;
using Employment.Demo.Past;
using Grpc.Core;

if (args is not [var gateway, var staff, var people, var day, .. var past] || past.Length == 1 || !DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var today))
{
    await Console.Error.WriteLineAsync(
        "usage: employment-demo <gRPC address of the gateway> <file of staff sign-ins> <file of public sign-ins> <business date>\n" +
        "           [<internal token key file> <gRPC address of a service whose business date can be moved> ...]");
    return 2;
}

using var stop = new CancellationTokenSource();
Console.CancelKeyPress += (_, pressed) =>
{
    pressed.Cancel = true;
    stop.Cancel();
};
using var desk = new Desk(new Uri(gateway), DemoSignIns.Read(staff, people), stop.Token);
try
{
    var registration = new Registration(desk, today);
    var file = DemoFile.Read();
    await registration.RegisterAsync(file);
    await Console.Out.WriteLineAsync($"registered {file.Persons.Count} people and {file.Employers.Count} firms");
    if (past is [var keyFile, .. var addresses])
    {
        using var clock = new MovableDate(keyFile, addresses, stop.Token);
        await new OfficePast(desk, registration, clock, today, Console.Out).TellAsync(file);
    }

    return 0;
}
catch (RpcException refused)
{
    await Console.Out.WriteLineAsync($"The demonstration could not be set up: {refused.Status.StatusCode}: {refused.Status.Detail}");
    return 1;
}
