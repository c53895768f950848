using Xunit;

// Each test has whole systems of up to ten processes, which keep every core busy as they start: side by side they would
// not be done sooner, and what has to happen within seconds would not.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
