using Employment.Profiles.Imports.Kinds;

namespace Employment.Profiles.Imports.Work;

/// <summary>A firm's scale to be recorded.</summary>
internal readonly record struct NewScale(KnownProfile Profile, DateOnly AsOf, FirmFigures Figures);
