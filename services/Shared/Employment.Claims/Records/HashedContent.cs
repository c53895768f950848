using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Employment.Claims.Records;

/// <summary>What a claim holds, as one hash, so that an event says on what it was done, and a figure changed afterwards shows.</summary>
/// <param name="Measure">Measure.</param>
/// <param name="Version">Version of it.</param>
/// <param name="Region">Region.</param>
/// <param name="Applicant">Applicant.</param>
/// <param name="AmountFen">Amount.</param>
/// <param name="Facts">Facts of the claim.</param>
/// <param name="Account">Account, sealed.</param>
/// <param name="Lines">Lines, in any order.</param>
public sealed record HashedContent(
    string Measure, string Version, string Region, Guid Applicant, long AmountFen, byte[] Facts, byte[]? Account, IReadOnlyList<HashedLine> Lines)
{
    /// <summary>Its hash: over every field with its length before it.</summary>
    public byte[] Hash()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Add(hash, Measure);
        Add(hash, Version);
        Add(hash, Region);
        Add(hash, Applicant.ToByteArray(bigEndian: true));
        Add(hash, AmountFen.ToString(CultureInfo.InvariantCulture));
        Add(hash, Facts);
        Add(hash, Account);
        foreach (var line in Lines.OrderBy(line => line.Line, StringComparer.Ordinal))
        {
            Add(hash, line.Line);
            Add(hash, line.Person?.ToByteArray(bigEndian: true));
            Add(hash, line.Facts);
            Add(hash, line.State);
            Add(hash, line.AmountFen.ToString(CultureInfo.InvariantCulture));
        }

        // Behind all else and named, so that a claim of which no line states months has the hash it had before there were any.
        foreach (var line in Lines.Where(line => line.Months is not null).OrderBy(line => line.Line, StringComparer.Ordinal))
        {
            Add(hash, "months");
            Add(hash, line.Line);
            Add(hash, line.Months!.Value.ToString(CultureInfo.InvariantCulture));
        }

        return hash.GetHashAndReset();
    }

    private static void Add(IncrementalHash hash, string text) => Add(hash, Encoding.UTF8.GetBytes(text));

    private static void Add(IncrementalHash hash, byte[]? bytes)
    {
        Span<byte> length = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(length, bytes?.Length ?? 0);
        hash.AppendData(length);
        hash.AppendData(bytes ?? []);
    }
}

/// <summary>A line of it.</summary>
/// <param name="Line">Line.</param>
/// <param name="Person">Person; null: the applicant as a whole.</param>
/// <param name="Facts">Facts of the line.</param>
/// <param name="State">State, as events write it.</param>
/// <param name="AmountFen">Amount.</param>
/// <param name="Months">Months it asks for; null: it states none.</param>
public sealed record HashedLine(string Line, Guid? Person, byte[] Facts, string State, long AmountFen, int? Months = null);
