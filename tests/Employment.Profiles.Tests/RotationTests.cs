using Employment.Contracts.Profiles.V1;
using Employment.Profiles.Tests.Hosts;
using Employment.Testing;
using Shouldly;
using Xunit;
using static Employment.Profiles.Tests.Hosts.People;

namespace Employment.Profiles.Tests;

public sealed class RotationTests
{
    [Fact]
    public async Task Rotation_OfBothKeys_OldRowsOpenAtOnceAndAreSealedAndHashedAnewInTheBackground()
    {
        await using var host = new ProfilesHost();
        await host.InitializeAsync();
        var numbers = Enumerable.Range(0, 300).Select(TestNumbers.CitizenOf).ToArray();
        await Task.WhenAll(numbers.Select(number => Task.Run(() => host.RegisterPersonAsync(number))));
        var person = (await host.Profiles.FindProfileAsync(new FindProfileRequest { IdNumber = numbers[0] }, host.Clerk())).Profile;
        await host.GiveAsync(person.Profile_, host.Clerk());
        await host.AskAsync(numbers[0]);
        var code = (await host.Profiles.IssueActivationCodeAsync(new IssueActivationCodeRequest { RequestId = NewRequestId(), Profile = person.Profile_ }, host.Clerk())).Code;

        ProfilesHost.WriteKeys(host.NumberKeyFile, ["n2", "n1"]);
        ProfilesHost.WriteKeys(host.LookupKeyFile, ["l2", "l1"]);
        await host.RestartAsync();

        // Whether or not the background has come to it.
        (await host.AskAsync(numbers[0])).Profile.ShouldBe(person.Profile_);
        (await host.Profiles.FindProfileAsync(new FindProfileRequest { IdNumber = numbers[299] }, host.Clerk())).Profile.MaskedNumber.ShouldEndWith(numbers[299][^4..]);
        (await RefusalAsync(() => host.Profiles.RegisterPersonAsync(Somebody(numbers[150]), host.Clerk()))).ShouldStartWith("AlreadyExists");
        var added = TestNumbers.Citizen();
        await host.RegisterPersonAsync(added);
        (await host.ScalarAsync<string>("SELECT seal_key || ' ' || lookup_key FROM profiles.number ORDER BY id DESC LIMIT 1")).ShouldBe("n2 l2");
        (await host.Directory.RedeemActivationCodeAsync(new RedeemActivationCodeRequest { Code = code, Account = "a" }, host.Service())).Profile.ShouldBe(person.Profile_);
        await Eventually.IsTrueAsync(
            async () => await host.ScalarAsync<long>("SELECT count(*) FROM profiles.number WHERE seal_key <> 'n2' OR lookup_key <> 'l2'") == 0,
            "every number is sealed and hashed anew",
            TimeSpan.FromSeconds(20));
        (await host.Consents.ListInquiriesAsync(new ListInquiriesRequest { Profile = person.Profile_ }, host.Supervisor())).Inquiries.Count.ShouldBe(2);

        // The old keys are taken away: nothing needs them any more but the record of questions asked under them.
        ProfilesHost.WriteKeys(host.NumberKeyFile, ["n2"]);
        ProfilesHost.WriteKeys(host.LookupKeyFile, ["l2"]);
        await host.RestartAsync();
        foreach (var number in numbers[..5])
        {
            (await host.Profiles.FindProfileAsync(new FindProfileRequest { IdNumber = number }, host.Clerk())).Profile.MaskedNumber.ShouldEndWith(number[^4..]);
        }

        (await host.AskAsync(numbers[0])).Profile.ShouldBe(person.Profile_);
    }
}
