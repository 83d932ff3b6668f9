//! A difference between two texts that can be read: line by line, by their longest common subsequence.

use std::fmt::Write as _;

/// Above this many pairs of lines the common lines are not searched for.
const MOST_PAIRS: usize = 4_000_000;

/// The lines of both texts in one list: `-` for lines only in `want`, `+` for lines only in `got`, a blank for both.
pub fn line_diff(want: &str, got: &str) -> String {
    let want: Vec<&str> = want.split('\n').collect();
    let got: Vec<&str> = got.split('\n').collect();
    let mut text = String::new();
    let mut put = |mark: char, line: &str| {
        let _ = writeln!(text, "{mark} {line}");
    };
    let (mut i, mut j) = (0, 0);
    let common = common_lengths(&want, &got);
    while i < want.len() || j < got.len() {
        if i < want.len() && j < got.len() && want[i] == got[j] {
            put(' ', want[i]);
            (i, j) = (i + 1, j + 1);
        } else if j == got.len()
            || (i < want.len() && at(&common, i + 1, j) >= at(&common, i, j + 1))
        {
            put('-', want[i]);
            i += 1;
        } else {
            put('+', got[j]);
            j += 1;
        }
    }
    text
}

fn at(common: &[Vec<u32>], i: usize, j: usize) -> u32 {
    common.get(i).and_then(|row| row.get(j)).copied().unwrap_or(0)
}

/// For each pair of places, how many lines the rests of both texts have in common.
fn common_lengths(want: &[&str], got: &[&str]) -> Vec<Vec<u32>> {
    if want.len().saturating_mul(got.len()) > MOST_PAIRS {
        return Vec::new();
    }
    let mut common = vec![vec![0; got.len() + 1]; want.len() + 1];
    for i in (0..want.len()).rev() {
        for j in (0..got.len()).rev() {
            common[i][j] = match want[i] == got[j] {
                true => common[i + 1][j + 1] + 1,
                false => common[i + 1][j].max(common[i][j + 1]),
            };
        }
    }
    common
}

#[cfg(test)]
mod tests {
    use super::line_diff;

    #[test]
    fn lines_are_aligned() {
        assert_eq!(line_diff("a\nb\nc", "a\nx\nc\nd"), "  a\n- b\n+ x\n  c\n+ d\n");
        assert_eq!(line_diff("", ""), "  \n");
    }
}
