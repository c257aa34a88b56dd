//! All time limits of the tests. They end a hang; none of them judges speed. They are therefore several times longer than
//! the slowest machine needs, since a limit that is too short fails a scenario for no fault of the app.

use std::time::Duration;

/// The time that a driver has to accept connections after its start.
pub const DRIVER_START: Duration = Duration::from_secs(240);

/// The time that a page has to meet a condition.
pub const CONDITION: Duration = Duration::from_secs(60);

/// The time that a driver gives an asynchronous script to answer, such as axe or a wait for frames. WebDriver's default is
/// 30 seconds.
pub const SCRIPT: Duration = Duration::from_secs(120);

/// The time that a driver gives a page to load. WebDriver's default is 300 seconds.
pub const PAGE_LOAD: Duration = Duration::from_secs(1200);

/// The time that the app has to say that a connection has stalled. The app itself waits before it says so.
pub const STALL_NOTICE: Duration = Duration::from_secs(160);

/// The time that the host keeps a stalled connection open: longer than [`STALL_NOTICE`], so that the connection does not
/// break before the app has said that it stalls.
pub const STALL: Duration = Duration::from_secs(240);

/// The time that a page has to open and leave a transcript several dozen times.
pub const REPEATED_VISITS: Duration = Duration::from_secs(360);
