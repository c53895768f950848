using System.Security.Cryptography;
using Employment.Claims.Assessment;
using Employment.Claims.Data;
using Employment.Claims.Messages;
using Employment.Contracts.Claims.V1;
using Google.Protobuf;

namespace Employment.Claims.Records;

/// <summary>What is decided by a step.</summary>
/// <param name="Version">Version of the measure.</param>
/// <param name="Edition">Edition of the law.</param>
/// <param name="Answers">What the law says of each line.</param>
internal sealed record Decision(string Version, int Edition, IEnumerable<LineAnswer> Answers)
{
    /// <summary>As it is kept, and shown again years later.</summary>
    public DeterminationRow RowOf(EventRow decided)
    {
        var message = new Determination { Version = Version, Edition = Edition, Step = decided.What, By = decided.By, At = ClaimMessages.Moment(decided.At) };
        message.Lines.Add(Answers.Select(answer => answer.ToMessage()));
        var content = message.ToByteArray();
        return new DeterminationRow { Claim = decided.Claim, Position = decided.Position, Content = content, Hash = SHA256.HashData(content) };
    }
}
