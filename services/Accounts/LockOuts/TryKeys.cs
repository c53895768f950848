namespace Employment.Accounts.LockOuts;

/// <summary>By what wrong tries are counted; all are keyed hashes.</summary>
/// <param name="Pair">The name and the place together.</param>
/// <param name="Name">The name, wherever it is tried.</param>
/// <param name="IsKnownPlace">Whether the name's account signed in from the place lately: what others try elsewhere does not count here then.</param>
internal sealed record TryKeys(byte[] Pair, byte[] Name, bool IsKnownPlace);
