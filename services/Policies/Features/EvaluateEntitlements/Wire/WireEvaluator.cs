using Employment.Contracts.Policies.V1;
using Employment.Platform.Clock;
using Employment.Policies.Domain;
using Employment.Policy.Facts;
using Employment.Policy.Law;
using Employment.Policy.Time;
using View = Employment.Contracts.Policies.V1.EvaluateEntitlementsRequest.Types.View;

namespace Employment.Policies.Features.EvaluateEntitlements.Wire;

/// <summary>
/// Answers a request from its bytes, as <see cref="EvaluateEntitlementsHandler"/> would, where all of it is in order and usual. Making
/// messages of thousands of requests a second takes longer than answering them.
/// </summary>
internal sealed class WireEvaluator(PolicyBook book, WireBinder binder, FrameStore frames, EvaluateEntitlementsHandler handler, BusinessClock clock)
{
    /// <summary>The answer; null where the request must be read in full, be it to say what is wrong with it.</summary>
    public EvaluationAnswer? TryAnswer(ReadOnlySpan<byte> request)
    {
        var frame = frames.Take();
        try
        {
            var asked = new Asked();
            return TryRead(request, frame, asked) ? handler.Answer(frame, asked.On ?? Day.From(clock.Today), asked.Region!, asked.Measures, asked.View) : null;
        }
        finally
        {
            frames.Return(frame);
        }
    }

    private bool TryRead(ReadOnlySpan<byte> request, FactFrame frame, Asked asked)
    {
        var fields = new WireFields(request);
        var seen = 0UL;
        while (fields.Next())
        {
            var isMeasure = fields.Field == EvaluateEntitlementsRequest.MeasuresFieldNumber;
            if (fields.Field > EvaluateEntitlementsRequest.ViewFieldNumber || ((seen >> fields.Field & 1) != 0 && !isMeasure) || !TryRead(fields, frame, asked))
            {
                return false;
            }

            seen |= 1UL << fields.Field;
        }

        return fields.IsWhole && asked.Region is not null;
    }

    private bool TryRead(in WireFields field, FactFrame frame, Asked asked)
    {
        if (field.Field == EvaluateEntitlementsRequest.ViewFieldNumber)
        {
            asked.View = (View)field.Number;
            return !field.HasLength && field.Number <= (ulong)View.Basic;
        }

        if (field.Field == EvaluateEntitlementsRequest.FactsFieldNumber)
        {
            return field.HasLength && binder.TryBind(field.Bytes, frame);
        }

        return field.HasLength && WireText.TryReadAscii(field.Bytes, stackalloc char[WireText.Longest], out var text) && TryRead(field.Field, text, asked);
    }

    private bool TryRead(int field, ReadOnlySpan<char> text, Asked asked)
    {
        switch (field)
        {
            case EvaluateEntitlementsRequest.RegionFieldNumber:
                asked.Region = book.Catalogue.Regions.Find(text);
                return asked.Region is { Level: not Region.StateLevel };
            case EvaluateEntitlementsRequest.OnFieldNumber:
                var isDay = Day.TryRead(text, out var day);
                asked.On = day;
                return isDay;
            default:
                var measure = book.Catalogue.Find(text);
                asked.Name(measure);
                return measure is not null;
        }
    }

    /// <summary>What is asked besides the facts.</summary>
    private sealed class Asked
    {
        public Region? Region { get; set; }

        public Day? On { get; set; }

        public View View { get; set; }

        public List<Measure>? Measures { get; private set; }

        public void Name(Measure? measure)
        {
            if (measure is not null)
            {
                EvaluateEntitlementsHandler.Insert(Measures ??= new List<Measure>(8), measure);
            }
        }
    }
}
