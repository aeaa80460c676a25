package org.trackbook.ui.attend;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trackbook.model.Attendance;
import org.trackbook.model.Conference;
import org.trackbook.model.Note;
import org.trackbook.model.Person;
import org.trackbook.model.Room;
import org.trackbook.model.TalkFacts;
import org.trackbook.ui.kit.Texts;
import org.trackbook.ui.kit.Times;

/// Says what is known of talks that have left the schedule, above what the visitor wrote of them.
final class LostWords {
    private final Texts texts;
    private final Times times;

    LostWords(Texts texts, Conference conference) {
        this.texts = texts;
        this.times = Times.of(texts, conference);
    }

    List<Section> sections(Lost lost, Function<Note, Draft> drafts) {
        return lost.talks()
                .stream()
                .map(talk -> new Section(talk.facts().title(), detail(talk), talk.notes().stream().map(drafts).toList(),
                        Optional.empty()))
                .toList();
    }

    /// `was Sun 10:50 · UD2.218A · Martin Schanzenbach · 4 of 5`
    private String detail(Lost.OfTalk talk) {
        return Stream.of(was(talk.facts()), talk.facts().room().map(Room::value),
                Optional.of(talk.facts().speakers().stream().map(Person::value).collect(Collectors.joining(", "))),
                talk.rating()
                        .map(rating -> texts.say("attend.lost.rated", rating.stars(), rating.verdict().orElse(""))),
                talk.attendance().flatMap(Attendance::state).map(this::word),
                talk.attendance().filter(Attendance::watch).map(_ -> texts.say("attend.state.watch")))
                .flatMap(Optional::stream)
                .map(String::strip)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private Optional<String> was(TalkFacts facts) {
        return facts.start().map(start -> texts.say("attend.lost.was", times.dayAndClock(start)));
    }

    private String word(Attendance.State state) {
        return texts.say("attend.state." + state.name().toLowerCase(Locale.ROOT));
    }
}
