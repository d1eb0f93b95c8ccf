//! `schema`: the contract with programs, as one JSON document.

use serde_json::{Map, Value, json};

use super::explain::Page;
use super::{
    Context, Verb, auth, billing, bulk, change, config, contacts, maintenance, many, order, service, ticket, user,
};
use crate::error::{Error, Kind, Problems};
use crate::locale::Lang;
use crate::render::{Outcome, Output, Shape, Show};

/// Print all commands, options, exit codes, error codes and forms of results as one JSON document
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  lumenctl schema --jq '.commands[].command'
  lumenctl schema --jq '.outputs[\"ticket list\"]' > ticket-list.schema.json")]
pub struct Args {}

impl Verb for Args {
    type Request = ();

    const COLUMNS: Shape = &[];

    fn into_request(self, _: &Context<'_>, _: &mut Problems) -> Option<()> {
        Some(())
    }

    fn run<'a>((): (), cx: &'a Context<'a>) -> Result<Outcome<'a>, Error> {
        let mut tree = (cx.tree)(Lang::En);
        tree.build();
        let mut commands = Vec::new();
        collect(&tree, &mut Vec::new(), &mut commands);
        let global: Vec<Value> = tree.get_arguments().filter(|arg| arg.is_global_set()).map(argument).collect();
        let exit_codes =
            Kind::ALL.map(|kind| json!({"code": kind.exit_code(), "name": kind.code(), "when": kind.when(Lang::En)}));
        let outputs: Map<String, Value> =
            shapes().into_iter().map(|(command, shape)| (command.to_owned(), output(command, shape))).collect();
        let schema = json!({
            "name": "lumenctl",
            "version": env!("CARGO_PKG_VERSION"),
            "globalOptions": global,
            "commands": commands,
            "exitCodes": exit_codes,
            "errorCodes": Page::all().map(|page| page.json()).collect::<Vec<_>>(),
            "error": error(),
            "outputs": outputs,
        });
        // Also for people a document: no table could hold it.
        Ok(Output::Planned(schema).into())
    }
}

/// The commands that do something, each with its own options and arguments.
fn collect(command: &clap::Command, path: &mut Vec<String>, commands: &mut Vec<Value>) {
    for verb in command.get_subcommands().filter(|verb| !verb.is_hide_set()) {
        path.push(verb.get_name().to_owned());
        if verb.has_subcommands() {
            collect(verb, path, commands);
        } else {
            let is_own = |arg: &&clap::Arg| !arg.is_global_set() && !arg.is_hide_set() && arg.get_id() != "help";
            let (arguments, options): (Vec<_>, Vec<_>) =
                verb.get_arguments().filter(is_own).partition(|arg| arg.is_positional());
            commands.push(json!({
                "command": path.join(" "),
                "about": verb.get_about().map(ToString::to_string),
                "arguments": arguments.into_iter().map(argument).collect::<Vec<_>>(),
                "options": options.into_iter().map(argument).collect::<Vec<_>>(),
            }));
        }
        path.pop();
    }
}

/// An option or an argument; the variable that stands for an option is told in its help, as people read it.
fn argument(arg: &clap::Arg) -> Value {
    let help = arg.get_help().map(ToString::to_string).unwrap_or_default();
    let variables = help.split("[env: ").nth(1).and_then(|rest| rest.split(']').next()).unwrap_or_default();
    let variables: Vec<&str> = variables.split([',', ' ']).filter(|name| !name.is_empty()).collect();
    let variables = variables.into_iter().map(|name| name.split('=').next().unwrap_or(name));
    let takes_value = arg.get_action().takes_values();
    let value = arg.get_value_names().and_then(|names| names.first()).filter(|_| takes_value);
    let is_repeatable = matches!(arg.get_action(), clap::ArgAction::Append | clap::ArgAction::Count)
        || arg.get_num_args().is_some_and(|range| range.max_values() > 1);
    let values: Vec<String> = match takes_value {
        true => arg.get_possible_values().iter().map(|value| value.get_name().to_owned()).collect(),
        false => Vec::new(),
    };
    json!({
        "name": arg.get_long().map_or_else(|| arg.get_id().to_string(), |long| format!("--{long}")),
        "short": arg.get_short().map(|short| format!("-{short}")),
        "value": value.map(ToString::to_string),
        "help": help,
        "env": variables.collect::<Vec<_>>(),
        "required": arg.is_required_set(),
        "repeatable": is_repeatable,
        "values": values,
    })
}

