using Employment.Platform.Errors;
using Employment.Platform.Identity;
using Grpc.Core;

namespace Employment.StartupLoans;

/// <summary>The bank that asks.</summary>
/// <param name="Code">Its code.</param>
/// <param name="By">Who of it: an officer, or its system.</param>
internal sealed record BankCaller(string Code, string By)
{
    private static Refusal NoBank { get; } = new(
        StatusCode.PermissionDenied, "NO_BANK", "Only a bank may ask this, and your account belongs to none. Sign in with an account or certificate of the bank.");

    /// <exception cref="RefusedException">The caller belongs to no bank.</exception>
    public static BankCaller Of(ServerCallContext context) => context.GetCaller() is { Bank.Length: > 0 } caller
        ? new BankCaller(caller.Bank, caller.Subject)
        : throw NoBank.ToException();
}
