using Employment.Fire.Town;
using Employment.Testing;

namespace Employment.Fire.Kills;

/// <summary>
/// Kills processes (SIGKILL) and starts them again, at moments spread over the work by the seed: each process once before any a second time, and
/// now and then two at once.
/// </summary>
internal sealed class Killer(TownSystem town, FireLog log, Random random)
{
    private const int OneInTwoAtOnce = 4;
    private static readonly TimeSpan Looks = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan StartLimit = TimeSpan.FromSeconds(60);

    private readonly ServiceProcess[] services = ServicesOf(town.System);

    private readonly (string Name, Func<Task> Kill, Func<Task> Start)[] targets =
    [
        ("postgres", town.Postgres.Kill9Async, () => town.Postgres.RestartAsync()),
        ("redis", town.System.Redis.Kill9Async, () => town.System.Redis.RestartAsync()),
        .. ServicesOf(town.System).Select(Of),
    ];

    /// <summary>Kills so many times while so many commands are answered. What is left when the work is over is not made up for; who was spared is a finding.</summary>
    public async Task RunAsync(int kills, int commands, CancellationToken over)
    {
        await StrikeAllAsync(kills, commands, over);
        foreach (var (name, _, _) in targets.Where(target => !log.WasKilled(target.Name)))
        {
            log.Wrong($"{name} was never killed, so that the run proves nothing of it.");
        }
    }

    private async Task StrikeAllAsync(int kills, int commands, CancellationToken over)
    {
        var deck = new Queue<(string Name, Func<Task> Kill, Func<Task> Start)>();
        foreach (var moment in Enumerable.Range(0, kills).Select(_ => random.Next(commands)).Order().ToList())
        {
            while (log.Answered < moment && !over.IsCancellationRequested)
            {
                await LookAfterAsync();
                await Task.Delay(Looks, CancellationToken.None);
            }

            if (over.IsCancellationRequested)
            {
                return;
            }

            await Task.WhenAll(Struck(deck).Select(StrikeAsync));
        }
    }

    /// <summary>One process, now and then two: never the same twice, which would be started twice and leave one that nobody kills any more.</summary>
    private List<(string Name, Func<Task> Kill, Func<Task> Start)> Struck(Queue<(string Name, Func<Task> Kill, Func<Task> Start)> deck)
    {
        var first = Next(deck);
        if (random.Next(OneInTwoAtOnce) > 0)
        {
            return [first];
        }

        var second = Next(deck);
        if (second.Name != first.Name)
        {
            return [first, second];
        }

        deck.Enqueue(second);
        return [first];
    }

    private static ServiceProcess[] ServicesOf(RunningSystem system) =>
        [system.Policies, system.Accounts, system.Profiles, system.Funds, system.Hiring, system.Gateway];

    private static (string Name, Func<Task> Kill, Func<Task> Start) Of(ServiceProcess process) => (process.Name, process.Kill9Async, () => SuperviseAsync(process));

    /// <summary>As the supervisor of a real system: one that ends while it starts, for instance because the database is away, is started again.</summary>
    private static Task SuperviseAsync(ServiceProcess process) => Eventually.IsTrueAsync(
        async () =>
        {
            try
            {
                await process.RestartAsync();
                return true;
            }
            catch (InvalidOperationException)
            {
                return false;
            }
        },
        $"{process.Name} is ready",
        StartLimit);

    /// <summary>A service that ended by itself is a finding, and is started again.</summary>
    private async Task LookAfterAsync()
    {
        foreach (var service in services.Where(service => service.HasExited))
        {
            log.Wrong($"{service.Name} ended by itself (log: {service.LogFile}).");
            await SuperviseAsync(service);
        }
    }

    private (string Name, Func<Task> Kill, Func<Task> Start) Next(Queue<(string Name, Func<Task> Kill, Func<Task> Start)> deck)
    {
        if (deck.Count == 0)
        {
            var all = targets.ToArray();
            random.Shuffle(all);
            Array.ForEach(all, deck.Enqueue);
        }

        return deck.Dequeue();
    }

    private async Task StrikeAsync((string Name, Func<Task> Kill, Func<Task> Start) target)
    {
        await target.Kill();
        log.Kill(target.Name);
        await target.Start();
    }
}
