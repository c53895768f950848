using Employment.Contracts.Loans.V1;
using Employment.Contracts.Policies.V1;
using Employment.Contracts.Profiles.V1;
using Employment.StartupLoans.Tests.Hosts;
using Google.Rpc;
using Grpc.Core;
using Shouldly;

namespace Employment.StartupLoans.Tests;

/// <summary>Questions of banks and what comes of them, by intent.</summary>
internal static class Questions
{
    public const string Bank = "B001";
    public const string OtherBank = "B002";

    public static EligibilityQuestion About(string number) => new()
    {
        IdNumber = number,
        Purpose = Inquiry.Types.Purpose.LoanApplication,
        Borrower = Loan.Types.Borrower.Individual,
        RequestedFen = 20_000_000,
    };

    public static async Task<Eligibility> AskAsync(this LoansHost host, EligibilityQuestion question, string bank = Bank) =>
        (await host.Client.QueryEligibilityAsync(new QueryEligibilityRequest { Question = question }, host.As(bank))).Eligibility;

    public static Task<Eligibility> AskAsync(this LoansHost host, string number, string bank = Bank) => host.AskAsync(About(number), bank);

    public static async Task<IReadOnlyList<EligibilityResult>> AskTogetherAsync(this LoansHost host, params EligibilityQuestion[] questions) =>
        (await host.Client.BatchQueryEligibilityAsync(new BatchQueryEligibilityRequest { Questions = { questions } }, host.As(Bank))).Results;

    public static async Task<Eligibility> RepeatAsync(this LoansHost host, string token, string bank = Bank) =>
        (await host.Client.RepeatEligibilityAsync(new RepeatEligibilityRequest { Token = token }, host.As(bank))).Eligibility;

    public static Task<RpcException> RefusedAsync(Func<Task> call) => Should.ThrowAsync<RpcException>(call);

    public static string ReasonOf(this RpcException refused) => refused.Detail<ErrorInfo>().Reason;

    public static T Detail<T>(this RpcException refused)
        where T : class, Google.Protobuf.IMessage<T>, new()
    {
        foreach (var detail in Google.Rpc.Status.Parser.ParseFrom(refused.Trailers.GetValueBytes("grpc-status-details-bin")).Details)
        {
            if (detail.TryUnpack(out T found))
            {
                return found;
            }
        }

        throw new ShouldAssertException($"{refused.Status} has no {typeof(T).Name}.");
    }

    /// <summary>All that a caller can see of a refusal, but for when it was sent.</summary>
    public static string Visible(this RpcException refused) => string.Join('\n', [
        refused.Status.StatusCode.ToString(),
        refused.Status.Detail,
        .. refused.Trailers.Where(entry => entry.Key != "date").Select(entry => $"{entry.Key}: {(entry.IsBinary ? Convert.ToHexString(entry.ValueBytes) : entry.Value)}"),
    ]);
}
