using Employment.Contracts.Policies.V1;
using Employment.Policies.Features.EvaluateEntitlements;
using Google.Protobuf;
using Grpc.Core;

namespace Employment.Policies.Features.BatchEvaluate;

/// <summary>What came of an item: an answer, as its bytes, or a refusal. It is used once: sent, or made a message.</summary>
internal sealed class ItemResult
{
    private readonly string id;
    private readonly EvaluationAnswer? answer;
    private readonly ItemError? error;

    public ItemResult(string id, EvaluationAnswer answer) => (this.id, this.answer) = (id, answer);

    public ItemResult(string id, ItemError error) => (this.id, this.error) = (id, error);

    /// <summary>Writes results to the wire as StreamEvaluateEntitlementsResponse; nobody reads them back here.</summary>
    public static Marshaller<ItemResult> StreamMarshaller { get; } = new(
        static (result, context) => result.Send(context),
        static _ => throw new NotSupportedException("Results are only sent."));

    public BatchResult ToMessage() => answer is not null
        ? new BatchResult { Id = id, Answer = answer.ToMessage() }
        : new BatchResult { Id = id, Error = error };

    private void Send(SerializationContext context)
    {
        if (answer is not null)
        {
            answer.SendWithin(context, id, StreamEvaluateEntitlementsResponse.ResultFieldNumber);
            return;
        }

        var message = new StreamEvaluateEntitlementsResponse { Result = ToMessage() };
        context.SetPayloadLength(message.CalculateSize());
        message.WriteTo(context.GetBufferWriter());
        context.Complete();
    }
}
