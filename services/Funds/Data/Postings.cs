using System.Globalization;
using Employment.Funds.Domain;
using Employment.Platform.Errors;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace Employment.Funds.Data;

/// <summary>
/// Calls the functions of the database that move money, and turns what they refuse into a refusal. Past EF, which would log every refusal as an error.
/// </summary>
/// <param name="db">The context; the command's transaction is open.</param>
internal sealed class Postings(FundsDb db)
{
    /// <summary>Runs a statement that posts.</summary>
    /// <returns>Rows it changed.</returns>
    /// <exception cref="RefusedException">The database refused.</exception>
    public async Task<int> RunAsync(FormattableString statement, CancellationToken cancellationToken)
    {
        await using var command = Command(statement);
        try
        {
            return await command.ExecuteNonQueryAsync(cancellationToken);
        }
        catch (PostgresException refused) when (FundRefusals.IsOne(refused))
        {
            throw FundRefusals.From(refused).ToException();
        }
    }

    /// <summary>Runs a statement that posts and answers with rows.</summary>
    /// <exception cref="RefusedException">The database refused.</exception>
    public async Task<List<T>> ReadAsync<T>(FormattableString statement, Func<NpgsqlDataReader, T> read, CancellationToken cancellationToken)
    {
        await using var command = Command(statement);
        try
        {
            await using var reader = await command.ExecuteReaderAsync(cancellationToken);
            var rows = new List<T>();
            while (await reader.ReadAsync(cancellationToken))
            {
                rows.Add(read(reader));
            }

            return rows;
        }
        catch (PostgresException refused) when (FundRefusals.IsOne(refused))
        {
            throw FundRefusals.From(refused).ToException();
        }
    }

    private NpgsqlCommand Command(FormattableString statement)
    {
        object[] places = [.. Enumerable.Range(1, statement.ArgumentCount).Select(number => "$" + number.ToString(CultureInfo.InvariantCulture))];
        var command = new NpgsqlCommand(
            string.Format(CultureInfo.InvariantCulture, statement.Format, places),
            (NpgsqlConnection)db.Database.GetDbConnection(),
            (NpgsqlTransaction?)db.Database.CurrentTransaction?.GetDbTransaction());
        command.CommandTimeout = db.Database.GetCommandTimeout() ?? command.CommandTimeout;
        command.Parameters.AddRange(statement.GetArguments().Select(value => new NpgsqlParameter { Value = value ?? DBNull.Value }).ToArray());
        return command;
    }
}
