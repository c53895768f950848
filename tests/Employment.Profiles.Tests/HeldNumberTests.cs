using Employment.Contracts.Profiles.V1;
using Employment.Profiles.Numbers;
using Employment.Profiles.Tests.Hosts;
using Employment.Testing;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Shouldly;
using Xunit;
using static Employment.Profiles.Tests.Hosts.People;

namespace Employment.Profiles.Tests;

/// <summary>A number that a department's file is giving to somebody, in a transaction still open, while a counter takes it up: files lock no numbers.</summary>
public sealed class HeldNumberTests(ProfilesHost host) : IClassFixture<ProfilesHost>
{
    private const string Elsewhere = "AlreadyExists NUMBER_ON_RECORD This number is on record already, at another region's counter.";

    [Fact]
    public async Task RegisterPerson_NumberThatAFileRegistersMeanwhile_IsOnRecord()
    {
        var number = TestNumbers.Citizen();
        await using var file = await HoldAsync(number);
        var request = Somebody(number);
        var refusal = Task.Run(() => RefusalAsync(() => host.Profiles.RegisterPersonAsync(request, host.Clerk())));
        await CounterWaitsAsync();

        await RunAsync(file, "COMMIT");

        (await refusal).ShouldStartWith(Elsewhere);
        (await RefusalAsync(() => host.Profiles.RegisterPersonAsync(request, host.Clerk()))).ShouldStartWith(Elsewhere);
        (await host.ScalarAsync<long>("SELECT count(*) FROM profiles.profile p WHERE NOT EXISTS (SELECT FROM profiles.number n WHERE n.profile = p.id)")).ShouldBe(0);
    }

    [Fact]
    public async Task RegisterPerson_NumberThatAFileGivesBack_IsRegistered()
    {
        var number = TestNumbers.Citizen();
        await using var file = await HoldAsync(number);
        var registered = Task.Run(() => host.RegisterPersonAsync(number));
        await CounterWaitsAsync();

        await RunAsync(file, "ROLLBACK");

        (await registered).MaskedNumber.ShouldEndWith(number[^4..]);
    }

    [Fact]
    public async Task ChangeIdNumber_ToOneThatAFileRegistersMeanwhile_IsOnRecordAndChangesNothing()
    {
        var person = await host.RegisterPersonAsync();
        var number = TestNumbers.Citizen();
        await using var file = await HoldAsync(number);
        var request = new ChangeIdNumberRequest { RequestId = NewRequestId(), Profile = person.Profile_, IdNumber = number, Evidence = "公安机关证明", Why = "号码更正" };
        var refusal = Task.Run(() => RefusalAsync(() => host.Profiles.ChangeIdNumberAsync(request, host.Supervisor(Jiefang))));
        await CounterWaitsAsync();

        await RunAsync(file, "COMMIT");

        (await refusal).ShouldStartWith(Elsewhere);
        (await host.GetAsync(person.Profile_)).Profile.ShouldBe(person);
    }

    // As the import writes: profile and number, without asking for the counter's lock.
    private async Task<NpgsqlConnection> HoldAsync(string number)
    {
        var row = host.Services.GetRequiredService<NumberVault>().NewRow(number, Guid.CreateVersion7(), new DateOnly(2024, 7, 1));
        var connection = new NpgsqlConnection(host.ConnectionString);
        await connection.OpenAsync();
        await RunAsync(connection, "BEGIN");
        await RunAsync(
            connection,
            """
            INSERT INTO profiles.profile (id, kind, region, name, version, registered_at, registered_on, registered_by)
            VALUES ($1, 1, $2, '王芳', 1, now(), '2024-07-01', 'supervisor')
            """,
            row.Profile, Wuzhi);
        await RunAsync(
            connection,
            "INSERT INTO profiles.number (profile, hash, sealed, seal_key, lookup_key, since, current) VALUES ($1, $2, $3, $4, $5, $6, true)",
            row.Profile, row.Hash, row.Sealed, row.SealKey, row.LookupKey, row.Since);
        return connection;
    }

    private Task CounterWaitsAsync() => Eventually.IsTrueAsync(
        () => host.ScalarAsync<bool>("SELECT EXISTS (SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock')"),
        "the counter waits for the file",
        TimeSpan.FromSeconds(10));

    private static async Task RunAsync(NpgsqlConnection connection, string statement, params object[] values)
    {
        await using var command = new NpgsqlCommand(statement, connection);
        foreach (var value in values)
        {
            command.Parameters.Add(new NpgsqlParameter { Value = value });
        }

        await command.ExecuteNonQueryAsync();
    }
}
