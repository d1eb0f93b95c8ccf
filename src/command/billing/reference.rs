//! `billing reference`: the e-mail that asks for a PO, HES or MIGO number on invoices (H16).

use std::fs::OpenOptions;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use mail_builder::MessageBuilder;
use mail_builder::headers::address::Address;
use mail_builder::headers::raw::Raw;
use serde_json::json;

use crate::command::account::{account, country};
use crate::command::text::one_line;
use crate::command::{Context, Verb, desktop};
use crate::directory::{HANDBOOK, Kind as Way, Query, Team};
use crate::domain::{AccountId, Country, EmailAddress, ExternalId, Refusal, Rule};
use crate::error::{Error, Kind, Problems};
use crate::locale;
use crate::render::{Column, Outcome, Output, Shape};
use crate::text;

/// Invoices that carry a reference number are asked for by e-mail.
const H16: Rule = Rule(16);

/// Write the e-mail that asks for a reference number on your invoices (H16)
///
/// It goes to the right address of the country, in its language. Nothing is sent: it is printed, written to a file for
/// your mail program (--eml), or handed to it (--open).
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  lumenctl billing reference --country BR --account BR-000123 --po 4500012345 \\
      --from noc@example.com
  lumenctl billing reference --country CL --account CL-000123 --hes 1000234 --migo 5000891 \\
      --eml reference.eml")]
pub struct Args {
    /// The billing account [default: the profile's]
    #[arg(long, value_name = "ID")]
    account: Option<String>,

    /// The account's country [default: the profile's]
    #[arg(long, value_name = "COUNTRY")]
    country: Option<String>,

    /// Purchase order
    #[arg(long, value_name = "NUMBER")]
    po: Option<String>,

    /// Service entry sheet (hoja de entrada de servicios)
    #[arg(long, value_name = "NUMBER")]
    hes: Option<String>,

    /// Goods receipt
    #[arg(long, value_name = "NUMBER")]
    migo: Option<String>,

    /// Another requirement that the contract gives you
    #[arg(long, value_name = "TEXT")]
    note: Option<String>,

    /// The company's legal name: in the text, and as the sender's
    #[arg(long, value_name = "NAME")]
    legal_name: Option<String>,

    /// Your own address [default: the profile's contact.email; else your mail program fills it in]
    #[arg(long, value_name = "MAIL")]
    from: Option<String>,

    /// Write the e-mail to a new file; - is stdout, as without
    #[arg(long, value_name = "FILE")]
    eml: Option<PathBuf>,

    /// Hand it to the desktop's mail program; on a terminal only
    #[arg(long)]
    open: bool,
}

/// An e-mail, every part of it checked.
pub struct Request {
    country: Country,
    account: AccountId,
    /// Name and value.
    numbers: Vec<(&'static str, String)>,
    note: Option<String>,
    legal_name: Option<String>,
    /// The sender's name.
    name: Option<String>,
    from: Option<EmailAddress>,
    eml: Option<PathBuf>,
    open: bool,
}

impl Verb for Args {
    type Request = Request;

    const COLUMNS: Shape = &[
        Column::shown("to", "to"),
        Column::shown("subject", "subject"),
        Column::shown("body", "body"),
        Column::hidden("message", "message"),
        Column::hidden("path", "file"),
    ];

    fn into_request(self, cx: &Context<'_>, problems: &mut Problems) -> Option<Request> {
        let before = problems.len();
        let country = country(self.country.as_deref(), cx, problems);
        let account = account(self.account.as_deref(), cx, problems);
        let mut numbers = Vec::new();
        for (flag, name, text) in
            [("--po", "PO", &self.po), ("--hes", "HES", &self.hes), ("--migo", "MIGO", &self.migo)]
        {
            let number = text.as_deref().and_then(|text| of_header(flag, text, 60, problems));
            numbers.extend(number.map(|number| (name, number)));
        }
        let note = self.note.as_deref().and_then(|text| one_line("--note", text, 500, H16, problems));
        if numbers.is_empty() && note.is_none() && problems.len() == before {
            let refusal = Refusal::new("missing_option", text!("billing-no-number-to-ask-for")).rule(16);
            let hint = text!("billing-add-at-least-one", options = "--po, --hes, --migo, --note");
            problems.add("billing reference", refusal.hint(hint));
        }
        let legal_name = self.legal_name.as_deref().and_then(|text| of_header("--legal-name", text, 200, problems));
        let contact = cx.settings().ok().map(|settings| settings.contact.clone()).unwrap_or_default();
        let name = contact.name.as_deref().and_then(|text| of_header("contact.name", text, 200, problems));
        let typed = self.from.map(|text| ("--from", text)).or(contact.email.map(|text| ("contact.email", text)));
        let from = typed.and_then(|(field, text)| problems.take(field, sender(&text)));
        if self.open && !cx.ui.can_ask() {
            let refusal = Refusal::new("no_terminal", text!("billing-mail-program-needs-terminal"));
            problems.add("--open", refusal.hint(text!("billing-use-eml-or-stdout")));
        }
        if problems.len() > before {
            return None;
        }
        Some(Request {
            country: country?,
            account: account?,
            numbers,
            note,
            name: legal_name.clone().or(name),
            legal_name,
            from,
            eml: self.eml.filter(|path| path != Path::new("-")),
            open: self.open,
        })
    }

