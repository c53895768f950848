using Employment.Contracts.Funds.V1;
using Employment.Testing;
using Grpc.Core;
using Shouldly;
using Xunit;

namespace Employment.Funds.Tests;

/// <summary>What people write is kept and shown as it is.</summary>
public sealed class TextTests(FundsHost host) : IClassFixture<FundsHost>
{
    [Fact]
    public async Task Why_WithAnIdNumberInFullWidthDigits_IsRefusedNamingTheField()
    {
        var wide = string.Concat(Numbers.OfPerson().Select(letter => (char)(letter + ('０' - '0'))));
        var refused = await Should.ThrowAsync<RpcException>(() => host.Calls.Funds.RejectProposalAsync(
            new RejectProposalRequest { RequestId = FundsCalls.NewId(), Proposal = FundsCalls.NewId(), Why = $"见{wide}" }, FundsCalls.Supervisor()).ResponseAsync);
        refused.StatusCode.ShouldBe(StatusCode.InvalidArgument);
        refused.Status.Detail.ShouldContain("why");
    }
}
