using Employment.Accounts.LockOuts;
using Employment.Accounts.Sessions;
using Employment.Accounts.Tests.Hosting;
using Employment.Contracts.Accounts.V1;
using Employment.Platform.Identity;
using Grpc.Core;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;
using Kind = Employment.Contracts.Accounts.V1.Role.Types.Kind;
using Transport = Employment.Contracts.Accounts.V1.SignInRequest.Types.Transport;

namespace Employment.Accounts.Tests.Sessions;

/// <summary>Whom wrong tries lock out: who makes them, and not those who sign in from elsewhere, or from where they signed in before.</summary>
public sealed class LockOutTests(AccountsHost host) : IClassFixture<AccountsHost>
{
    private const string Wrong = "some other long words", Home = "198.51.100.7", Attacker = "203.0.113.1";

    private static int networks;

    [Fact]
    public async Task SignIn_FiveWrongFromOneNetwork_LockTheNameThereAndNowhereElse()
    {
        var name = await host.RegisterAsync();
        await TryWrongAsync(name, Attacker, FailedTries.Most - 1);
        (await CodeAsync(name, Attacker, Wrong)).ShouldBe(StatusCode.Unauthenticated);

        (await CodeAsync(name, Attacker)).ShouldBe(StatusCode.ResourceExhausted);
        (await CodeAsync(name, Home)).ShouldBe(StatusCode.OK);
        (await CodeAsync(name, Attacker)).ShouldBe(StatusCode.ResourceExhausted);

        host.Time.Advance(FailedTries.Lock - TimeSpan.FromSeconds(1));
        (await CodeAsync(name, Attacker)).ShouldBe(StatusCode.ResourceExhausted);
        host.Time.Advance(TimeSpan.FromSeconds(1));
        (await CodeAsync(name, Attacker)).ShouldBe(StatusCode.OK);
    }

    [Fact]
    public async Task SignIn_WrongOnTwoReplicas_CountsTogether()
    {
        await using var replica = await AccountsHost.StartAsync(host, $"--Accounts:SecretKeyFile={host.PathOf("secret.keys")}");
        var name = await host.RegisterAsync();
        await TryWrongAsync(name, Attacker, 3);
        for (var time = 0; time < 2; time++)
        {
            await Should.ThrowAsync<RpcException>(() => SignInAsync(replica, name, Attacker, Wrong));
        }

        (await CodeAsync(name, Attacker)).ShouldBe(StatusCode.ResourceExhausted);
        (await Should.ThrowAsync<RpcException>(() => SignInAsync(replica, name, Attacker))).StatusCode.ShouldBe(StatusCode.ResourceExhausted);
    }

    [Fact]
    public async Task SignIn_WrongFromManyNetworks_LocksAtTheHigherThresholdAndNotWhereTheAccountSignedIn()
    {
        var name = await host.RegisterAsync();
        (await CodeAsync(name, Home)).ShouldBe(StatusCode.OK);
        await TryFromManyAsync(name, FailedTries.MostOfName - 1);
        (await CodeAsync(name, NewNetwork())).ShouldBe(StatusCode.OK);

        (await CodeAsync(name, NewNetwork(), Wrong)).ShouldBe(StatusCode.Unauthenticated);

        var elsewhere = NewNetwork();
        (await CodeAsync(name, elsewhere)).ShouldBe(StatusCode.ResourceExhausted);
        (await CodeAsync(name, Home)).ShouldBe(StatusCode.OK);
        (await host.HappeningsAsync(name)).Count(what => what == "LOCKED_OUT").ShouldBe(1);
        host.Time.Advance(FailedTries.Lock - TimeSpan.FromSeconds(1));
        (await CodeAsync(name, elsewhere)).ShouldBe(StatusCode.ResourceExhausted);
        host.Time.Advance(TimeSpan.FromSeconds(1));
        (await CodeAsync(name, elsewhere)).ShouldBe(StatusCode.OK);
    }

    [Theory]
    [InlineData(-1, StatusCode.ResourceExhausted)]
    [InlineData(0, StatusCode.OK)]
    public async Task SignIn_WrongFromManyNetworks_IsForgottenAfterAQuarterOfAnHourWithoutAny(int seconds, StatusCode then)
    {
        var name = await host.RegisterAsync();
        await TryFromManyAsync(name, FailedTries.MostOfName - 1);

        host.Time.Advance(FailedTries.Lock + TimeSpan.FromSeconds(seconds));
        (await CodeAsync(name, NewNetwork(), Wrong)).ShouldBe(StatusCode.Unauthenticated);

        (await CodeAsync(name, NewNetwork())).ShouldBe(then);
    }

