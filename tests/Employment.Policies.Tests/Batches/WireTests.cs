using Employment.Contracts.Policies.V1;
using Employment.Platform.Errors;
using Employment.Policies.Editions;
using Google.Protobuf;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;
using Edition = Employment.Policies.Editions.Edition;

namespace Employment.Policies.Tests.Batches;

/// <summary>Requests answered from their bytes are answered as those that are read in full.</summary>
public sealed class WireTests(PoliciesHost host) : IClassFixture<PoliciesHost>
{
    private Edition Edition => host.Services.GetRequiredService<CurrentEdition>().Value;

    [Fact]
    public void Bytes_OfRandomRequests_AreAnsweredAsMessagesAre()
    {
        var requests = new RandomRequests(Edition.Book.Catalogue, seed: 1);
        var (answered, refused) = (0, 0);
        for (var i = 0; i < 5_000; i++)
        {
            var request = requests.Next();
            var expected = InFull(request.ToByteArray());
            FromBytes(request.ToByteArray()).ShouldBe(expected);
            answered += expected is null ? 0 : 1;
            refused += expected is null ? 1 : 0;
        }

        answered.ShouldBeGreaterThan(1_500);
        refused.ShouldBeGreaterThan(500);
    }

    [Fact]
    public void Bytes_Damaged_AreNeverAnsweredOtherwise()
    {
        var (requests, random) = (new RandomRequests(Edition.Book.Catalogue, seed: 2), new Random(3));
        for (var i = 0; i < 10_000; i++)
        {
            var bytes = requests.Next().ToByteArray();
            if (bytes.Length == 0)
            {
                continue;
            }

            bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            bytes = random.Next(4) == 0 ? bytes[..random.Next(bytes.Length)] : bytes;
            if (FromBytes(bytes) is { } answer)
            {
                answer.ShouldBe(InFull(bytes));
            }
        }
    }

    [Fact]
    public void Bytes_WithAFieldTwice_AreReadInFull()
    {
        var request = Requests.For("skill-upgrade-subsidy", "2024-07-01", Requests.SkilledEmployee());
        var more = new EvaluateEntitlementsRequest { Facts = new Facts { Person = new Person { EnterpriseEmployee = false } } };
        FromBytes([.. request.ToByteArray(), .. more.ToByteArray()]).ShouldBeNull();
    }

    [Fact]
    public void Bytes_WithASetNotPacked_AreAnsweredAsPacked()
    {
        var facts = new Facts { Person = new Person { Groups = { Person.Types.Group.Student, Person.Types.Group.Veteran }, GroupsKnown = true } };
        var group = facts.Person.ToByteArray();
        group.ShouldContain((byte)2);
        byte[] loose = [(byte)(Person.GroupsFieldNumber << 3), 4, (byte)(Person.GroupsFieldNumber << 3), 13, .. new Person { GroupsKnown = true }.ToByteArray()];
        var request = new EvaluateEntitlementsRequest { Region = "410802", On = "2024-07-01", Measures = { "startup-opening-grant" } };
        byte[] wired = [.. request.ToByteArray(), 0x22, (byte)(loose.Length + 2), 0x0A, (byte)loose.Length, .. loose];
        request.Facts = facts;
        FromBytes(wired).ShouldBe(InFull(request.ToByteArray()));
    }

    private EvaluateEntitlementsResponse? FromBytes(byte[] request) => Edition.EvaluateBytes.TryAnswer(request)?.ToMessage();

    /// <summary>Null where it is refused or no request at all.</summary>
    private EvaluateEntitlementsResponse? InFull(byte[] request)
    {
        try
        {
            return Edition.Evaluate.Handle(EvaluateEntitlementsRequest.Parser.ParseFrom(request)).ToMessage();
        }
        catch (Exception refused) when (refused is RefusedException or InvalidProtocolBufferException)
        {
            return null;
        }
    }
}
