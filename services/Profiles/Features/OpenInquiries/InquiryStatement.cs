using Npgsql;
using NpgsqlTypes;

namespace Employment.Profiles.Features.OpenInquiries;

/// <summary>
/// The one statement by which questions are answered and written down, and so one transaction. The consent is looked up by the hash of
/// the number alone; somebody without consent and nobody at all take the same steps and leave the same row.
/// </summary>
internal static class InquiryStatement
{
    // $8 holds the hashes of all questions, $9 for each: one a key. LATERAL with LIMIT is a look-up by the key for each question, whatever the planner thinks of the sizes. What a question finds is
    // joined with its profile only where there is consent: no key, no look-up. Of somebody whose death is on record nothing is answered.
    private const string Text =
        """
        WITH asked AS MATERIALIZED (
            SELECT * FROM unnest($1::bytea[], $2::text[], $3::text[], $4::smallint[], $5::smallint[], $6::timestamptz[], $7::date[])
                WITH ORDINALITY AS question (hash, bank, by, scope, purpose, at, on_day, place)),
        found AS MATERIALIZED (
            SELECT asked.*, consent.profile, consent.expires_on, standing.version, standing.died_on
            FROM asked LEFT JOIN LATERAL (
                SELECT key.profile, key.expires_on
                FROM unnest(($8::bytea[])[(asked.place - 1) * $9 + 1 : asked.place * $9]) AS probe (hash)
                JOIN LATERAL (
                    SELECT open.profile, open.expires_on FROM profiles.consent_key open
                    WHERE open.hash = probe.hash AND open.bank = asked.bank AND open.scope = asked.scope AND open.expires_on >= asked.on_day
                    ORDER BY open.expires_on DESC LIMIT 1) key ON true
                ORDER BY key.expires_on DESC LIMIT 1) consent ON true
            LEFT JOIN profiles.profile standing ON standing.id = consent.profile),
        written AS (
            INSERT INTO profiles.inquiry (at, hash, bank, by, purpose, answered)
            SELECT at, hash, bank, by, purpose, profile IS NOT NULL AND died_on IS NULL FROM found ORDER BY place)
        SELECT place, profile, version, expires_on FROM found WHERE profile IS NOT NULL
        """;

    // Each question is a look-up by keys, however many come together and however few people there were when the plan was made. So it is made
    // once, and not anew for each small group, as the server does where the arrays' lengths differ.
    private const string OnePlan =
        "SET plan_cache_mode = force_generic_plan; SET enable_seqscan = off; SET enable_hashjoin = off; SET enable_mergejoin = off; SET jit = off";

    /// <summary>Connections for this statement alone: nothing else is set on their sessions, so nothing is reset between groups.</summary>
    /// <param name="connection">How the database is reached.</param>
    public static NpgsqlDataSource SourceOf(string connection)
    {
        var source = new NpgsqlDataSourceBuilder(new NpgsqlConnectionStringBuilder(connection) { NoResetOnClose = true }.ConnectionString);
        source.UsePhysicalConnectionInitializer(Prepare, PrepareAsync);
        return source.Build();
    }

    /// <summary>Answers questions and commits them.</summary>
    /// <returns>What each may go on with, in their order.</returns>
    public static async Task<Opened?[]> RunAsync(NpgsqlDataSource database, IReadOnlyList<AskedQuestion> questions, CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenConnectionAsync(cancellationToken);
        await using var command = new NpgsqlCommand(Text, connection);
        AddParameters(command.Parameters, questions);

        // Planned once on each connection.
        await command.PrepareAsync(cancellationToken);
        var openings = new Opened?[questions.Count];
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken))
        {
            openings[reader.GetInt64(0) - 1] = new Opened(reader.GetGuid(1), reader.GetInt64(2), reader.GetFieldValue<DateOnly>(3));
        }

        return openings;
    }

    private static void Prepare(NpgsqlConnection opened)
    {
        using var command = new NpgsqlCommand(OnePlan, opened);
        command.ExecuteNonQuery();
    }

    private static async Task PrepareAsync(NpgsqlConnection opened)
    {
        await using var command = new NpgsqlCommand(OnePlan, opened);
        await command.ExecuteNonQueryAsync();
    }

    private static void AddParameters(NpgsqlParameterCollection parameters, IReadOnlyList<AskedQuestion> questions)
    {
        Add(parameters, NpgsqlDbType.Bytea, questions.Select(question => question.Hashes[0]));
        Add(parameters, NpgsqlDbType.Text, questions.Select(question => question.Bank));
        Add(parameters, NpgsqlDbType.Text, questions.Select(question => question.By));
        Add(parameters, NpgsqlDbType.Smallint, questions.Select(question => (short)question.Scope));
        Add(parameters, NpgsqlDbType.Smallint, questions.Select(question => (short)question.Purpose));
        Add(parameters, NpgsqlDbType.TimestampTz, questions.Select(question => question.At));
        Add(parameters, NpgsqlDbType.Date, questions.Select(question => question.On));
        Add(parameters, NpgsqlDbType.Bytea, questions.SelectMany(question => question.Hashes));
        parameters.Add(new NpgsqlParameter<int> { TypedValue = questions[0].Hashes.Count });
    }

    private static void Add<T>(NpgsqlParameterCollection parameters, NpgsqlDbType type, IEnumerable<T> values) =>
        parameters.Add(new NpgsqlParameter { Value = values.ToArray(), NpgsqlDbType = NpgsqlDbType.Array | type });
}
