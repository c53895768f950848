using Employment.Claims.Assessment;
using Employment.Claims.Records;
using Employment.Platform.Errors;
using Google.Protobuf;
using Grpc.Core;

namespace Employment.Claims.Features.ReviewClaim;

/// <summary>Lines of a roster that the reviewer refuses; the others go on.</summary>
internal static class RefusedLines
{
    /// <summary>The answers of the lines that go on.</summary>
    /// <exception cref="RefusedException">A line is unknown, holds without a note that says why it is refused, or none is left.</exception>
    public static IReadOnlyList<LineAnswer> Part(OpenClaim claim, IReadOnlyList<LineAnswer> answers, IReadOnlyCollection<string> refused, string note)
    {
        foreach (var line in refused)
        {
            var answer = answers.FirstOrDefault(answer => answer.Line == line) ?? throw Refusal.InvalidField("refuseLines", "names a line that the claim does not have, or that was refused before").ToException();
            if (answer.Holds && note.Length == 0)
            {
                throw Refusal.InvalidField("note", $"is required: line {line} meets the conditions on verified facts, so that the note has to say why it is refused").ToException();
            }
        }

        List<LineAnswer> going = [.. answers.Where(answer => !refused.Contains(answer.Line))];
        return going.Count > 0 ? going : throw NoneLeft(claim).ToException();
    }

    /// <summary>Marks what was refused, and sets the amounts of the others.</summary>
    public static void Apply(OpenClaim claim, IReadOnlyList<LineAnswer> answers, IReadOnlyList<LineAnswer> going)
    {
        foreach (var answer in answers)
        {
            var line = claim.Lines.Single(line => line.Line == answer.Line);
            var goesOn = going.Contains(answer);
            line.State = goesOn ? line.State : State.Rejected;
            line.AmountFen = goesOn ? answer.Entitlement.AmountFen : 0;
            line.Unmet = goesOn ? [] : answer.ToObstacle().ToByteArray();
        }

        claim.Row.AmountFen = claim.LiveLines.Sum(line => line.AmountFen);
    }

    private static Refusal NoneLeft(OpenClaim claim) => new(
        StatusCode.FailedPrecondition, "NO_LINE_LEFT", $"All {claim.Lines.Count} lines would be refused. Reject the claim instead, so that the applicant is told why.");
}
