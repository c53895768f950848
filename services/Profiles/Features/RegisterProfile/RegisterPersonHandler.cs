using Employment.Contracts.Profiles.V1;
using Employment.Platform.Clock;
using Employment.Platform.Errors;
using Employment.Platform.Identity;
using Employment.Profiles.Policies;
using Employment.Profiles.Records;
using Grpc.Core;

namespace Employment.Profiles.Features.RegisterProfile;

/// <summary>Registers a person by identity card; the card also tells the day of birth.</summary>
internal sealed class RegisterPersonHandler(
    Registration registration, FactEntries entries, RangeCheck ranges, FactRecorder recorder, ProfileChange change, ProfileMessages messages, BusinessClock clock)
{
    private const string Card = "居民身份证";

    public async Task<RegisterPersonResponse> HandleAsync(RegisterPersonRequest request, ServerCallContext context)
    {
        var violations = new Violations();
        Registration.CheckCase(request.Region, request.Name, violations, context);
        var number = CitizenNumber.Read(request.IdNumber, clock.Today, out var problem);
        if (number is null)
        {
            violations.Add("idNumber", problem);
        }

        var facts = entries.Read(request.Facts, Profile.Types.Kind.Person, violations);
        await ranges.CheckAsync(request.Region, facts, violations, context.CancellationToken);
        violations.ThrowIfAny();
        var profile = await registration.AddAsync(Profile.Types.Kind.Person, request.Region, request.Name, number!.Text, context);
        recorder.AddBirthDate(profile, number, Card, context.GetCaller().Subject);
        recorder.Add(profile, facts, declared: false, context);
        await change.SaveAsync(context.CancellationToken);
        return new RegisterPersonResponse { Profile = await messages.OfAsync(profile, context.CancellationToken) };
    }
}
