namespace Employment.Profiles.Data;

/// <summary>What can happen to a profile.</summary>
internal static class LifeEvents
{
    public const string Registered = "REGISTERED";
    public const string FactsRecorded = "FACTS_RECORDED";
    public const string FactsVerified = "FACTS_VERIFIED";
    public const string FactsRejected = "FACTS_REJECTED";
    public const string NumberChanged = "NUMBER_CHANGED";
    public const string NameCorrected = "NAME_CORRECTED";
    public const string Moved = "MOVED";
    public const string DeathRecorded = "DEATH_RECORDED";
    public const string DeathReversalProposed = "DEATH_REVERSAL_PROPOSED";
    public const string DeathReversed = "DEATH_REVERSED";
    public const string DeathReversalRejected = "DEATH_REVERSAL_REJECTED";
    public const string Merged = "MERGED";
    public const string MergedAway = "MERGED_AWAY";
    public const string GrantedTwice = "GRANTED_TWICE";
    public const string ConsentGiven = "CONSENT_GIVEN";
    public const string ConsentWithdrawn = "CONSENT_WITHDRAWN";
    public const string CodeIssued = "CODE_ISSUED";
}
