using System.Threading.Channels;
using Npgsql;

namespace Employment.Profiles.Features.OpenInquiries;

/// <summary>
/// Writes questions down in groups: those that came while one group was being committed make the next, so that a single question waits for
/// nobody and many share a commit. Nobody waits for others to come, and no answer leaves before its commit.
/// </summary>
/// <param name="connection">How the database is reached.</param>
internal sealed class InquiryLog(string connection) : BackgroundService
{
    private const int MostQuestions = 500;
    private const int MostWaitingCalls = 10_000;

    private readonly NpgsqlDataSource database = InquiryStatement.SourceOf(connection);
    private readonly Channel<AskedCall> waiting = Channel.CreateBounded<AskedCall>(new BoundedChannelOptions(MostWaitingCalls) { SingleReader = true });

    /// <summary>Answers the questions of a call once they are on record.</summary>
    public async Task<Opened?[]> AskAsync(IReadOnlyList<AskedQuestion> questions, CancellationToken cancellationToken)
    {
        var call = new AskedCall(questions);
        await waiting.Writer.WriteAsync(call, cancellationToken);
        return await call.Answer.WaitAsync(cancellationToken);
    }

    /// <inheritdoc />
    public override void Dispose()
    {
        base.Dispose();
        database.Dispose();
    }

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            while (await waiting.Reader.WaitToReadAsync(stoppingToken))
            {
                await AnswerAsync(Gather());
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // Calls in flight end with the process; nothing of theirs was answered.
        }
    }

    private List<AskedCall> Gather()
    {
        var group = new List<AskedCall>();
        var questions = 0;
        while (questions < MostQuestions && waiting.Reader.TryRead(out var call))
        {
            group.Add(call);
            questions += call.Questions.Count;
        }

        return group;
    }

    // Not cancelled by any one caller: the others' questions are in the same transaction.
    private async Task AnswerAsync(List<AskedCall> group)
    {
        try
        {
            var openings = await InquiryStatement.RunAsync(database, [.. group.SelectMany(call => call.Questions)], CancellationToken.None);
            var place = 0;
            foreach (var call in group)
            {
                call.Complete(openings[place..(place + call.Questions.Count)]);
                place += call.Questions.Count;
            }
        }
        catch (Exception failure)
        {
            group.ForEach(call => call.Fail(failure));
        }
    }
}
