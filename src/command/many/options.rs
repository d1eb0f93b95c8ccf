//! The options for many rows.

use std::path::PathBuf;

use serde_json::Value;

use crate::bulk::journal::Head;
use crate::bulk::shard::Shard;
use crate::command::Context;
use crate::command::value::Words;
use crate::domain::{ExternalId, Refusal};
use crate::error::Problems;
use crate::files;
use crate::portal::Rate;
use crate::text;

/// So many rows are under way at the same time, if nobody says otherwise.
const CONCURRENCY: usize = 8;

/// More than that helps no portal.
const MOST_CONCURRENCY: usize = 256;

/// Options for many rows.
#[derive(Clone, Debug, Default, clap::Args)]
#[command(next_help_heading = "Options for many rows")]
pub struct ManyArgs {
    /// Take rows from a file, columns named as the flags; - for stdin
    #[arg(long, value_name = "FILE")]
    pub(super) from: Option<String>,

    /// Print an empty file of rows for --from, and do nothing else
    #[arg(long, value_name = "FORMAT", value_parser = Words::new(["csv", "json", "yaml"]), conflicts_with = "from")]
    pub(super) skeleton: Option<String>,

    /// How the rows are written [default: by the file's ending, else by its content]
    #[arg(long, value_name = "FORMAT", value_parser = Words::new(["csv", "ndjson", "json", "yaml"]))]
    pub(super) format: Option<String>,

    /// A further name of a column (repeat)
    #[arg(long, value_name = "COLUMN=FLAG")]
    pub(super) map: Vec<String>,

    /// Show row by row what would be filed, like --dry-run
    #[arg(long)]
    pub(super) plan: bool,

    /// File the other rows if some cannot be understood; exit code 9
    #[arg(long)]
    pub(super) skip_invalid: bool,

    /// Only the part I of N of the rows, by their external ids [env: CI_NODE_INDEX, CI_NODE_TOTAL]
    #[arg(long, value_name = "I/N")]
    pub(super) shard: Option<String>,

    /// Where the journal is [default: in the state folder, named by the content of the rows]
    #[arg(long, value_name = "FILE")]
    pub(super) journal: Option<PathBuf>,

    #[command(flatten)]
    pub(super) pace: PaceArgs,
}

/// Options for many rows that do not change what is filed, so that each run of a batch may have others.
#[derive(Clone, Debug, Default, clap::Args)]
#[command(next_help_heading = "Options for many rows")]
pub struct PaceArgs {
    /// So many rows at the same time [default: 8]
    #[arg(long, value_name = "N")]
    concurrency: Option<String>,

    /// Never faster than this, such as 5/s or 300/min
    #[arg(long, value_name = "RATE")]
    rate: Option<String>,

    /// Send nothing more after so many failed rows
    #[arg(long, value_name = "N")]
    stop_after_errors: Option<String>,

    /// Write a page about the run: numbers, time line, failed rows
    #[arg(long, value_name = "FILE.html")]
    report: Option<PathBuf>,
}

/// The parsed options.
#[derive(Debug)]
pub(super) struct ManyOptions {
    pub(super) map: Vec<String>,
    pub(super) plan: bool,
    pub(super) skip_invalid: bool,
    pub(super) concurrency: usize,
    pub(super) rate: Option<Rate>,
    pub(super) shard: Option<Shard>,
    pub(super) journal: Option<PathBuf>,
    pub(super) stop_after: Option<u64>,
    pub(super) report: Option<PathBuf>,
    /// `--external-id`: the name of the whole, from which the rows get theirs.
    pub(super) name: Option<ExternalId>,
}

impl ManyArgs {
    /// The file of `--from`. Without one there are no rows for the other options.
    pub(crate) fn from(&self, problems: &mut Problems) -> Option<&str> {
        if self.from.is_none() && self.is_for_rows() {
            let refusal = Refusal::new("missing_option", text!("many-option-without-rows"));
            problems.add("--from", refusal.hint(text!("many-add-from")));
        }
        self.from.as_deref()
    }

