using System.Collections.Frozen;
using System.Formats.Asn1;
using System.Security.Cryptography;
using System.Text;

namespace Employment.Gateway.Identity.Banks;

/// <summary>Reads revocation lists. One that says less than "all of this issuer's" is refused: what it leaves out would count as good.</summary>
internal static class RevocationListReader
{
    private const string Label = "X509 CRL";
    private static readonly Asn1Tag Extensions = new(TagClass.ContextSpecific, 0);

    /// <summary>The lists of a file: one in DER, or any number in PEM.</summary>
    /// <exception cref="FormatException">It holds none, or one that cannot be used.</exception>
    public static IReadOnlyList<RevocationList> ReadAll(byte[] file)
    {
        try
        {
            var lists = Blocks(file).Select(Read).ToList();
            return lists.Count > 0 ? lists : throw new FormatException("it holds no revocation list");
        }
        catch (AsnContentException broken)
        {
            throw new FormatException("it is no revocation list as RFC 5280 has it", broken);
        }
    }

    private static IEnumerable<byte[]> Blocks(byte[] file)
    {
        const byte DerSequence = 0x30;
        return file is [DerSequence, ..] ? [file] : PemBlocks(Encoding.UTF8.GetString(file));
    }

    private static List<byte[]> PemBlocks(string text)
    {
        var found = new List<byte[]>();
        var rest = text.AsSpan();
        while (PemEncoding.TryFind(rest, out var fields))
        {
            if (rest[fields.Label].SequenceEqual(Label))
            {
                found.Add(Convert.FromBase64String(rest[fields.Base64Data].ToString()));
            }

            rest = rest[fields.Location.End..];
        }

        return found;
    }

    private static RevocationList Read(byte[] der)
    {
        var list = new AsnReader(der, AsnEncodingRules.DER).ReadSequence();
        var signed = list.PeekEncodedValue();
        var content = list.ReadSequence();
        var algorithm = list.ReadSequence().ReadObjectIdentifier();
        var signature = list.ReadBitString(out _);
        if (content.PeekTag().HasSameClassAndValue(Asn1Tag.Integer))
        {
            content.ReadInteger();
        }

        content.ReadSequence();
        return new RevocationList
        {
            Issuer = content.ReadEncodedValue(),
            MadeAt = ReadTime(content),
            Until = content.HasData && IsTime(content.PeekTag()) ? ReadTime(content) : throw new FormatException("a list does not say when the next is due"),
            Serials = ReadRest(content),
            Signed = signed,
            Algorithm = algorithm,
            Signature = signature,
        };
    }

    private static FrozenSet<string> ReadRest(AsnReader content)
    {
        var serials = new HashSet<string>(StringComparer.Ordinal);
        if (content.HasData && content.PeekTag().HasSameClassAndValue(Asn1Tag.Sequence))
        {
            ReadEntries(content.ReadSequence(), serials);
        }

        if (content.HasData && content.PeekTag().HasSameClassAndValue(Extensions))
        {
            RefuseCritical(content.ReadSequence(Extensions).ReadSequence());
        }

        return serials.ToFrozenSet(StringComparer.Ordinal);
    }

    private static void ReadEntries(AsnReader entries, HashSet<string> serials)
    {
        while (entries.HasData)
        {
            var entry = entries.ReadSequence();
            serials.Add(Convert.ToHexString(entry.ReadIntegerBytes().Span));
            ReadTime(entry);
            if (entry.HasData)
            {
                RefuseCritical(entry.ReadSequence());
            }
        }
    }

    /// <summary>Critical are those that make a list one of some certificates only, of changes only, or of several issuers.</summary>
    private static void RefuseCritical(AsnReader extensions)
    {
        while (extensions.HasData)
        {
            var extension = extensions.ReadSequence();
            var name = extension.ReadObjectIdentifier();
            if (extension.PeekTag().HasSameClassAndValue(Asn1Tag.Boolean) && extension.ReadBoolean())
            {
                throw new FormatException($"a list has the critical extension {name}; only complete lists of one issuer are taken");
            }
        }
    }

    private static bool IsTime(Asn1Tag tag) => tag.HasSameClassAndValue(Asn1Tag.UtcTime) || tag.HasSameClassAndValue(Asn1Tag.GeneralizedTime);

    private static DateTimeOffset ReadTime(AsnReader reader) =>
        reader.PeekTag().HasSameClassAndValue(Asn1Tag.UtcTime) ? reader.ReadUtcTime() : reader.ReadGeneralizedTime();
}
