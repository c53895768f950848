namespace Employment.Architecture.Tests.Guards;

/// <summary>Where texts stand that are said to nobody at a page, each with what shows it.</summary>
internal static class UnshownTexts
{
    private static readonly (string Place, string Why)[] Places =
    [
        ("services/Tools/", "said on the terminal of an operator"),
        ("services/StartupLoans/", "said to the banks' programs; no page asks"),
        ("services/Shared/Employment.Policy/", "said of policy files, which are worked on over the API"),
        ("services/Policies/Drafts/", "drafts are worked on over the API; no page shows them"),
        ("services/Policies/Editions/", "said to operators: health, metrics and the log"),
        ("services/Policies/Features/ListPolicyFiles/", "policy files are read over the API; no page shows them"),
        ("services/Policies/Features/BatchEvaluate/", "batches are sent by programs; no page sends one"),
        ("services/Policies/Features/EvaluateEntitlements/Wire/", "said of protobuf that a program made; the pages send JSON"),
        ("services/Accounts/Features/FindBank/", "asked by the gateway and by services only"),
        ("services/Accounts/Features/FindSession/", "asked by the gateway only, which says SESSION_ENDED or UNKNOWN_TOKEN instead"),
        ("services/Profiles/Features/Activation/RedeemActivationCodeHandler.cs", "asked by the accounts' service only, which says so itself"),
        ("services/Funds/Features/ListOutcomes/", "asked by the services that take claims only"),
        ("services/Shared/Employment.Platform/Health/", "said to operators"),
        ("services/Shared/Employment.Platform/Hosting/", "said to operators, and over gRPC to programs that send frames badly"),
        ("services/Shared/Employment.Platform/Reflection/", "said to developers' tools"),
        ("gateway/Employment.Gateway/Identity/Banks/", "said on the address for the banks' programs"),
        ("gateway/Employment.Gateway/Backends/RpcCaller.cs", "said to the gateway itself, which says SIGN_IN_AWAY or that the service cannot be reached"),
        ("gateway/Employment.Gateway/Limits/GatewayOptions.cs", "said to operators: a setting that cannot be used"),
        ("gateway/Employment.Gateway/OpenApi/", "describes the REST calls to developers"),
        ("gateway/Employment.Gateway/Proxying/", "said to gRPC programs; the pages send JSON"),
        ("gateway/Employment.Gateway/Transcoding/Wire/", "said to the log: a service's answer that is no protobuf"),
        ("gateway/Employment.Gateway/Transcoding/Routes/RequestBinder.cs", "said to programs that send no JSON"),
        ("Check.cs", "said to operators: a check of health"),
        ("Metrics.cs", "describes a metric to operators"),
    ];

    /// <summary>Whether a file is one of them.</summary>
    public static bool Holds(string path) => Array.Exists(
        Places, each => path.StartsWith(each.Place, StringComparison.Ordinal) || path.EndsWith(each.Place, StringComparison.Ordinal));
}
