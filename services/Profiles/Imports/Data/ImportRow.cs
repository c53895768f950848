using Employment.Contracts.Profiles.V1;
using Microsoft.EntityFrameworkCore;

namespace Employment.Profiles.Imports.Data;

/// <summary>A department's file and how far it has been worked through. Its row is locked by whoever adds a part, takes a chunk or ends it.</summary>
internal sealed class ImportRow
{
    /// <summary>A UUID of version 7: later ones are greater.</summary>
    public required Guid Id { get; init; }

    public required Import.Types.Kind Kind { get; init; }

    public required string Region { get; init; }

    public required string FileName { get; init; }

    public required DateOnly AsOf { get; init; }

    public required Import.Types.State State { get; set; }

    public required long SizeBytes { get; init; }

    public long ReceivedBytes { get; set; }

    /// <summary>Bytes before the next row to take.</summary>
    public long DoneBytes { get; set; }

    /// <summary>Line of the next row to take.</summary>
    public long NextLine { get; set; } = 1;

    /// <summary>Encoding of the file; null until it was looked at.</summary>
    public string? Encoding { get; set; }

    /// <summary>Names of its columns; null until the header was read.</summary>
    public string[]? Header { get; set; }

    public long Rows { get; set; }

    public long Recorded { get; set; }

    public long Unchanged { get; set; }

    public long Faulty { get; set; }

    public long Registered { get; set; }

    /// <summary>Entries in the list of faults, which has an end.</summary>
    public int Listed { get; set; }

    public string Problem { get; set; } = "";

    public required string CreatedBy { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public DateTimeOffset? StartedAt { get; set; }

    public DateTimeOffset? EndedAt { get; set; }

    public static void Map(ModelBuilder model)
    {
        var entity = model.Entity<ImportRow>();
        entity.ToTable("import").HasKey(row => row.Id);
        foreach (var property in entity.Metadata.GetProperties())
        {
            property.SetColumnName(string.Concat(property.Name.Select((letter, index) =>
                char.IsAsciiLetterUpper(letter) ? (index > 0 ? "_" : "") + char.ToLowerInvariant(letter) : letter.ToString())));
            if (property.ClrType.IsEnum)
            {
                property.SetProviderClrType(typeof(short));
            }
        }
    }
}
