//! Times as people write them, and how alike two words are.

/// How many letters must be changed, put in, left out or swapped with their neighbors.
pub(super) fn distance(a: &str, b: &str) -> usize {
    let a: Vec<char> = a.chars().take(40).collect();
    let b: Vec<char> = b.chars().collect();
    let mut rows: Vec<Vec<usize>> = vec![(0..=b.len()).collect()];
    for i in 1..=a.len() {
        let mut row = vec![i];
        for j in 1..=b.len() {
            let changed = rows[i - 1][j - 1] + usize::from(a[i - 1] != b[j - 1]);
            let mut best = changed.min(rows[i - 1][j] + 1).min(row[j - 1] + 1);
            if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                best = best.min(rows[i - 2][j - 2] + 1);
            }
            row.push(best);
        }
        rows.push(row);
    }
    rows[a.len()][b.len()]
}

/// Nanoseconds as people write them.
pub(super) fn duration(nanoseconds: i64) -> String {
    let n = nanoseconds as f64;
    match nanoseconds {
        i64::MIN..1_000 => format!("{nanoseconds}ns"),
        1_000..1_000_000 => format!("{:.1}µs", n / 1e3),
        1_000_000..1_000_000_000 => format!("{:.1}ms", n / 1e6),
        _ => format!("{:.3}s", n / 1e9),
    }
}

/// A time in UTC, from nanoseconds since 1970 (days to dates after Howard Hinnant).
pub(super) fn date(nanoseconds: i64) -> String {
    let seconds = nanoseconds.div_euclid(1_000_000_000);
    let fraction = nanoseconds.rem_euclid(1_000_000_000);
    let (days, second) = (seconds.div_euclid(86_400), seconds.rem_euclid(86_400));
    let shifted = days + 719_468;
    let era = shifted.div_euclid(146_097);
    let day_of_era = shifted.rem_euclid(146_097);
    let year_of_era =
        (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let part = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * part + 2) / 5 + 1;
    let month = if part < 10 { part + 3 } else { part - 9 };
    let year = year_of_era + era * 400 + i64::from(month <= 2);
    let (hour, minute, second) = (second / 3600, second / 60 % 60, second % 60);
    format!("{year}-{month:02}-{day:02} {hour:02}:{minute:02}:{second:02}.{fraction:09} UTC")
}

#[cfg(test)]
mod tests {
    use super::{date, duration};

    #[test]
    fn times_are_written_as_people_do() {
        assert_eq!(date(1_257_894_000_000_000_000), "2009-11-10 23:00:00.000000000 UTC");
        assert_eq!(date(951_782_400_000_000_001), "2000-02-29 00:00:00.000000001 UTC");
        assert_eq!(duration(1_500), "1.5µs");
        assert_eq!(duration(2_000_000_000), "2.000s");
    }
}
