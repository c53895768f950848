using System.Reflection;
using Employment.Contracts.Common.V1;
using Employment.Contracts.Profiles.V1;
using Google.Protobuf;
using Google.Protobuf.Reflection;
using Grpc.Core;
using Shouldly;
using Xunit;

namespace Employment.EndToEnd.Tests.Access;

/// <summary>Every RPC is called by every role, on a case of the caller's own region and of another, and held to access-table.txt.</summary>
[Collection(PeopleTests.Name)]
public sealed class AccessTests(PeopleSystem people)
{
    private static readonly IReadOnlyList<AccessLine> Table = AccessLine.Read();

    private static readonly IReadOnlyDictionary<string, MethodDescriptor> Rpcs = typeof(Employment.Contracts.Common.V1.Access).Assembly.GetTypes()
        .Select(type => type.GetProperty("Descriptor", BindingFlags.Public | BindingFlags.Static)?.GetValue(null))
        .OfType<FileDescriptor>()
        .Where(file => file.Package.StartsWith("employment.", StringComparison.Ordinal) && file.Package != "employment.common.v1")
        .SelectMany(file => file.Services)
        .SelectMany(service => service.Methods)
        .DistinctBy(method => method.FullName)
        .ToDictionary(method => $"{method.Service.FullName}/{method.Name}", StringComparer.Ordinal);

    [Fact]
    public void Table_NamesEveryRpc() =>
        Table.Select(line => line.Rpc).Order(StringComparer.Ordinal).ShouldBe(Rpcs.Keys.Order(StringComparer.Ordinal));

    [Fact]
    public async Task Call_OfEveryRoleAndRegion_IsAdmittedAsTheTableSays()
    {
        var own = await CasesAsync(PeopleSystem.County);
        var other = await CasesAsync(PeopleSystem.OtherCounty);
        var wrong = new List<string>();
        foreach (var line in Table.Where(line => !line.IsGone))
        {
            foreach (var role in PeopleSystem.Staff)
            {
                var caller = await people.StaffAsync(role);
                await TryAsync(line, role, caller, own, line.Admits(role), wrong);
                await TryAsync(line, role, caller, other, line.Admits(role) && line.Rule == CaseRule.None, wrong);
                await TryAsync(line, role + " of the city", await people.StaffAsync(role, PeopleSystem.City), other, line.Admits(role), wrong);
            }

            await TryAsync(line, "nobody", null, own, line.Admits(null), wrong);
            await TryAsync(line, "BANK_OFFICER", await people.AsAsync("officer.b001"), own, line.Admits("BANK_OFFICER"), wrong);
        }

        wrong.ShouldBeEmpty();
    }

    [Fact]
    public async Task Call_OfRolesWithoutARegion_IsAdmittedWhereNoCaseIsTouched()
    {
        var cases = await CasesAsync(PeopleSystem.County);
        using var bank = people.BankSystem("B001");
        var wrong = new List<string>();
        foreach (var line in Table.Where(line => !line.IsGone))
        {
            foreach (var role in PeopleSystem.Public)
            {
                await TryAsync(line, role, await people.StaffAsync(role, "public"), cases, line.Admits(role) && line.Rule == CaseRule.None, wrong);
            }

            await TryAsync(line, "BANK_SYSTEM", null, cases, line.Admits("BANK_SYSTEM"), wrong, bank.CreateCallInvoker());
        }

        wrong.ShouldBeEmpty();
    }

    [Fact]
    public async Task Call_OfThePublic_ReachesItsOwnProfileAndNoOther()
    {
        string[] theirs = ["profiles.read", "profiles.record", "consents.give", "consents.read", "inquiries.read", "claims.submit", "claims.read"];
        var own = await CasesAsync(PeopleSystem.County);
        var other = await CasesAsync(PeopleSystem.OtherCounty);
        var person = await people.ActivatedAsync(own.Profile, own.Money.Applicant);
        var wrong = new List<string>();
        foreach (var line in Table.Where(line => !line.IsGone && line.Rule != CaseRule.None))
        {
            var permission = Rpcs[line.Rpc].GetOptions().GetExtension(AccessExtensions.Access).Permission;
            var isTheirs = line.Rule == CaseRule.Profile && theirs.Contains(permission, StringComparer.Ordinal);
            await TryAsync(line, "JOB_SEEKER", person, own, isTheirs, wrong);
            await TryAsync(line, "JOB_SEEKER on another", person, other, false, wrong);
        }

        wrong.ShouldBeEmpty();
    }

