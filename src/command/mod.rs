//! One verb, one file: `Args` ► request ► result. A verb prints nothing.

mod account;
pub mod api;
pub mod auth;
pub mod billing;
pub mod bulk;
pub mod candidates;
pub mod change;
mod completions;
pub mod config;
pub mod contacts;
mod desktop;
mod doctor;
mod explain;
mod filing;
mod help;
pub mod maintenance;
mod man;
pub mod many;
pub mod order;
mod reconcile;
mod rows;
mod run;
#[cfg(feature = "sandbox")]
pub mod sandbox;
mod schema;
pub mod service;
mod session;
mod text;
pub mod ticket;
pub mod user;
pub mod value;
mod waiting;
mod web;
mod write;

use std::sync::OnceLock;

use clap::{Args as _, FromArgMatches, Subcommand};
use serde_json::Value;

pub use completions::VARIABLE as COMPLETION_VARIABLE;
pub use help::{EXIT_CODES, localised, options_word};
pub use run::Run;
use text::long_text;

use crate::Env;
use crate::directory::{self, Directory, Overlay};
use crate::domain::{Country, PhoneNumber, Refusal, ServiceId};
use crate::error::{Error, Kind, Problem, Problems};
use crate::locale::{self, Lang, Number};
use crate::render::{Outcome, Output, Shape};
use crate::settings::{Flags, Paths, Settings};
use crate::text;
use crate::ui::Ui;

/// What a verb is.
pub trait Verb {
    /// What was asked, with every value parsed.
    type Request;

    /// The keys of the result.
    const COLUMNS: Shape;

    /// The keys of the result of this request, where they are others.
    fn shape(_: &Self::Request) -> Shape {
        Self::COLUMNS
    }

    /// Parses what was typed; every refused value is noted in `problems`, and then `None` is returned.
    fn into_request(self, cx: &Context<'_>, problems: &mut Problems) -> Option<Self::Request>;

    /// Does it.
    ///
    /// # Errors
    /// Whatever stands between the request and its result.
    fn run<'a>(request: Self::Request, cx: &'a Context<'a>) -> Result<Outcome<'a>, Error>;
}

/// What every verb is given.
pub struct Context<'a> {
    /// The world outside.
    pub env: &'a Env,
    /// The global options that settings depend on, as typed.
    pub flags: &'a Flags,
    /// Talk.
    pub ui: &'a Ui<'a>,
    /// The whole clap tree with its texts in a language, for what is made of it.
    pub tree: fn(Lang) -> clap::Command,
    /// Whether a program takes the result up.
    for_programs: bool,
    settings: OnceLock<Settings>,
}

impl<'a> Context<'a> {
    /// A context in which nothing has been read yet.
    pub fn new(env: &'a Env, flags: &'a Flags, ui: &'a Ui<'a>, tree: fn(Lang) -> clap::Command) -> Self {
        Self { env, flags, ui, tree, for_programs: false, settings: OnceLock::new() }
    }

    /// The same, and the result is for a program: with `-o json` and the like.
    #[must_use]
    pub fn for_programs(mut self, for_programs: bool) -> Self {
        self.for_programs = for_programs;
        self
    }

    /// The language of names and notes in a result: what a program takes up is English, whatever the screen shows.
    pub fn data_lang(&self) -> Lang {
        if self.for_programs { Lang::En } else { locale::lang() }
    }

    /// The settings, read when they are asked for the first time.
    ///
    /// # Errors
    /// Exit code 2 or 3, with every problem of file, environment and flags.
    pub fn settings(&self) -> Result<&Settings, Error> {
        if let Some(settings) = self.settings.get() {
            return Ok(settings);
        }
        let settings = Settings::resolve(self.flags, self.env)?;
        Ok(self.settings.get_or_init(|| settings))
    }

    /// Where files live.
    pub fn paths(&self) -> Paths {
        Paths::find(self.flags, self.env)
    }

