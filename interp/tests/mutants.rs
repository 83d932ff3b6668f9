//! Mutants of the corpus: whatever is done to a program, checking and running it ends, with an answer and no panic of ours.
//!
//! `PROPTEST_CASES` says how many mutants are tried, new ones each time; without it there are a few, always the same.

use std::sync::OnceLock;

use proptest::prelude::*;
use proptest::test_runner::{Config, RngAlgorithm, TestCaseError, TestRng, TestRunner};
use racewalk_interp::options::Options;
use racewalk_interp::session::Session;
use racewalk_testdata as testdata;

/// Bytes of native stack, as the command has.
const STACK: usize = 256 << 20;

/// One change of a program, a sequence of tokens. Numbers are taken modulo what there is.
#[derive(Clone, Debug)]
enum Mutation {
    /// Some tokens go.
    Delete(usize, usize),
    /// Some tokens come twice.
    Repeat(usize, usize),
    /// Two tokens change places.
    Swap(usize, usize),
    /// A token is replaced by one from anywhere in the corpus.
    Replace(usize, usize, usize),
    /// Some tokens of another program come in.
    Splice(usize, usize, usize, usize),
    /// A character comes in.
    Insert(usize, char),
}

fn mutation() -> impl Strategy<Value = Mutation> {
    let at = any::<usize>;
    prop_oneof![
        2 => (at(), 0..8usize).prop_map(|(a, n)| Mutation::Delete(a, n)),
        2 => (at(), 0..12usize).prop_map(|(a, n)| Mutation::Repeat(a, n)),
        2 => (at(), at()).prop_map(|(a, b)| Mutation::Swap(a, b)),
        6 => (at(), at(), at()).prop_map(|(a, p, b)| Mutation::Replace(a, p, b)),
        3 => (at(), at(), at(), 0..30usize).prop_map(|(a, p, b, n)| Mutation::Splice(a, p, b, n)),
        1 => (at(), any::<char>()).prop_map(|(a, c)| Mutation::Insert(a, c)),
    ]
}

/// The corpus's programs, each cut into words, single characters and blanks.
fn corpus() -> &'static [Vec<String>] {
    static CORPUS: OnceLock<Vec<Vec<String>>> = OnceLock::new();
    CORPUS.get_or_init(|| {
        let cases = testdata::walk(&testdata::corpus_dir().join("run")).unwrap_or_default();
        let more = ["types", "panic", "race", "deadlock"];
        let more = more.iter().flat_map(|folder| {
            testdata::walk(&testdata::corpus_dir().join(folder)).unwrap_or_default()
        });
        cases.into_iter().chain(more).map(|case| tokens(&case.source)).collect()
    })
}

fn tokens(text: &str) -> Vec<String> {
    let mut tokens: Vec<String> = Vec::new();
    let mut last_kind = 0;
    for c in text.chars() {
        let kind = match c {
            _ if c.is_alphanumeric() || c == '_' => 1,
            ' ' | '\t' => 2,
            _ => 0,
        };
        match tokens.last_mut() {
            Some(last) if kind != 0 && kind == last_kind => last.push(c),
            _ => tokens.push(c.to_string()),
        }
        last_kind = kind;
    }
    tokens
}

fn mutate(program: &mut Vec<String>, mutation: &Mutation) {
    let corpus = corpus();
    let len = program.len().max(1);
    let end = |at: usize, n: usize| (at + n).min(program.len());
    match *mutation {
        Mutation::Delete(at, n) => drop(program.drain(at % len..end(at % len, n))),
        Mutation::Repeat(at, n) => {
            let again = program[at % len..end(at % len, n)].to_vec();
            program.splice(at % len..at % len, again);
        }
        Mutation::Swap(a, b) => program.swap(a % len, b % len),
        Mutation::Replace(at, other, token) => {
            let other = &corpus[other % corpus.len()];
            program[at % len].clone_from(&other[token % other.len()]);
        }
        Mutation::Splice(at, other, from, n) => {
            let other = &corpus[other % corpus.len()];
            let from = from % other.len();
            let piece = other[from..(from + n).min(other.len())].to_vec();
            program.splice(at % len..at % len, piece);
        }
        Mutation::Insert(at, c) => program.insert(at % len, c.to_string()),
    }
}

/// Checks a text and runs it if it compiles, within limits.
fn exercise(text: String, seed: u64) {
    let options = Options {
        seed: Some(seed),
        max_steps: Some(20_000),
        max_memory: 64 << 20,
        max_goroutines: Some(1000),
        stress_gc: seed.is_multiple_of(4).then_some(97),
        all_errors: seed.is_multiple_of(3),
        ..Options::default()
    };
    let (out, err) = (Box::new(std::io::sink()), Box::new(std::io::sink()));
    let mut session = Session::new(options, out, err, Box::new(|_, _| {}));
    session.check(vec![("mutant.go".to_owned(), text)]);
    session.run();
}

#[test]
fn mutants_do_no_harm() {
    let cases: Option<u32> = std::env::var("PROPTEST_CASES").ok().and_then(|n| n.parse().ok());
    let config = Config {
        cases: cases.unwrap_or(400),
        failure_persistence: None,
        max_shrink_iters: 400,
        ..Config::default()
    };
    let thread = std::thread::Builder::new().stack_size(STACK).spawn(move || {
        let mutants = (any::<usize>(), prop::collection::vec(mutation(), 1..4), any::<u64>());
        let mut runner = match cases {
            Some(_) => TestRunner::new(config),
            None => {
                TestRunner::new_with_rng(config, TestRng::deterministic_rng(RngAlgorithm::ChaCha))
            }
        };
        runner.run(&mutants, |(program, mutations, seed)| {
            let mut program = corpus()[program % corpus().len()].clone();
            mutations.iter().for_each(|mutation| mutate(&mut program, mutation));
            let text = program.concat();
            let run = std::panic::AssertUnwindSafe(|| exercise(text.clone(), seed));
            std::panic::catch_unwind(run).map_err(|_| TestCaseError::fail(text.clone()))
        })
    });
    let result = thread.map(std::thread::JoinHandle::join);
    assert!(matches!(result, Ok(Ok(Ok(())))), "{result:#?}");
}
