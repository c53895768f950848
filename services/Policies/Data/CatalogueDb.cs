using Employment.Platform.Requests;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Employment.Policies.Data;

/// <summary>The law in PostgreSQL: editions, drafts, and what the program shipped. Every table only grows.</summary>
internal sealed class CatalogueDb(DbContextOptions<CatalogueDb> options) : DbContext(options)
{
    public const string Schema = "policies";

    public DbSet<EditionRow> Editions => Set<EditionRow>();

    public DbSet<EditionFileRow> EditionFiles => Set<EditionFileRow>();

    public DbSet<DraftRow> Drafts => Set<DraftRow>();

    public DbSet<DraftFileRow> DraftFiles => Set<DraftFileRow>();

    public DbSet<DraftEndRow> DraftEnds => Set<DraftEndRow>();

    public DbSet<ShipmentRow> Shipments => Set<ShipmentRow>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.HasDefaultSchema(Schema);
        modelBuilder.MapRequests();
        modelBuilder.Entity<EditionRow>().ToTable("edition").HasKey(row => row.Number);
        modelBuilder.Entity<EditionRow>().Property(row => row.Number).ValueGeneratedNever();
        modelBuilder.Entity<EditionFileRow>().ToTable("edition_file").HasKey(row => new { row.Edition, row.Path });
        modelBuilder.Entity<DraftRow>().ToTable("draft").HasKey(row => row.Number);
        modelBuilder.Entity<DraftRow>().Property(row => row.Number).UseIdentityAlwaysColumn();
        modelBuilder.Entity<DraftFileRow>().ToTable("draft_file").HasKey(row => new { row.Draft, row.Path });
        modelBuilder.Entity<DraftEndRow>().ToTable("draft_end").HasKey(row => row.Draft);
        modelBuilder.Entity<DraftEndRow>().Property(row => row.Draft).ValueGeneratedNever();
        modelBuilder.Entity<ShipmentRow>().ToTable("shipment").HasKey(row => row.ContentHash);
        NameColumns(modelBuilder.Entity<EditionRow>());
        NameColumns(modelBuilder.Entity<EditionFileRow>());
        NameColumns(modelBuilder.Entity<DraftRow>());
        NameColumns(modelBuilder.Entity<DraftFileRow>());
        NameColumns(modelBuilder.Entity<DraftEndRow>());
        NameColumns(modelBuilder.Entity<ShipmentRow>());
    }

    // ContentHash is content_hash, as PostgreSQL writes names.
    private static void NameColumns<T>(EntityTypeBuilder<T> entity) where T : class
    {
        foreach (var property in entity.Metadata.GetProperties())
        {
            property.SetColumnName(string.Concat(property.Name.Select((letter, index) =>
                char.IsAsciiLetterUpper(letter) ? (index > 0 ? "_" : "") + char.ToLowerInvariant(letter) : letter.ToString())));
        }
    }
}