    [Theory]
    [InlineData(-1, StatusCode.OK)]
    [InlineData(0, StatusCode.ResourceExhausted)]
    public async Task Network_ThirtyDaysAfterSigningIn_IsKnownNoMore(int seconds, StatusCode then)
    {
        var name = await host.RegisterAsync();
        (await CodeAsync(name, Home)).ShouldBe(StatusCode.OK);
        host.Time.Advance(KnownPlaces.KnownFor + TimeSpan.FromSeconds(seconds));
        await TryFromManyAsync(name, FailedTries.MostOfName);

        (await CodeAsync(name, Home)).ShouldBe(then);
    }

    [Fact]
    public async Task SignIn_FromTheOwnBrowser_IsNotLockedByTriesInTheSameNetwork()
    {
        var name = await host.RegisterAsync();
        var device = await BrowseAsync(name, Home);
        await TryWrongAsync(name, Home, FailedTries.Most);

        (await CodeAsync(name, Home)).ShouldBe(StatusCode.ResourceExhausted);
        (await CodeAsync(name, Home, device: "ed_" + new string('A', 43))).ShouldBe(StatusCode.ResourceExhausted);
        (await BrowseAsync(name, Home, device)).ShouldBe(device);
        (await BrowseAsync(name, Attacker, device)).ShouldBe(device);
    }

    [Fact]
    public async Task SignIn_FiveWrongInTheOwnBrowser_LockItThereToo()
    {
        var name = await host.RegisterAsync();
        var device = await BrowseAsync(name, Home);
        for (var time = 0; time < FailedTries.Most; time++)
        {
            (await CodeAsync(name, NewNetwork(), Wrong, device)).ShouldBe(StatusCode.Unauthenticated);
        }

        (await CodeAsync(name, Home, device: device)).ShouldBe(StatusCode.ResourceExhausted);
        (await CodeAsync(name, Home)).ShouldBe(StatusCode.OK);
    }

    [Fact]
    public async Task Device_OfAnotherAccount_CountsForNothing()
    {
        var (name, other) = (await host.RegisterAsync(), await host.RegisterAsync());
        var device = await BrowseAsync(other, Attacker);
        for (var time = 0; time < FailedTries.Most; time++)
        {
            (await CodeAsync(name, Attacker, Wrong, device)).ShouldBe(StatusCode.Unauthenticated);
        }

        (await CodeAsync(name, Attacker)).ShouldBe(StatusCode.ResourceExhausted);
        (await CodeAsync(name, Attacker, device: device)).ShouldBe(StatusCode.ResourceExhausted);
    }

    [Fact]
    public async Task Device_OfSeveralPeople_StaysOne()
    {
        var (one, other) = (await host.RegisterAsync(), await host.RegisterAsync());
        var device = await BrowseAsync(one, Home);

        (await BrowseAsync(other, Home, device)).ShouldBe(device);
        (await BrowseAsync(other, Home, "ed_" + new string('B', 43))).ShouldNotBe("ed_" + new string('B', 43));
        (await BrowseAsync(other, Home, "made-up")).ShouldStartWith("ed_");
    }

    [Fact]
    public async Task SignIn_WrongCodesFromManyNetworks_LockTheNameAfterFive()
    {
        var clerk = await host.ReadyAsync(Kind.Clerk);
        for (var time = 0; time < FailedTries.Most; time++)
        {
            (await CodeAsync(clerk.Name, NewNetwork(), code: "000000" == clerk.Device.Code() ? "000001" : "000000")).ShouldBe(StatusCode.Unauthenticated);
        }

        (await CodeAsync(clerk.Name, NewNetwork(), code: clerk.Device.Code())).ShouldBe(StatusCode.ResourceExhausted);
    }

    [Fact]
    public async Task SignIn_NameNobodyHasFromManyNetworks_IsAnsweredLikeAnyOther()
    {
        var (name, nobody) = (await host.RegisterAsync(), People.NewName("nobody"));
        await CodeAsync(name, Home);
        for (var time = 0; time < FailedTries.MostOfName + 1; time++)
        {
            var network = time % 4 == 0 ? NewNetwork() : $"192.0.2.{networks}";
            var (of, ofNobody) = (await RefusedAsync(name, network), await RefusedAsync(nobody, network));
            (ofNobody.StatusCode, ofNobody.Status.Detail).ShouldBe((of.StatusCode, of.Status.Detail));
            of.StatusCode.ShouldBe(time < FailedTries.MostOfName ? StatusCode.Unauthenticated : StatusCode.ResourceExhausted);
        }
    }

