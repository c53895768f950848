namespace Employment.Policy.Law;

/// <summary>Who pays, and how the bill is split.</summary>
public sealed record Funding(string Fund, IReadOnlyList<FundingPart> Split);

/// <summary>A level's part of the bill: a stated share, a parameter, or a ratio of what the others leave.</summary>
public sealed record FundingPart(string Level, Money.Share? Share, Parameter? Parameter, int? RestRatio);

/// <summary>Steps of the procedure in working days. None of the texts states them: they stand unconfirmed.</summary>
public sealed record Procedure(int Accept, int Review, int Approve, int Notice);

/// <summary>What a granted benefit uses up (唯一性约束).</summary>
public sealed record ClaimKey(string Key, string? Group, int? Ordinals);

/// <summary>A usage counter, checked and raised in the transaction that reserves.</summary>
/// <param name="Counter">What is counted: MONTHS, FEN_PER_YEAR, TIMES.</param>
/// <param name="Limit">The most it may come to.</param>
/// <param name="Over">Whose use is counted: PERSON, EMPLOYER, BORROWER.</param>
/// <param name="Of">The fact that says how many months a grant uses up; null: a yearly amount twelve, a monthly one a month.</param>
/// <param name="Cumulative">Whether that fact runs on, by a month with every month: a grant uses up what earlier ones did not count of it.</param>
public sealed record UsageCounter(string Counter, long Limit, string Over, string? Of, bool Cumulative);

/// <summary>A limit of the text, in words; those that earlier grants can use up are conditions besides.</summary>
public sealed record Limit(string Words, Provision By);
