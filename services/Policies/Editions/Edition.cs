using Employment.Platform.Clock;
using Employment.Policies.Domain;
using Employment.Policies.Features.EvaluateEntitlements;
using Employment.Policies.Features.GetMeasure;
using Employment.Policies.Features.ListMeasures;

namespace Employment.Policies.Editions;

/// <summary>One edition of the law and everything that answers from it. It does not change: a call keeps the one it began with.</summary>
internal sealed class Edition
{
    public Edition(int number, PolicyBook book, BusinessClock clock)
    {
        Number = number;
        Book = book;
        Binder = new FactBinder(book);
        var bases = new BasisStore();
        Evaluate = new EvaluateEntitlementsHandler(book, Binder, new FrameStore(book), new AnswerWriter(new AnswerPieces(book.Catalogue.Names, bases), bases), clock);
        ListMeasures = new ListMeasuresHandler(book, bases, clock);
        GetMeasure = new GetMeasureHandler(book, bases, clock);
    }

    /// <summary>Its place among the editions, from 1.</summary>
    public int Number { get; }

    public PolicyBook Book { get; }

    public FactBinder Binder { get; }

    public EvaluateEntitlementsHandler Evaluate { get; }

    public ListMeasuresHandler ListMeasures { get; }

    public GetMeasureHandler GetMeasure { get; }
}
