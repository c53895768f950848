using Employment.Platform.Requests;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Employment.Funds.Data;

/// <summary>The service's schema.</summary>
internal sealed class FundsDb(DbContextOptions<FundsDb> options) : DbContext(options)
{
    public const string Schema = "funds";

    private static readonly TimeSpan BatchLimit = TimeSpan.FromMinutes(5);

    public DbSet<FundRow> Funds => Set<FundRow>();

    public DbSet<LineRow> Lines => Set<LineRow>();

    public DbSet<ProposalRow> Proposals => Set<ProposalRow>();

    public DbSet<EntryRow> Entries => Set<EntryRow>();

    public DbSet<ReservationRow> Reservations => Set<ReservationRow>();

    public DbSet<ReservationLineRow> ReservationLines => Set<ReservationLineRow>();

    public DbSet<ShareRow> Shares => Set<ShareRow>();

    public DbSet<PaymentRow> Payments => Set<PaymentRow>();

    public DbSet<BatchRow> Batches => Set<BatchRow>();

    public DbSet<ResultFileRow> ResultFiles => Set<ResultFileRow>();

    public DbSet<ResultPartRow> ResultParts => Set<ResultPartRow>();

    public DbSet<ReissueRow> Reissues => Set<ReissueRow>();

    public DbSet<RecoveryRow> Recoveries => Set<RecoveryRow>();

    public DbSet<ResolutionRow> Resolutions => Set<ResolutionRow>();

    public DbSet<OutcomeRow> Outcomes => Set<OutcomeRow>();

    /// <summary>For a command over a whole batch: a statement over 100,000 payments may take longer than one of a call usually may.</summary>
    public void AllowForBatch() => Database.SetCommandTimeout(BatchLimit);

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.HasDefaultSchema(Schema);
        modelBuilder.MapRequests();
        Map<FundRow>(modelBuilder, "fund").HasKey(row => row.Id);
        Map<LineRow>(modelBuilder, "line").HasKey(row => new { row.Fund, row.Level });
        Map<ProposalRow>(modelBuilder, "proposal").HasKey(row => row.Id);
        Map<EntryRow>(modelBuilder, "entry").HasKey(row => row.Id);
        modelBuilder.Entity<EntryRow>().Property(row => row.Id).ValueGeneratedOnAdd().UseIdentityAlwaysColumn();
        Map<ReservationRow>(modelBuilder, "reservation").HasKey(row => row.Id);
        Map<ReservationLineRow>(modelBuilder, "reservation_line").HasKey(row => new { row.Reservation, row.Line });
        Map<ShareRow>(modelBuilder, "share").HasKey(row => new { row.Reservation, row.Line, row.Level });
        Map<PaymentRow>(modelBuilder, "payment").HasKey(row => row.Id);
        Map<BatchRow>(modelBuilder, "batch").HasKey(row => row.Id);
        modelBuilder.Entity<BatchRow>().Property(row => row.Number).ValueGeneratedOnAdd().UseIdentityAlwaysColumn();
        Map<ResultFileRow>(modelBuilder, "result_file").HasKey(row => row.Id);
        Map<ResultPartRow>(modelBuilder, "result_part").HasKey(row => new { row.ResultFile, row.Start });
        Map<ReissueRow>(modelBuilder, "reissue").HasKey(row => row.Id);
        Map<RecoveryRow>(modelBuilder, "recovery_proposal").HasKey(row => row.Id);
        Map<ResolutionRow>(modelBuilder, "resolution_proposal").HasKey(row => row.Id);
        Map<OutcomeRow>(modelBuilder, "outcome").HasKey(row => row.Position);
        modelBuilder.Entity<OutcomeRow>().Property(row => row.Position).ValueGeneratedOnAdd().UseIdentityAlwaysColumn();
    }

    /// <summary>ContentHash is content_hash, as PostgreSQL writes names; an enumeration is its number. The service gives every other id itself.</summary>
    private static EntityTypeBuilder<T> Map<T>(ModelBuilder model, string table)
        where T : class
    {
        var entity = model.Entity<T>();
        entity.ToTable(table);
        foreach (var property in entity.Metadata.GetProperties().ToArray())
        {
            property.SetColumnName(string.Concat(property.Name.Select((letter, index) =>
                char.IsAsciiLetterUpper(letter) ? (index > 0 ? "_" : "") + char.ToLowerInvariant(letter) : letter.ToString())));
            property.ValueGenerated = Microsoft.EntityFrameworkCore.Metadata.ValueGenerated.Never;
            if ((Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType).IsEnum)
            {
                property.SetProviderClrType(typeof(short));
            }
        }

        return entity;
    }
}
