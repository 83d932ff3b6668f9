//! What a run of tests is told.

/// Which tests are run and how they tell of it: what the flags of `go test` say.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct TestOptions {
    /// Which tests, examples and fuzz targets: a regular expression for each level of subtests, with slashes between; empty for all.
    pub run: String,
    /// Which are left out.
    pub skip: String,
    /// Which benchmarks are run; empty for none.
    pub bench: String,
    /// How long or how often each is run: `1s`, `100x`.
    pub benchtime: String,
    /// Whether benchmarks tell of allocations.
    pub benchmem: bool,
    /// Whether tests are asked to be short.
    pub short: bool,
    /// Whether everything is told as it happens.
    pub verbose: bool,
    /// Whether it is told for programs to read.
    pub json: bool,
    /// Whether it is the last of several runs: it says how all went.
    pub last: bool,
    /// Whether an earlier run failed.
    pub failed: bool,
}

impl TestOptions {
    /// The words of it that make a program another one.
    pub(crate) fn words(&self) -> Vec<String> {
        let texts = [&self.run, &self.skip, &self.bench, &self.benchtime];
        let flags = [self.benchmem, self.short, self.verbose || self.json, self.json];
        let mut words: Vec<String> = texts.into_iter().cloned().collect();
        words.extend(flags.iter().map(bool::to_string));
        words
    }
}
