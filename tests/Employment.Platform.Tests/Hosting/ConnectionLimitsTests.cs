using Employment.Platform.Hosting;
using Employment.Platform.Tests.Samples;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging.Abstractions;
using Shouldly;
using Xunit;

namespace Employment.Platform.Tests.Hosting;

public sealed class ConnectionLimitsTests
{
    [Fact]
    public void Read_Nothing_TakesTheDefaults() => Read(openFiles: 20_000).ShouldBe(new ConnectionLimits());

    [Fact]
    public void Read_FewFilesAllowed_TakesFewerConnectionsAndSaysSo()
    {
        var limits = Read(openFiles: 4096);

        limits.MaxConnections.ShouldBe(4096 - ConnectionLimits.OwnFiles);
        limits.Shortage.ShouldNotBeNull().ShouldContain("may only have 4096 files open");
    }

    [Fact]
    public void Read_MoreConnectionsThanFiles_IsRefused() =>
        Should.Throw<InvalidSettingException>(() => Read(openFiles: 4096, ("MaxConnections", "4000"))).Message.ShouldContain("Raise the limit");

    [Theory]
    [InlineData("MaxConnections", "0")]
    [InlineData("ConnectionsPerClient", "-1")]
    [InlineData("EmptyFramesPerSecond", "many")]
    [InlineData("IdleSeconds", "1")]
    [InlineData("HeaderSeconds", "0")]
    [InlineData("GraceSeconds", "1.5")]
    [InlineData("MinBytesPerSecond", "0")]
    public void Read_OutOfRange_NamesTheVariable(string name, string value) =>
        Should.Throw<InvalidSettingException>(() => Read(openFiles: null, (name, value))).Variable.ShouldBe("Platform__" + name);

    [Theory]
    [InlineData("Max open files            1024                 524288               files     ", 1024)]
    [InlineData("Max open files            unlimited            unlimited            files     ", null)]
    [InlineData("Max processes             1                    2                    processes ", null)]
    public void Files_OfTheSystem_AreRead(string line, int? limit) => OpenFileLimit.Of(["Limit  Soft Limit  Hard Limit  Units", line]).ShouldBe(limit);

    [Fact]
    public void Connections_OfOneClient_HaveALimit()
    {
        var gate = new ConnectionGate(new ConnectionLimits { PerClient = 2 }, TimeProvider.System, NullLogger<ConnectionGate>.Instance);

        gate.TryEnter("a").ShouldBeTrue();
        gate.TryEnter("a").ShouldBeTrue();
        gate.TryEnter("a").ShouldBeFalse();
        gate.TryEnter("b").ShouldBeTrue();
        gate.Leave("a");
        gate.TryEnter("a").ShouldBeTrue();
    }

    [Fact]
    public void Connections_OfABarredClient_AreTakenAgainLater()
    {
        var time = new ManualTime(DateTimeOffset.UnixEpoch);
        var gate = new ConnectionGate(new ConnectionLimits { PerClient = 2 }, time, NullLogger<ConnectionGate>.Instance);

        gate.Bar("a");
        gate.TryEnter("a").ShouldBeFalse();
        gate.TryEnter("b").ShouldBeTrue();
        time.Advance(ConnectionGate.BarredFor);
        gate.TryEnter("a").ShouldBeTrue();
    }

    [Fact]
    public void Connections_WhereClientsAreNotToldApart_AreNeverBarred()
    {
        var gate = new ConnectionGate(new ConnectionLimits(), TimeProvider.System, NullLogger<ConnectionGate>.Instance);

        gate.Bar("a");

        gate.TryEnter("a").ShouldBeTrue();
    }

    private static ConnectionLimits Read(int? openFiles, params (string Name, string Value)[] settings) => ConnectionLimits.Read(
        new SettingReader(new ConfigurationBuilder()
            .AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create<string, string?>($"Platform:{setting.Name}", setting.Value))).Build()),
        openFiles);
}
