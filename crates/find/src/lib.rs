//! Where it was said.
