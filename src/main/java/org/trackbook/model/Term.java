package org.trackbook.model;

import java.util.Optional;

/// A word of the visitor's glossary, marked up at its first mention in a report.
///
/// @param term taken literally, case, blanks and brackets included
/// @param url makes it a link
/// @param bold makes it bold
public record Term(String term, Optional<String> url, boolean bold) {
}
