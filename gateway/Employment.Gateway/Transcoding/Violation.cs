namespace Employment.Gateway.Transcoding;

/// <summary>One thing wrong with a request: the field's path, e.g. "facts.history[3].amountFen", and what is wrong with it.</summary>
internal readonly record struct Violation(string Field, string Description);