    [Fact]
    public async Task Call_OfAnInnerRpc_IsUnknownOutside()
    {
        foreach (var line in Table.Where(line => line.IsGone))
        {
            (await CodeAsync(line.Rpc, await people.StaffAsync("ADMINISTRATOR", PeopleSystem.City), ByteString.Empty)).ShouldBe(StatusCode.Unimplemented, line.Rpc);
        }
    }

    private async Task TryAsync(AccessLine line, string who, Metadata? caller, RegionCases cases, bool isAdmitted, List<string> wrong, CallInvoker? calls = null)
    {
        // What would end the session that calls has tests of its own.
        if (line.Rpc.EndsWith("/SignOut", StringComparison.Ordinal) && caller is not null)
        {
            return;
        }

        var request = cases.RequestOf(line.Rpc);
        if (line.Rule != CaseRule.None)
        {
            request.ShouldNotBeNull($"{line.Rpc} has cases, and AccessRequests makes none.");
        }

        var code = await CodeAsync(line.Rpc, caller, request?.ToByteString() ?? ByteString.Empty, calls);

        // Without a refresh token nobody gets new ones, whoever asks.
        var isRefused = code == StatusCode.PermissionDenied || (code == StatusCode.Unauthenticated && !line.Roles.Contains("everyone"));
        if (isRefused == isAdmitted || code is StatusCode.Internal or StatusCode.Unimplemented or StatusCode.Unavailable)
        {
            wrong.Add($"{line.Rpc} by {who} on a case of {cases.Region}: {code}, and the table {(isAdmitted ? "admits" : "refuses")} it");
        }
    }

    private async Task<StatusCode> CodeAsync(string rpc, Metadata? caller, ByteString request, CallInvoker? calls = null)
    {
        calls ??= people.Calls;
        var method = Rpcs[rpc];
        var bytes = new Marshaller<ByteString>(message => message.ToByteArray(), ByteString.CopyFrom);
        var options = new CallOptions(caller, DateTime.UtcNow.AddSeconds(20));
        try
        {
            if (method.IsClientStreaming)
            {
                using var stream = calls.AsyncDuplexStreamingCall(
                    new Method<ByteString, ByteString>(MethodType.DuplexStreaming, method.Service.FullName, method.Name, bytes, bytes), null, options);
                await stream.RequestStream.CompleteAsync();
                await stream.ResponseStream.MoveNext(CancellationToken.None);
                return StatusCode.OK;
            }

            using var call = calls.AsyncUnaryCall(
                new Method<ByteString, ByteString>(MethodType.Unary, method.Service.FullName, method.Name, bytes, bytes), null, options, request);
            await call.ResponseAsync;
            return StatusCode.OK;
        }
        catch (RpcException refused)
        {
            return refused.StatusCode;
        }
    }

    // A region has one fund of a kind and year, so its money is made once.
    private async Task<MoneyCases> MoneyAsync(string region) =>
        people.Money.TryGetValue(region, out var made) ? made : people.Money[region] = await new MoneySeed(people, region).MakeAsync();

    private async Task<RegionCases> CasesAsync(string region)
    {
        var (profile, number) = await people.RegisterAsync(region);
        var (other, _) = await people.RegisterAsync(region);
        var clerk = await people.StaffAsync("CLERK", region);
        var consent = await people.Consents.GiveConsentAsync(
            new GiveConsentRequest
            {
                RequestId = Guid.NewGuid().ToString(), Profile = profile, Bank = "B001", Scope = Consent.Types.Scope.LoanEligibility, ExpiresOn = "2024-12-31",
            },
            clerk);
        var imports = new ImportService.ImportServiceClient(people.Calls);
        var import = await imports.CreateImportAsync(RegionCases.NewImport(region), await people.StaffAsync("SUPERVISOR", region));
        var accounts = await people.Accounts.ListAccountsAsync(
            new Contracts.Accounts.V1.ListAccountsRequest { Region = region, Name = PeopleSystem.NameOf("SPARE", region) }, await people.StaffAsync("ADMINISTRATOR", region));
        var money = await MoneyAsync(region);
        var acting = await people.ActingAsync(money.Applicant);
        return new RegionCases(
            region, profile, other, number, consent.Consent.Consent_, import.Import.Import_, accounts.Accounts.ShouldHaveSingleItem().Account_, acting.Name, acting.Account, money);
    }
}
