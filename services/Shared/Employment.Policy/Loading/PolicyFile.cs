namespace Employment.Policy.Loading;

/// <summary>A file of policy data.</summary>
/// <param name="Path">Path below the policy folder, with '/'; its first part says what the file holds.</param>
/// <param name="Text">Content.</param>
public sealed record PolicyFile(string Path, string Text);
