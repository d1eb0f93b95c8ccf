//! What a process gets from outside: variables, clock, randomness, streams.
//!
//! Nothing else in the crate reads them, so that a test can give its own (`clippy.toml` enforces it).

use std::ffi::OsString;
use std::io::{self, IsTerminal, Write};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use jiff::Timestamp;
use jiff::tz::TimeZone;

/// A clock: the present moment, whenever it is asked.
pub type Clock = Arc<dyn Fn() -> Timestamp + Send + Sync>;

/// A source of random bytes: fills the slice.
pub type Random = Arc<dyn Fn(&mut [u8]) + Send + Sync>;

/// Where variables come from.
type Vars = Arc<dyn Fn(&str) -> Option<OsString> + Send + Sync>;

/// One output stream and what is known of its other end.
pub struct Stream {
    writer: Mutex<Box<dyn Write + Send>>,
    is_terminal: bool,
}

impl Stream {
    /// A stream that ends in `writer`.
    pub fn new(writer: impl Write + Send + 'static, is_terminal: bool) -> Self {
        Self { writer: Mutex::new(Box::new(writer)), is_terminal }
    }

    /// Whether a person looks at it.
    pub fn is_terminal(&self) -> bool {
        self.is_terminal
    }

    /// The writer, for `render` and `ui` alone.
    pub(crate) fn lock(&self) -> MutexGuard<'_, Box<dyn Write + Send>> {
        self.writer.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The world outside the process.
pub struct Env {
    vars: Vars,
    clock: Clock,
    random: Random,
    zone: Arc<dyn Fn() -> TimeZone + Send + Sync>,
    /// Data.
    pub stdout: Stream,
    /// Talk.
    pub stderr: Stream,
    /// Whether a person can answer questions.
    pub stdin_is_terminal: bool,
    width: Box<dyn Fn() -> Option<u16> + Send + Sync>,
}

impl Env {
    /// The real process. Nothing is opened or read before it is asked for.
    pub fn real() -> Self {
        Self {
            vars: Arc::new(real::var),
            clock: Arc::new(real::now),
            random: Arc::new(real::random),
            zone: Arc::new(TimeZone::system),
            stdout: Stream::new(io::stdout(), io::stdout().is_terminal()),
            stderr: Stream::new(io::stderr(), io::stderr().is_terminal()),
            stdin_is_terminal: io::stdin().is_terminal(),
            width: Box::new(|| terminal_size::terminal_size().map(|(width, _)| width.0)),
        }
    }

    /// A made-up process for tests: these variables, this clock, bytes from a counter, UTC,
    /// and streams that go nowhere.
    pub fn fake(vars: &[(&str, &str)], now: Timestamp) -> Self {
        let vars: Vec<(String, OsString)> =
            vars.iter().map(|(name, value)| ((*name).to_owned(), OsString::from(*value))).collect();
        let counter = Mutex::new(0_u8);
        Self {
            vars: Arc::new(move |name| vars.iter().find(|(known, _)| known == name).map(|(_, value)| value.clone())),
            clock: Arc::new(move || now),
            random: Arc::new(move |bytes| {
                let mut counter = counter.lock().unwrap_or_else(PoisonError::into_inner);
                for byte in bytes {
                    *byte = *counter;
                    *counter = counter.wrapping_add(1);
                }
            }),
            zone: Arc::new(|| TimeZone::UTC),
            stdout: Stream::new(io::sink(), false),
            stderr: Stream::new(io::sink(), false),
            stdin_is_terminal: false,
            width: Box::new(|| None),
        }
    }

    /// The same process for what outlives a borrow: variables and clock, and streams that go nowhere.
    pub fn apart(&self) -> Self {
        Self {
            vars: Arc::clone(&self.vars),
            clock: self.clock(),
            random: self.random(),
            zone: Arc::clone(&self.zone),
            stdout: Stream::new(io::sink(), false),
            stderr: Stream::new(io::sink(), false),
            stdin_is_terminal: false,
            width: Box::new(|| None),
        }
    }