    [Fact]
    public async Task UpdateAccount_Unlock_ForgetsWrongTriesFromEverywhere()
    {
        var created = await host.CreateAsync(Kind.Clerk);
        await TryWrongAsync(created.Account.Name, Attacker, FailedTries.Most);
        await TryFromManyAsync(created.Account.Name, FailedTries.MostOfName - FailedTries.Most);
        (await CodeAsync(created.Account.Name, Home, created.FirstPassword)).ShouldBe(StatusCode.ResourceExhausted);

        await host.Accounts.UpdateAccountAsync(
            new UpdateAccountRequest { RequestId = Guid.NewGuid().ToString(), Account = created.Account.Account_, Locked = false, Why = "Called." }, host.AsAdministrator("410800"));

        (await CodeAsync(created.Account.Name, Home, created.FirstPassword)).ShouldBe(StatusCode.OK);
        (await CodeAsync(created.Account.Name, Attacker, created.FirstPassword)).ShouldBe(StatusCode.OK);
    }

    [Fact]
    public async Task Sweep_ThirtyDaysAfterSigningIn_RemovesThePlaces()
    {
        await using var other = await AccountsHost.StartAsync(null);
        var name = await other.RegisterAsync();
        await SignInAsync(other, name, Home);
        var sweep = other.Services.GetRequiredService<SessionSweep>();

        other.Time.Advance(KnownPlaces.KnownFor - TimeSpan.FromSeconds(1));
        await sweep.SweepAsync(CancellationToken.None);
        var kept = await other.InDatabaseAsync(db => db.KnownPlaces.Select(row => row.Place).ToListAsync());
        kept.ShouldHaveSingleItem().Length.ShouldBe(32);
        other.Time.Advance(TimeSpan.FromSeconds(1));
        await sweep.SweepAsync(CancellationToken.None);
        (await other.InDatabaseAsync(db => db.KnownPlaces.CountAsync())).ShouldBe(0);
    }

    private static string NewNetwork() => $"192.0.2.{Interlocked.Increment(ref networks)}";

    private async Task TryWrongAsync(string name, string network, int times)
    {
        for (var time = 0; time < times; time++)
        {
            (await CodeAsync(name, network, Wrong)).ShouldBe(StatusCode.Unauthenticated);
        }
    }

    /// <summary>Four wrong tries from each network, which lock none of them.</summary>
    private async Task TryFromManyAsync(string name, int times)
    {
        for (var left = times; left > 0; left -= FailedTries.Most - 1)
        {
            await TryWrongAsync(name, NewNetwork(), Math.Min(left, FailedTries.Most - 1));
        }
    }

    private async Task<RpcException> RefusedAsync(string name, string network) =>
        await Should.ThrowAsync<RpcException>(() => SignInAsync(host, name, network, Wrong));

    private async Task<StatusCode> CodeAsync(string name, string network, string password = People.Password, string device = "", string code = "")
    {
        try
        {
            await SignInAsync(host, name, network, password, device, code);
            return StatusCode.OK;
        }
        catch (RpcException refused)
        {
            return refused.StatusCode;
        }
    }

    private static async Task<SignInResponse> SignInAsync(AccountsHost replica, string name, string network, string password = People.Password, string device = "", string code = "") =>
        await replica.Sessions.SignInAsync(new SignInRequest { Name = name, Password = password, Code = code, Transport = Transport.Token }, From(network, device));

    /// <summary>Signs a browser in.</summary>
    /// <returns>What its device cookie is to hold.</returns>
    private async Task<string> BrowseAsync(string name, string network, string device = "")
    {
        using var call = host.Sessions.SignInAsync(new SignInRequest { Name = name, Password = People.Password }, From(network, device));
        var headers = await call.ResponseHeadersAsync;
        await call;
        return headers.GetValue(ClientPlace.SetDeviceKey)!;
    }

    private static Metadata From(string network, string device)
    {
        var metadata = new Metadata { { ClientPlace.NetworkKey, network } };
        if (device.Length > 0)
        {
            metadata.Add(ClientPlace.DeviceKey, device);
        }

        return metadata;
    }
}
