package org.trackbook.usecase;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.trackbook.model.Conference;
import org.trackbook.model.Kind;
import org.trackbook.model.Room;
import org.trackbook.model.Slot;
import org.trackbook.model.Status;
import org.trackbook.model.Talk;
import org.trackbook.model.TalkId;
import org.trackbook.model.Text;
import org.trackbook.plan.Agenda;
import org.trackbook.schedule.TalkIds;

/// Adds talks to a conference made by hand, and takes them away.
final class HandTalks {
    private HandTalks() {
    }

    /// An id like that of a talk whose file gives none, which no other talk has.
    static TalkId free(Conference conference, ByHand entry) {
        var zone = conference.zone().id();
        var id = new TalkId(TalkIds.of(entry.title().strip(),
                start(conference, entry).start().atZone(zone).toLocalDateTime(),
                entry.room().map(Room::value).orElse("")));
        var free = id;
        for (int number = 2; conference.talk(free).isPresent(); number++) {
            free = new TalkId(id.value() + "~" + number);
        }
        return free;
    }

    private static Slot start(Conference conference, ByHand entry) {
        var day = conference.day(entry.day()).orElseThrow();
        return new Slot(Agenda.instant(day, entry.start(), conference.zone().id()), entry.length());
    }

    /// Adds a talk, or puts it in the place of the one with its id.
    static Opened with(Opened opened, TalkId id, ByHand entry) {
        var conference = opened.conference();
        var talks = others(conference, id);
        talks.add(new Talk(id, Optional.empty(), Kind.TALK, Status.PLANNED, entry.day(), start(conference, entry),
                entry.title().strip(), entry.room(), entry.track(), entry.speakers(), Text.NONE));
        return new Opened(filled(conference, talks), opened.visit());
    }

    static Opened without(Opened opened, TalkId id) {
        return new Opened(filled(opened.conference(), others(opened.conference(), id)), opened.visit());
    }

    private static List<Talk> others(Conference conference, TalkId id) {
        return new ArrayList<>(conference.talks().stream().filter(talk -> !talk.id().equals(id)).toList());
    }

    /// Rooms stand in the order in which they came, those without talks no longer.
    private static Conference filled(Conference conference, List<Talk> talks) {
        var named = talks.stream().flatMap(talk -> talk.room().stream()).distinct().toList();
        var rooms = new ArrayList<>(conference.rooms().stream().filter(named::contains).toList());
        named.stream().filter(room -> !rooms.contains(room)).forEach(rooms::add);
        talks.sort(Comparator.comparing((Talk talk) -> talk.slot().start())
                .thenComparing(talk -> talk.room().map(rooms::indexOf).orElse(rooms.size()))
                .thenComparing(talk -> talk.id().value()));
        return new Conference(conference.id(), conference.title(), conference.venue(), conference.city(),
                conference.zone(), conference.version(), conference.days(), rooms, talks);
    }
}