    /// The directory, with the user's own file (`contacts.toml`) over it.
    ///
    /// # Errors
    /// Exit code 2 with everything that is wrong with that file.
    pub fn directory(&self, country: Option<Country>) -> Result<Directory, Error> {
        let directory = Directory::of(country)?;
        // Without a home directory there is no file.
        let own = match self.paths().config() {
            Ok(folder) => Overlay::read(&folder.join(directory::FILE_NAME))?,
            Err(_) => None,
        };
        Ok(match own {
            Some(own) => directory.with(own, country),
            None => directory,
        })
    }

    /// The options that lead another command to the same portal, each with a blank in front.
    fn portal_options(&self) -> String {
        let sandbox = if self.flags.sandbox { " --sandbox" } else { "" };
        let profile = self.flags.profile.as_ref().map(|name| format!(" --profile {name}")).unwrap_or_default();
        format!("{sandbox}{profile}")
    }

    /// A telephone number in E.164; one without its country code is of the profile's country. Settings that cannot be
    /// read are reported when the portal is needed.
    fn phone(&self, field: &str, text: &str, problems: &mut Problems) -> Option<String> {
        let country = self.settings().ok().and_then(|settings| settings.country.as_ref()).map(|country| country.value);
        problems.take(field, PhoneNumber::parse(text, country)).map(|number| number.to_string())
    }

    /// Whether a Service ID is as the profile wants it (`service_id_pattern`); `field` says where it came from. Settings that cannot be read are
    /// reported when the portal is needed.
    fn fits_profile(&self, field: &str, id: &ServiceId, problems: &mut Problems) -> bool {
        let Ok(settings) = self.settings() else { return true };
        let Some(pattern) = &settings.service_id_pattern else { return true };
        let fits = pattern.value.matches(id.as_str());
        if !fits {
            let message = text!("command-id-not-of-pattern", id = id, pattern = pattern.value);
            let refusal = Refusal::new("invalid_service_id", message).rule(5);
            problems.add(field, refusal.hint(text!("command-correct-id-or-pattern")));
        }
        fits
    }
}

/// What can be asked: a noun and its verb.
pub enum Command {
    /// `ticket`
    Ticket(ticket::Command),
    /// `change`
    Change(change::Command),
    /// `maintenance`
    Maintenance(maintenance::Command),
    /// `billing`
    Billing(billing::Command),
    /// `bulk`
    Bulk(bulk::Command),
    /// `order`
    Order(order::Command),
    /// `service`
    Service(service::Command),
    /// `user`
    User(user::Command),
    /// `contacts`
    Contacts(contacts::Command),
    /// `auth`
    Auth(auth::Command),
    /// `config`
    Config(config::Command),
    /// `sandbox`
    #[cfg(feature = "sandbox")]
    Sandbox(sandbox::Command),
    /// `doctor`
    Doctor(doctor::Args),
    /// `api`
    Api(Box<api::Args>),
    /// `completions`
    Completions(completions::Args),
    /// `man`
    Man(man::Args),
    /// `schema`
    Schema(schema::Args),
    /// `explain`
    Explain(explain::Args),
    /// `help`
    Help(help::Args),
}

/// What is below a noun.
type Below = fn(clap::Command) -> clap::Command;

/// The nouns: name, what it is for, what is below it, and whether that is verbs.
const NOUNS: &[(&str, &str, Below, bool)] = &[
    ("ticket", ticket::ABOUT, ticket::Command::augment_subcommands, true),
    ("change", change::ABOUT, change::Command::augment_subcommands, true),
    ("maintenance", maintenance::ABOUT, maintenance::Command::augment_subcommands, true),
    ("billing", billing::ABOUT, billing::Command::augment_subcommands, true),
    ("bulk", bulk::ABOUT, bulk::Command::augment_subcommands, true),
    ("order", order::ABOUT, order::Command::augment_subcommands, true),
    ("service", service::ABOUT, service::Command::augment_subcommands, true),
    ("user", user::ABOUT, user::Command::augment_subcommands, true),
    ("contacts", contacts::ABOUT, contacts::Command::augment_subcommands, true),
    ("auth", auth::ABOUT, auth::Command::augment_subcommands, true),
    ("config", config::ABOUT, config::Command::augment_subcommands, true),
    #[cfg(feature = "sandbox")]
    ("sandbox", sandbox::ABOUT, sandbox::Command::augment_subcommands, true),
    ("api", api::ABOUT, api::Args::augment_args, false),
    (
        "doctor",
        "Check the way to the portal step by step, from the config file to each API",
        doctor::Args::augment_args,
        false,
    ),
    ("completions", "Print the completion script of a shell", completions::Args::augment_args, false),
    ("man", "Print the manual page of a command, or write all of them", man::Args::augment_args, false),
    (
        "schema",
        "Print all commands, options, exit codes, error codes and forms of results as JSON",
        schema::Args::augment_args,
        false,
    ),
    ("explain", "Explain an error code", explain::Args::augment_args, false),
    ("help", "Explain a command, or the exit codes", help::Args::augment_args, false),
];

