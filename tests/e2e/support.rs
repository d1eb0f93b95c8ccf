//! A home of its own for each test, and portals that behave as told.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Output, Stdio};
use std::sync::{Arc, Mutex};

use serde_json::Value;
use tempfile::TempDir;

/// An empty home, and the binary run in it with nothing else in its environment.
pub(crate) struct Home {
    folder: TempDir,
    vars: Vec<(String, String)>,
}

impl Home {
    pub(crate) fn new() -> Self {
        Self { folder: tempfile::tempdir().unwrap(), vars: Vec::new() }
    }

    /// Sets a variable for every later run.
    pub(crate) fn set(&mut self, name: &str, value: &str) -> &mut Self {
        self.vars.push((name.to_owned(), value.to_owned()));
        self
    }

    /// What a variable is set to.
    pub(crate) fn var(&self, name: &str) -> &str {
        self.vars.iter().rev().find(|(known, _)| known == name).map_or("", |(_, value)| value)
    }

    /// A home whose profile, from the environment, is this portal; retries are switched off.
    pub(crate) fn of_portal(url: &str) -> Self {
        let mut home = Self::new();
        home.set("LUMENCTL_BASE_URL", url).set("LUMENCTL_TOKEN", "t0ken").set("LUMENCTL_MAX_WAIT", "0s");
        home
    }

    pub(crate) fn path(&self) -> &Path {
        self.folder.path()
    }

    /// The binary, about to run with these arguments.
    pub(crate) fn command(&self, args: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_lumenctl"));
        command.args(args).env_clear().env("HOME", self.path()).env("PATH", "/usr/bin:/bin").stdin(Stdio::null());
        command.current_dir(self.path()).envs(self.vars.iter().map(|(name, value)| (name, value)));
        command
    }

    pub(crate) fn run(&self, args: &[&str]) -> Ran {
        Ran::from(self.command(args).output().unwrap())
    }

    /// What is seen on a terminal whose user types `answer`; nothing, loudly, where there is no `script` to make one.
    pub(crate) fn on_a_terminal(&self, args: &[&str], answer: &str) -> Option<Output> {
        let quoted: Vec<String> = args.iter().map(|arg| format!("'{arg}'")).collect();
        let mut command = Command::new("script");
        command.args(["-qec", &format!("{} {}", env!("CARGO_BIN_EXE_lumenctl"), quoted.join(" ")), "/dev/null"]);
        let plain = self.command(&[]);
        let vars = plain.get_envs().filter_map(|(name, value)| Some((name, value?)));
        command.env_clear().envs(vars).current_dir(self.path()).stdin(Stdio::piped()).stdout(Stdio::piped());
        let Ok(mut child) = command.spawn() else {
            eprintln!("SKIPPED: there is no `script` here to make a terminal");
            return None;
        };
        child.stdin.take().unwrap().write_all(answer.as_bytes()).unwrap();
        Some(child.wait_with_output().unwrap())
    }

    /// The same on the embedded portal.
    pub(crate) fn sandbox(&self, args: &[&str]) -> Ran {
        self.run(&[&["--sandbox", "-q"], args].concat())
    }
}

impl Home {
    /// Serves the sandbox in a process of its own; later runs talk to it, by the preset that they are given.
    pub(crate) fn serve(&mut self, more: &[&str]) -> Serving {
        let args = [&["-q", "sandbox", "serve", "-o", "json"], more].concat();
        let args = if more.contains(&"--port") { args } else { [&args[..], &["--port", "0"]].concat() };
        let mut child = self.command(&args).stdout(Stdio::piped()).spawn().unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
        let portal: Value = serde_json::from_str(&line).unwrap();
        for (name, key) in [
            ("LUMENCTL_BASE_URL", "url"),
            ("LUMENCTL_TOKEN_URL", "tokenUrl"),
            ("LUMENCTL_CLIENT_ID", "clientId"),
            ("LUMENCTL_CLIENT_SECRET", "clientSecret"),
        ] {
            self.set(name, portal[key].as_str().unwrap());
        }
        Serving(child)
    }

    /// Makes the one profile of the config file.
    pub(crate) fn profile(&self, content: &str) {
        let folder = self.path().join(".config/lumenctl");
        std::fs::create_dir_all(&folder).unwrap();
        let text = format!("default_profile = \"p\"\n[profiles.p]\n{content}");
        std::fs::write(folder.join("config.toml"), text).unwrap();
    }
}

