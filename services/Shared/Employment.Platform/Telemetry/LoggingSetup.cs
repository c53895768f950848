using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Employment.Platform.Telemetry;

/// <summary>Where log lines go and which of the frameworks' lines are kept.</summary>
internal static class LoggingSetup
{
    /// <summary>Frameworks log every request and every statement at Information: volume, and sometimes content.</summary>
    private static readonly string[] QuietCategories = ["Microsoft.AspNetCore", "Microsoft.EntityFrameworkCore", "Grpc", "System.Net.Http", "Yarp"];

    /// <summary>A statement that fails is logged by whoever handles its exception; some fail as a matter of course (a repeat that waited in vain).</summary>
    private const string FailedStatements = "Microsoft.EntityFrameworkCore.Database.Command";

    public static void Apply(ILoggingBuilder logging)
    {
        logging.ClearProviders();
        logging.AddConsole(console => console.FormatterName = JsonLineFormatter.FormatterName);
        logging.AddConsoleFormatter<JsonLineFormatter, Microsoft.Extensions.Logging.Console.ConsoleFormatterOptions>();

        // Inserted before the rules of configuration, so that Logging__LogLevel__<category> still wins.
        logging.Services.Configure<LoggerFilterOptions>(options =>
        {
            foreach (var category in QuietCategories)
            {
                options.Rules.Insert(0, new LoggerFilterRule(null, category, LogLevel.Warning, null));
            }

            options.Rules.Insert(0, new LoggerFilterRule(null, FailedStatements, LogLevel.None, null));
        });
    }
}
