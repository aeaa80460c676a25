package org.trackbook.ui.orphans;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trackbook.model.Person;
import org.trackbook.model.Room;
import org.trackbook.model.TalkFacts;
import org.trackbook.plan.Match;
import org.trackbook.plan.Orphan;
import org.trackbook.ui.kit.Texts;
import org.trackbook.ui.kit.Times;

/// Says what is known of a lost talk, and what was said of it.
public final class LostWords {
    private static final int LONGEST = 140;

    private final Texts texts;
    private final Times times;

    /// @param times the clock of the conference
    public LostWords(Texts texts, Times times) {
        this.texts = texts;
        this.times = times;
    }

    /// `Sun 10:50, UD2.218A · Martin Schanzenbach`; empty where nothing is known but the title.
    public String facts(TalkFacts talk) {
        var place = joined(", ", Stream.concat(talk.start().map(times::dayAndClock).stream(),
                talk.room().map(Room::value).stream()));
        return joined(" · ", Stream.of(place,
                joined(", ", talk.speakers().stream().map(Person::value))));
    }

    /// A sentence for each thing that was said.
    public List<String> said(LostTalk lost) {
        return lost.words().stream().map(this::said).toList();
    }

    /// `Your note is kept: “Ask whether a home server can hold its own zone.”`
    public String said(Orphan orphan) {
        var text = shortened(orphan.text());
        return switch (orphan.kind()) {
            case NOTE -> texts.say("orphans.kept.note", text);
            case RATING -> rating(text);
            case ATTENDANCE -> texts.say("orphans.kept.attendance", attendance(text));
            case STAR -> texts.say("orphans.kept.star");
            case BACKUP -> texts.say("orphans.kept.backup", text);
            case PHOTO -> texts.say("orphans.kept.photo", text);
        };
    }

    private String rating(String text) {
        var stars = text.split(" ", 2);
        return stars.length == 1
                ? texts.say("orphans.kept.rating", stars[0])
                : texts.say("orphans.kept.verdict", stars[0], stars[1]);
    }

    private String attendance(String text) {
        return joined(", ", Stream.of(text.split(" ")).map(word -> texts.say("attend.state." + word)));
    }

    /// Why a talk may be the lost one.
    String reason(Match match) {
        return texts.say("orphans.reason." + match.name().toLowerCase(Locale.ROOT));
    }

    private static String shortened(String text) {
        var line = text.strip().replaceAll("\\s+", " ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST).strip() + "…";
    }

    private static String joined(String sign, Stream<String> parts) {
        return parts.filter(part -> !part.isEmpty()).collect(Collectors.joining(sign));
    }
}
