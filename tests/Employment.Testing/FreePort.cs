using System.Net;
using System.Net.Sockets;

namespace Employment.Testing;

/// <summary>TCP ports on the loopback address that nobody listens on.</summary>
public static class FreePort
{
    // Below the range from which the system takes the local ports of outgoing connections, so that none of those can sit on it.
    private const int Lowest = 18000;
    private const int Highest = 31000;

    private static readonly HashSet<int> Given = [];

    /// <summary>A port that is free now and was not given to another caller in this process.</summary>
    public static int Next()
    {
        lock (Given)
        {
            while (true)
            {
                var port = Random.Shared.Next(Lowest, Highest);
                if (!Given.Contains(port) && IsFree(port))
                {
                    Given.Add(port);
                    return port;
                }
            }
        }
    }

    private static bool IsFree(int port)
    {
        try
        {
            using var listener = new TcpListener(IPAddress.Loopback, port);
            listener.Start();
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
