using Employment.Claims.Assessment;
using Google.Protobuf;

namespace Employment.Claims.Records;

/// <summary>A refusal tells of every line which conditions fail, with their clauses.</summary>
internal static class FailedConditions
{
    public static void Mark(OpenClaim claim, IReadOnlyList<LineAnswer> answers)
    {
        foreach (var answer in answers.Where(answer => !answer.Holds))
        {
            claim.Lines.Single(line => line.Line == answer.Line).Unmet = answer.ToObstacle().ToByteArray();
        }
    }
}
