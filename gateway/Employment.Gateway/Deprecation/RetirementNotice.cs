using System.Globalization;
using Employment.Contracts.Common.V1;
using Google.Protobuf.Reflection;

namespace Employment.Gateway.Deprecation;

/// <summary>What is said of a deprecated RPC, taken from its options.</summary>
/// <param name="Since">Day from which it is deprecated.</param>
/// <param name="Sunset">First day on which it may no longer answer.</param>
/// <param name="Instead">What to call instead.</param>
internal sealed record RetirementNotice(DateOnly Since, DateOnly Sunset, string Instead)
{
    // Days are days of the city; China has one time and no summer time.
    private static readonly TimeSpan Offset = TimeSpan.FromHours(8);

    /// <summary>The Deprecation header (RFC 9745).</summary>
    public string DeprecationHeader { get; } = string.Create(CultureInfo.InvariantCulture, $"@{Midnight(Since).ToUnixTimeSeconds()}");

    /// <summary>The Sunset header (RFC 8594).</summary>
    public string SunsetHeader { get; } = Midnight(Sunset).ToString("R", CultureInfo.InvariantCulture);

    /// <summary>The notice of an RPC; null when it is not deprecated.</summary>
    /// <exception cref="NotSupportedException">It is deprecated without the two days.</exception>
    public static RetirementNotice? Of(MethodDescriptor method)
    {
        if (method.GetOptions()?.Deprecated != true)
        {
            return null;
        }

        return method.GetOptions().GetExtension(DeprecationExtensions.Retirement) is { } retirement
            && TryDay(retirement.Since, out var since) && TryDay(retirement.Sunset, out var sunset)
            ? new RetirementNotice(since, sunset, retirement.Instead)
            : throw new NotSupportedException(
                $"{method.FullName} is deprecated without the days of (employment.common.v1.retirement); write since and sunset, \"YYYY-MM-DD\".");
    }

    private static bool TryDay(string text, out DateOnly day) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);

    private static DateTimeOffset Midnight(DateOnly day) => new DateTimeOffset(day.ToDateTime(TimeOnly.MinValue), Offset).ToUniversalTime();
}
