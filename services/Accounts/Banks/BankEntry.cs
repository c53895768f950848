namespace Employment.Accounts.Banks;

/// <summary>A bank as a register file has it.</summary>
/// <param name="Bank">Code, e.g. "B001": what stands in the certificates of the bank's systems.</param>
/// <param name="Name">Name (Chinese).</param>
/// <param name="Active">Whether its systems and officers may call.</param>
internal sealed record BankEntry(string Bank, string Name, bool Active = true);