    /// The same process in the time zone that `zone` finds.
    #[must_use]
    pub fn with_zone(mut self, zone: impl Fn() -> TimeZone + Send + Sync + 'static) -> Self {
        self.zone = Arc::new(zone);
        self
    }

    /// The same process in a terminal of this width.
    #[must_use]
    pub fn with_width(mut self, width: u16) -> Self {
        self.width = Box::new(move || Some(width));
        self
    }

    /// The same process with these streams.
    #[must_use]
    pub fn with_streams(mut self, stdout: Stream, stderr: Stream) -> Self {
        self.stdout = stdout;
        self.stderr = stderr;
        self
    }

    /// A variable; one that is set to nothing counts as not set.
    pub fn var_os(&self, name: &str) -> Option<OsString> {
        (self.vars)(name).filter(|value| !value.is_empty())
    }

    /// A variable as text; bytes that are not UTF-8 become replacement characters, which no parser accepts.
    pub fn var(&self, name: &str) -> Option<String> {
        self.var_os(name).map(|value| value.to_string_lossy().into_owned())
    }

    /// The present moment.
    pub fn now(&self) -> Timestamp {
        (self.clock)()
    }

    /// The clock itself, for what outlives a borrow.
    pub fn clock(&self) -> Clock {
        Arc::clone(&self.clock)
    }

    /// The source of random bytes.
    pub fn random(&self) -> Random {
        Arc::clone(&self.random)
    }

    /// The user's own time zone; read from the system only when asked.
    pub fn zone(&self) -> TimeZone {
        (self.zone)()
    }

    /// The width of the terminal in columns: `COLUMNS` if set, else what the terminal says.
    pub fn width(&self) -> Option<u16> {
        self.var("COLUMNS").and_then(|columns| columns.parse().ok()).or_else(|| (self.width)())
    }
}

mod real {
    #![expect(clippy::disallowed_methods, reason = "the one place that asks the process")]

    use std::ffi::OsString;

    use jiff::Timestamp;

    pub(super) fn var(name: &str) -> Option<OsString> {
        std::env::var_os(name)
    }

    pub(super) fn now() -> Timestamp {
        Timestamp::now()
    }

    pub(super) fn random(bytes: &mut [u8]) {
        #[expect(clippy::expect_used, reason = "without randomness neither ids nor TLS are safe")]
        getrandom::fill(bytes).expect("the system gives random bytes");
    }
}

#[cfg(test)]
pub(crate) mod testing {
    //! Streams that a test can read.

    use std::io::{self, Write};
    use std::sync::{Arc, Mutex};

    use super::{Env, Stream};

    /// What was written to a stream so far.
    #[derive(Clone, Default)]
    pub(crate) struct Captured(Arc<Mutex<Vec<u8>>>);

    impl Captured {
        pub(crate) fn stream(&self, is_terminal: bool) -> Stream {
            Stream::new(self.clone(), is_terminal)
        }

        pub(crate) fn text(&self) -> String {
            String::from_utf8(self.0.lock().unwrap().clone()).unwrap()
        }
    }

    impl Write for Captured {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            self.0.lock().unwrap().extend_from_slice(bytes);
            Ok(bytes.len())
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    /// A stream that fails each write.
    pub(crate) struct Broken(pub(crate) io::ErrorKind);

    impl Write for Broken {
        fn write(&mut self, _bytes: &[u8]) -> io::Result<usize> {
            Err(self.0.into())
        }

        fn flush(&mut self) -> io::Result<()> {
            Err(self.0.into())
        }
    }

    /// A made-up process with stdout and stderr to read.
    pub(crate) fn captured(vars: &[(&str, &str)], is_terminal: bool) -> (Env, Captured, Captured) {
        let (stdout, stderr) = (Captured::default(), Captured::default());
        let now = "2026-11-23T20:05:00Z".parse().unwrap();
        let env = Env::fake(vars, now).with_streams(stdout.stream(is_terminal), stderr.stream(is_terminal));
        (env, stdout, stderr)
    }
}
