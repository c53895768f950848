namespace Employment.Accounts.Record;

/// <summary>What can happen to an account, as AccountEvent.what says it.</summary>
internal static class Happenings
{
    public const string SignedIn = "SIGNED_IN";
    public const string WrongPassword = "WRONG_PASSWORD";
    public const string WrongCode = "WRONG_CODE";
    public const string LockedOut = "LOCKED_OUT";
    public const string SignedOut = "SIGNED_OUT";
    public const string SessionRevoked = "SESSION_REVOKED";
    public const string RefreshReused = "REFRESH_REUSED";
    public const string PasswordChanged = "PASSWORD_CHANGED";
    public const string SecondFactorSet = "SECOND_FACTOR_SET";
    public const string Created = "CREATED";
    public const string Updated = "UPDATED";
    public const string Reset = "RESET";
    public const string ProfileActivated = "PROFILE_ACTIVATED";
    public const string ActingEnded = "ACTING_ENDED";
}
