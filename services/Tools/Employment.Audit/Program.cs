using System.Text.RegularExpressions;
using Employment.Audit;
using Npgsql;

const string Variable = "ConnectionStrings__Postgres";

if (args is not ["verify", var schema] || !Regex.IsMatch(schema, "^[a-z_]+$"))
{
    await Console.Error.WriteLineAsync(
        $"employment-audit verify <schema>: checks the chain of events of every claim of a service, e.g. of the schema hiring. {Variable} says where, as for the service: an argument would show the password to everybody on the machine.");
    return 2;
}

if (Environment.GetEnvironmentVariable(Variable) is not { Length: > 0 } connectionString)
{
    await Console.Error.WriteLineAsync($"employment-audit: {Variable} is not set. Give it the connection string of the service, e.g. Host=…;Database=…;Username=…;Password=….");
    return 2;
}

try
{
    await using var source = NpgsqlDataSource.Create(connectionString);
    var audit = new ChainAudit(source, schema);
    var findings = 0;
    await foreach (var finding in audit.VerifyAsync(CancellationToken.None))
    {
        findings++;
        await Console.Out.WriteLineAsync(finding);
    }

    var (decisions, claims) = audit.Untied;
    if (decisions + claims > 0)
    {
        await Console.Out.WriteLineAsync(
            $"{decisions} decisions, and the amounts and accounts of {claims} claims, are from before events held digests of them: that they were not changed cannot be shown.");
    }

    await Console.Out.WriteLineAsync($"{audit.Claims} claims, {audit.Events} events, {findings} findings.");
    return findings == 0 ? 0 : 1;
}
catch (Exception unreadable) when (unreadable is NpgsqlException or ArgumentException)
{
    await Console.Error.WriteLineAsync($"employment-audit: the events of {schema} could not be read: {unreadable.Message}");
    return 2;
}
