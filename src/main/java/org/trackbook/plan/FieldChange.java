package org.trackbook.plan;

/// What a schedule said of a talk, and what it says now.
///
/// @param before as text: a start is an ISO instant, people and links stand one in a line; empty where there was
///        nothing, like `after`
public record FieldChange(Field field, String before, String after) {
}
