using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Nodes;
using Employment.Contracts.Policies.V1;
using Employment.Gateway.Tests.Kinds;
using Google.Protobuf;
using Google.Protobuf.Reflection;
using Xunit;

namespace Employment.Gateway.Tests.Interop;

/// <summary>Debian's python3-protobuf in a process of its own, which reads and writes proto3 JSON beside ours.</summary>
public sealed class PythonReference : IAsyncLifetime
{
    private Process process = null!;

    public async ValueTask InitializeAsync()
    {
        await InstallAsync();
        process = Start("/usr/bin/python3", Path.Combine(AppContext.BaseDirectory, "Interop", "reference.py"));
        var files = new[] { KindsReflection.Descriptor, PoliciesReflection.Descriptor }
            .SelectMany(WithDependencies)
            .DistinctBy(file => file.Name)
            .Select(file => file.SerializedData.ToBase64());
        await process.StandardInput.WriteLineAsync(JsonSerializer.Serialize(new { files }));
    }

    /// <summary>The message a document stands for; null when the reference refuses it.</summary>
    internal async Task<T?> ReadAsync<T>(string json)
        where T : class, IMessage<T>, new()
    {
        var answer = await AskAsync(new { type = new T().Descriptor.FullName, json });
        return answer["wire"] is { } wire ? (T)new T().Descriptor.Parser.ParseFrom(Convert.FromBase64String(wire.GetValue<string>())) : null;
    }

    /// <summary>The JSON of a message.</summary>
    internal async Task<JsonNode> WriteAsync(IMessage message)
    {
        var answer = await AskAsync(new { type = message.Descriptor.FullName, wire = message.ToByteString().ToBase64() });
        return JsonNode.Parse(answer["json"]?.GetValue<string>() ?? throw new InvalidOperationException(answer.ToJsonString()))!;
    }

    public async ValueTask DisposeAsync()
    {
        process.StandardInput.Close();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        process.Dispose();
    }

    private async Task<JsonNode> AskAsync(object question)
    {
        await process.StandardInput.WriteLineAsync(JsonSerializer.Serialize(question));
        await process.StandardInput.FlushAsync();
        var answer = await process.StandardOutput.ReadLineAsync();
        return answer is null
            ? throw new InvalidOperationException("python3-protobuf ended: " + await process.StandardError.ReadToEndAsync())
            : JsonNode.Parse(answer)!;
    }

    private static async Task InstallAsync()
    {
        using var install = Start("/bin/bash", Path.Combine(AppContext.BaseDirectory, "install-reference"));
        var said = await install.StandardError.ReadToEndAsync();
        await install.WaitForExitAsync();
        if (install.ExitCode != 0)
        {
            throw new InvalidOperationException(said);
        }
    }

    private static Process Start(string program, string script) => Process.Start(new ProcessStartInfo(program, [script])
    {
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    })!;

    private static IEnumerable<FileDescriptor> WithDependencies(FileDescriptor file) =>
        [.. file.Dependencies.SelectMany(WithDependencies), file];
}
