namespace Employment.Claims.Data;

/// <summary>A claim.</summary>
internal sealed class ClaimRow
{
    /// <summary>The due key of claims that are not due: after all others.</summary>
    public static readonly DateOnly Never = new(9999, 12, 31);

    public required Guid Id { get; init; }

    /// <summary>"" for a draft.</summary>
    public string Number { get; set; } = "";

    public required string Measure { get; init; }

    public string Version { get; set; } = "";

    public required string Region { get; init; }

    public required Guid Applicant { get; init; }

    public required string ApplicantName { get; init; }

    public State State { get; set; } = State.Draft;

    public DateOnly? AppliedOn { get; set; }

    /// <summary>Due day of the step under way, <see cref="Never"/> where none is: the queue is in this order.</summary>
    public DateOnly DueKey { get; set; } = Never;

    /// <summary>Working days left on the clock while it stands still.</summary>
    public int? DaysLeft { get; set; }

    public DateOnly? CorrectionDueOn { get; set; }

    /// <summary>Whether the one correction was asked for.</summary>
    public bool WasCorrected { get; set; }

    /// <summary>Corrections asked for, as a RequestCorrectionRequest.</summary>
    public byte[] Corrections { get; set; } = [];

    public int AcceptDays { get; set; }

    public int ReviewDays { get; set; }

    public int ApproveDays { get; set; }

    public int NoticeDays { get; set; }

    public long AmountFen { get; set; }

    /// <summary>Facts of the claim, as employment.policies.v1.Facts.</summary>
    public byte[] Facts { get; set; } = [];

    /// <summary>The account, sealed; null: none given.</summary>
    public byte[]? Account { get; set; }

    /// <summary>Its number, masked.</summary>
    public string AccountMask { get; set; } = "";

    public long Revision { get; set; }

    public string Reason { get; set; } = "";

    /// <summary>The notice under way or ended; null: none.</summary>
    public Guid? Notice { get; set; }

    public DateOnly? NoticeTo { get; set; }

    public int OpenObjections { get; set; }

    /// <summary>Position and hash of the newest event: a row missing at the end shows.</summary>
    public long LastPosition { get; set; }

    public byte[] LastHash { get; set; } = [];

    public required string CreatedBy { get; init; }

    public required DateOnly CreatedOn { get; init; }

    /// <summary>Last day on which it changed.</summary>
    public required DateOnly ChangedOn { get; set; }

    /// <summary>What an earlier notice and reason said counts no more: the claim is reviewed anew.</summary>
    public void ReviewAgain(DateOnly due) => (DueKey, Reason, Notice, NoticeTo) = (due, "", null, null);
}
