using System.Collections.Concurrent;
using System.Diagnostics;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Npgsql;

namespace Employment.HiringSubsidies.Tests.Plans;

/// <summary>The statements that go to a database through EF in this process, with their parameters.</summary>
internal sealed class StatementLog : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
{
    private const string Source = "Microsoft.EntityFrameworkCore";

    private readonly ConcurrentQueue<Statement> statements = new();
    private readonly ConcurrentBag<IDisposable> subscriptions = [];
    private readonly string database;

    public StatementLog(string connectionString)
    {
        database = new NpgsqlConnectionStringBuilder(connectionString).Database!;
        subscriptions.Add(DiagnosticListener.AllListeners.Subscribe(this));
    }

    /// <summary>Those since the last call.</summary>
    public List<Statement> Take()
    {
        var taken = new List<Statement>();
        while (statements.TryDequeue(out var statement))
        {
            taken.Add(statement);
        }

        return taken;
    }

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == Source)
        {
            subscriptions.Add(value.Subscribe(this, name => name == RelationalEventId.CommandExecuting.Name));
        }
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (value.Value is CommandEventData { Command: NpgsqlCommand command } && command.Connection?.Database == database)
        {
            statements.Enqueue(new Statement(command.CommandText, [.. command.Parameters.Select(parameter => parameter.Clone())]));
        }
    }

    public void OnCompleted()
    {
        // Nothing is held that would have to go.
    }

    public void OnError(Exception error)
    {
        // A listener of EF does not fail.
    }

    public void Dispose()
    {
        foreach (var subscription in subscriptions)
        {
            subscription.Dispose();
        }
    }
}

/// <summary>A statement as it was sent.</summary>
internal sealed record Statement(string Text, IReadOnlyList<NpgsqlParameter> Parameters);
