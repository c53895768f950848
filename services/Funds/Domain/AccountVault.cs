using Employment.Platform.Secrets;

namespace Employment.Funds.Domain;

/// <summary>Keeps bank accounts: sealed for the payment they belong to, opened for the bank's file alone, masked everywhere else.</summary>
/// <param name="keys">The first key seals, all open.</param>
internal sealed class AccountVault(KeyRing keys)
{
    private const int Shown = 4;

    private readonly FieldCipher cipher = new(keys);

    public byte[] Seal(string account, Guid payment) => cipher.Seal(account, BoundTo(payment));

    public string Open(byte[] sealedAccount, Guid payment) => cipher.Open(sealedAccount, BoundTo(payment));

    /// <summary>The last four digits.</summary>
    public static string Mask(string account) => new string('*', account.Length - Shown) + account[^Shown..];

    private static string BoundTo(Guid payment) => "account:" + payment.ToString("D");
}
