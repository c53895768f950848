using Shouldly;
using Xunit;

namespace Employment.Policy.Tests;

public sealed class CatalogueTests
{
    [Fact]
    public void Load_RepositoryFiles_GivesTheTwentyMeasures() =>
        Repository.Catalogue.Measures.Count.ShouldBeGreaterThanOrEqualTo(20);
}
