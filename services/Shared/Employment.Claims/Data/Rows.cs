namespace Employment.Claims.Data;

/// <summary>A line of a roster.</summary>
internal sealed class LineRow
{
    public required Guid Claim { get; init; }

    public required string Line { get; init; }

    /// <summary>Null: the line is for the applicant as a whole.</summary>
    public Guid? Person { get; init; }

    public required string Name { get; init; }

    public required string MaskedNumber { get; init; }

    public byte[] Facts { get; set; } = [];

    /// <summary>Months it asks for; null: all that are left, or the measure counts none that run on.</summary>
    public int? Months { get; set; }

    public State State { get; set; } = State.Draft;

    public long AmountFen { get; set; }

    /// <summary>What stands in its way, as an Obstacle.</summary>
    public byte[] Unmet { get; set; } = [];
}

/// <summary>What was done on a claim. Never changed.</summary>
internal sealed class EventRow
{
    public required Guid Claim { get; init; }

    public required long Position { get; init; }

    public required string What { get; init; }

    public required string State { get; init; }

    public required string By { get; init; }

    public required DateTimeOffset At { get; init; }

    public required DateOnly On { get; init; }

    public required string Why { get; init; }

    /// <summary>SHA-256 of the claim's contents after it: facts, lines, amounts, account.</summary>
    public required byte[] Content { get; init; }

    /// <summary>SHA-256 of the determination made by it; empty: none was; null: an event from before events held it.</summary>
    public byte[]? Decision { get; set; }

    public byte[] Hash { get; set; } = [];
}

/// <summary>A decision. Never changed.</summary>
internal sealed class DeterminationRow
{
    public required Guid Claim { get; init; }

    /// <summary>Position of the event it belongs to.</summary>
    public required long Position { get; init; }

    /// <summary>The Determination message, without its hash.</summary>
    public required byte[] Content { get; init; }

    public required byte[] Hash { get; init; }
}

/// <summary>A public notice.</summary>
internal sealed class NoticeRow
{
    public required Guid Id { get; init; }

    public required Guid Claim { get; init; }

    public required string Measure { get; init; }

    public required string Region { get; init; }

    public required DateOnly From { get; init; }

    public required DateOnly To { get; init; }

    /// <summary>Whether it was taken down before its end, because the claim did not go on.</summary>
    public bool IsStopped { get; set; }
}

/// <summary>A line of a notice. Never changed.</summary>
internal sealed class NoticeLineRow
{
    public required Guid Notice { get; init; }

    public required int Position { get; init; }

    public required string ClaimNumber { get; init; }

    public required string ApplicantName { get; init; }

    public required string PersonName { get; init; }

    public required long AmountFen { get; init; }
}

/// <summary>An objection.</summary>
internal sealed class ObjectionRow
{
    public required Guid Id { get; init; }

    public required Guid Claim { get; init; }

    public required string Text { get; init; }

    /// <summary>How to reach who objects, sealed.</summary>
    public required byte[] Contact { get; init; }

    public required DateTimeOffset At { get; init; }

    public int Verdict { get; set; }

    public string Why { get; set; } = "";

    public string DecidedBy { get; set; } = "";
}

/// <summary>Somebody read how to reach who objects. Never changed.</summary>
internal sealed class ContactReadingRow
{
    public long Id { get; init; }

    public required Guid Objection { get; init; }

    public required string By { get; init; }

    public required DateTimeOffset At { get; init; }
}

/// <summary>A paper of a claim.</summary>
internal sealed class AttachmentRow
{
    public required Guid Claim { get; init; }

    public required string Hash { get; init; }

    public required string Material { get; init; }

    public required string FileName { get; init; }

    public required string ContentType { get; init; }

    public required long SizeBytes { get; init; }
}

/// <summary>Bytes of a paper, once for all claims.</summary>
internal sealed class AttachmentContentRow
{
    public required string Hash { get; init; }

    public required byte[] Content { get; init; }
}

/// <summary>Work to be handed to another service.</summary>
internal sealed class OutboxRow
{
    public long Id { get; init; }

    public required Guid Claim { get; init; }

    /// <summary>RELEASE or QUEUE_PAYMENT.</summary>
    public required string Kind { get; init; }

    public required string Line { get; init; }

    /// <summary>The request's id at the other service: handing over twice does it once.</summary>
    public required Guid RequestId { get; init; }

    public required byte[] Payload { get; init; }

    public int Attempts { get; set; }

    public required DateTimeOffset DueAt { get; set; }

    public DateTimeOffset? DoneAt { get; set; }

    public string Problem { get; set; } = "";
}

/// <summary>A reservation that is being asked for; written before the call, and taken away in the transaction that goes on from it.</summary>
internal sealed class AttemptRow
{
    public required Guid Claim { get; init; }

    public required Guid RequestId { get; init; }

    public required DateTimeOffset At { get; init; }
}
