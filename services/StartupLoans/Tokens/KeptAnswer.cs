using Employment.Contracts.Profiles.V1;

namespace Employment.StartupLoans.Tokens;

/// <summary>What a token holds.</summary>
/// <param name="Number">Whom it is about: consent is asked for again.</param>
/// <param name="Purpose">What the bank asked for.</param>
/// <param name="Until">From then on it is expired.</param>
/// <param name="Answer">The answer as bytes, without its token.</param>
internal sealed record KeptAnswer(string Number, Inquiry.Types.Purpose Purpose, DateTimeOffset Until, byte[] Answer);