    /// Whether stdin is asked for.
    pub(crate) fn is_stdin(&self) -> bool {
        self.from.as_deref() == Some("-")
    }

    /// The word of `--format`.
    pub(crate) fn format(&self) -> Option<&str> {
        self.format.as_deref()
    }

    /// Those with which a batch was begun, to go on with it.
    pub(crate) fn again(head: &Head, from: String, journal: PathBuf, pace: PaceArgs) -> Self {
        let options = &head.options;
        let map = options.get("map").and_then(Value::as_array).into_iter().flatten();
        Self {
            skeleton: None,
            from: Some(from),
            format: Some(head.format.clone()),
            map: map.filter_map(Value::as_str).map(str::to_owned).collect(),
            plan: false,
            skip_invalid: options.get("skipInvalid") == Some(&Value::Bool(true)),
            // Said also where it is the whole: the machine's variables may speak of a part.
            shard: Some(head.shard.clone().unwrap_or_else(|| "1/1".to_owned())),
            journal: Some(journal),
            pace,
        }
    }

    /// Whether something is asked for that only rows can have.
    pub(crate) fn is_for_rows(&self) -> bool {
        let Self { from: _, skeleton: _, format, map, plan, skip_invalid, shard, journal, pace } = self;
        let PaceArgs { concurrency, rate, stop_after_errors, report } = pace;
        let texts = [format, concurrency, rate, shard, stop_after_errors].into_iter().any(Option::is_some);
        texts || journal.is_some() || report.is_some() || *plan || *skip_invalid || !map.is_empty()
    }

    /// Parses them; `external_id` is the one of the command line.
    pub(super) fn parse(
        self,
        external_id: Option<&str>,
        cx: &Context<'_>,
        problems: &mut Problems,
    ) -> Option<ManyOptions> {
        let before = problems.len();
        let rate = self.pace.rate.as_deref().and_then(|text| problems.parse("--rate", text));
        let number = |flag: &str, text: &str, most: u64, problems: &mut Problems| {
            let number = text.parse::<u64>().ok().filter(|number| (1..=most).contains(number));
            if number.is_none() {
                let message = text!("many-not-a-whole-number", word = text.escape_debug(), most = most);
                problems.add(flag, Refusal::new("invalid_number", message));
            }
            number
        };
        let concurrency = match &self.pace.concurrency {
            Some(text) => number("--concurrency", text, MOST_CONCURRENCY as u64, problems)
                .and_then(|number| usize::try_from(number).ok()),
            None => Some(CONCURRENCY),
        };
        let stop_after = self
            .pace
            .stop_after_errors
            .as_deref()
            .and_then(|text| number("--stop-after-errors", text, u64::MAX, problems));
        let shard = match &self.shard {
            Some(text) => problems.parse("--shard", text),
            None => of_environment(cx, problems),
        };
        let shard = shard.filter(|shard: &Shard| !shard.is_whole());
        // The page is put in the place of what is there: nothing is sent before it is known that this can be done.
        if let Some(report) = self.pace.report.as_ref().filter(|report| files::is_special(report)) {
            let message = text!("many-report-no-file", path = report.display());
            problems.add("--report", Refusal::new("file_not_written", message));
        }
        let name = external_id.and_then(|text| problems.parse("--external-id", text));
        (problems.len() == before).then_some(ManyOptions {
            map: self.map,
            plan: self.plan,
            skip_invalid: self.skip_invalid,
            concurrency: concurrency?,
            rate,
            shard,
            journal: self.journal,
            stop_after,
            report: self.pace.report,
            name,
        })
    }
}

/// The part that a CI job is one of: GitLab's `parallel` sets these.
fn of_environment(cx: &Context<'_>, problems: &mut Problems) -> Option<Shard> {
    let (index, total) = (cx.env.var("CI_NODE_INDEX")?, cx.env.var("CI_NODE_TOTAL")?);
    problems.parse("CI_NODE_INDEX/CI_NODE_TOTAL", &format!("{index}/{total}"))
}