/// The wanted nouns as clap knows them; what is below one is built when it is typed, and one that is not wanted not at
/// all: start-up is a feature.
pub fn nouns(is_wanted: impl Fn(&str) -> bool) -> Vec<clap::Command> {
    let wanted = NOUNS.iter().filter(|(name, ..)| is_wanted(name));
    let noun = |(name, about, below, has_verbs): &(&'static str, &'static str, Below, bool)| {
        let noun = clap::Command::new(*name).about(*about).defer(*below);
        if *has_verbs { noun.subcommand_required(true).arg_required_else_help(true) } else { noun }
    };
    wanted.map(noun).collect()
}

impl Command {
    /// What clap read.
    ///
    /// # Errors
    /// clap's own, where the tree and the types disagree.
    pub fn from_matches(matches: &clap::ArgMatches) -> Result<Self, clap::Error> {
        match matches.subcommand() {
            Some(("ticket", matches)) => FromArgMatches::from_arg_matches(matches).map(Self::Ticket),
            Some(("change", matches)) => FromArgMatches::from_arg_matches(matches).map(Self::Change),
            Some(("maintenance", matches)) => FromArgMatches::from_arg_matches(matches).map(Self::Maintenance),
            Some(("billing", matches)) => FromArgMatches::from_arg_matches(matches).map(Self::Billing),
            Some(("bulk", matches)) => FromArgMatches::from_arg_matches(matches).map(Self::Bulk),
            Some(("order", matches)) => FromArgMatches::from_arg_matches(matches).map(Self::Order),
            Some(("service", matches)) => FromArgMatches::from_arg_matches(matches).map(Self::Service),
            Some(("user", matches)) => FromArgMatches::from_arg_matches(matches).map(Self::User),
            Some(("contacts", matches)) => FromArgMatches::from_arg_matches(matches).map(Self::Contacts),
            Some(("auth", matches)) => FromArgMatches::from_arg_matches(matches).map(Self::Auth),
            Some(("config", matches)) => FromArgMatches::from_arg_matches(matches).map(Self::Config),
            #[cfg(feature = "sandbox")]
            Some(("sandbox", matches)) => FromArgMatches::from_arg_matches(matches).map(Self::Sandbox),
            Some(("doctor", matches)) => FromArgMatches::from_arg_matches(matches).map(Self::Doctor),
            Some(("api", matches)) => FromArgMatches::from_arg_matches(matches).map(Box::new).map(Self::Api),
            Some(("completions", matches)) => FromArgMatches::from_arg_matches(matches).map(Self::Completions),
            Some(("man", matches)) => FromArgMatches::from_arg_matches(matches).map(Self::Man),
            Some(("schema", matches)) => FromArgMatches::from_arg_matches(matches).map(Self::Schema),
            Some(("explain", matches)) => FromArgMatches::from_arg_matches(matches).map(Self::Explain),
            Some(("help", matches)) => FromArgMatches::from_arg_matches(matches).map(Self::Help),
            _ => Err(clap::Error::new(clap::error::ErrorKind::MissingSubcommand)),
        }
    }

