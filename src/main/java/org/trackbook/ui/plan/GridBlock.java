package org.trackbook.ui.plan;

/// A talk in its room. Talks of one room at the same time stand side by side.
///
/// @param lane its place among those, from 0
/// @param lanes how many there are
record GridBlock(TalkLine line, int lane, int lanes) {
}
