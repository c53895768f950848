using System.Globalization;
using System.Text;

namespace Employment.Gateway.Transcoding.Json;

/// <summary>Where in a document the reader is. Keeping it costs a store a field; text is made only for an error.</summary>
internal sealed class JsonPath
{
    private readonly List<(string? Name, int Index)> steps = new(8);

    /// <summary>Goes into a field.</summary>
    public void Enter(string name) => steps.Add((name, 0));

    /// <summary>Goes into an element of a list.</summary>
    public void Enter(int index) => steps.Add((null, index));

    /// <summary>Goes back one step.</summary>
    public void Leave() => steps.RemoveAt(steps.Count - 1);

    /// <inheritdoc />
    public override string ToString()
    {
        var text = new StringBuilder();
        foreach (var (name, index) in steps)
        {
            _ = name is null
                ? text.Append(CultureInfo.InvariantCulture, $"[{index}]")
                : text.Append(text.Length > 0 ? "." : "").Append(name);
        }

        return text.ToString();
    }
}
