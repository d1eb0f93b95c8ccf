//! Who does what at the carrier (H1), and which matter is whose.

use std::borrow::Cow;

use super::entry::{known_ones, unknown};
use super::{Team, in_lang};
use crate::domain::{Refusal, fold, nearest};
use crate::locale::Lang;
use crate::text;

const ROLES: &str = include_str!("../../data/roles.tsv");
const MATTERS: &str = include_str!("../../data/matters.tsv");

/// Somebody who owns matters: `CCM`, Customer Care Manager.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the columns of data/roles.tsv, which data/README.md explains")]
pub struct Role {
    pub code: &'static str,
    pub name: &'static str,
    name_es: &'static str,
    name_pt: &'static str,
    pub does: &'static str,
    pub rule: &'static str,
    /// The team whose numbers are printed; the others are people, whom the portal names.
    pub team: Option<Team>,
}

impl Role {
    /// Its name in a language.
    pub fn name_in(&self, lang: Lang) -> &'static str {
        match lang {
            Lang::En => self.name,
            Lang::Es => self.name_es,
            Lang::Pt => self.name_pt,
        }
    }

    /// What it is there for, in a language.
    pub fn does_in(&self, lang: Lang) -> Cow<'static, str> {
        in_lang(lang, self.does, || format!("directory-role-{}", self.code.to_ascii_lowercase()))
    }

    /// All of them, in the order of the handbook.
    pub fn all() -> Vec<Self> {
        rows(ROLES)
            .filter_map(|[code, name, name_es, name_pt, does, rule, team]| {
                Some(Self { code, name, name_es, name_pt, does, rule, team: optional(team)? })
            })
            .collect()
    }

    /// The role of a code or a name in one of three languages; case and accents do not matter.
    ///
    /// # Errors
    /// `unknown_role` names the nearest and the known ones.
    pub fn find(text: &str) -> Result<Self, Refusal> {
        let word = fold(text);
        let all = Self::all();
        let names = |role: &Self| [role.code, role.name, role.name_es, role.name_pt];
        if let Some(role) = all.iter().find(|role| names(role).iter().any(|name| fold(name) == word)) {
            return Ok(role.clone());
        }
        let message = text!("directory-unknown-role", role = text.escape_debug());
        let codes = all.iter().map(|role| role.code);
        Err(unknown("unknown_role", message, "roles", text, codes, all.iter().map(|role| role.name)))
    }
}

/// Why somebody asks for a contact.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the columns of data/matters.tsv, which data/README.md explains")]
pub struct Matter {
    pub name: &'static str,
    pub title: &'static str,
    /// Codes of the roles that own it; none where the portal itself does.
    pub roles: Vec<&'static str>,
    pub ways: Ways,
    pub rule: &'static str,
    pub command: Option<&'static str>,
    pub advice: Option<&'static str>,
    /// Words that people use for it in three languages, folded, with blanks between them.
    words: &'static str,
}

/// Which entries of the directory serve a matter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ways {
    /// Those of its roles.
    OfRoles,
    /// Those of a team.
    OfTeam(Team),
    /// The portal of the country.
    Portal,
}

impl Matter {
    /// What it is about, in a language.
    pub fn title_in(&self, lang: Lang) -> Cow<'static, str> {
        in_lang(lang, self.title, || format!("directory-matter-{}", self.name))
    }

    /// What else there is to know, in a language.
    pub fn advice_in(&self, lang: Lang) -> Option<Cow<'static, str>> {
        Some(in_lang(lang, self.advice?, || format!("directory-advice-{}", self.name)))
    }

    /// All of them.
    pub fn all() -> Vec<Self> {
        rows(MATTERS)
            .filter_map(|[name, title, roles, ways, rule, command, advice, words]| {
                let ways = match ways {
                    "" => Ways::OfRoles,
                    "portal" => Ways::Portal,
                    team => Ways::OfTeam(team.parse().ok()?),
                };
                let some = |text: &'static str| (!text.is_empty()).then_some(text);
                Some(Self {
                    name,
                    title,
                    roles: roles.split(';').filter(|code| !code.is_empty()).collect(),
                    ways,
                    rule,
                    command: some(command),
                    advice: some(advice),
                    words,
                })
            })
            .collect()
    }

    /// The matters that a text can mean, the likeliest alone or, where several are alike, all of these.
    ///
    /// The name of a matter is that matter. Else each word counts the more the fewer matters it is used for.
    ///
    /// # Errors
    /// `unknown_matter` lists the known ones.
    pub fn find(text: &str) -> Result<Vec<Self>, Refusal> {
        let all = Self::all();
        let folded = fold(text);
        if let Some(matter) = all.iter().find(|matter| fold(matter.name) == folded) {
            return Ok(vec![matter.clone()]);
        }
        // In sixtieths, which most counts divide.
        let mut scores = vec![0_usize; all.len()];
        for word in folded.split(' ').filter(|word| word.len() > 1) {
            let meant: Vec<bool> =
                all.iter().map(|matter| matter.words.split(' ').any(|known| is_form_of(word, known))).collect();
            let count = meant.iter().filter(|is_meant| **is_meant).count();
            for (score, _) in scores.iter_mut().zip(&meant).filter(|(_, is_meant)| **is_meant) {
                *score += 60 / count;
            }
        }
        let best = scores.iter().copied().max().unwrap_or(0);
        if best == 0 {
            let known = all.iter().map(|matter| matter.name);
            let guess = nearest(text, known.clone().chain(all.iter().flat_map(|matter| matter.words.split(' '))));
            let known: Vec<&str> = known.collect();
            let message = text!("directory-unknown-matter", matter = text.escape_debug());
            let hint = known_ones("matters", guess, &known.join(", "));
            return Err(Refusal::new("unknown_matter", message).rule(1).hint(hint));
        }
        Ok(all.into_iter().zip(scores).filter(|(_, score)| *score == best).map(|(matter, _)| matter).collect())
    }
}

