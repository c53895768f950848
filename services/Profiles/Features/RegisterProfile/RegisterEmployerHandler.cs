using Employment.Contracts.Profiles.V1;
using Employment.Platform.Errors;
using Employment.Profiles.Features.RecordFacts;
using Employment.Profiles.Policies;
using Employment.Profiles.Records;
using Grpc.Core;

namespace Employment.Profiles.Features.RegisterProfile;

/// <summary>Registers an employer by unified social credit code and reckons its size.</summary>
internal sealed class RegisterEmployerHandler(
    Registration registration, FactEntries entries, RangeCheck ranges, FactRecorder recorder, ScaleRecorder scales, ProfileChange change, ProfileMessages messages)
{
    public async Task<RegisterEmployerResponse> HandleAsync(RegisterEmployerRequest request, ServerCallContext context)
    {
        var violations = new Violations();
        Registration.CheckCase(request.Region, request.Name, violations, context);
        var code = CreditCode.Read(request.CreditCode, out var problem);
        if (code is null)
        {
            violations.Add("creditCode", problem);
        }

        var facts = entries.Read(request.Facts, Profile.Types.Kind.Employer, violations);
        var size = scales.Reckon(request.Scale, facts, violations);
        await ranges.CheckAsync(request.Region, facts, violations, context.CancellationToken);
        violations.ThrowIfAny();
        var profile = await registration.AddAsync(Profile.Types.Kind.Employer, request.Region, request.Name, code!.Text, context);
        recorder.Add(profile, facts, declared: false, context);
        scales.Add(profile, request.Scale, size, declared: false, context);
        await change.SaveAsync(context.CancellationToken);
        return new RegisterEmployerResponse
        {
            Profile = await messages.OfAsync(profile, context.CancellationToken),
            SizeWorking = size?.Working ?? "",
        };
    }
}
