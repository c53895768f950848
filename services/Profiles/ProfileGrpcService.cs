using Employment.Contracts.Profiles.V1;
using Employment.Profiles.Features.Activation;
using Employment.Profiles.Features.ChangeIdNumber;
using Employment.Profiles.Features.EvaluateProfile;
using Employment.Profiles.Features.FindProfile;
using Employment.Profiles.Features.GetProfile;
using Employment.Profiles.Features.ListProfiles;
using Employment.Profiles.Features.MergeProfiles;
using Employment.Profiles.Features.RecordDeath;
using Employment.Profiles.Features.RecordFacts;
using Employment.Profiles.Features.RegisterProfile;
using Employment.Profiles.Features.VerifyFacts;
using Grpc.Core;

namespace Employment.Profiles;

/// <summary>Routes the RPCs of ProfileService.</summary>
internal sealed class ProfileGrpcService(
    RegisterPersonHandler registerPerson,
    RegisterEmployerHandler registerEmployer,
    FindProfileHandler find,
    ListProfilesHandler list,
    GetProfileHandler get,
    GetFactHistoryHandler getHistory,
    RecordFactsHandler record,
    VerifyFactsHandler verify,
    ChangeIdNumberHandler changeNumber,
    RecordDeathHandler recordDeath,
    MergeProfilesHandler merge,
    IssueActivationCodeHandler issueCode,
    EvaluateProfileHandler evaluate) : ProfileService.ProfileServiceBase
{
    public override Task<RegisterPersonResponse> RegisterPerson(RegisterPersonRequest request, ServerCallContext context) =>
        registerPerson.HandleAsync(request, context);

    public override Task<RegisterEmployerResponse> RegisterEmployer(RegisterEmployerRequest request, ServerCallContext context) =>
        registerEmployer.HandleAsync(request, context);

    public override Task<FindProfileResponse> FindProfile(FindProfileRequest request, ServerCallContext context) => find.HandleAsync(request, context);

    public override Task<ListProfilesResponse> ListProfiles(ListProfilesRequest request, ServerCallContext context) => list.HandleAsync(request, context);

    public override Task<GetProfileResponse> GetProfile(GetProfileRequest request, ServerCallContext context) => get.HandleAsync(request, context);

    public override Task<GetFactHistoryResponse> GetFactHistory(GetFactHistoryRequest request, ServerCallContext context) =>
        getHistory.HandleAsync(request, context);

    public override Task<RecordFactsResponse> RecordFacts(RecordFactsRequest request, ServerCallContext context) => record.HandleAsync(request, context);

    public override Task<VerifyFactsResponse> VerifyFacts(VerifyFactsRequest request, ServerCallContext context) => verify.HandleAsync(request, context);

    public override Task<ChangeIdNumberResponse> ChangeIdNumber(ChangeIdNumberRequest request, ServerCallContext context) =>
        changeNumber.HandleAsync(request, context);

    public override Task<RecordDeathResponse> RecordDeath(RecordDeathRequest request, ServerCallContext context) => recordDeath.HandleAsync(request, context);

    public override Task<MergeProfilesResponse> MergeProfiles(MergeProfilesRequest request, ServerCallContext context) => merge.HandleAsync(request, context);

    public override Task<IssueActivationCodeResponse> IssueActivationCode(IssueActivationCodeRequest request, ServerCallContext context) =>
        issueCode.HandleAsync(request, context);

    public override Task<EvaluateProfileResponse> EvaluateProfile(EvaluateProfileRequest request, ServerCallContext context) =>
        evaluate.HandleAsync(request, context);
}
