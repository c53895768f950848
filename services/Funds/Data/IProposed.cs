namespace Employment.Funds.Data;

/// <summary>A row of what one person proposes and another decides.</summary>
internal interface IProposed
{
    Guid Id { get; }

    string Region { get; }

    string ProposedBy { get; }

    string? DecidedBy { get; set; }

    DateTimeOffset? DecidedAt { get; set; }

    string? DecidedWhy { get; set; }
}
