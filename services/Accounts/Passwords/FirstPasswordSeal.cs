using Employment.Platform.Secrets;

namespace Employment.Accounts.Passwords;

/// <summary>
/// Seals a first password on its way out of the handler: the platform stores the answer of a command so that a repeat gets the same one,
/// and what is stored must not open an account.
/// </summary>
internal sealed class FirstPasswordSeal(FieldCipher cipher)
{
    private const string Bound = "first-password";

    public string Seal(string password) => Convert.ToBase64String(cipher.Seal(password, Bound));

    public string Open(string sealedPassword) => cipher.Open(Convert.FromBase64String(sealedPassword), Bound);
}
