using Employment.Platform.Clock;
using Employment.Policies.Domain;
using Employment.Policies.Features.EvaluateEntitlements;
using Employment.Policies.Features.EvaluateEntitlements.Wire;
using Employment.Policies.Features.GetMeasure;
using Employment.Policies.Features.ListMeasures;
using Employment.Policies.Features.PolicyList;
using Google.Protobuf;
using Grpc.Core;

namespace Employment.Policies.Editions;

/// <summary>One edition of the law and everything that answers from it. It does not change: a call keeps the one it began with.</summary>
internal sealed class Edition
{
    private readonly Revalidation revalidation;

    public Edition(int number, PolicyBook book, BusinessClock clock)
    {
        Number = number;
        Book = book;
        Binder = new FactBinder(book);
        var bases = new BasisStore();
        var frames = new FrameStore(book);
        Evaluate = new EvaluateEntitlementsHandler(book, Binder, frames, new AnswerPieces(book.Catalogue.Names, bases), bases, clock);
        EvaluateBytes = new WireEvaluator(book, new WireBinder(book.Catalogue, Binder), frames, Evaluate, clock);
        ListMeasures = new ListMeasuresHandler(book, bases, clock);
        GetMeasure = new GetMeasureHandler(number, book, bases, clock);
        PolicyList = new PolicyListHandlers(book.Catalogue, bases, clock);
        revalidation = new Revalidation(PolicyList.Content(), clock);
    }

    /// <summary>Its place among the editions, from 1.</summary>
    public int Number { get; }

    public PolicyBook Book { get; }

    public FactBinder Binder { get; }

    public EvaluateEntitlementsHandler Evaluate { get; }

    /// <summary>The same for requests that are still bytes.</summary>
    public WireEvaluator EvaluateBytes { get; }

    public ListMeasuresHandler ListMeasures { get; }

    public GetMeasureHandler GetMeasure { get; }

    public PolicyListHandlers PolicyList { get; }

    /// <summary>Answers a question whose answer the caller may keep, or tells the caller that the one kept still holds.</summary>
    public Task<TResponse> AnswerAsync<TRequest, TResponse>(TRequest request, ServerCallContext context, Func<Edition, TRequest, TResponse> handle)
        where TRequest : IMessage
        where TResponse : new() => revalidation.AnswerAsync(request, context, asked => handle(this, asked));
}
