package org.trackbook.ui.attend;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trackbook.model.Kind;
import org.trackbook.model.Person;
import org.trackbook.model.Room;
import org.trackbook.model.Talk;
import org.trackbook.model.TalkId;
import org.trackbook.model.Track;
import org.trackbook.plan.Agenda;
import org.trackbook.plan.Entry;
import org.trackbook.ui.kit.TrackSigns;
import org.trackbook.usecase.Choice;
import org.trackbook.usecase.Opened;

/// Finds the talk that somebody means who types part of its name.
///
/// @param sign the number of its track's sign
/// @param planned whether it is on the agenda
record Jump(Talk talk, int sign, boolean planned) {
    private static final int MOST = 8;

    /// The likeliest first: of the shown day before the others, then what begins like the words, what is on the agenda,
    /// what is not over, by time. Without words the way of the day.
    static List<Jump> of(Opened opened, int day, Instant now, String words) {
        var signs = TrackSigns.of(opened.conference());
        var planned = Agenda.of(opened.conference(), opened.visit()).stream()
                .flatMap(agenda -> agenda.talks().stream())
                .map(Entry.Attend::talk)
                .toList();
        var ids = planned.stream().map(Talk::id).collect(Collectors.toSet());
        var asked = Choice.folded(words);
        return talks(opened, planned, asked.isEmpty())
                .stream()
                .filter(talk -> meant(talk, List.of(asked.split(" "))))
                .sorted(order(ids, day, now, asked))
                .limit(MOST)
                .map(talk -> new Jump(talk, signs.index(talk.track()), ids.contains(talk.id())))
                .toList();
    }

    private static Set<Talk> talks(Opened opened, List<Talk> planned, boolean agendaAlone) {
        var talks = new LinkedHashSet<>(planned);
        if (!agendaAlone || planned.isEmpty()) {
            opened.conference().talks().stream().filter(talk -> talk.kind() == Kind.TALK).forEach(talks::add);
        }
        return talks;
    }

    private static Comparator<Talk> order(Set<TalkId> planned, int day, Instant now, String asked) {
        return Comparator.comparing((Talk talk) -> talk.day() != day)
                .thenComparing(talk -> !Choice.folded(talk.title()).startsWith(asked))
                .thenComparing(talk -> !planned.contains(talk.id()))
                .thenComparing(talk -> !talk.slot().end().isAfter(now))
                .thenComparingInt(talk -> talk.day())
                .thenComparing(talk -> talk.slot().start());
    }

    private static boolean meant(Talk talk, List<String> words) {
        var known = Choice.folded(Stream.of(Stream.of(talk.title()), talk.speakers().stream().map(Person::value),
                talk.room().stream().map(Room::value), talk.track().stream().map(Track::value))
                .flatMap(it -> it)
                .collect(Collectors.joining(" ")));
        return words.stream().allMatch(known::contains);
    }
}
