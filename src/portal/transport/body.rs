//! Bodies: what is sent from memory or from a file, and what is received, decoded and bounded.

use std::convert::Infallible;
use std::io::{self, Write};
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use flate2::write::MultiGzDecoder;
use http::HeaderMap;
use http::header::CONTENT_ENCODING;
use http_body::{Body, Frame, SizeHint};
use http_body_util::{BodyExt, Full};
use hyper::body::Incoming;

use super::{Failure, innermost};
use crate::portal::PortalError;
use crate::portal::spool::Sending;
use crate::text;

/// The body of a request under way.
pub(in crate::portal) enum Outgoing {
    /// From memory; possibly nothing.
    Memory(Full<Bytes>),
    /// From a file.
    File(Sending),
}

impl Body for Outgoing {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, io::Error>>> {
        match self.get_mut() {
            Self::Memory(bytes) => Pin::new(bytes).poll_frame(cx).map_err(|never: Infallible| match never {}),
            Self::File(file) => Pin::new(file).poll_frame(cx),
        }
    }

    fn is_end_stream(&self) -> bool {
        match self {
            Self::Memory(bytes) => bytes.is_end_stream(),
            Self::File(file) => file.is_end_stream(),
        }
    }

    fn size_hint(&self) -> SizeHint {
        match self {
            Self::Memory(bytes) => bytes.size_hint(),
            Self::File(file) => file.size_hint(),
        }
    }
}

/// Why a body was not received.
pub(in crate::portal) enum NotReceived {
    /// The connection, or what came over it.
    Broken(Failure),
    /// It is larger than allowed, or `sink` does not take it.
    Refused(PortalError),
}

/// Writes a body into `sink`, decoded, up to `limit` bytes; gives how many there were.
pub(in crate::portal) async fn receive(
    headers: &HeaderMap,
    mut body: Incoming,
    sink: &mut dyn Write,
    limit: u64,
) -> Result<u64, NotReceived> {
    let mut bounded = Bounded { sink, limit, bytes: 0, refusal: None };
    let is_gzip = headers.get(CONTENT_ENCODING).is_some_and(|coding| coding.as_bytes().eq_ignore_ascii_case(b"gzip"));
    // A success without content may well say that its nothing is compressed.
    if is_gzip && !body.is_end_stream() {
        let mut decoder = MultiGzDecoder::new(bounded);
        while let Some(data) = next(&mut body).await? {
            if let Err(error) = decoder.write_all(&data) {
                return Err(decoder.get_mut().failure(&error));
            }
        }
        if let Err(error) = decoder.try_finish() {
            return Err(decoder.get_mut().failure(&error));
        }
        return Ok(decoder.get_ref().bytes);
    }
    while let Some(data) = next(&mut body).await? {
        if let Err(error) = bounded.write_all(&data) {
            return Err(bounded.failure(&error));
        }
    }
    Ok(bounded.bytes)
}

/// The next piece, without trailers.
async fn next(body: &mut Incoming) -> Result<Option<Bytes>, NotReceived> {
    while let Some(frame) = body.frame().await {
        match frame {
            Ok(frame) => {
                if let Ok(data) = frame.into_data() {
                    return Ok(Some(data));
                }
            }
            Err(error) => {
                return Err(NotReceived::Broken(Failure { is_before_sending: false, reason: innermost(&error) }));
            }
        }
    }
    Ok(None)
}

/// A sink that takes so many bytes.
struct Bounded<'a> {
    sink: &'a mut dyn Write,
    limit: u64,
    bytes: u64,
    refusal: Option<PortalError>,
}

impl Bounded<'_> {
    /// Why it takes no more; or else what was written into it was not what it was said to be.
    fn failure(&mut self, error: &io::Error) -> NotReceived {
        match self.refusal.take() {
            Some(refusal) => NotReceived::Refused(refusal),
            None => NotReceived::Broken(Failure { is_before_sending: false, reason: error.to_string() }),
        }
    }
}

impl Write for Bounded<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.bytes += bytes.len() as u64;
        let refusal = if self.bytes > self.limit {
            PortalError::TooLarge { limit: self.limit }
        } else {
            match self.sink.write_all(bytes) {
                Ok(()) => return Ok(bytes.len()),
                Err(error) => PortalError::Setup(text!("portal-answer-not-kept", error = error)),
            }
        };
        self.refusal = Some(refusal);
        Err(io::Error::other("the answer is not taken"))
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
