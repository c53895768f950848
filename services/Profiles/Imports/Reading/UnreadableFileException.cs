namespace Employment.Profiles.Imports.Reading;

/// <summary>The file as a whole cannot be read. The message is for who sent it, in Chinese, and holds nothing personal.</summary>
internal sealed class UnreadableFileException(string problem) : Exception(problem);