    /// Takes the command to its verb.
    ///
    /// # Errors
    /// The verb's own.
    pub fn run(self, run: &Run<'_>, problems: Problems) -> Result<(), Error> {
        match self {
            Self::Ticket(ticket::Command::Open(verb)) => run.verb(*verb, problems),
            Self::Ticket(ticket::Command::Status(verb)) => run.verb(verb, problems),
            Self::Ticket(ticket::Command::List(verb)) => run.verb(verb, problems),
            Self::Ticket(ticket::Command::Comment(verb)) => run.verb(verb, problems),
            Self::Ticket(ticket::Command::Attach(verb)) => run.verb(verb, problems),
            Self::Ticket(ticket::Command::Download(verb)) => run.verb(verb, problems),
            Self::Ticket(ticket::Command::Close(verb)) => run.verb(verb, problems),
            Self::Ticket(ticket::Command::Cancel(verb)) => run.verb(verb, problems),
            Self::Ticket(ticket::Command::Reopen(verb)) => run.verb(verb, problems),
            Self::Ticket(ticket::Command::Wait(verb)) => run.verb(verb, problems),
            Self::Ticket(ticket::Command::Reconcile(verb)) => run.verb(verb, problems),
            Self::Ticket(ticket::Command::Sla(verb)) => run.verb(verb, problems),
            Self::Change(change::Command::Types(verb)) => run.verb(verb, problems),
            Self::Change(change::Command::Submit(verb)) => run.verb(*verb, problems),
            Self::Change(change::Command::Status(verb)) => run.verb(verb, problems),
            Self::Change(change::Command::List(verb)) => run.verb(verb, problems),
            Self::Change(change::Command::Cancel(verb)) => run.verb(verb, problems),
            Self::Change(change::Command::Wait(verb)) => run.verb(verb, problems),
            Self::Change(change::Command::Reconcile(verb)) => run.verb(verb, problems),
            Self::Maintenance(maintenance::Command::List(verb)) => run.verb(verb, problems),
            Self::Maintenance(maintenance::Command::Show(verb)) => run.verb(verb, problems),
            Self::Maintenance(maintenance::Command::Approve(verb)) => run.verb(verb, problems),
            Self::Maintenance(maintenance::Command::Decline(verb)) => run.verb(verb, problems),
            Self::Maintenance(maintenance::Command::Calendar(verb)) => run.verb(verb, problems),
            Self::Billing(billing::Command::Modify(verb)) => run.verb(*verb, problems),
            Self::Billing(billing::Command::Status(verb)) => run.verb(verb, problems),
            Self::Billing(billing::Command::List(verb)) => run.verb(verb, problems),
            Self::Billing(billing::Command::Reference(verb)) => run.verb(verb, problems),
            Self::Billing(billing::Command::Reconcile(verb)) => run.verb(verb, problems),
            Self::Bulk(bulk::Command::List(verb)) => run.verb(verb, problems),
            Self::Bulk(bulk::Command::Show(verb)) => run.verb(verb, problems),
            Self::Bulk(bulk::Command::Resume(verb)) => run.verb(verb, problems),
            Self::Bulk(bulk::Command::Discard(verb)) => run.verb(verb, problems),
            Self::Order(order::Command::List(verb)) => run.verb(verb, problems),
            Self::Order(order::Command::Status(verb)) => run.verb(verb, problems),
            Self::Service(service::Command::List(verb)) => run.verb(verb, problems),
            Self::Service(service::Command::Show(verb)) => run.verb(verb, problems),
            Self::Service(service::Command::Extend(verb)) => run.verb(verb, problems),
            Self::Service(service::Command::Reconcile(verb)) => run.verb(verb, problems),
            Self::User(user::Command::List(verb)) => run.verb(verb, problems),
            Self::User(user::Command::Show(verb)) => run.verb(verb, problems),
            Self::User(user::Command::Add(verb)) => run.verb(*verb, problems),
            Self::User(user::Command::Modify(verb)) => run.verb(*verb, problems),
            Self::User(user::Command::Enable(verb)) => run.verb(verb, problems),
            Self::User(user::Command::Disable(verb)) => run.verb(verb, problems),
            Self::User(user::Command::Reconcile(verb)) => run.verb(verb, problems),
            Self::Contacts(contacts::Command::Lookup(verb)) => run.verb(verb, problems),
            Self::Contacts(contacts::Command::Who(verb)) => run.verb(verb, problems),
            Self::Contacts(contacts::Command::Roles(verb)) => run.verb(verb, problems),
            Self::Contacts(contacts::Command::Team(verb)) => run.verb(verb, problems),
            Self::Contacts(contacts::Command::Export(verb)) => run.verb(verb, problems),
            #[cfg(feature = "sandbox")]
            Self::Sandbox(sandbox::Command::Serve(verb)) => run.verb(verb, problems),
            #[cfg(feature = "sandbox")]
            Self::Sandbox(sandbox::Command::Reset(verb)) => run.verb(verb, problems),
            #[cfg(feature = "sandbox")]
            Self::Sandbox(sandbox::Command::Path(verb)) => run.verb(verb, problems),
            Self::Auth(auth::Command::Login(verb)) => run.verb(verb, problems),
            Self::Auth(auth::Command::Logout(verb)) => run.verb(verb, problems),
            Self::Auth(auth::Command::Status(verb)) => run.verb(verb, problems),
            Self::Auth(auth::Command::Token(verb)) => run.verb(verb, problems),
            Self::Config(config::Command::Init(verb)) => run.verb(verb, problems),
            Self::Config(config::Command::Path(verb)) => run.verb(verb, problems),
            Self::Config(config::Command::List(verb)) => run.verb(verb, problems),
            Self::Config(config::Command::Get(verb)) => run.verb(verb, problems),
            Self::Config(config::Command::Set(verb)) => run.verb(verb, problems),
            Self::Config(config::Command::Unset(verb)) => run.verb(verb, problems),
            Self::Config(config::Command::Explain(verb)) => run.verb(verb, problems),
            Self::Doctor(verb) => run.verb(verb, problems),
            Self::Api(verb) => run.verb(*verb, problems),
            Self::Completions(verb) => run.verb(verb, problems),
            Self::Man(verb) => run.verb(verb, problems),
            Self::Schema(verb) => run.verb(verb, problems),
            Self::Explain(verb) => run.verb(verb, problems),
            Self::Help(verb) => run.verb(verb, problems),
        }
    }
}

