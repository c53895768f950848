namespace Employment.Accounts.Record;

/// <summary>A lock as an account's record has it.</summary>
internal static class LockChange
{
    public const string Locked = "locked";
    public const string Unlocked = "unlocked";
}
