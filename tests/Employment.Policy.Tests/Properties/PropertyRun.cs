using System.Globalization;
using Employment.Policy.Evaluation;
using Employment.Policy.Facts;
using Xunit;

namespace Employment.Policy.Tests.Properties;

/// <summary>Runs a check on many applicants. The seed is printed and can be set with PROPERTY_SEED.</summary>
internal static class PropertyRun
{
    private const int DefaultSeed = 20240630;

    /// <summary>Applicants of all runs together; the checks divide them.</summary>
    public const int Total = 200_000;

    public static int Seed { get; } =
        int.TryParse(Environment.GetEnvironmentVariable("PROPERTY_SEED"), NumberStyles.None, CultureInfo.InvariantCulture, out var seed) ? seed : DefaultSeed;

    /// <summary>Gives each applicant with a prepared frame to the check; a failure names the seed and the applicant.</summary>
    public static void ForAll(int count, int stream, Action<Applicant, Plan, FactFrame> check)
    {
        TestContext.Current.TestOutputHelper?.WriteLine($"PROPERTY_SEED={Seed}, stream {stream}, {count} applicants");
        var generator = new ApplicantGenerator(Seed + stream);
        var frame = Repository.Catalogue.NewFrame();
        for (var number = 0; number < count; number++)
        {
            var applicant = generator.Next();
            var plan = Prepare(applicant, frame);
            try
            {
                check(applicant, plan, frame);
            }
            catch (Exception exception)
            {
                throw new InvalidOperationException($"PROPERTY_SEED={Seed}, stream {stream}, applicant {number}: {applicant}", exception);
            }
        }
    }

    /// <summary>Clears the frame and puts the applicant into it.</summary>
    public static Plan Prepare(Applicant applicant, FactFrame frame)
    {
        frame.Clear();
        applicant.Fill(frame);
        var plan = Repository.Planner.For(applicant.Region, applicant.On);
        plan.Prepare(frame, applicant.On);
        return plan;
    }
}
