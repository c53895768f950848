using Employment.Profiles.Data;
using Employment.Profiles.Imports.Work;
using Employment.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Shouldly;
using Xunit;

namespace Employment.Profiles.Tests.Imports;

public sealed class FaultMaskingTests
{
    private const string Before = "20261124000000_AddCorrections";
    private const string Stored = "SELECT field || '|' || problem || '|' || value AS \"Value\" FROM profiles.import_fault ORDER BY number";

    [Fact]
    public async Task Faults_ListedBefore_AreMaskedOnceAndThoseOfNowAreLeftAlone()
    {
        var number = TestNumbers.Citizen();
        await using var db = await AtAsync(Before);
        await InsertAsync(db, 1, "参保月数", "不是 0 至 1200 的整数", number);
        await InsertAsync(db, 2, "姓名", $"与 {number} 不一致", $"张三 {number[..6]} {number[6..14]}-{number[14..]}");
        await InsertAsync(db, 3, "身份证号", "有 11 个字符；公民身份号码有 18 位", number[..11]);
        await InsertAsync(db, 4, "参保月数", "不是 0 至 1200 的整数", "12345678901");
        await db.Database.MigrateAsync();
        await InsertAsync(db, 5, "参保月数", "不是 0 至 1200 的整数", "4108**********0012");

        await MaskAsync(db);

        var masked = $"{number[..4]}**********{number[14..]}";
        string[] expected =
        [
            $"参保月数|不是 0 至 1200 的整数|{masked}",
            $"姓名|与 {masked} 不一致|张三 {masked}",
            $"身份证号|有 11 个字符；公民身份号码有 18 位|{number[..2]}*******{number[9..11]}",
            "参保月数|不是 0 至 1200 的整数|12345678901",
            "参保月数|不是 0 至 1200 的整数|4108**********0012",
        ];
        (await db.Database.SqlQueryRaw<string>(Stored).ToListAsync()).ShouldBe(expected);
        (await db.Database.SqlQueryRaw<long>("SELECT count(*) AS \"Value\" FROM profiles.import_fault WHERE NOT masked").SingleAsync()).ShouldBe(0);

        await db.Database.ExecuteSqlRawAsync("UPDATE profiles.import_fault SET masked = false");
        await MaskAsync(db);

        (await db.Database.SqlQueryRaw<string>(Stored).ToListAsync()).ShouldBe(expected);
    }

    [Theory]
    [InlineData(500)]
    [InlineData(501)]
    public async Task Faults_AroundABatch_AreAllMasked(int count)
    {
        await using var db = await AtAsync(Before);
        await db.Database.ExecuteSqlAsync(
            $"INSERT INTO profiles.import_fault (import, number, line, field, problem, value) SELECT id, n, n, '', '', '41080219980228' || n FROM profiles.import, generate_series(1000, {999 + count}) n");
        await db.Database.MigrateAsync();

        await MaskAsync(db);

        (await db.Database.SqlQueryRaw<long>("SELECT count(*) AS \"Value\" FROM profiles.import_fault WHERE value LIKE '4108**********____'").SingleAsync()).ShouldBe(count);
    }

    /// <summary>A database as an earlier version left it, with one import.</summary>
    private static async Task<ProfilesDb> AtAsync(string migration)
    {
        var connection = await (await PostgresServer.SharedAsync()).CreateDatabaseAsync();
        var db = new ProfilesDb(new DbContextOptionsBuilder<ProfilesDb>().UseNpgsql(connection, npgsql => npgsql.MigrationsHistoryTable("migration", ProfilesDb.Schema)).Options);
        await db.GetService<IMigrator>().MigrateAsync(migration);
        await db.Database.ExecuteSqlRawAsync(
            """
            INSERT INTO profiles.import (id, kind, region, file_name, as_of, state, size_bytes, received_bytes, done_bytes, next_line, rows, recorded, unchanged, faulty, registered, listed, problem, created_by, created_at, ended_at)
            VALUES ('0197b1de-6a10-7c3e-8f21-5d2c9e7a4b10', 1, '410802', 'a.csv', '2024-07-01', 3, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, '', 'x', now(), now())
            """);
        return db;
    }

    private static Task<int> InsertAsync(ProfilesDb db, int number, string field, string problem, string value) => db.Database.ExecuteSqlAsync(
        $"INSERT INTO profiles.import_fault (import, number, line, field, problem, value) VALUES ('0197b1de-6a10-7c3e-8f21-5d2c9e7a4b10', {number}, {number}, {field}, {problem}, {value})");

    private static async Task MaskAsync(ProfilesDb db)
    {
        var connection = db.Database.GetConnectionString();
        await using var services = new ServiceCollection().AddDbContext<ProfilesDb>(options => options.UseNpgsql(connection)).BuildServiceProvider();
        using var masking = new FaultMasking(services, TimeProvider.System, NullLogger<FaultMasking>.Instance);
        await masking.StartAsync(CancellationToken.None);
        await masking.ExecuteTask!.WaitAsync(TimeSpan.FromSeconds(20));
    }
}
