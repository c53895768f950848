using System.Collections.Concurrent;
using Employment.Policies.Domain;
using Employment.Policy.Facts;

namespace Employment.Policies.Features.EvaluateEntitlements;

/// <summary>Frames to reuse; each is used by one call at a time and forgets its applicant before the next.</summary>
internal sealed class FrameStore(PolicyBook book)
{
    private readonly ConcurrentBag<FactFrame> frames = [];

    public FactFrame Take() => frames.TryTake(out var frame) ? frame : book.Catalogue.NewFrame();

    public void Return(FactFrame frame)
    {
        frame.Clear();
        frames.Add(frame);
    }
}