/// The error object on stderr, with `-o json`, `ndjson` and `yaml`.
fn error() -> Value {
    json!({
        "$schema": DRAFT,
        "type": "object",
        "required": ["error"],
        "additionalProperties": false,
        "properties": {"error": {
            "type": "object",
            "required": ["code", "message", "exitCode"],
            "additionalProperties": false,
            "properties": {
                "code": {"enum": Page::all().map(|page| page.code).collect::<Vec<_>>()},
                "message": {"type": "string"},
                "exitCode": {"enum": Kind::ALL.map(Kind::exit_code)},
                "rule": {"type": "string", "pattern": "^H[0-9]+$"},
                "field": {"type": "string"},
                "hint": {"type": "string"},
                "details": {"type": "array", "items": {"type": "object", "required": ["code", "message"]}},
                "phoneReport": {"type": "object"},
                "retryAfter": {"type": "integer"},
                "requestId": {"type": "string"},
            },
        }},
    })
}

const DRAFT: &str = "https://json-schema.org/draft/2020-12/schema";

/// What a command prints with `-o json`: one thing, or a list of them; each line of `ndjson` is one.
fn output(command: &str, shape: Shape) -> Value {
    if shape.is_empty() {
        return json!({"$schema": DRAFT, "description": "a text, or a document of its own"});
    }
    let mut kinds = vec![object(shape)];
    if ["ticket open", "change submit", "billing modify"].contains(&command) {
        kinds.push(object(many::COLUMNS));
    }
    let thing = json!({ "anyOf": kinds });
    json!({
        "$schema": DRAFT,
        "title": format!("lumenctl {command}"),
        "$defs": {"thing": thing},
        "anyOf": [{"$ref": "#/$defs/thing"}, {"type": "array", "items": {"$ref": "#/$defs/thing"}}],
    })
}

/// A dry run (`"effect": "planned"`) has the same keys, and `requests` and what was computed beside them.
fn object(shape: Shape) -> Value {
    let mut properties: Map<String, Value> =
        shape.iter().map(|column| (column.key.to_owned(), property(column.key, column.show))).collect();
    properties.entry("requests").or_insert_with(|| json!({"type": "array", "items": {"type": "object"}}));
    properties.entry("effect").or_insert_with(|| json!({"type": "string"}));
    json!({"type": "object", "minProperties": 1, "additionalProperties": false, "properties": properties})
}

/// The form of a value. Keys mean the same in every command.
fn property(key: &str, show: Show) -> Value {
    match (show, key) {
        (Show::Date, "notes" | "statusHistory") => json!({"type": ["array", "null"], "items": {"type": "object"}}),
        (Show::Date, _) => json!({"type": ["string", "null"], "format": "date-time"}),
        (Show::Duration, _) => json!({"type": ["integer", "null"]}),
        (Show::Timeline(_) | Show::Track, _) => json!({"type": "array", "items": {"type": "object"}}),
        (Show::Value, _) => property_of_key(key),
    }
}

fn property_of_key(key: &str) -> Value {
    match key {
        "attachments" | "relatedChanges" | "place" | "requests" => {
            json!({"type": ["array", "null"], "items": {"type": "object"}})
        }
        "sites" | "serviceIds" | "products" | "roles" | "matters" | "ids" | "differs" | "warnings" | "requested"
        | "plan" => {
            json!({"type": ["array", "object", "null"]})
        }
        "contact" | "window" | "effective" | "error" | "specification" | "resultingOrder" | "serviceCharacteristic" => {
            json!({"type": ["object", "string", "null"]})
        }
        "waitingForCustomer" | "signedIn" | "running" | "active" | "exists" | "isServiceEnabled" | "default"
        | "damaged" => {
            json!({"type": ["boolean", "string", "null"]})
        }
        "size" | "rows" | "filed" | "failed" | "unknown" | "row" | "line" | "accounts" | "services" | "tickets"
        | "changes" | "plannedWorks" | "orders" | "users" => json!({"type": ["integer", "null"]}),
        "value" => json!({}),
        _ => json!({"type": ["string", "null"]}),
    }
}

fn of<V: Verb, C>(_: fn(V) -> C) -> Shape {
    V::COLUMNS
}

fn boxed<V: Verb, C>(_: fn(Box<V>) -> C) -> Shape {
    V::COLUMNS
}

