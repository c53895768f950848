using Employment.Contracts.Accounts.V1;
using Employment.Contracts.Profiles.V1;
using Employment.Testing;
using Google.Protobuf;

namespace Employment.EndToEnd.Tests.Access;

/// <summary>The cases of one region that calls are tried on.</summary>
/// <param name="Region">Region code.</param>
/// <param name="Profile">A person.</param>
/// <param name="Other">Another person of the region.</param>
/// <param name="Number">ID number of the first.</param>
/// <param name="Consent">A consent of the first.</param>
/// <param name="Import">An import of the region.</param>
/// <param name="Account">A staff account of the region.</param>
/// <param name="ActingName">Sign-in name of an account that acts for the firm of <paramref name="Money"/>.</param>
/// <param name="Acting">That account.</param>
/// <param name="Money">Claims and money of the region.</param>
internal sealed record RegionCases(
    string Region, string Profile, string Other, string Number, string Consent, string Import, string Account, string ActingName, string Acting, MoneyCases Money)
{
    /// <summary>A request of an RPC on these cases that reaches the check of their region; null: the RPC has no case.</summary>
    public IMessage? RequestOf(string rpc) => rpc[(rpc.LastIndexOf('.') + 1)..] switch
    {
        "AccountService/CreateAccount" => new CreateAccountRequest { RequestId = Id(), Name = SignInNames.New("new"), DisplayName = "新人", Region = Region, Roles = { Role.Types.Kind.Clerk } },
        "AccountService/UpdateAccount" => new UpdateAccountRequest { RequestId = Id(), Account = Account, Locked = false, Why = "tried" },
        "AccountService/ResetAccount" => new ResetAccountRequest { RequestId = Id(), Account = Account, Why = "tried" },
        "AccountService/ListAccounts" => new ListAccountsRequest { Region = Region },
        "AccountService/ListAccountEvents" => new ListAccountEventsRequest { Account = Account },
        "AccountService/FindActingAccount" => new FindActingAccountRequest { Name = ActingName },
        "AccountService/UpdateActingAccount" => new UpdateActingAccountRequest
        {
            RequestId = Id(), Account = Acting, Profile = Money.Applicant, Roles = { Role.Types.Kind.TrainingBody }, Why = "tried",
        },
        "ActingService/ListActing" => new ListActingRequest { Profile = Money.Applicant },
        "ActingService/EndActing" => new EndActingRequest { RequestId = Id(), Profile = Money.Applicant, Account = Acting, Why = "tried" },
        "ProfileService/RegisterPerson" => new RegisterPersonRequest { RequestId = Id(), Region = Region, Name = "某人", IdNumber = Numbers.OfPerson(Region) },
        "ProfileService/RegisterEmployer" => new RegisterEmployerRequest { RequestId = Id(), Region = Region, Name = "某单位", CreditCode = Numbers.OfFirm() },
        "ProfileService/FindProfile" => new FindProfileRequest { IdNumber = Number },
        "ProfileService/ListProfiles" => new ListProfilesRequest { Region = Region },
        "ProfileService/GetProfile" => new GetProfileRequest { Profile = Profile },
        "ProfileService/GetFactHistory" => new GetFactHistoryRequest { Profile = Profile, Fact = "person.birthDate" },
        "ProfileService/EvaluateProfile" => new EvaluateProfileRequest { Profile = Profile },
        "ProfileService/RecordFacts" => new RecordFactsRequest
        {
            RequestId = Id(), Profile = Profile, Facts = { new FactEntry { Fact = "person.employed", Value = "false", AsOf = "2024-06-30", Evidence = "原件" } },
        },
        "ProfileService/VerifyFacts" => new VerifyFactsRequest { RequestId = Id(), Profile = Profile, Records = { "1" }, Verdict = Verification.Types.State.Verified, Evidence = "原件" },
        "ProfileService/ChangeIdNumber" => new ChangeIdNumberRequest { RequestId = Id(), Profile = Other, IdNumber = Numbers.OfPerson(Region), Evidence = "证明", Why = "更正" },
        "ProfileService/RecordDeath" => new RecordDeathRequest { RequestId = Id(), Profile = Other, DiedOn = "2024-05-02", Evidence = "证明" },
        "ProfileService/MergeProfiles" => new MergeProfilesRequest { RequestId = Id(), Profile = Profile, Other = Other, Why = "同一人" },
        "ProfileService/IssueActivationCode" => new IssueActivationCodeRequest { RequestId = Id(), Profile = Profile },
        "ProfileCorrectionService/CorrectName" => new CorrectNameRequest { RequestId = Id(), Profile = Other, Name = $"某人{Id()[..4]}", Evidence = "证明", Why = "更正" },

        // Where it is kept already: one that moved away would be another region's in the calls that follow.
        "ProfileCorrectionService/MoveProfile" => new MoveProfileRequest { RequestId = Id(), Profile = Other, Region = Region, Evidence = "户口簿", Why = "迁居" },
        "ProfileCorrectionService/ProposeDeathReversal" => new ProposeDeathReversalRequest { RequestId = Id(), Profile = Other, Evidence = "本人到场", Why = "误登" },
        "ProfileCorrectionService/ApproveDeathReversal" => new ApproveDeathReversalRequest { RequestId = Id(), Profile = Other, Correction = "1", Why = "核对" },
        "ProfileCorrectionService/RejectDeathReversal" => new RejectDeathReversalRequest { RequestId = Id(), Profile = Other, Correction = "1", Why = "核对" },
        "ProfileCorrectionService/ListCorrections" => new ListCorrectionsRequest { Profile = Profile },
        "ConsentService/GiveConsent" => new GiveConsentRequest { RequestId = Id(), Profile = Profile, Bank = "B002", Scope = Employment.Contracts.Profiles.V1.Consent.Types.Scope.LoanEligibility, ExpiresOn = "2024-12-31" },
        "ConsentService/WithdrawConsent" => new WithdrawConsentRequest { RequestId = Id(), Profile = Profile, Consent = Consent },
        "ConsentService/ListConsents" => new ListConsentsRequest { Profile = Profile },
        "ConsentService/ListInquiries" => new ListInquiriesRequest { Profile = Profile },
        "ImportService/CreateImport" => NewImport(Region),
        "ImportService/UploadPart" => new UploadPartRequest { Import = Import, Content = ByteString.CopyFromUtf8("a") },
        "ImportService/StartImport" => new StartImportRequest { RequestId = Id(), Import = Import },
        "ImportService/CancelImport" => new CancelImportRequest { RequestId = Id(), Import = Import },
        "ImportService/GetImport" => new GetImportRequest { Import = Import },
        "ImportService/ListImports" => new ListImportsRequest { Region = Region },
        "ImportService/GetImportErrors" => new GetImportErrorsRequest { Import = Import },
        var other => Money.RequestOf(other),
    };

    /// <summary>An import to be begun.</summary>
    public static CreateImportRequest NewImport(string region) => new()
    {
        RequestId = Id(), Kind = Contracts.Profiles.V1.Import.Types.Kind.InsuranceMonths, Region = region, FileName = "a.csv", AsOf = "2024-06-30", SizeBytes = 10,
    };

    private static string Id() => Guid.NewGuid().ToString();
}
