using Employment.Platform.Requests;
using Employment.Profiles.Imports.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Employment.Profiles.Data;

/// <summary>The service's schema.</summary>
internal sealed class ProfilesDb(DbContextOptions<ProfilesDb> options) : DbContext(options)
{
    public const string Schema = "profiles";

    public DbSet<ProfileRow> Profiles => Set<ProfileRow>();

    public DbSet<NumberRow> Numbers => Set<NumberRow>();

    public DbSet<LifeEventRow> LifeEvents => Set<LifeEventRow>();

    public DbSet<FirmScaleRow> FirmScales => Set<FirmScaleRow>();

    public DbSet<ActivationCodeRow> ActivationCodes => Set<ActivationCodeRow>();

    public DbSet<ChangedProfileRow> ChangedProfiles => Set<ChangedProfileRow>();

    public DbSet<HolderMergeRow> HolderMerges => Set<HolderMergeRow>();

    public DbSet<FactRow> Facts => Set<FactRow>();

    public DbSet<FactVerdictRow> FactVerdicts => Set<FactVerdictRow>();

    public DbSet<ConsentRow> Consents => Set<ConsentRow>();

    public DbSet<ConsentEndRow> ConsentEnds => Set<ConsentEndRow>();

    public DbSet<CorrectionRow> Corrections => Set<CorrectionRow>();

    public DbSet<CorrectionVerdictRow> CorrectionVerdicts => Set<CorrectionVerdictRow>();

    public DbSet<InquiryRow> Inquiries => Set<InquiryRow>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.HasDefaultSchema(Schema);
        modelBuilder.MapRequests();
        ImportRow.Map(modelBuilder);
        Map<ProfileRow>(modelBuilder, "profile").HasKey(row => row.Id);
        Map<NumberRow>(modelBuilder, "number").HasKey(row => row.Id);
        Map<LifeEventRow>(modelBuilder, "life_event").HasKey(row => row.Id);
        Map<FirmScaleRow>(modelBuilder, "firm_scale").HasKey(row => row.Id);
        Map<ActivationCodeRow>(modelBuilder, "activation_code").HasKey(row => row.Hash);
        Map<ChangedProfileRow>(modelBuilder, "changed_profile").HasKey(row => row.Id);
        Map<HolderMergeRow>(modelBuilder, "holder_merge").HasKey(row => row.Id);
        Map<FactRow>(modelBuilder, "fact").HasKey(row => row.Record);
        Map<FactVerdictRow>(modelBuilder, "fact_verdict").HasKey(row => row.Id);
        Map<ConsentRow>(modelBuilder, "consent").HasKey(row => row.Id);
        Map<ConsentEndRow>(modelBuilder, "consent_end").HasKey(row => row.Consent);
        Map<CorrectionRow>(modelBuilder, "correction").HasKey(row => row.Id);
        Map<CorrectionVerdictRow>(modelBuilder, "correction_verdict").HasKey(row => row.Correction);
        Map<InquiryRow>(modelBuilder, "inquiry").HasKey(row => new { row.At, row.Id });
        CountUp(modelBuilder);
        Order(modelBuilder);
    }

    private static void CountUp(ModelBuilder model)
    {
        model.Entity<NumberRow>().Property(row => row.Id).UseIdentityAlwaysColumn();
        model.Entity<LifeEventRow>().Property(row => row.Id).UseIdentityAlwaysColumn();
        model.Entity<FirmScaleRow>().Property(row => row.Id).UseIdentityAlwaysColumn();
        model.Entity<ChangedProfileRow>().Property(row => row.Id).UseIdentityAlwaysColumn();
        model.Entity<HolderMergeRow>().Property(row => row.Id).UseIdentityAlwaysColumn();
        model.Entity<FactRow>().Property(row => row.Record).UseIdentityAlwaysColumn();
        model.Entity<FactVerdictRow>().Property(row => row.Id).UseIdentityAlwaysColumn();
        model.Entity<InquiryRow>().Property(row => row.Id).UseIdentityAlwaysColumn();
        model.Entity<CorrectionRow>().Property(row => row.Id).UseIdentityAlwaysColumn();
        model.Entity<CorrectionVerdictRow>().Property(row => row.Correction).ValueGeneratedNever();
        model.Entity<ProfileRow>().Property(row => row.Id).ValueGeneratedNever();
        model.Entity<ConsentRow>().Property(row => row.Id).ValueGeneratedNever();
        model.Entity<ConsentEndRow>().Property(row => row.Consent).ValueGeneratedNever();
    }

    /// <summary>What has to be written before what names it.</summary>
    private static void Order(ModelBuilder model)
    {
        model.Entity<NumberRow>().HasOne<ProfileRow>().WithMany().HasForeignKey(row => row.Profile);
        model.Entity<ActivationCodeRow>().HasOne<ProfileRow>().WithMany().HasForeignKey(row => row.Profile);
        model.Entity<ConsentRow>().HasOne<ProfileRow>().WithMany().HasForeignKey(row => row.Profile);
        model.Entity<ConsentEndRow>().HasOne<ConsentRow>().WithMany().HasForeignKey(row => row.Consent);
        model.Entity<CorrectionVerdictRow>().HasOne<CorrectionRow>().WithMany().HasForeignKey(row => row.Correction);
        model.Entity<FactVerdictRow>().HasOne<FactRow>().WithMany().HasForeignKey(row => row.Record);
    }

    /// <summary>ContentHash is content_hash, as PostgreSQL writes names; an enumeration is its number.</summary>
    private static EntityTypeBuilder<T> Map<T>(ModelBuilder model, string table)
        where T : class
    {
        var entity = model.Entity<T>();
        entity.ToTable(table);
        foreach (var property in entity.Metadata.GetProperties().ToArray())
        {
            property.SetColumnName(string.Concat(property.Name.Select((letter, index) =>
                char.IsAsciiLetterUpper(letter) ? (index > 0 ? "_" : "") + char.ToLowerInvariant(letter) : letter.ToString())));
            if (property.ClrType.IsEnum)
            {
                property.SetProviderClrType(typeof(short));
            }
        }

        return entity;
    }
}
