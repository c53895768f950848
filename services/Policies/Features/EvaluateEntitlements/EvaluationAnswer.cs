using System.Collections.Concurrent;
using Employment.Contracts.Policies.V1;
using Grpc.Core;

namespace Employment.Policies.Features.EvaluateEntitlements;

/// <summary>An EvaluateEntitlementsResponse as its bytes. Its buffers go back to the store once it is sent.</summary>
internal sealed class EvaluationAnswer
{
    private static readonly ConcurrentBag<EvaluationAnswer> Store = [];

    private EvaluationAnswer()
    {
    }

    /// <summary>Writes answers to the wire; nobody reads them back here.</summary>
    public static Marshaller<EvaluationAnswer> Marshaller { get; } = new(
        static (answer, context) => answer.Send(context),
        static _ => throw new NotSupportedException("Answers are only sent."));

    /// <summary>The whole answer.</summary>
    public AnswerBuffer Whole { get; } = new();

    /// <summary>The measure's answer that is being written.</summary>
    public AnswerBuffer Entitlement { get; } = new();

    /// <summary>The unmet condition that is being written.</summary>
    public AnswerBuffer Condition { get; } = new();

    public static EvaluationAnswer Take() => Store.TryTake(out var answer) ? answer : new EvaluationAnswer();

    /// <summary>Ends the measure's answer that is being written.</summary>
    public void EndEntitlement()
    {
        Whole.AddMessage(EvaluateEntitlementsResponse.EntitlementsFieldNumber, Entitlement.Written);
        Entitlement.Clear();
    }

    /// <summary>Ends the unmet condition that is being written.</summary>
    public void EndCondition()
    {
        Entitlement.AddMessage(Contracts.Policies.V1.Entitlement.UnmetFieldNumber, Condition.Written);
        Condition.Clear();
    }

    /// <summary>The answer as a message; it must not be used after.</summary>
    public EvaluateEntitlementsResponse ToMessage()
    {
        var message = EvaluateEntitlementsResponse.Parser.ParseFrom(Whole.Written);
        Return();
        return message;
    }

    /// <summary>Gives the buffers back; it must not be used after.</summary>
    public void Return()
    {
        Whole.Clear();
        Entitlement.Clear();
        Condition.Clear();
        Store.Add(this);
    }

    /// <summary>Sends the answer as that of a batch's item; it must not be used after.</summary>
    /// <param name="context">Where to.</param>
    /// <param name="id">The item's id.</param>
    /// <param name="field">The field that holds the BatchResult in the message sent.</param>
    public void SendWithin(SerializationContext context, string id, int field)
    {
        // What comes before the answer: the result's head, the id, the answer's head. The buffers of its parts are free by now.
        Entitlement.AddText(BatchResult.IdFieldNumber, id);
        Entitlement.AddMessageHead(BatchResult.AnswerFieldNumber, Whole.Length);
        Condition.AddMessageHead(field, Entitlement.Length + Whole.Length);
        Condition.Add(Entitlement.Written);
        Send(context, Condition.Written);
    }

    private void Send(SerializationContext context, ReadOnlySpan<byte> head = default)
    {
        var length = head.Length + Whole.Length;
        context.SetPayloadLength(length);
        var writer = context.GetBufferWriter();
        var room = writer.GetSpan(length);
        head.CopyTo(room);
        Whole.Written.CopyTo(room[head.Length..]);
        writer.Advance(length);
        context.Complete();
        Return();
    }
}