/// A process, such as a portal's, that ends with the test.
pub(crate) struct Serving(pub(crate) Child);

impl Drop for Serving {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// How a run ended.
#[derive(Debug)]
pub(crate) struct Ran {
    pub(crate) code: i32,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
}

impl From<Output> for Ran {
    fn from(output: Output) -> Self {
        Self {
            code: output.status.code().unwrap_or(-1),
            stdout: String::from_utf8(output.stdout).unwrap(),
            stderr: String::from_utf8(output.stderr).unwrap(),
        }
    }
}

impl Ran {
    /// Fails the test, with everything that was said, unless the exit code is this one.
    #[track_caller]
    pub(crate) fn exits(self, code: i32) -> Self {
        assert_eq!(self.code, code, "\nstdout: {}\nstderr: {}", self.stdout, self.stderr);
        self
    }

    #[track_caller]
    pub(crate) fn json(&self) -> Value {
        serde_json::from_str(&self.stdout).unwrap_or_else(|error| panic!("{error}: {}", self.stdout))
    }

    /// The error object on stderr.
    #[track_caller]
    pub(crate) fn error(&self) -> Value {
        let line = self.stderr.lines().rev().find(|line| line.starts_with('{'));
        let line = line.unwrap_or_else(|| panic!("no error object: {}", self.stderr));
        serde_json::from_str::<Value>(line).unwrap()["error"].take()
    }
}

/// A request as it came over the wire.
#[derive(Clone, Debug)]
pub(crate) struct Request {
    pub(crate) method: String,
    pub(crate) path: String,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: String,
}

impl Request {
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_str())
    }

    pub(crate) fn json(&self) -> Value {
        serde_json::from_str(&self.body).unwrap()
    }
}

/// A portal that answers as a closure says and remembers what it was asked.
pub(crate) struct Portal {
    pub(crate) url: String,
    requests: Arc<Mutex<Vec<Request>>>,
}

impl Portal {
    /// `answer` writes whatever it likes to the connection, which is closed after it.
    pub(crate) fn new(answer: impl Fn(&Request, &mut TcpStream) + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let requests = Arc::new(Mutex::new(Vec::new()));
        let (seen, answer) = (Arc::clone(&requests), Arc::new(answer));
        std::thread::spawn(move || {
            for stream in listener.incoming() {
                let (mut stream, seen, answer) = (stream.unwrap(), Arc::clone(&seen), Arc::clone(&answer));
                std::thread::spawn(move || {
                    if let Some(request) = read(&stream) {
                        seen.lock().unwrap().push(request.clone());
                        answer(&request, &mut stream);
                    }
                });
            }
        });
        Self { url, requests }
    }

    /// A portal that gives everyone the same answer.
    pub(crate) fn always(status: &'static str, content_type: &'static str, body: &'static str) -> Self {
        Self::new(move |_, stream| respond(stream, status, &[("content-type", content_type)], body))
    }

    pub(crate) fn requests(&self) -> Vec<Request> {
        self.requests.lock().unwrap().clone()
    }
}

pub(crate) fn read(stream: impl Read) -> Option<Request> {
    let mut reader = BufReader::new(stream);
    let mut line = String::new();
    reader.read_line(&mut line).ok()?;
    let mut words = line.split_whitespace();
    let (method, path) = (words.next()?.to_owned(), words.next()?.to_owned());
    let mut headers = Vec::new();
    loop {
        let mut line = String::new();
        reader.read_line(&mut line).ok()?;
        match line.trim_end().split_once(": ") {
            Some((name, value)) => headers.push((name.to_owned(), value.to_owned())),
            None => break,
        }
    }
    let mut request = Request { method, path, headers, body: String::new() };
    let length = request.header("content-length").and_then(|length| length.parse().ok()).unwrap_or(0);
    let mut body = vec![0; length];
    reader.read_exact(&mut body).ok()?;
    request.body = String::from_utf8(body).ok()?;
    Some(request)
}

/// Writes a whole answer. A client that hung up is no failure of the portal.
pub(crate) fn respond(stream: &mut impl Write, status: &str, headers: &[(&str, &str)], body: &str) {
    let headers: String = headers.iter().map(|(name, value)| format!("{name}: {value}\r\n")).collect();
    let length = body.len();
    let _ = write!(stream, "HTTP/1.1 {status}\r\n{headers}content-length: {length}\r\nconnection: close\r\n\r\n{body}");
}
