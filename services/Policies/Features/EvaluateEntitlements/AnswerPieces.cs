using System.Collections.Concurrent;
using Employment.Contracts.Policies.V1;
using Employment.Policies.Domain;
using Employment.Policy.Evaluation;
using Employment.Policy.Explanation;
using Employment.Policy.Facts;
using Employment.Policy.Law;
using Employment.Policy.Law.Conditions;
using Google.Protobuf;
using Outcome = Employment.Policy.Evaluation.Outcome;

namespace Employment.Policies.Features.EvaluateEntitlements;

/// <summary>What answers of an edition of the law have in common, encoded once.</summary>
internal sealed class AnswerPieces
{
    private readonly ConcurrentDictionary<MeasureVersion, VersionPieces> versions = new(ReferenceEqualityComparer.Instance);
    private readonly ConcurrentDictionary<Question, byte[]> untouched = new(ReferenceEqualityComparer.Instance);
    private readonly byte[][] missing;

    private readonly BasisStore bases;

    public AnswerPieces(NameIndex names, BasisStore bases)
    {
        this.bases = bases;
        missing = [.. names.Names.Select(name => new Entitlement { Missing = { name } }.ToByteArray())];
    }

    public VersionPieces Of(MeasureVersion version) => versions.GetOrAdd(version, static (made, known) => new VersionPieces(made, known), bases);

    /// <summary>The measure's full answer for everybody who said nothing of what it asks; null before it was first given.</summary>
    public byte[]? FindUntouched(Question question) => untouched.GetValueOrDefault(question);

    /// <summary>Keeps such an answer, of which there is one for each question.</summary>
    public void KeepUntouched(Question question, ReadOnlySpan<byte> answer) => untouched[question] = answer.ToArray();

    /// <summary>A missing fact or parameter.</summary>
    public ReadOnlySpan<byte> Missing(int name) => missing[name];
}

/// <summary>What the answers of a version have in common.</summary>
internal sealed class VersionPieces
{
    private readonly byte[] name;
    private readonly byte[] basis;
    private readonly byte[]?[] required;
    private readonly byte[][] ground;
    private readonly byte[] notEntitled;
    private readonly byte[] needsFacts;

    public VersionPieces(MeasureVersion version, BasisStore bases)
    {
        name = new Entitlement { Measure = version.Measure.Id, Version = version.Id }.ToByteArray();
        basis = new Entitlement { Basis = bases.Of(version.Basis) }.ToByteArray();
        required = [.. version.Leaves.Select(leaf => leaf.RequiresSameOfAll ? Encode(leaf, null) : null)];
        ground = [.. version.Leaves.Select(leaf => Ground(leaf, bases))];
        notEntitled = Whole(version, Outcome.NotEntitled, bases);
        needsFacts = Whole(version, Outcome.NeedsFacts, bases);
    }

    /// <summary>Measure and version.</summary>
    public ReadOnlySpan<byte> Name => name;

    /// <summary>The text the whole rests on.</summary>
    public ReadOnlySpan<byte> Basis => basis;

    /// <summary>The measure's whole answer in the view BASIC for those who get nothing, or nothing yet.</summary>
    public ReadOnlySpan<byte> Without(Outcome outcome) => outcome == Outcome.NotEntitled ? notEntitled : needsFacts;

    /// <summary>The fact of a condition and what is required of it.</summary>
    public ReadOnlySpan<byte> Required(Leaf leaf, FactFrame frame) => required[leaf.Bit] ?? Encode(leaf, frame);

    /// <summary>The text a condition rests on and its alternatives' number.</summary>
    public ReadOnlySpan<byte> Ground(Leaf leaf) => ground[leaf.Bit];

    private static byte[] Whole(MeasureVersion version, Outcome outcome, BasisStore bases)
    {
        var entitlement = new Entitlement
        {
            Measure = version.Measure.Id, Version = version.Id, Outcome = (Entitlement.Types.Outcome)outcome, Basis = bases.Of(version.Basis),
        };
        return new EvaluateEntitlementsResponse { Entitlements = { entitlement } }.ToByteArray();
    }

    private static byte[] Encode(Leaf leaf, FactFrame? frame) => new Unmet { Fact = leaf.FactName, Requires = leaf.Requires(frame) }.ToByteArray();

    private static byte[] Ground(Leaf leaf, BasisStore bases)
    {
        var message = new Unmet { Basis = bases.Of(leaf.By) };
        if (leaf.Alternative > 0)
        {
            message.AnyOf = leaf.Alternative;
        }

        return message.ToByteArray();
    }
}
