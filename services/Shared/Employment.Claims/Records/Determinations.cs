using System.Security.Cryptography;
using Employment.Claims.Assessment;
using Employment.Claims.Data;
using Employment.Contracts.Claims.V1;
using Google.Protobuf;
using Microsoft.EntityFrameworkCore;

namespace Employment.Claims.Records;

/// <summary>Decisions: the version, the facts and the bytes shown, kept as they were.</summary>
internal sealed class Determinations(DbContext db)
{
    /// <summary>Keeps a decision.</summary>
    /// <param name="decided">The event it belongs to.</param>
    /// <param name="version">Version of the measure.</param>
    /// <param name="edition">Edition of the law.</param>
    /// <param name="answers">What the law said of each line.</param>
    public void Keep(EventRow decided, string version, int edition, IEnumerable<LineAnswer> answers)
    {
        var message = new Determination
        {
            Version = version,
            Edition = edition,
            Step = decided.What,
            By = decided.By,
            At = Messages.ClaimMessages.Moment(decided.At),
        };
        message.Lines.Add(answers.Select(answer => answer.ToMessage()));
        var content = message.ToByteArray();
        db.Add(new DeterminationRow { Claim = decided.Claim, Position = decided.Position, Content = content, Hash = SHA256.HashData(content) });
    }

    /// <summary>All of a claim, the newest first: the bytes that were kept.</summary>
    public async Task<List<Determination>> OfAsync(Guid claim, CancellationToken cancellation)
    {
        var rows = await db.Set<DeterminationRow>().AsNoTracking().Where(row => row.Claim == claim).OrderByDescending(row => row.Position).ToListAsync(cancellation);
        return [.. rows.Select(Read)];
    }

    private static Determination Read(DeterminationRow row)
    {
        var message = Determination.Parser.ParseFrom(row.Content);
        message.Hash = Convert.ToHexStringLower(row.Hash);
        return message;
    }
}
