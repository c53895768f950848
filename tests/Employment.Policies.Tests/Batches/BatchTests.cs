using Employment.Contracts.Policies.V1;
using Shouldly;
using Xunit;

namespace Employment.Policies.Tests.Batches;

public sealed class BatchTests(PoliciesHost host) : IClassFixture<PoliciesHost>
{
    [Fact]
    public async Task Batch_GoodAndBadItems_EachIsAnsweredOrRefusedInItsPlace()
    {
        var spoiled = BatchItems.Skilled("b");
        spoiled.Request.Facts.Person.BirthDate = "soon";
        var response = await SendAsync(BatchItems.Skilled("a"), spoiled, new BatchItem { Id = "c" }, BatchItems.Skilled("a"), BatchItems.Skilled(""), BatchItems.Skilled("d"));

        response.Results.Select(result => result.Id).ShouldBe(["a", "b", "c", "a", "", "d"]);
        response.Results.Select(result => result.Error is { } error ? $"{error.Code} {error.Violations.Single().Field}" : $"{result.Answer.Entitlements.Single().AmountFen}")
            .ShouldBe(["200000", "INVALID_ARGUMENT facts.person.birthDate", "INVALID_ARGUMENT region", "INVALID_ARGUMENT id", "INVALID_ARGUMENT id", "200000"]);
    }

    [Fact]
    public async Task Batch_AnItem_IsAnsweredAsByItself()
    {
        var item = BatchItems.Skilled("a");
        item.Request.Measures.Clear();

        (await SendAsync(item)).Results.Single().Answer.ShouldBe(await host.Client.EvaluateEntitlementsAsync(item.Request));
    }

    [Fact]
    public async Task Batch_UnreadableItem_IsRefusedWithWhatTheGatewayFound()
    {
        var item = new BatchItem { Id = "a", Unreadable = { new FieldError { Field = "request.facts.x", Description = "is not a known field" } } };

        var error = (await SendAsync(item)).Results.Single().Error;

        error.Violations.Single().ShouldBe(new FieldError { Field = "facts.x", Description = "is not a known field" });
        error.Message.ShouldBe("facts.x: is not a known field");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1001)]
    public async Task Batch_TooFewOrTooMany_IsRefusedAsAWhole(int count) =>
        (await Requests.RefusedFieldsAsync(() => host.Batches.BatchEvaluateEntitlementsAsync(BatchItems.Of(count)))).ShouldBe(["items"]);

    [Fact]
    public async Task Batch_OfAThousandAndSevenMegabytes_IsAnswered()
    {
        var request = BatchItems.Of(1000);
        foreach (var item in request.Items)
        {
            item.Request.Facts.Certificate.Occupation = new string('x', 7000);
        }

        var response = await host.Batches.BatchEvaluateEntitlementsAsync(request, cancellationToken: TestContext.Current.CancellationToken);

        response.Results.Select(result => result.Id).ShouldBe(request.Items.Select(item => item.Id));
        response.Results.ShouldAllBe(result => result.Answer.Entitlements.Count == 1);
    }

    private async Task<BatchEvaluateEntitlementsResponse> SendAsync(params BatchItem[] items) =>
        await host.Batches.BatchEvaluateEntitlementsAsync(new BatchEvaluateEntitlementsRequest { Items = { items } });
}
