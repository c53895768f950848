using System.Security.Cryptography;
using System.Text;
using Employment.Platform.Identity;

namespace Employment.Gateway.Identity;

/// <summary>Tells whose a token is, in a time that does not depend on the token.</summary>
internal sealed class StaffTokens(StaffOptions options)
{
    // Hashes, so that what is compared has one length and no token lies about in memory longer than a call.
    private readonly (CallerIdentity Caller, byte[] Hash)[] people = [.. options.People.Select(person => (person.Caller, HashOf(person.Token)))];

    public CallerIdentity? Find(string token)
    {
        var hash = HashOf(token);
        CallerIdentity? found = null;
        foreach (var (caller, expected) in people)
        {
            if (CryptographicOperations.FixedTimeEquals(hash, expected))
            {
                found = caller;
            }
        }

        return found;
    }

    private static byte[] HashOf(string token) => SHA256.HashData(Encoding.UTF8.GetBytes(token));
}
