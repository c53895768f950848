using System.Globalization;
using Employment.Platform.Cache;
using Employment.Platform.Hosting;

namespace Employment.StartupLoans.Limits;

/// <summary>How much one bank may ask; see docs/configuration.md.</summary>
/// <param name="Questions">Questions a second.</param>
/// <param name="Unanswered">Questions a day about people who gave no consent, or who do not exist.</param>
internal sealed record LimitSettings(LimitSize Questions, LimitSize Unanswered)
{
    // A batch is taken as a whole, and a limit below its size would never let one through.
    private const int LargestBatch = Features.BatchQueryEligibility.BatchQueryEligibilityHandler.MostQuestions;

    /// <exception cref="InvalidSettingException">A setting is malformed.</exception>
    public static LimitSettings Read(IConfiguration configuration)
    {
        var settings = new SettingReader(configuration);
        var expected = $"a whole number of questions, at least {LargestBatch}";
        var replicas = settings.ReadValue("StartupLoans__Replicas", text => Parse(text, 1), "a whole number of processes, at least 1") ?? 1;
        var perSecond = settings.ReadValue("StartupLoans__QuestionsPerSecond", text => Parse(text, LargestBatch), expected) ?? 200;
        var unanswered = settings.ReadValue("StartupLoans__UnansweredPerDay", text => Parse(text, LargestBatch), expected) ?? 2000;
        return new LimitSettings(
            new LimitSize("loans.questions", perSecond, TimeSpan.FromSeconds(1), replicas),
            new LimitSize("loans.unanswered", unanswered, TimeSpan.FromDays(1), replicas));
    }

    private static int? Parse(string text, int least) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value >= least ? value : null;
}
