using Employment.Contracts.Claims.V1;
using Employment.Platform.Secrets;
using Google.Protobuf;

namespace Employment.Claims.Records;

/// <summary>Account numbers and contacts of people, sealed in the database; shown masked.</summary>
internal sealed class AccountSeal(FieldCipher cipher)
{
    private const int Shown = 4;

    public byte[] Seal(PayeeAccount account, Guid claim) =>
        cipher.Seal(account.ToByteString().ToBase64(), $"account:{claim:D}");

    public PayeeAccount Open(byte[] sealedAccount, Guid claim) =>
        PayeeAccount.Parser.ParseFrom(ByteString.FromBase64(cipher.Open(sealedAccount, $"account:{claim:D}")));

    public byte[] SealContact(string contact, Guid objection) => cipher.Seal(contact, $"contact:{objection:D}");

    public string OpenContact(byte[] sealedContact, Guid objection) => cipher.Open(sealedContact, $"contact:{objection:D}");

    public static string Mask(string number) =>
        number.Length <= Shown ? new string('*', number.Length) : new string('*', number.Length - Shown) + number[^Shown..];
}
