using Employment.Contracts.Policies.V1;
using Employment.Platform.Identity;
using Employment.Policies.Features.CheckDraft;
using Employment.Policies.Features.CompareDraft;
using Employment.Policies.Features.DiscardDraft;
using Employment.Policies.Features.GetDraft;
using Employment.Policies.Features.ListDrafts;
using Employment.Policies.Features.ListEditions;
using Employment.Policies.Features.ListLocalGroups;
using Employment.Policies.Features.ListPolicyFiles;
using Employment.Policies.Features.PublishDraft;
using Employment.Policies.Features.UploadDraft;
using Grpc.Core;

namespace Employment.Policies;

/// <summary>Routes the RPCs of CatalogueService.</summary>
internal sealed class CatalogueGrpcService(
    CheckDraftHandler check,
    UploadDraftHandler upload,
    ListDraftsHandler listDrafts,
    GetDraftHandler getDraft,
    CompareDraftHandler compare,
    PublishDraftHandler publish,
    DiscardDraftHandler discard,
    ListEditionsHandler listEditions,
    ListPolicyFilesHandler listFiles,
    ListLocalGroupsHandler listGroups) : CatalogueService.CatalogueServiceBase
{
    public override Task<CheckDraftResponse> CheckDraft(CheckDraftRequest request, ServerCallContext context) =>
        check.HandleAsync(request, context.CancellationToken);

    public override Task<UploadDraftResponse> UploadDraft(UploadDraftRequest request, ServerCallContext context) =>
        upload.HandleAsync(request, context.GetCaller().Subject, context.CancellationToken);

    public override Task<ListDraftsResponse> ListDrafts(ListDraftsRequest request, ServerCallContext context) =>
        listDrafts.HandleAsync(request, context.CancellationToken);

    public override Task<GetDraftResponse> GetDraft(GetDraftRequest request, ServerCallContext context) =>
        getDraft.HandleAsync(request, context.CancellationToken);

    public override Task<CompareDraftResponse> CompareDraft(CompareDraftRequest request, ServerCallContext context) =>
        compare.HandleAsync(request, context.CancellationToken);

    public override Task<PublishDraftResponse> PublishDraft(PublishDraftRequest request, ServerCallContext context) =>
        publish.HandleAsync(request, context.GetCaller(), context.CancellationToken);

    public override Task<DiscardDraftResponse> DiscardDraft(DiscardDraftRequest request, ServerCallContext context) =>
        discard.HandleAsync(request, context.GetCaller().Subject, context.CancellationToken);

    public override Task<ListEditionsResponse> ListEditions(ListEditionsRequest request, ServerCallContext context) =>
        listEditions.HandleAsync(request, context.CancellationToken);

    public override Task<ListPolicyFilesResponse> ListPolicyFiles(ListPolicyFilesRequest request, ServerCallContext context) =>
        listFiles.HandleAsync(request, context.CancellationToken);

    public override Task<ListLocalGroupsResponse> ListLocalGroups(ListLocalGroupsRequest request, ServerCallContext context) =>
        Task.FromResult(listGroups.Handle());
}
