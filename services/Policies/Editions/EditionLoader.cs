using System.Reflection;
using Employment.Platform.Clock;
using Employment.Policies.Domain;
using Employment.Policy.Loading;
using Employment.Policy.Publication;

namespace Employment.Policies.Editions;

/// <summary>Builds an edition of its files, aside from whatever is being answered from.</summary>
internal sealed class EditionLoader(BusinessClock clock)
{
    /// <exception cref="PolicyLoadException">Something does not resolve, or does not fit the contract of this program.</exception>
    public Edition Load(int number, IEnumerable<PolicyFile> files)
    {
        var book = new PolicyBook(CatalogueLoader.Load(files));
        book.Planner.CompileAll();
        return Build(number, book, source: null);
    }

    /// <summary>The same of a book that is there already.</summary>
    /// <param name="number">Number of the edition.</param>
    /// <param name="book">The law.</param>
    /// <param name="source">Knows where a fact stands, for the fault.</param>
    /// <exception cref="PolicyLoadException">It does not fit the contract of this program.</exception>
    public Edition Build(int number, PolicyBook book, PolicySource? source)
    {
        try
        {
            return new Edition(number, book, clock);
        }
        catch (Exception exception) when ((exception is TargetInvocationException ? exception.InnerException : exception) is ContractMismatchException)
        {
            var mismatch = exception as ContractMismatchException ?? (ContractMismatchException)exception.InnerException!;
            var place = source?.Find(SourceKind.Fact, mismatch.Fact);
            throw new PolicyLoadException([new PolicyFault(place?.File ?? "Facts", place?.Line ?? 1, mismatch.Message)]);
        }
    }
}
