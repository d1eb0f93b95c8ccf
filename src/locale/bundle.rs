//! The files of `locales/`, each read when it is first needed.

use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};

use super::Lang;
use super::number::number;

type Bundle = FluentBundle<FluentResource>;

/// A file of each language, and what was read of it.
pub(super) struct Area {
    /// The first word of the ids in it, and the name of the file.
    pub(super) name: &'static str,
    /// What stands in the files, in the order of [`Lang::ALL`].
    pub(super) sources: [&'static str; 3],
    bundles: [OnceLock<Bundle>; 3],
}

macro_rules! areas {
    ($($name:literal)+) => {
        pub(super) static AREAS: [Area; [$($name),+].len()] = [$(Area {
            name: $name,
            sources: [
                include_str!(concat!("../../locales/en/", $name, ".ftl")),
                include_str!(concat!("../../locales/es/", $name, ".ftl")),
                include_str!(concat!("../../locales/pt/", $name, ".ftl")),
            ],
            bundles: [const { OnceLock::new() }; 3],
        }),+];
    };
}

areas! {
    "api" "auth" "billing" "bulk" "change" "cli" "column" "command" "config" "contacts" "credentials" "directory"
    "doctor" "domain" "error" "explain" "filing" "help" "holiday" "maintenance" "many" "order" "portal" "render" "rule" "sandbox"
    "service" "settings" "ticket" "ui" "user" "word"
}

impl Area {
    fn bundle(&self, lang: Lang) -> &Bundle {
        self.bundles[lang as usize].get_or_init(|| {
            let mut bundle = Bundle::new_concurrent(vec![lang.code().parse().unwrap_or_default()]);
            // Signs of direction around arguments are for languages that are written from right to left.
            bundle.set_use_isolating(false);
            bundle.set_formatter(Some(match lang {
                Lang::En => |value, _| written(Lang::En, value),
                Lang::Es => |value, _| written(Lang::Es, value),
                Lang::Pt => |value, _| written(Lang::Pt, value),
            }));
            // A test proves that all files are sound and that no id is there twice.
            let resource = match FluentResource::try_new(self.sources[lang as usize].to_owned()) {
                Ok(resource) | Err((resource, _)) => resource,
            };
            let _ = bundle.add_resource(resource);
            bundle
        })
    }
}

/// How a number is written; nothing for what is none.
fn written(lang: Lang, value: &FluentValue<'_>) -> Option<String> {
    match value {
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "it was made of a whole number above zero"
        )]
        FluentValue::Number(count) => Some(number(lang, count.value as u64)),
        _ => None,
    }
}

/// The text of an id, or of an attribute of one: `explain-not_found.why`.
pub(super) fn format(lang: Lang, id: &str, args: &FluentArgs<'_>) -> Option<String> {
    let (message, attribute) = match id.split_once('.') {
        Some((message, attribute)) => (message, Some(attribute)),
        None => (id, None),
    };
    let area = message.split('-').next().unwrap_or_default();
    let area = AREAS.iter().find(|known| known.name == area)?;
    let bundle = area.bundle(lang);
    let message = bundle.get_message(message)?;
    let pattern = match attribute {
        Some(attribute) => message.get_attribute(attribute)?.value(),
        None => message.value()?,
    };
    let mut errors = Vec::new();
    Some(bundle.format_pattern(pattern, Some(args), &mut errors).into_owned())
}
