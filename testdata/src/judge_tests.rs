use super::*;
use crate::result::FindingKind;

fn case(source: &str) -> Case {
    Case::parse("dir/x.go".as_ref(), source).unwrap()
}

fn race(name: &str, lines: [usize; 2]) -> Finding {
    let lines = lines.iter().map(|line| ("/src/x.go".to_string(), *line)).collect();
    Finding { kind: FindingKind::Race, name: name.to_string(), lines }
}

fn raced(name: &str, lines: [usize; 2]) -> RunResult {
    RunResult { exit: 66, findings: vec![race(name, lines)], ..RunResult::default() }
}

fn printed(stdout: &str) -> RunResult {
    RunResult { stdout: stdout.to_string(), ..RunResult::default() }
}

#[test]
fn a_race_is_wanted_on_both_lines() {
    let case = case("a // want race \"x\"\nb // want race \"x\"\n");
    assert_eq!(judge(&case, &raced("x", [1, 2])), Ok(()));
    assert!(
        judge(&case, &raced("y", [1, 2])).unwrap_err().contains("x.go:1: unexpected race on y")
    );
    let half = judge(&case, &raced("x", [1, 1])).unwrap_err();
    assert!(half.contains("line 2: no race matching \"x\""), "{half}");
    let none = judge(&case, &RunResult::default()).unwrap_err();
    assert!(none.contains("line 1: no race") && none.contains("exit status 0, want 66"), "{none}");
}

#[test]
fn silence_is_required_without_want() {
    let fault = judge(&case("a\n"), &raced("x", [1, 1])).unwrap_err();
    assert!(fault.contains("unexpected race on x"), "{fault}");
    let leak =
        Finding { kind: FindingKind::Leak, name: String::new(), lines: vec![("x.go".into(), 1)] };
    let result = RunResult { findings: vec![leak], ..RunResult::default() };
    assert!(judge(&case("a\n"), &result).is_err());
    assert_eq!(judge(&case("a // want leak\n"), &result), Ok(()));
}

#[test]
fn each_diagnostic_answers_one_want() {
    let case = case("a // want \"undefined: x\" \"undefined\"\n");
    let result = |messages: &[&str]| RunResult {
        exit: 1,
        diagnostics: messages.iter().map(|message| (1, 5, message.to_string())).collect(),
        ..RunResult::default()
    };
    assert_eq!(judge(&case, &result(&["undefined: y", "undefined: x"])), Ok(()));
    let fault = judge(&case, &result(&["undefined: x"])).unwrap_err();
    assert!(fault.contains("line 1: no diagnostic matching \"undefined\""), "{fault}");
    let lenient = self::case("a // want \"undefined: x\" maybe \"more\"\n");
    assert_eq!(judge(&lenient, &result(&["undefined: x"])), Ok(()));
    assert_eq!(judge(&lenient, &result(&["more", "undefined: x"])), Ok(()));
    let fault = judge(&case, &result(&["undefined: x", "undefined: y", "more"])).unwrap_err();
    assert!(fault.contains("x.go:1:5: unexpected diagnostic: more"), "{fault}");
}

#[test]
fn output_is_exact_but_for_line_ends() {
    let exact = case("p\n// Output:\n// a\n// b\n");
    assert_eq!(judge(&exact, &printed("a\nb\n")), Ok(()));
    assert_eq!(judge(&exact, &printed("a \nb\n\n")), Ok(()));
    assert!(judge(&exact, &printed("\n a\nb\n")).is_err());
    let fault = judge(&exact, &printed("b\na\n")).unwrap_err();
    assert!(fault.contains("stdout differs") && fault.contains("- a"), "{fault}");
    let unordered = case("p\n// Unordered output:\n// a\n// b\n");
    assert_eq!(judge(&unordered, &printed("b\na\n")), Ok(()));
    assert!(judge(&unordered, &printed("a\na\n")).is_err());
}

#[test]
fn stderr_is_compared_in_the_normalized_form() {
    let case = case(
        "//@ exit: 2\np\n// Stderr:\n// panic: x\n//\n// goroutine 1 [running]:\n// main.main()\n// \tx.go:1 +0x\n",
    );
    let stderr =
        "panic: x\n\ngoroutine 1 [running]:\nmain.main()\n\t/src/x.go:1 +0x2a\n".to_string();
    let mut result = RunResult { exit: 2, stderr, ..RunResult::default() };
    assert_eq!(judge(&case, &result), Ok(()));
    result.stderr = result.stderr.replace("x.go:1", "x.go:2");
    assert!(judge(&case, &result).unwrap_err().contains("stderr differs"));
}

#[test]
fn outcomes_must_all_be_seen_and_no_others() {
    let case = case("//@ seeds: 1..3\np\n// Outcomes: 1 | 2\n");
    assert_eq!(judge_all(&case, &[printed("1\n"), printed("2\n"), printed("1\n")]), Ok(()));
    let fault = judge_all(&case, &[printed("1\n"), printed("1\n")]).unwrap_err();
    assert!(fault.contains("outcome \"2\" was never seen"), "{fault}");
    let fault = judge_all(&case, &[printed("1\n"), printed("3\n")]).unwrap_err();
    assert!(
        fault.contains("none of the outcomes") && fault.contains("run 2 of 2: seed 2"),
        "{fault}"
    );
}

#[test]
fn what_is_exhibited_need_be_seen_once() {
    let case = case("//@ exhibited seeds: 1..2\na // want race \"x\"\nb // want race \"x\"\n");
    assert_eq!(judge_all(&case, &[RunResult::default(), raced("x", [2, 3])]), Ok(()));
    let fault = judge_all(&case, &[RunResult::default(), RunResult::default()]).unwrap_err();
    assert!(fault.contains("in no run: line 2: no race matching \"x\""), "{fault}");
    let fault = judge_all(&case, &[raced("y", [2, 3]), raced("x", [2, 3])]).unwrap_err();
    assert!(fault.contains("unexpected race on y"), "{fault}");
    let crash = RunResult { exit: 2, ..RunResult::default() };
    assert!(
        judge_all(&case, &[crash, raced("x", [2, 3])])
            .unwrap_err()
            .contains("exit status 2, want 0 or 66")
    );
}

#[test]
fn every_run_counts() {
    let case = case("//@ seeds: 7 8\na // want race \"x\"\n");
    let fault = judge_all(&case, &[raced("x", [2, 2]), RunResult::default()]).unwrap_err();
    assert!(fault.contains("(run 2 of 2: seed 8, policy random)"), "{fault}");
    assert!(judge_all(&case, &[]).unwrap_err().contains("no runs"));
}

#[test]
fn a_deadlock_without_goroutines_has_no_place() {
    let case = case("a // want deadlock\n");
    let deadlock = Finding { kind: FindingKind::Deadlock, name: String::new(), lines: Vec::new() };
    let result = RunResult { exit: 2, findings: vec![deadlock], ..RunResult::default() };
    assert_eq!(judge(&case, &result), Ok(()));
    let fault = judge(&self::case("//@ exit: 2\na\n"), &result).unwrap_err();
    assert!(fault.contains("unexpected deadlock without a place"), "{fault}");
}
