namespace Employment.Policy.Law;

/// <summary>An applicant kept to see whom a change of the law touches. Nobody real.</summary>
/// <param name="Id">Id, unique.</param>
/// <param name="Name">Who it is, in a line.</param>
/// <param name="Region">Code of the region in which the application is made.</param>
/// <param name="Facts">Facts as a request gives them, in JSON.</param>
/// <param name="File">File it stands in.</param>
/// <param name="Line">Line it stands at.</param>
public sealed record ExampleApplicant(string Id, string Name, string Region, string Facts, string File, int Line);
