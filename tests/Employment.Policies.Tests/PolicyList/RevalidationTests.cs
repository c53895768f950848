using Employment.Contracts.Policies.V1;
using Employment.Policies.Editions;
using Grpc.Core;
using Shouldly;
using Xunit;

namespace Employment.Policies.Tests.PolicyList;

public sealed class RevalidationTests(PoliciesHost host) : IClassFixture<PoliciesHost>
{
    [Fact]
    public async Task List_WithTheTagOfTheSameQuestion_IsEmptyAndSaysNotModified()
    {
        var first = await ListAsync(new ListMeasuresRequest { Region = "410802" }, null);
        var tag = first.Headers.GetValue("etag")!;

        tag.ShouldStartWith("\"");
        first.Headers.GetValue("cache-control").ShouldBe("public, no-cache");
        first.Answer.Measures.ShouldNotBeEmpty();
        foreach (var given in (string[])[tag, "W/" + tag, $"\"other\", {tag}", "*"])
        {
            var again = await ListAsync(new ListMeasuresRequest { Region = "410802" }, given);
            again.Answer.Measures.ShouldBeEmpty(given);
            again.Headers.GetValue(Revalidation.NotModified).ShouldBe("1");
            again.Headers.GetValue("etag").ShouldBe(tag);
        }
    }

    [Theory]
    [InlineData("410811", "", "")]
    [InlineData("410802", "2024-07-02", "")]
    [InlineData("410802", "", "\"another\", W/")]
    public async Task List_WithAnotherTag_IsWhole(string region, string on, string spoil)
    {
        var tag = (await ListAsync(new ListMeasuresRequest { Region = "410802" }, null)).Headers.GetValue("etag")!;

        var other = await ListAsync(new ListMeasuresRequest { Region = region, On = on }, spoil.Length > 0 ? spoil + "\"x" + tag[1..] : tag);

        other.Answer.Measures.ShouldNotBeEmpty();
        other.Headers.GetValue(Revalidation.NotModified).ShouldBeNull();
    }

    [Fact]
    public async Task List_OnTheBusinessDateAndOnItsDayNamed_HaveTagsOfTheirOwn()
    {
        var today = (await ListAsync(new ListMeasuresRequest(), null)).Headers.GetValue("etag");
        var named = (await ListAsync(new ListMeasuresRequest { On = "2024-07-01" }, null)).Headers.GetValue("etag");

        today.ShouldNotBe(named);
    }

    private async Task<(ListMeasuresResponse Answer, Metadata Headers)> ListAsync(ListMeasuresRequest request, string? tag)
    {
        using var call = host.Client.ListMeasuresAsync(request, tag is null ? null : new Metadata { { "if-none-match", tag } });
        return (await call.ResponseAsync, await call.ResponseHeadersAsync);
    }
}
