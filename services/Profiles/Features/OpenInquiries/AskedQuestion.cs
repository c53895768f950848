using Employment.Contracts.Profiles.V1;

namespace Employment.Profiles.Features.OpenInquiries;

/// <summary>A question ready to be written down: numbers are hashes by now.</summary>
/// <param name="Hashes">Under which consents may stand, the current key's first.</param>
/// <param name="Bank">Bank.</param>
/// <param name="By">Who of the bank.</param>
/// <param name="Scope">Scope the consent has to have.</param>
/// <param name="Purpose">Purpose.</param>
/// <param name="At">Real time.</param>
/// <param name="On">The business date, by which consents expire.</param>
internal sealed record AskedQuestion(
    IReadOnlyList<byte[]> Hashes, string Bank, string By, Consent.Types.Scope Scope, Inquiry.Types.Purpose Purpose, DateTimeOffset At, DateOnly On);

/// <summary>What a question may go on with; nothing without consent.</summary>
internal sealed record Opened(Guid Profile, long Version, DateOnly ConsentExpiresOn);

/// <summary>The questions of one call, waiting for their group.</summary>
internal sealed class AskedCall(IReadOnlyList<AskedQuestion> questions)
{
    private readonly TaskCompletionSource<Opened?[]> answer = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public IReadOnlyList<AskedQuestion> Questions => questions;

    public Task<Opened?[]> Answer => answer.Task;

    public void Complete(Opened?[] openings) => answer.TrySetResult(openings);

    public void Fail(Exception failure) => answer.TrySetException(failure);
}