/// Whether a word is a known one or another ending of it: `facturación` of `factura`.
fn is_form_of(word: &str, known: &str) -> bool {
    let shorter = word.len().min(known.len());
    word == known || (shorter >= 5 && (word.starts_with(known) || known.starts_with(word)))
}

/// The rows below the heading, each split at its tabs.
fn rows<const N: usize>(text: &'static str) -> impl Iterator<Item = [&'static str; N]> {
    text.lines().skip(1).filter_map(|line| line.split('\t').collect::<Vec<_>>().try_into().ok())
}

/// `Some(None)` for no team, `None` for one that is not known.
fn optional(team: &str) -> Option<Option<Team>> {
    if team.is_empty() { Some(None) } else { team.parse().ok().map(Some) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<&'static str> {
        Matter::find(text).unwrap().into_iter().map(|matter| matter.name).collect()
    }

    #[test]
    fn every_row_of_the_data_is_read_and_names_roles_that_are_there() {
        let (roles, matters) = (Role::all(), Matter::all());
        assert_eq!(roles.len() + 1, ROLES.lines().count());
        assert_eq!(matters.len() + 1, MATTERS.lines().count());
        for matter in &matters {
            for code in &matter.roles {
                assert!(roles.iter().any(|role| role.code == *code), "{}: {code}", matter.name);
            }
            assert!(!matter.roles.is_empty() || matter.ways != Ways::OfRoles, "{} leads nowhere", matter.name);
            assert!(matter.words.split(' ').all(|word| fold(word) == word), "{}: words are folded", matter.name);
        }
    }

    #[test]
    fn words_of_three_languages_lead_to_the_matter() {
        for (text, matter) in [
            ("repair", "repair"),
            ("Billing question", "billing-question"),
            ("my link is down", "repair"),
            ("el enlace está caído", "repair"),
            ("o circuito caiu", "repair"),
            ("no hay internet", "repair"),
            ("sem conexão", "repair"),
            ("aumentar el ancho de banda", "new-service"),
            ("¿cuándo instalan?", "order-status"),
            ("no puedo entrar al portal", "portal-password"),
            ("o portal está fora do ar", "portal-down"),
            ("portal is down", "portal-down"),
            ("el portal no está disponible", "portal-down"),
            ("esqueci a senha", "portal-password"),
            ("olvidé mi contraseña", "portal-password"),
            ("disputed invoice", "dispute"),
            ("crédito por una factura", "dispute"),
            ("contestar fatura", "dispute"),
            ("número de PO en la factura", "invoice-reference"),
            ("cambio de razón social", "billing-data"),
            ("when is my installation", "order-status"),
            ("cotización", "new-service"),
            ("orçamento", "new-service"),
            ("diseño técnico", "technical-design"),
            ("managed service", "managed-service"),
            ("wholesale", "wholesale"),
            ("mayorista", "wholesale"),
            ("nonstandard change", "nonstandard-change"),
            ("mantenimiento programado", "planned-works"),
            ("manutenção", "planned-works"),
            ("sugestão", "portal-feedback"),
            ("service extension", "service-extension"),
            ("prórroga", "service-extension"),
            ("permisos de un usuario", "portal-users"),
        ] {
            assert_eq!(found(text), [matter], "{text}");
        }
    }

    #[test]
    fn a_word_that_belongs_to_several_matters_lists_these() {
        let matters = found("factura");
        assert!(matters.contains(&"billing-question") && matters.len() > 1, "{matters:?}");
    }

    #[test]
    fn a_text_without_a_known_word_lists_the_matters() {
        let refusal = Matter::find("xyzzy").unwrap_err();
        assert_eq!(refusal.code, "unknown_matter");
        assert!(refusal.hint.unwrap().starts_with("known matters: repair, billing-question,"));
        assert!(Matter::find("pasword").unwrap_err().hint.unwrap().starts_with("did you mean password?"));
        assert!(Matter::find(" ").is_err());
    }

    #[test]
    fn a_role_is_found_by_code_and_by_name_in_three_languages() {
        for text in
            ["ccm", "customer care manager", "Gerente de atención al cliente", "gerente de atendimento ao cliente"]
        {
            assert_eq!(Role::find(text).unwrap().code, "CCM", "{text}");
        }
        let refusal = Role::find("Customer Car Manager").unwrap_err();
        assert_eq!(refusal.code, "unknown_role");
        assert!(refusal.hint.unwrap().starts_with("did you mean Customer Care Manager? known roles: AM, SE"));
    }
}
