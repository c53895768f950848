using Employment.Policy.Law;
using Employment.Policy.Loading.Yaml;

namespace Employment.Policy.Loading;

/// <summary>A measure as read, with the places where it and its versions stand.</summary>
internal sealed record ReadMeasure(Measure Measure, Node Node, IReadOnlyDictionary<MeasureVersion, Node> Versions);
