package org.trackbook.plan;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.trackbook.model.Guid;
import org.trackbook.model.Room;
import org.trackbook.model.Talk;

/// A talk with all by which it may be known again, folded once.
///
/// @param at its place in the schedule
/// @param id without the mark of an id that its file repeats: which of them has which mark may differ each time
/// @param people who speaks, in whatever order
record Known(Talk talk, int at, String guid, String id, String title, Set<String> people) {
    private static final Pattern REPEATED = Pattern.compile("~\\d+$");

    static Known of(Talk talk, int at) {
        var id = talk.id().value();
        return new Known(talk, at, talk.guid().map(Guid::value).orElse(""),
                id.indexOf('~') < 0 ? id : REPEATED.matcher(id).replaceFirst(""), Folded.of(talk.title()),
                Folded.speakers(talk.speakers()));
    }

    String evidence(Match match) {
        return switch (match) {
            case GUID -> guid;
            case ID -> id;
            case SLUG -> talk.text().slug();
            case URL -> talk.text().url();
            case TITLE -> title;
        };
    }

    /// The surest thing that shows that it is the same talk.
    Match match(Known other) {
        for (var match : List.of(Match.GUID, Match.ID, Match.SLUG, Match.URL)) {
            if (!evidence(match).isEmpty() && evidence(match).equals(other.evidence(match))) {
                return match;
            }
        }
        return Match.TITLE;
    }

    boolean sharesSomebody(Known other) {
        return people.stream().anyMatch(other.people::contains);
    }

    /// How much they have in common where several would do.
    int likeness(Known other) {
        return (title.equals(other.title) ? 32 : 0) + (people.equals(other.people) ? 16 : 0)
                + (talk.slot().start().equals(other.talk.slot().start()) ? 8 : 0)
                + (talk.room().equals(other.talk.room()) ? 4 : 0) + (talk.day() == other.talk.day() ? 2 : 0)
                + (talk.id().equals(other.talk.id()) ? 1 : 0);
    }

    String room() {
        return talk.room().map(Room::value).orElse("");
    }
}
