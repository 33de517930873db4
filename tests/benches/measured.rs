//! What a benchmark saw, kept so that the budgets can be printed as a table: criterion shows the mean,
//! a budget is often about the slowest of a hundred.

use criterion::Criterion;
use std::cell::RefCell;
use std::time::{Duration, Instant};

/// Times of one measure, every round of it.
#[derive(Default)]
pub(crate) struct Measured(RefCell<Vec<Duration>>);

impl Measured {
    /// Lets criterion measure `work`; `ready` makes what each round needs and is not counted.
    pub(crate) fn of<T>(
        criterion: &mut Criterion,
        name: &str,
        mut ready: impl FnMut() -> T,
        mut work: impl FnMut(T),
    ) -> Self {
        let measured = Self::default();
        criterion.bench_function(name, |bencher| {
            bencher.iter_custom(|rounds| {
                let mut all = Duration::ZERO;
                for _ in 0..rounds {
                    let given = ready();
                    all += measured.time(|| work(given));
                }
                all
            });
        });
        measured
    }

    /// Does `work` and keeps how long it took.
    pub(crate) fn time(&self, work: impl FnOnce()) -> Duration {
        let begun = Instant::now();
        work();
        let took = begun.elapsed();
        self.0.borrow_mut().push(took);
        took
    }

    /// The time that `share` of a hundred rounds stayed within.
    fn within(&self, share: usize) -> Duration {
        let mut times = self.0.borrow().clone();
        times.sort();
        let at = (times.len() * share).div_ceil(100).max(1) - 1;
        times.get(at).copied().unwrap_or_default()
    }

    pub(crate) fn median(&self) -> Duration {
        self.within(50)
    }

    #[allow(dead_code)] // not every benchmark has a budget for its slowest rounds
    pub(crate) fn p99(&self) -> Duration {
        self.within(99)
    }
}

/// A row of the table of budgets.
pub(crate) fn row(what: &str, budget: &str, seen: &str) {
    println!("| {what} | {budget} | {seen} |");
}

pub(crate) fn ms(time: Duration) -> String {
    format!("{:.1} ms", time.as_secs_f64() * 1000.0)
}
