using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Nodes;
using Grpc.Reflection.V1Alpha;

namespace Employment.Gateway.Tests.Interop;

/// <summary>Debian's python3-grpcio, which asks a gRPC address what it serves and then calls it.</summary>
internal static class PythonReflection
{
    /// <summary>What the client found and was answered.</summary>
    /// <exception cref="InvalidOperationException">It did not run; the message says what to install.</exception>
    public static async Task<JsonNode> RunAsync(string address, string version)
    {
        using var process = Process.Start(new ProcessStartInfo("/usr/bin/python3", [Path.Combine(AppContext.BaseDirectory, "Interop", "reflection_client.py")])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var file = version == "v1" ? Grpc.Reflection.V1.ReflectionReflection.Descriptor : ReflectionReflection.Descriptor;
        await process.StandardInput.WriteLineAsync(JsonSerializer.Serialize(new { address, version, reflection = file.SerializedData.ToBase64() }));
        process.StandardInput.Close();
        var errors = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode == 0
            ? JsonNode.Parse(output)!
            : throw new InvalidOperationException($"python3-grpcio ended with {process.ExitCode}. Is it installed? tests/Employment.Gateway.Tests/install-reference does that. It said: {await errors}");
    }
}
