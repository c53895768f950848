using Employment.Platform.Hosting;
using Microsoft.Extensions.Configuration;
using Shouldly;
using Xunit;

namespace Employment.Platform.Tests.Hosting;

public sealed class PlatformOptionsTests
{
    [Fact]
    public void Read_OnlyWhatIsRequired_TakesTheDefaults()
    {
        var options = Read();

        options.MaxRequestBytes.ShouldBe(1_048_576);
        options.ShutdownTimeout.ShouldBe(TimeSpan.FromSeconds(10));
        options.BusinessDate.ShouldBeNull();
        options.TestHooks.ShouldBeFalse();
        options.HttpUrl.ShouldBeNull();
    }

    [Theory]
    [InlineData("GrpcUrl", "", "is not set")]
    [InlineData("GrpcUrl", "127.0.0.1:5101", "is '127.0.0.1:5101'; expected http://")]
    [InlineData("GrpcUrl", "https://127.0.0.1:5101", "expected http://")]
    [InlineData("GrpcUrl", "http://example.org:5101", "expected http://")]
    [InlineData("HttpUrl", "http://127.0.0.1:1/path", "expected http://")]
    [InlineData("InternalTokenKeyFile", " ", "is not set")]
    [InlineData("BusinessDate", "2024-7-1", "expected a date such as 2024-07-01")]
    [InlineData("BusinessDate", "2024-02-30", "expected a date such as 2024-07-01")]
    [InlineData("TestHooks", "yes", "expected true or false")]
    [InlineData("MaxRequestBytes", "-1", "whole number of bytes")]
    [InlineData("MaxRequestBytes", "1 MiB", "whole number of bytes")]
    [InlineData("ShutdownSeconds", "0", "whole number of seconds")]
    public void Read_MalformedSetting_NamesTheVariable(string name, string value, string expected)
    {
        var problem = Should.Throw<InvalidSettingException>(() => Read((name, value)));

        problem.Variable.ShouldBe($"Platform__{name}");
        problem.Message.ShouldStartWith($"Platform__{name} ");
        problem.Message.ShouldContain(expected);
    }

    [Fact]
    public void Read_TestHooksInProduction_Refuses() =>
        Should.Throw<InvalidSettingException>(() => Read(isProduction: true, ("TestHooks", "true")))
            .Message.ShouldContain("environment is Production");

    private static PlatformOptions Read(params (string Name, string Value)[] settings) => Read(isProduction: false, settings);

    private static PlatformOptions Read(bool isProduction, params (string Name, string Value)[] settings)
    {
        var values = new Dictionary<string, string?>
        {
            ["Platform:GrpcUrl"] = "http://127.0.0.1:5101",
            ["Platform:InternalTokenKeyFile"] = "keys",
        };
        foreach (var (name, value) in settings)
        {
            values[$"Platform:{name}"] = value;
        }

        return PlatformOptions.Read(new ConfigurationBuilder().AddInMemoryCollection(values).Build(), isProduction);
    }
}
