//! Refuses requests whose `Host` is not ours.
//!
//! A page of another site can make its own name lead to this computer (DNS rebinding) and then read what is served here.
//! The browser still sends that name as `Host`.

use std::net::IpAddr;
use std::sync::Arc;

use axum::extract::{Request, State};
use axum::http::{StatusCode, header, uri::Authority};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

use super::Served;

/// The names that a request may have as its `Host`.
pub(crate) struct HostNames {
    /// Names beside the loopback ones, in lower case.
    named: Vec<String>,
    /// True if any IP address is allowed, because the server listens to the network.
    any_address: bool,
}

impl HostNames {
    /// Allows the loopback names, these names, and any IP address if the server listens at one that is not loopback.
    pub(crate) fn new(listens_at: IpAddr, named: impl IntoIterator<Item = String>) -> Self {
        let named = named.into_iter().map(|name| name.to_ascii_lowercase()).collect();
        Self { named, any_address: !listens_at.is_loopback() }
    }

    /// Tells whether a `Host`, which may have a port, is ours.
    pub(crate) fn allow(&self, host: &str) -> bool {
        let Ok(authority) = host.parse::<Authority>() else { return false };
        let name = authority.host().to_ascii_lowercase();
        let address = name.trim_start_matches('[').trim_end_matches(']').parse::<IpAddr>();
        match address {
            Ok(address) => self.any_address || address.is_loopback(),
            Err(_) => name == "localhost" || name.ends_with(".localhost") || self.named.contains(&name),
        }
    }
}

/// Passes a request on if its `Host` is ours.
pub(super) async fn check(State(served): State<Arc<Served>>, request: Request, next: Next) -> Response {
    let from_header = request.headers().get(header::HOST).and_then(|host| host.to_str().ok());
    let host = request.uri().authority().map(Authority::as_str).or(from_header);
    // HTTP/1.0 has no Host; no browser sends it.
    if host.is_none_or(|host| served.names.allow(host)) {
        return next.run(request).await;
    }
    let words = "This name is not served here. If it should be, name it with --allow-host.\n";
    (StatusCode::MISDIRECTED_REQUEST, words).into_response()
}