    fn run<'a>(request: Request, cx: &'a Context<'a>) -> Result<Outcome<'a>, Error> {
        let to = address(request.country, cx)?;
        let (subject, body) = (request.subject(), request.body());
        let message = request.message(&to, &subject, &body, cx)?;
        if request.from.is_none() && !request.open {
            cx.ui.note(&text!("billing-mail-has-no-sender"));
        }
        if let Some(path) = &request.eml {
            write_new(path, &message)?;
            cx.ui.note(&text!("billing-mail-is-written", path = path.display()));
        }
        if request.open {
            open(&to, &subject, &body)?;
            cx.ui.note(&text!("billing-handed-to-mail-program"));
        }
        let path = request.eml.as_ref().map(|path| path.display().to_string());
        let text = match (&path, request.open) {
            (Some(path), _) => format!("{path}\n"),
            (None, true) => String::new(),
            (None, false) => message.clone(),
        };
        let value = json!({"to": to, "subject": subject, "body": body, "message": message, "path": path});
        Ok(Output::Script { value, text }.into())
    }
}

/// One line for a header. A reader takes `=?` for the begin of an encoded word (RFC 2047 section 2) and shows another text.
fn of_header(field: &str, text: &str, most: usize, problems: &mut Problems) -> Option<String> {
    let text = one_line(field, text, most, H16, problems)?;
    if text.contains("=?") {
        let refusal = Refusal::new("invalid_text", text!("billing-taken-for-an-encoding"));
        problems.add(field, refusal.rule(16).hint(text!("billing-leave-it-out-or-note")));
        return None;
    }
    Some(text)
}

/// An address that a header can carry as it is: letters beyond ASCII are for mail servers that agree on them (RFC 6532).
fn sender(text: &str) -> Result<EmailAddress, Refusal> {
    let mail = text.parse::<EmailAddress>()?;
    match text.is_ascii() {
        true => Ok(mail),
        false => Err(Refusal::new("invalid_email", text!("billing-mail-has-other-letters", mail = mail))
            .rule(16)
            .hint(text!("billing-use-plain-letters"))),
    }
}

/// Where such requests go (H16).
fn address(country: Country, cx: &Context<'_>) -> Result<String, Error> {
    let directory = cx.directory(Some(country))?;
    let query = Query {
        country: Some(country),
        team: Some(Team::BillingReference),
        kind: Some(Way::Email),
        ..Query::default()
    };
    let entries = directory.lookup(&query);
    // Who notes an address of their own wants it used.
    let entry = entries.iter().find(|entry| entry.source != HANDBOOK).or(entries.first());
    let address = entry.map(|entry| entry.address()).ok_or_else(|| {
        Error::new(Kind::Internal, text!("billing-no-address-for", country = country.name_in(locale::lang())))
    })?;
    match sender(address) {
        Ok(mail) => Ok(mail.to_string()),
        Err(refusal) => {
            let hint = text!("billing-change-it-in-contacts");
            Err(Error::new(Kind::InvalidInput, refusal.message).code(refusal.code).hint(hint))
        }
    }
}

impl Request {
    fn numbers(&self) -> String {
        self.numbers.iter().map(|(name, number)| format!("{name} {number}")).collect::<Vec<_>>().join(", ")
    }

    /// In the country's language.
    fn subject(&self) -> String {
        let numbers = match self.numbers.is_empty() {
            true => String::new(),
            false => format!(": {}", self.numbers()),
        };
        let account = &self.account;
        match self.country {
            Country::BR => format!("Referência na fatura, conta {account}{numbers}"),
            Country::US => format!("Reference on invoices, account {account}{numbers}"),
            _ => format!("Referencia en la factura, cuenta {account}{numbers}"),
        }
    }

