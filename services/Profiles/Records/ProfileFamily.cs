using Employment.Profiles.Data;

namespace Employment.Profiles.Records;

/// <summary>A profile that stands by itself, with those that were merged into it: one person or firm.</summary>
/// <param name="Root">The profile that stands.</param>
/// <param name="Ids">Its id, and those of the merged ones.</param>
internal sealed record ProfileFamily(ProfileRow Root, Guid[] Ids);
