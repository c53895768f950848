using System.Buffers.Text;
using System.IO.Compression;
using System.Security.Cryptography;
using Employment.Contracts.Profiles.V1;
using Employment.Platform.Secrets;

namespace Employment.StartupLoans.Tokens;

/// <summary>
/// Seals answers into the tokens that repeat them, so that nothing has to be kept: AES-GCM, bound to the bank. Base64url.
/// </summary>
/// <param name="cipher">Seals with the first key of the file, opens with all.</param>
internal sealed class AnswerTokens(FieldCipher cipher)
{
    private const byte Layout = 1;

    // An answer is a few kilobytes: more says it is none of ours.
    private const int MostCharacters = 256 * 1024;

    /// <param name="answer">What it holds.</param>
    /// <param name="bank">The bank that may use it.</param>
    public string Seal(KeptAnswer answer, string bank)
    {
        using var plain = new MemoryStream();
        using (var writer = new BinaryWriter(plain))
        {
            writer.Write(Layout);
            writer.Write(answer.Until.ToUnixTimeSeconds());
            writer.Write((int)answer.Purpose);
            writer.Write(answer.Number);
            writer.Write(answer.Answer.Length);
            writer.Flush();
            using var packed = new BrotliStream(plain, CompressionLevel.Fastest, leaveOpen: true);
            packed.Write(answer.Answer);
        }

        return Base64Url.EncodeToString(cipher.Seal(plain.ToArray(), BoundTo(bank)));
    }

    /// <summary>What a token holds; null where it is none, was altered, is another bank's, or its key is gone.</summary>
    public KeptAnswer? Open(string token, string bank)
    {
        try
        {
            return token.Length <= MostCharacters ? Read(cipher.OpenBytes(Base64Url.DecodeFromChars(token), BoundTo(bank))) : null;
        }
        catch (Exception none) when (none is CryptographicException or FormatException)
        {
            return null;
        }
    }

    private static string BoundTo(string bank) => "loan-eligibility:" + bank;

    private static KeptAnswer? Read(byte[] plain)
    {
        using var reader = new BinaryReader(new MemoryStream(plain));
        if (reader.ReadByte() != Layout)
        {
            return null;
        }

        var until = DateTimeOffset.FromUnixTimeSeconds(reader.ReadInt64());
        var purpose = (Inquiry.Types.Purpose)reader.ReadInt32();
        var number = reader.ReadString();
        var answer = new byte[reader.ReadInt32()];
        using var packed = new BrotliStream(reader.BaseStream, CompressionMode.Decompress);
        packed.ReadExactly(answer);
        return new KeptAnswer(number, purpose, until, answer);
    }
}
