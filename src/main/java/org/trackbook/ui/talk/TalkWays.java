package org.trackbook.ui.talk;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.trackbook.model.ConferenceId;
import org.trackbook.model.Talk;
import org.trackbook.model.TalkId;

/// Where the card of a talk leads.
///
/// @param browse opens an address
/// @param copy puts an address where other programs find it, and says so
/// @param star stars a talk, or takes its star
/// @param open shows another talk of the same conference
/// @param go goes to a talk of any conference
public record TalkWays(Consumer<String> browse, Consumer<String> copy, Consumer<Talk> star, Consumer<Talk> open,
        BiConsumer<ConferenceId, TalkId> go) {
}
