using System.Runtime.InteropServices;

namespace Employment.Benchmarks.Measuring;

/// <summary>Processor time of the calling thread (Linux): what other work on the machine takes away is not counted.</summary>
internal static partial class ThreadClock
{
    private const int ThreadCpuTime = 3;

    /// <summary>Nanoseconds that the thread has run.</summary>
    public static long Now
    {
        get
        {
            _ = GetTime(ThreadCpuTime, out var time);
            return (time.Seconds * 1_000_000_000) + time.Nanoseconds;
        }
    }

    [LibraryImport("libc", EntryPoint = "clock_gettime")]
    private static partial int GetTime(int clock, out TimeSpec time);

    private struct TimeSpec
    {
        public long Seconds;
        public long Nanoseconds;
    }
}
