package org.trackbook.ui.plan;

import java.util.List;
import org.trackbook.model.Kind;
import org.trackbook.model.Status;
import org.trackbook.model.Talk;
import org.trackbook.usecase.Choice;

/// A talk as the list and the grid of a day show it.
///
/// @param sign of its track
/// @param over whether it has ended
/// @param free whether nothing on the agenda takes place at the same time
/// @param shortListed whether it is to be decided about later
/// @param words what a filter looks at, folded
record TalkLine(Talk talk, int sign, Standing standing, boolean over, boolean free, boolean shortListed,
        String words) {
    static TalkLine of(Talk talk, int sign, Standing standing, boolean over, boolean free,
            boolean shortListed) {
        var words = new StringBuilder(talk.title()).append('\n').append(talk.text().subtitle());
        talk.speakers().forEach(person -> words.append('\n').append(person.value()));
        talk.room().ifPresent(room -> words.append('\n').append(room.value()));
        talk.track().ifPresent(track -> words.append('\n').append(track.value()));
        words.append('\n').append(talk.text().type()).append('\n').append(talk.text().language());
        return new TalkLine(talk, sign, standing, over, free, shortListed, Choice.folded(words.toString()));
    }

    boolean cancelled() {
        return talk.status() == Status.CANCELLED;
    }

    boolean starred() {
        return standing == Standing.STAR;
    }

    boolean isTalk() {
        return talk.kind() == Kind.TALK;
    }

    /// Whether each word stands somewhere in what is known of the talk.
    boolean has(List<String> folded) {
        return folded.stream().allMatch(words::contains);
    }
}
