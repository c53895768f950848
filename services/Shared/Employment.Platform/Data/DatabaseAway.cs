using Npgsql;

namespace Employment.Platform.Data;

/// <summary>Whether an exception says that the database cannot be reached, and not that something is wrong with what it was asked.</summary>
internal static class DatabaseAway
{
    public static bool Is(Exception exception)
    {
        for (var cause = exception; cause is not null; cause = cause.InnerException)
        {
            if (cause is PostgresException refused)
            {
                return IsAboutTheServer(refused.SqlState);
            }

            if (cause is NpgsqlException { IsTransient: true })
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>08 connection, 53 resources (too many connections), 57P shutdown and start.</summary>
    private static bool IsAboutTheServer(string state) =>
        state.StartsWith("08", StringComparison.Ordinal) || state.StartsWith("53", StringComparison.Ordinal) || state.StartsWith("57P", StringComparison.Ordinal);
}
