using Employment.Contracts.Policies.V1;
using Grpc.Core;
using Shouldly;

namespace Employment.Policies.Tests.Catalogue;

/// <summary>What editors and publishers do, by intent.</summary>
internal static class Staff
{
    public static Metadata Editor(this PoliciesHost host, string name = "editor") => host.As(name, "policies.edit", "policies.review", "policies.discard");

    public static Metadata Publisher(this PoliciesHost host, string region = "410800") => host.OfRegion(region, "publisher", "policies.publish", "policies.review", "policies.discard");

    public static UploadDraftRequest Upload(IReadOnlyDictionary<string, string> files)
    {
        var request = new UploadDraftRequest { RequestId = Guid.NewGuid().ToString(), Title = "A notice", Why = "A text." };
        request.Files.Add(files.Select(file => new PolicyText { Path = file.Key, Text = file.Value }));
        return request;
    }

    public static PublishDraftRequest Publish(string draft, string effectiveOn) =>
        new() { RequestId = Guid.NewGuid().ToString(), Draft = draft, EffectiveOn = effectiveOn, Why = "Compared." };

    public static async Task<string> UploadAsync(this PoliciesHost host, IReadOnlyDictionary<string, string> files) =>
        (await host.Catalogue.UploadDraftAsync(Upload(files), host.Editor())).Draft.Draft_;

    public static async Task<Edition> PublishAsync(this PoliciesHost host, string draft, string effectiveOn) =>
        (await host.Catalogue.PublishDraftAsync(Publish(draft, effectiveOn), host.Publisher())).Edition;

    /// <summary>The text of a published file.</summary>
    public static async Task<string> TextAsync(this PoliciesHost host, string path) =>
        (await host.Catalogue.ListPolicyFilesAsync(new ListPolicyFilesRequest { Path = path }, host.Editor())).Files.ShouldHaveSingleItem().Text;

    /// <summary>What a check says of one file: "file:line: reason".</summary>
    public static async Task<string[]> FaultsAsync(this PoliciesHost host, string path, string text)
    {
        var answer = await host.Catalogue.CheckDraftAsync(new CheckDraftRequest { Files = { new PolicyText { Path = path, Text = text } } }, host.Editor());
        return [.. answer.Faults.Select(fault => $"{fault.File}:{fault.Line}: {fault.Reason}")];
    }

    /// <summary>The refusal of a call.</summary>
    public static async Task<(StatusCode Code, string Message)> RefusedAsync<T>(Func<AsyncUnaryCall<T>> call)
    {
        var refused = await Should.ThrowAsync<RpcException>(async () => await call());
        return (refused.StatusCode, refused.Status.Detail);
    }
}
