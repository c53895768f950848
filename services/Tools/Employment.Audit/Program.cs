using System.Text.RegularExpressions;
using Employment.Audit;
using Npgsql;

if (args is not ["verify", var connectionString, var schema] || !Regex.IsMatch(schema, "^[a-z_]+$"))
{
    await Console.Error.WriteLineAsync("employment-audit verify <connection string> <schema>: checks the chain of events of every claim of a service, e.g. of the schema hiring.");
    return 2;
}

await using var source = NpgsqlDataSource.Create(connectionString);
var audit = new ChainAudit(source, schema);
var findings = 0;
await foreach (var finding in audit.VerifyAsync(CancellationToken.None))
{
    findings++;
    await Console.Out.WriteLineAsync(finding);
}

await Console.Out.WriteLineAsync($"{audit.Claims} claims, {audit.Events} events, {findings} findings.");
return findings == 0 ? 0 : 1;
