using Employment.Contracts.Policies.V1;
using Employment.Contracts.Profiles.V1;
using Employment.Platform.Errors;

namespace Employment.StartupLoans.Answering;

/// <summary>A question on its way to its answer or refusal.</summary>
internal sealed class AskedQuestion
{
    /// <summary>ID number or credit code, folded and well-formed; "" where it is not.</summary>
    public string Number { get; init; } = "";

    public Inquiry.Types.Purpose Purpose { get; init; }

    /// <summary>What the bank says of the loan.</summary>
    public Loan Loan { get; init; } = new();

    /// <summary>Day of application.</summary>
    public DateOnly On { get; init; }

    /// <summary>Set where there is consent.</summary>
    public OpenInquiriesResponse.Types.Opening? Opening { get; set; }

    public ProfileSnapshot? Profile { get; set; }

    public IReadOnlyList<Entitlement> Options { get; set; } = [];

    /// <summary>Why there is no answer; null while nothing stands in the way.</summary>
    public Refusal? Refusal { get; set; }

    /// <summary>Whether it goes on from here.</summary>
    public bool IsOpen => Refusal is null;
}
