using System.Security.Cryptography;
using Employment.Accounts.SecondFactors;
using Employment.Accounts.Tests.Hosting;
using Employment.Platform.Secrets;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;
using Kind = Employment.Contracts.Accounts.V1.Role.Types.Kind;

namespace Employment.Accounts.Tests.SecondFactors;

/// <summary>A key file that is rotated: secrets move to the new key as their owners sign in.</summary>
public sealed class KeyRotationTests(AccountsHost host) : IClassFixture<AccountsHost>
{
    [Fact]
    public async Task Accept_SecretUnderAnOlderKey_SealsItAnew()
    {
        var clerk = await host.ReadyAsync(Kind.Clerk);
        var id = Guid.Parse(clerk.Account);
        var old = File.ReadAllText(host.PathOf("secret.keys"));
        var both = new FieldCipher(KeyRing.Parse([$"k2 {Convert.ToBase64String(RandomNumberGenerator.GetBytes(32))}", old.Trim()]));

        (await host.InDatabaseAsync(db => new Authenticator(db, both, host.Time).AcceptAsync(id, clerk.Device.Code(), CancellationToken.None))).ShouldBeTrue();

        var stored = await host.InDatabaseAsync(db => db.SecondFactors.Where(row => row.Account == id).Select(row => row.Secret!).SingleAsync());
        both.IsStale(stored).ShouldBeFalse();
        host.Time.Advance(TimeSpan.FromSeconds(30));
        (await host.InDatabaseAsync(db => new Authenticator(db, both, host.Time).AcceptAsync(id, clerk.Device.Code(), CancellationToken.None))).ShouldBeTrue();
    }
}
