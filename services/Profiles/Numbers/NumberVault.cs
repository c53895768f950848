using Employment.Platform.Secrets;
using Employment.Profiles.Data;

namespace Employment.Profiles.Numbers;

/// <summary>Keeps ID numbers: sealed to be shown again, hashed to be found. The first key of each ring is used for new ones.</summary>
/// <param name="sealKeys">Seal numbers.</param>
/// <param name="lookupKeys">Hash numbers and activation codes.</param>
internal sealed class NumberVault(KeyRing sealKeys, KeyRing lookupKeys)
{
    private const string CodeBound = "activation-code";

    private readonly FieldCipher cipher = new(sealKeys);
    private readonly LookupHash lookup = new(lookupKeys);

    /// <summary>Id of the key that seals.</summary>
    public string SealKey => sealKeys.CurrentId;

    /// <summary>Id of the key that hashes.</summary>
    public string LookupKey => lookupKeys.CurrentId;

    /// <summary>A number ready to be stored.</summary>
    /// <param name="number">Folded and checked.</param>
    /// <param name="profile">The profile it is recorded for.</param>
    /// <param name="since">Business day from which it counts.</param>
    public NumberRow NewRow(string number, Guid profile, DateOnly since) => new()
    {
        Profile = profile,
        Hash = HashOf(number),
        Sealed = Seal(number, profile),
        SealKey = SealKey,
        LookupKey = LookupKey,
        Since = since,
        Current = true,
    };

    public byte[] Seal(string number, Guid profile) => cipher.Seal(number, BoundTo(profile));

    public string Open(NumberRow row) => cipher.Open(row.Sealed, BoundTo(row.Profile));

    /// <summary>The hash under which a number is stored.</summary>
    public byte[] HashOf(string number) => lookup.Of(number);

    /// <summary>The hashes under which a number may be stored, the current key's first.</summary>
    public IReadOnlyList<byte[]> HashesOf(string number) => lookup.AllOf(number);

    // A code and a number of the same characters have different hashes.
    public byte[] HashOfCode(string code) => lookup.Of("activation:" + code);

    public IReadOnlyList<byte[]> HashesOfCode(string code) => lookup.AllOf("activation:" + code);

    /// <summary>An activation code as the stored answer of its command holds it.</summary>
    public string SealCode(string code) => Convert.ToBase64String(cipher.Seal(code, CodeBound));

    /// <summary>Opens <see cref="SealCode"/>.</summary>
    public string OpenCode(string sealedCode) => cipher.Open(Convert.FromBase64String(sealedCode), CodeBound);

    private static string BoundTo(Guid profile) => "number:" + profile.ToString("D");
}
