namespace Employment.Profiles.Imports.Kinds;

/// <summary>What is wrong with a row, or worth a note where the line is the header's.</summary>
/// <param name="Line">Line on which the row begins.</param>
/// <param name="Field">Column; empty: the row as a whole.</param>
/// <param name="Problem">What is wrong and what is expected.</param>
/// <param name="Value">What stands there, masked where it may be a number of a person.</param>
internal sealed record RowFault(long Line, string Field, string Problem, string Value);