/// The results of several things, and one failure for those that failed: exit code 9 where some did,
/// the failure's own where all failed alike. `what` they are is a word of the text `command-some-failed`.
fn several<'a>(
    what: &str,
    results: impl Iterator<Item = (String, Result<Value, Error>)>,
) -> Result<Outcome<'a>, Error> {
    let mut rows = Vec::new();
    let mut errors: Vec<(String, Error)> = Vec::new();
    for (name, result) in results {
        match result {
            Ok(row) => rows.push(row),
            Err(error) if error.kind == Kind::Interrupted => return Err(error),
            Err(error) => errors.push((name, error)),
        }
    }
    let failure = failure_of(what, rows.len(), errors);
    Ok(Outcome { failure, ..Output::List(rows).into() })
}

/// One failure for all that failed, beside `done` that did not; nothing where none failed.
fn failure_of(what: &str, done: usize, errors: Vec<(String, Error)>) -> Option<Error> {
    let (_, first) = errors.first()?;
    let is_one_kind = done == 0 && errors.iter().all(|(_, error)| error.kind == first.kind);
    let kind = if is_one_kind { first.kind } else { Kind::Partial };
    let (failed, count) = (Number::of(errors.len()), Number::of(errors.len() + done));
    let message = text!("command-some-failed", what = what, failed = failed, count = count);
    let details = errors.into_iter().map(|(name, error)| Problem {
        field: name,
        refusal: Refusal {
            code: error.code,
            message: error.message,
            rule: error.rule,
            hint: error.hints.into_iter().next(),
        },
    });
    Some(Error { details: details.collect(), ..Error::new(kind, message) })
}
