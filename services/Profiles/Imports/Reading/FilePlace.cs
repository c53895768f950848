namespace Employment.Profiles.Imports.Reading;

/// <summary>Where a row begins: all it takes to go on reading there, since no character and no quote is open between two rows.</summary>
/// <param name="Encoding">Name of a <see cref="FileEncoding"/>.</param>
/// <param name="Offset">Bytes before it.</param>
/// <param name="Line">Its line, from 1.</param>
internal sealed record FilePlace(string Encoding, long Offset, long Line);
