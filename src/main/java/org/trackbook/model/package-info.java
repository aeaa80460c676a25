/// The nouns of a conference, of a visit and of what is said about them, as values.
///
/// **Decisions.** A `Conference` holds only what its schedule says, a `Visit` only what the visitor added: so an import
/// can replace the one and never touches the other; we gave up finding both in one place. An absent value is an
/// `Optional`, prose that may be empty is `""`. Time is an `Instant` and a `Duration` beside the conference's `Zone`;
/// a local time exists only in a view or a report.
@NullMarked
package org.trackbook.model;

import org.jspecify.annotations.NullMarked;
