namespace Employment.Policy.Law;

/// <summary>A value the contract keeps free that a text has named, such as a new group of persons.</summary>
/// <param name="Fact">Fact whose value it is.</param>
/// <param name="Value">The value, as requests give it.</param>
/// <param name="Name">What the text calls it.</param>
/// <param name="Basis">The clause that names it.</param>
public sealed record LocalGroup(string Fact, string Value, string Name, Provision Basis);