/// The keys of each command's result.
fn shapes() -> Vec<(&'static str, Shape)> {
    vec![
        ("ticket open", boxed(ticket::Command::Open)),
        ("ticket status", of(ticket::Command::Status)),
        ("ticket list", of(ticket::Command::List)),
        ("ticket comment", of(ticket::Command::Comment)),
        ("ticket attach", of(ticket::Command::Attach)),
        ("ticket download", of(ticket::Command::Download)),
        ("ticket close", of(ticket::Command::Close)),
        ("ticket cancel", of(ticket::Command::Cancel)),
        ("ticket reopen", of(ticket::Command::Reopen)),
        ("ticket wait", of(ticket::Command::Wait)),
        ("ticket reconcile", of(ticket::Command::Reconcile)),
        ("ticket sla", of(ticket::Command::Sla)),
        ("change types", of(change::Command::Types)),
        ("change submit", boxed(change::Command::Submit)),
        ("change status", of(change::Command::Status)),
        ("change list", of(change::Command::List)),
        ("change cancel", of(change::Command::Cancel)),
        ("change wait", of(change::Command::Wait)),
        ("change reconcile", of(change::Command::Reconcile)),
        ("maintenance list", of(maintenance::Command::List)),
        ("maintenance show", of(maintenance::Command::Show)),
        ("maintenance approve", of(maintenance::Command::Approve)),
        ("maintenance decline", of(maintenance::Command::Decline)),
        ("maintenance calendar", of(maintenance::Command::Calendar)),
        ("billing modify", boxed(billing::Command::Modify)),
        ("billing status", of(billing::Command::Status)),
        ("billing list", of(billing::Command::List)),
        ("billing reference", of(billing::Command::Reference)),
        ("billing reconcile", of(billing::Command::Reconcile)),
        ("bulk list", of(bulk::Command::List)),
        ("bulk show", of(bulk::Command::Show)),
        ("bulk resume", of(bulk::Command::Resume)),
        ("bulk discard", of(bulk::Command::Discard)),
        ("order list", of(order::Command::List)),
        ("order status", of(order::Command::Status)),
        ("service list", of(service::Command::List)),
        ("service show", of(service::Command::Show)),
        ("service extend", of(service::Command::Extend)),
        ("service reconcile", of(service::Command::Reconcile)),
        ("user list", of(user::Command::List)),
        ("user show", of(user::Command::Show)),
        ("user add", boxed(user::Command::Add)),
        ("user modify", boxed(user::Command::Modify)),
        ("user enable", of(user::Command::Enable)),
        ("user disable", of(user::Command::Disable)),
        ("user reconcile", of(user::Command::Reconcile)),
        ("contacts lookup", of(contacts::Command::Lookup)),
        ("contacts who", of(contacts::Command::Who)),
        ("contacts roles", of(contacts::Command::Roles)),
        ("contacts team", of(contacts::Command::Team)),
        ("contacts export", of(contacts::Command::Export)),
        #[cfg(feature = "sandbox")]
        ("sandbox serve", of(super::sandbox::Command::Serve)),
        #[cfg(feature = "sandbox")]
        ("sandbox reset", of(super::sandbox::Command::Reset)),
        #[cfg(feature = "sandbox")]
        ("sandbox path", of(super::sandbox::Command::Path)),
        ("config init", of(config::Command::Init)),
        ("config path", of(config::Command::Path)),
        ("config list", of(config::Command::List)),
        ("config get", of(config::Command::Get)),
        ("config set", of(config::Command::Set)),
        ("config unset", of(config::Command::Unset)),
        ("config explain", of(config::Command::Explain)),
        ("auth login", of(auth::Command::Login)),
        ("auth logout", of(auth::Command::Logout)),
        ("auth status", of(auth::Command::Status)),
        ("auth token", of(auth::Command::Token)),
        ("api", boxed(super::Command::Api)),
        ("doctor", of(super::Command::Doctor)),
        ("completions", of(super::Command::Completions)),
        ("explain", of(super::Command::Explain)),
        ("man", of(super::Command::Man)),
        ("schema", of(super::Command::Schema)),
        ("help", of(super::Command::Help)),
    ]
}

#[cfg(test)]
mod tests {
    use unicode_width::UnicodeWidthStr;

    use super::*;
    use crate::env::testing::captured;
    use crate::locale::testing::speaking;
    use crate::render::Display;

    /// What a command's table looks like in a language, in a terminal of 80 columns, with little in its cells.
    fn table(lang: Lang, shape: Shape, output: Output<'_>) -> String {
        let (env, stdout, _) = captured(&[("COLUMNS", "80")], true);
        let display = Display { format: crate::render::Format::Table, ..Display::plain() };
        speaking(lang, || display.print(output, shape, None, &env)).unwrap();
        stdout.text()
    }

    #[test]
    fn the_longest_headings_of_each_language_stay_whole_in_80_columns() {
        for lang in Lang::ALL {
            for (command, shape) in shapes() {
                let plain = shape.iter().filter(|column| column.show == Show::Value);
                let row: Map<String, Value> =
                    plain.clone().map(|column| (column.key.to_owned(), Value::from("x"))).collect();
                let list = table(lang, shape, Output::List(vec![row.clone().into()]));
                let one = table(lang, shape, Output::One(row.into()));
                for (text, all) in [(&list, false), (&one, true)] {
                    for column in plain.clone().filter(|column| all || column.default) {
                        let heading = crate::locale::text_in(lang, &format!("column-{}", column.heading), &[]);
                        for word in heading.split_whitespace() {
                            assert!(text.contains(word), "{lang} {command}: {word} is broken in\n{text}");
                        }
                    }
                    let widest = text.lines().map(UnicodeWidthStr::width).max().unwrap_or_default();
                    assert!(widest <= 80, "{lang} {command}: {widest} columns\n{text}");
                }
            }
        }
    }
}
