//! `client_secret_command`: a program that prints the client secret.

use std::io::{self, Read};
use std::path::{Display, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::mpsc;
use std::thread;
use std::time::{Duration, Instant};

use super::{LONGEST, Secret, hide_from};
use crate::error::{Error, Kind};
use crate::settings::Paths;
use crate::text;

/// How the program is called in errors.
const FIELD: &str = "client_secret_command";

/// A program and its arguments, run without a shell and without our own secrets in its environment.
#[derive(Debug)]
pub struct SecretCommand {
    program: PathBuf,
    args: Vec<String>,
    limit: Duration,
}

impl SecretCommand {
    /// A program that is named with a path is found from the config file's folder, never from the working directory.
    pub(super) fn new(line: &[String], paths: &Paths, limit: Duration) -> Self {
        let program = PathBuf::from(line.first().map(String::as_str).unwrap_or_default());
        let is_path = program.components().count() > 1;
        let program = if is_path { paths.in_config(program) } else { program };
        Self { program, args: line.iter().skip(1).cloned().collect(), limit }
    }

    /// Runs it, and takes what it prints without the last line break.
    ///
    /// # Errors
    /// [`Kind::NotAuthenticated`] for a program that cannot be started, fails, prints no secret, prints too much, or does
    /// not end in time.
    pub(super) fn run(&self) -> Result<Secret, Error> {
        let mut command = Command::new(&self.program);
        // Its words and its question for a passphrase are for the user: stderr stays the terminal.
        hide_from(command.args(&self.args)).stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::inherit());
        let mut child = command.spawn().map_err(|error| self.not_started(&error))?;
        let result = self.read(&mut child);
        // However it ended, nothing of it stays.
        let _ = child.kill();
        let _ = child.wait();
        result
    }

    fn read(&self, child: &mut Child) -> Result<Secret, Error> {
        let deadline = Instant::now() + self.limit;
        let Some(stdout) = child.stdout.take() else {
            return Err(Self::failed(text!("credentials-command-gives-no-output", program = self.name())));
        };
        let (tell, told) = mpsc::channel();
        // A thread of its own, because a program can be silent for ever.
        thread::spawn(move || {
            let mut text = String::new();
            let read = stdout.take(LONGEST as u64 + 1).read_to_string(&mut text);
            let _ = tell.send(read.map(|_| Secret::new(text)));
        });
        let text = match told.recv_timeout(self.limit) {
            Ok(Ok(text)) => text,
            Ok(Err(_)) => return Err(Self::failed(text!("credentials-command-prints-no-text", program = self.name()))),
            Err(_) => return Err(self.too_slow()),
        };
        if text.expose().len() > LONGEST {
            return Err(Self::failed(text!("credentials-command-prints-too-much", program = self.name())));
        }
        let status = loop {
            match child.try_wait() {
                Ok(Some(status)) => break status,
                Ok(None) if Instant::now() < deadline => thread::sleep(Duration::from_millis(5)),
                Ok(None) => return Err(self.too_slow()),
                Err(error) => {
                    let message = text!("credentials-command-cannot-be-awaited", program = self.name(), error = error);
                    return Err(Self::failed(message).cause(error));
                }
            }
        };
        if !status.success() {
            return Err(self.ended_badly(status));
        }
        let secret = text.expose();
        let secret = secret.strip_suffix('\n').unwrap_or(secret);
        let secret = secret.strip_suffix('\r').unwrap_or(secret);
        if secret.trim().is_empty() {
            return Err(Self::failed(text!("credentials-command-prints-nothing", program = self.name())));
        }
        secret.parse().map_err(|refusal: crate::domain::Refusal| {
            Self::failed(text!("credentials-command-prints-no-secret", program = self.name())).hint(refusal.message)
        })
    }

    fn name(&self) -> Display<'_> {
        self.program.display()
    }

    fn error(message: String) -> Error {
        Error::new(Kind::NotAuthenticated, message).code("client_secret_command_failed").field(FIELD)
    }

    fn failed(message: String) -> Error {
        Self::error(message).hint(text!("credentials-command-failed-hint"))
    }

    fn not_started(&self, error: &io::Error) -> Error {
        let message = match error.kind() {
            io::ErrorKind::NotFound => text!("credentials-command-not-there", program = self.name()),
            _ => text!("credentials-command-not-started", program = self.name(), error = error),
        };
        let has_blank = self.program.to_string_lossy().contains(' ') && self.args.is_empty();
        let hint = match has_blank {
            true => text!("credentials-command-is-list-hint"),
            false => text!("credentials-command-not-started-hint"),
        };
        Self::error(message).hint(hint)
    }

    fn ended_badly(&self, status: ExitStatus) -> Error {
        Self::failed(match status.code() {
            Some(code) => text!("credentials-command-failed", program = self.name(), code = code),
            None => text!("credentials-command-was-killed", program = self.name()),
        })
    }

    fn too_slow(&self) -> Error {
        let limit = self.limit.as_secs_f32();
        Self::error(text!("credentials-command-too-slow", program = self.name(), seconds = limit))
            .hint(text!("credentials-command-waits-hint"))
            .hint(text!("credentials-command-more-time-hint"))
    }
}
