package org.trackbook.ui.plan;

/// Something that can be chosen to narrow the talks of the day.
///
/// @param words what it is called
/// @param facet what it belongs to, in words
/// @param among whether entries of several facets stand together
/// @param left how many talks it would leave
/// @param chosen whether it is chosen already
record FilterEntry(Filter.Condition condition, String words, String facet, boolean among, int left, boolean chosen) {
}
