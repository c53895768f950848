using Employment.Contracts.Accounts.V1;
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

    /// <summary>Opens the first password in an answer that has one.</summary>
    public void OpenIn(object answer)
    {
        switch (answer)
        {
            case CreateAccountResponse created:
                created.FirstPassword = Open(created.FirstPassword);
                break;
            case ResetAccountResponse reset:
                reset.FirstPassword = Open(reset.FirstPassword);
                break;
        }
    }

    private string Open(string sealedPassword) => cipher.Open(Convert.FromBase64String(sealedPassword), Bound);
}
