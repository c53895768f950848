namespace Employment.Platform.Cache;

/// <summary>What this process has of one caller's limit in the period that runs.</summary>
internal sealed class LimitShare
{
    private readonly Lock gate = new();
    private long current;
    private long taken;
    private long left;

    /// <summary>What was taken in a period, by portions or alone.</summary>
    public long TakenIn(long period)
    {
        lock (gate)
        {
            return period == current ? taken : 0;
        }
    }

    /// <summary>Takes from what is left of the portions.</summary>
    public bool TryTake(long period, long count)
    {
        lock (gate)
        {
            MoveTo(period);
            return TakeLeft(period, count);
        }
    }

    /// <summary>Takes from a portion that just came; where it is too small, it is added to what is left.</summary>
    public bool TryTakeOf(long period, long count, long portion)
    {
        lock (gate)
        {
            if (period != current)
            {
                return portion >= count;
            }

            taken += portion;
            left += portion;
            return TakeLeft(period, count);
        }
    }

    /// <summary>Takes without asking anybody, up to this process's own part.</summary>
    public bool TryTakeAlone(long period, long count, long part)
    {
        lock (gate)
        {
            var lacks = Math.Max(0, count - left);
            if (period != current || taken + lacks > part)
            {
                return false;
            }

            taken += lacks;
            left += lacks;
            return TakeLeft(period, count);
        }
    }

    /// <summary>Puts back what was not needed; never more than this period gave, should it have been taken in the one before.</summary>
    public void GiveBack(long period, long count)
    {
        lock (gate)
        {
            left = period == current ? Math.Min(taken, left + count) : left;
        }
    }

    private bool TakeLeft(long period, long count)
    {
        if (period != current || left < count)
        {
            return false;
        }

        left -= count;
        return true;
    }

    // Two callers may see the end of a period in either order: it never goes back.
    private void MoveTo(long period)
    {
        if (period > current)
        {
            (current, taken, left) = (period, 0, 0);
        }
    }
}
