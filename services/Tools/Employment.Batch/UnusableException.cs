namespace Employment.Batch;

/// <summary>The command line or a file cannot be used; the message says why and what to do.</summary>
/// <param name="message">For people.</param>
internal sealed class UnusableException(string message) : Exception(message);
