using Employment.Platform.Errors;
using Grpc.Core;

namespace Employment.Accounts.Domain;

/// <summary>Expected refusals that several acts share.</summary>
internal static class AccountRefusals
{
    /// <summary>One text whatever is wrong: it must not tell whether the name exists.</summary>
    public static Refusal WrongCredentials { get; } = new(
        StatusCode.Unauthenticated, "WRONG_CREDENTIALS", "The name, the password or the code is wrong. Check all three and try again; after five wrong tries the name is locked for 15 minutes where you are.");

    public static Refusal SessionEnded { get; } = new(
        StatusCode.Unauthenticated, "SESSION_ENDED", "The session has ended or never was. Sign in again.");

    public static Refusal NameInUse { get; } = new(
        StatusCode.AlreadyExists, "NAME_IN_USE", "This sign-in name is in use already. Choose another.");

    public static Refusal OwnAccount { get; } = new(
        StatusCode.PermissionDenied, "OWN_ACCOUNT", "Nobody changes their own roles, region or lock, or resets their own account. Ask another administrator.");

    /// <summary>Told only to somebody who knows the password and the code.</summary>
    public static Refusal AccountLocked { get; } = new(
        StatusCode.PermissionDenied, "ACCOUNT_LOCKED", "An administrator has locked this account. Ask the administrator of your region to unlock it.");

    public static Refusal ChangedMeanwhile { get; } = new(
        StatusCode.Aborted, "CHANGED_MEANWHILE", "Somebody else changed this account in the meantime; read it again and repeat what you did.");

    public static Refusal Busy { get; } = new(
        StatusCode.ResourceExhausted, "BUSY", "Too many passwords are being checked at this moment. Try again in a few seconds.")
    {
        RetryAfter = TimeSpan.FromSeconds(5),
    };

    /// <summary>Said of every name alike, whether or not somebody has it.</summary>
    /// <param name="left">Time until the next try is taken.</param>
    public static Refusal LockedOut(TimeSpan left) => new(
        StatusCode.ResourceExhausted,
        "LOCKED_OUT",
        $"After too many wrong tries this name is locked for 15 minutes where you are. Try again in {Math.Ceiling(left.TotalMinutes):0} minutes.")
    {
        RetryAfter = TimeSpan.FromSeconds(Math.Ceiling(left.TotalSeconds)),
    };
}
