using Employment.Platform.Requests;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Employment.Accounts.Data;

/// <summary>Accounts, their sessions and the register of banks.</summary>
internal sealed class AccountsDb(DbContextOptions<AccountsDb> options) : DbContext(options)
{
    public const string Schema = "accounts";

    public DbSet<Account> Accounts => Set<Account>();

    public DbSet<SessionRow> Sessions => Set<SessionRow>();

    public DbSet<SessionTokenRow> SessionTokens => Set<SessionTokenRow>();

    public DbSet<AccountProfileRow> Profiles => Set<AccountProfileRow>();

    public DbSet<ActingEndRow> ActingEnds => Set<ActingEndRow>();

    public DbSet<SecondFactorRow> SecondFactors => Set<SecondFactorRow>();

    public DbSet<RecoveryCodeRow> RecoveryCodes => Set<RecoveryCodeRow>();

    public DbSet<FailedTryRow> FailedTries => Set<FailedTryRow>();

    public DbSet<KnownPlaceRow> KnownPlaces => Set<KnownPlaceRow>();

    public DbSet<AccountEventRow> Events => Set<AccountEventRow>();

    public DbSet<BankRow> Banks => Set<BankRow>();

    /// <summary>Locks an account's row to the end of the transaction: who changes for what it acts does so one after the other.</summary>
    public Task LockAccountAsync(Guid account, CancellationToken cancellationToken) =>
        Database.ExecuteSqlAsync($"SELECT 1 FROM accounts.account WHERE id = {account} FOR UPDATE", cancellationToken);

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.HasDefaultSchema(Schema);
        modelBuilder.MapRequests();
        MapAccount(modelBuilder.Entity<Account>());
        modelBuilder.Entity<SessionRow>().ToTable("session").HasKey(row => row.Id);
        modelBuilder.Entity<SessionRow>().Property(row => row.Id).ValueGeneratedNever();
        modelBuilder.Entity<SessionTokenRow>().ToTable("session_token").HasKey(row => row.Hash);
        modelBuilder.Entity<AccountProfileRow>().ToTable("account_profile").HasKey(row => new { row.Account, row.Profile });
        modelBuilder.Entity<ActingEndRow>().ToTable("acting_end").HasKey(row => row.Number);
        modelBuilder.Entity<ActingEndRow>().Property(row => row.Number).UseIdentityAlwaysColumn();
        modelBuilder.Entity<SecondFactorRow>().ToTable("second_factor").HasKey(row => row.Account);
        modelBuilder.Entity<SecondFactorRow>().Property(row => row.Account).ValueGeneratedNever();
        modelBuilder.Entity<RecoveryCodeRow>().ToTable("recovery_code").HasKey(row => new { row.Account, row.Hash });
        modelBuilder.Entity<FailedTryRow>().ToTable("failed_try").HasKey(row => row.Key);
        modelBuilder.Entity<KnownPlaceRow>().ToTable("known_place").HasKey(row => new { row.Account, row.Place });
        modelBuilder.Entity<AccountEventRow>().ToTable("account_event").HasKey(row => row.Number);
        modelBuilder.Entity<AccountEventRow>().Property(row => row.Number).UseIdentityAlwaysColumn();
        modelBuilder.Entity<BankRow>().ToTable("bank").HasKey(row => row.Code);
        NameColumns(modelBuilder);
    }

    // Of Identity's columns those that are used: people have neither e-mail nor telephone here, and wrong tries are counted by name.
    private static void MapAccount(EntityTypeBuilder<Account> account)
    {
        account.ToTable("account").HasKey(row => row.Id);
        account.Property(row => row.Id).ValueGeneratedNever();
        account.Property(row => row.ConcurrencyStamp).IsConcurrencyToken();
        account.Ignore(row => row.Email).Ignore(row => row.NormalizedEmail).Ignore(row => row.EmailConfirmed);
        account.Ignore(row => row.PhoneNumber).Ignore(row => row.PhoneNumberConfirmed);
        account.Ignore(row => row.LockoutEnabled).Ignore(row => row.LockoutEnd).Ignore(row => row.AccessFailedCount);
        account.Ignore(row => row.IsPublic).Ignore(row => row.Subject);
    }

    // SecurityStamp is security_stamp, as PostgreSQL writes names.
    private static void NameColumns(ModelBuilder model)
    {
        foreach (var property in model.Model.GetEntityTypes().Where(type => type.ClrType.Namespace == typeof(Account).Namespace).SelectMany(type => type.GetProperties()))
        {
            property.SetColumnName(string.Concat(property.Name.Select((letter, index) =>
                char.IsAsciiLetterUpper(letter) ? (index > 0 ? "_" : "") + char.ToLowerInvariant(letter) : letter.ToString())));
        }
    }
}
