package org.trackbook.cli;

import org.trackbook.model.Person;
import org.trackbook.model.Room;
import org.trackbook.model.Status;
import org.trackbook.model.Talk;
import org.trackbook.usecase.Opened;
import org.trackbook.words.Words;

/// Says talks in a line each.
final class TalkText {
    private final Opened opened;
    private final Words words;
    private final Opinions opinions;

    TalkText(Opened opened, Words words) {
        this.opened = opened;
        this.words = words;
        opinions = new Opinions(opened.visit());
    }

    void add(Talk talk, Columns columns) {
        columns.add(Times.span(talk.slot(), opened.conference().zone().id()), talk.id().value(),
                talk.room().map(Room::value).orElse(""), marks(talk), title(talk));
    }

    /// A star for a starred talk, a cross for a dropped one, a question mark for the short list; the rating behind it.
    private String marks(Talk talk) {
        var mark = opinions.starred(talk.id())
                ? "★"
                : opinions.dropped(talk.id()) ? "✗" : opinions.shortListed(talk.id()) ? "?" : "";
        return mark + opinions.stars(talk.id()).map(stars -> " " + stars + "/5").orElse("");
    }

    /// Title and speakers, after what a reader must know first.
    String title(Talk talk) {
        var title = talk.status() == Status.PLANNED
                ? talk.title()
                : words.say("cli.status." + talk.status().name().toLowerCase(java.util.Locale.ROOT), talk.title());
        return talk.speakers().isEmpty()
                ? title
                : title + " — " + String.join(", ", talk.speakers().stream().map(Person::value).toList());
    }
}
