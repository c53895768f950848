using Employment.Policy.Time;

namespace Employment.Policy.Facts;

/// <summary>A benefit already granted. An absent member is unknown.</summary>
/// <param name="Measure">Measure id.</param>
/// <param name="On">Day of the application.</param>
/// <param name="AmountFen">Amount, in fen.</param>
/// <param name="Occupation">Occupation of the certificate.</param>
/// <param name="Level">Number of the certificate's level; 0: unknown.</param>
public readonly record struct Grant(string Measure, Day? On, long? AmountFen, string? Occupation, int Level);
