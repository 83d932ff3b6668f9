//! The runs of a case: every combination of its seeds, policies and language versions.

use crate::directive::{Axis, Directives, Grain, Lang};

use std::fmt;

/// How one run is made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RunConfig {
    /// The seed.
    pub seed: u64,
    /// The schedule policy.
    pub policy: String,
    /// The language version; `None` leaves it to the file.
    pub lang: Option<Lang>,
    /// Whether race detection is on.
    pub race: bool,
    /// The grain; `None` leaves it to the policy.
    pub grain: Option<Grain>,
}

impl fmt::Display for RunConfig {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "seed {}, policy {}", self.seed, self.policy)?;
        match self.lang {
            Some(lang) => write!(f, ", {lang}"),
            None => Ok(()),
        }
    }
}

/// The runs that the directives ask for: language versions outermost, seeds innermost.
pub(crate) fn runs(directives: &Directives) -> Vec<RunConfig> {
    let mut runs = Vec::new();
    for lang in langs(directives) {
        for policy in policies(directives) {
            for seed in seeds(directives) {
                let (race, grain) = (directives.race, directives.grain);
                runs.push(RunConfig { seed, policy: policy.clone(), lang, race, grain });
            }
        }
    }
    runs
}

fn seeds(directives: &Directives) -> Vec<u64> {
    match directives.seeds.as_slice() {
        [] if directives.matrix.contains(&Axis::Seeds) => (1..=64).collect(),
        [] => vec![1],
        given => given.to_vec(),
    }
}

fn policies(directives: &Directives) -> Vec<String> {
    match directives.policies.as_slice() {
        [] if directives.matrix.contains(&Axis::Policies) => {
            ["random", "pct", "round-robin"].map(str::to_string).to_vec()
        }
        [] => vec!["random".to_string()],
        given => given.to_vec(),
    }
}

fn langs(directives: &Directives) -> Vec<Option<Lang>> {
    match directives.langs.as_slice() {
        [] if directives.matrix.contains(&Axis::Lang) => {
            vec![Some(Lang::SHARED_LOOP_VARIABLES), Some(Lang::OWN_LOOP_VARIABLES)]
        }
        [] => vec![None],
        given => given.iter().copied().map(Some).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn without_directives_there_is_one_run() {
        let only = runs(&Directives::default());
        assert_eq!(
            only.iter().map(ToString::to_string).collect::<Vec<_>>(),
            ["seed 1, policy random"]
        );
    }

    #[test]
    fn a_matrix_is_a_product_and_given_values_win() {
        let matrix = vec![Axis::Seeds, Axis::Policies, Axis::Lang];
        let all = runs(&Directives { matrix: matrix.clone(), ..Directives::default() });
        assert_eq!(all.len(), 64 * 3 * 2);
        let some = runs(&Directives {
            matrix,
            seeds: vec![1, 2],
            langs: vec![Lang { minor: 21 }],
            ..Directives::default()
        });
        assert_eq!(some.len(), 2 * 3);
        assert_eq!(some[5].to_string(), "seed 2, policy round-robin, go1.21");
    }
}