    fn body(&self) -> String {
        let (account, country) = (&self.account, self.country.own_name());
        let [greeting, wish, contract, end] = match self.country {
            Country::BR => [
                "Prezados,",
                "solicitamos que as próximas faturas da conta abaixo tragam a referência indicada.",
                "O requisito está previsto em contrato; enviamos o documento, se necessário.",
                "Atenciosamente,",
            ],
            Country::US => [
                "Dear team,",
                "please print the reference below on the next invoices of this account.",
                "The requirement is part of the contract; we can send the document if needed.",
                "Kind regards,",
            ],
            _ => [
                "Estimados:",
                "solicitamos que las próximas facturas de la cuenta indicada lleven la siguiente referencia.",
                "El requisito consta en el contrato; enviamos el documento si es necesario.",
                "Saludos cordiales,",
            ],
        };
        let (account_word, name_word) = match self.country {
            Country::BR => ("Conta", "Razão social"),
            Country::US => ("Account", "Legal name"),
            _ => ("Cuenta", "Razón social"),
        };
        let mut lines = vec![greeting.to_owned(), String::new(), wish.to_owned(), String::new()];
        lines.push(format!("{account_word}: {account} ({country})"));
        lines.extend(self.legal_name.as_ref().map(|name| format!("{name_word}: {name}")));
        lines.extend(self.numbers.iter().map(|(name, number)| format!("{name}: {number}")));
        lines.extend(self.note.clone());
        lines.extend([String::new(), contract.to_owned(), String::new(), end.to_owned()]);
        lines.extend(self.name.clone());
        lines.extend(self.from.as_ref().map(ToString::to_string));
        lines.join("\n") + "\n"
    }

    /// The e-mail (RFC 5322), as a draft that mail programs open for sending.
    fn message(&self, to: &str, subject: &str, body: &str, cx: &Context<'_>) -> Result<String, Error> {
        let mut random = [0; 10];
        (cx.env.random())(&mut random);
        let now = cx.env.now();
        let id = ExternalId::fresh(u64::try_from(now.as_millisecond()).unwrap_or(0), &random);
        let from = match &self.from {
            Some(mail) => Address::new_address(self.name.as_deref(), mail.to_string()),
            // A message needs a From, and a group of nobody may stand in it (RFC 6854).
            None => Address::new_group(Some(self.name.as_deref().unwrap_or("Draft")), Vec::new()),
        };
        MessageBuilder::new()
            .from(from)
            .to(to.to_owned())
            .header("X-Unsent", Raw::new("1"))
            .subject(subject.to_owned())
            .date(now.as_second())
            .message_id(format!("{id}@lumenctl.invalid"))
            // The form of texts on the wire (RFC 2046 section 4.1.1), which base64 would hide from the builder.
            .text_body(body.replace('\n', "\r\n"))
            .write_to_string()
            .map(|message| if message.ends_with("\r\n") { message } else { message + "\r\n" })
            .map_err(|error| Error::new(Kind::Internal, text!("billing-mail-not-written", error = error)))
    }
}

/// Writes a file that is not there yet.
fn write_new(path: &Path, message: &str) -> Result<(), Error> {
    let write = || {
        let mut file = OpenOptions::new().write(true).create_new(true).open(path)?;
        // A part of an e-mail would be taken for all of it, and stand in the way of the next run.
        file.write_all(message.as_bytes()).inspect_err(|_| drop(std::fs::remove_file(path)))
    };
    write().map_err(|error: io::Error| match error.kind() {
        io::ErrorKind::AlreadyExists => Error::new(Kind::Conflict, text!("billing-file-exists", path = path.display()))
            .code("already_exists")
            .field("--eml")
            .hint(text!("billing-nothing-is-overwritten")),
        _ => Error::new(Kind::Internal, text!("billing-file-not-written", path = path.display(), error = error))
            .code("file_not_written")
            .field("--eml"),
    })
}

/// Hands a `mailto:` (RFC 6068) to the desktop, without a shell.
fn open(to: &str, subject: &str, body: &str) -> Result<(), Error> {
    let encode = |text: &str| -> String {
        text.bytes()
            .map(|byte| match byte {
                b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => char::from(byte).to_string(),
                b'\n' => "%0D%0A".to_owned(),
                byte => format!("%{byte:02X}"),
            })
            .collect()
    };
    let to = encode(to).replace("%40", "@");
    let url = format!("mailto:{to}?subject={}&body={}", encode(subject), encode(body));
    match desktop::open(&url) {
        true => Ok(()),
        false => Err(Error::new(Kind::Internal, text!("billing-no-mail-program"))
            .code("no_mail_program")
            .hint(text!("billing-use-eml-and-open"))),
    }
}
