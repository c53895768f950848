namespace Employment.Profiles.Imports.Reading;

/// <summary>Where a cell stands in the buffer, without its quotes.</summary>
/// <param name="Start">First byte.</param>
/// <param name="Length">Bytes.</param>
/// <param name="HasQuotes">Whether it holds quotes written twice.</param>
internal readonly record struct CsvCell(int Start, int Length, bool HasQuotes);
