package org.trackbook.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.trackbook.model.About;
import org.trackbook.model.ConferenceId;
import org.trackbook.model.Talk;
import org.trackbook.model.TalkId;
import org.trackbook.model.Track;
import org.trackbook.model.Visit;
import org.trackbook.store.Tally;
import org.trackbook.testkit.Talks;

class RemoveConferenceTest {
    private static final Talk KNOTS = Talks.talk("a", "Sails", 1, "10:00", 30);

    @Test
    void whatIsPutBackIsAsItWas() {
        try (var desk = new Desk(KNOTS)) {
            var removal = new RemoveConference(desk.conferences);
            desk.conferences.keep(Talks.conference(Talks.titled(Talks.talk("b", "Sails", 1, "10:00", 30), "Talk a")),
                    desk.conferences.origin(desk.id).orElseThrow(), new Tally(0, 0, 0, 1),
                    Map.of(KNOTS.id(), new TalkId("b")));
            desk.notes.write(desk.id, About.talk(new TalkId("b")), "Left over right.");
            desk.plan.pick(desk.id, 1, Optional.of(new Track("Sails")), Optional.of("Ropes"));
            desk.conferences.archive(desk.id, true);
            desk.conferences.columns(desk.id, Map.of("title", "Name"));
            desk.conferences.see(desk.id);
            var before = all(desk);

            var removed = removal.remove(desk.id).orElseThrow();
            assertEquals(Optional.empty(), desk.conferences.conference(desk.id));
            assertEquals(Visit.none(desk.id), desk.visits.visit(desk.id));
            assertEquals(desk.id, removal.putBack(removed));

            assertEquals(before, all(desk));
        }
    }

    private static List<Object> all(Desk desk) {
        var id = desk.id;
        var store = desk.conferences;
        return List.of(store.conference(id), desk.visits.visit(id), store.versions(id), store.formerIds(id),
                store.all(),
                store.columns(id), store.seen(id), store.unseen(id));
    }

    @Test
    void whatWasImportedAnewMeanwhileGivesWay() {
        try (var desk = new Desk(KNOTS)) {
            var removal = new RemoveConference(desk.conferences);
            desk.notes.write(desk.id, About.talk(KNOTS.id()), "Left over right.");
            var removed = removal.remove(desk.id).orElseThrow();
            desk.publish(Talks.conference(Talks.talk("c", "Sails", 1, "10:00", 30)));

            assertEquals(desk.id, removal.putBack(removed));

            assertEquals(List.of(KNOTS), desk.conferences.conference(desk.id).orElseThrow().talks());
            assertEquals(1, desk.visits.visit(desk.id).notes().size());
        }
    }

    @Test
    void whatWasWrittenMeanwhileStaysBesideIt() {
        try (var desk = new Desk(KNOTS)) {
            var removal = new RemoveConference(desk.conferences);
            desk.notes.write(desk.id, About.talk(KNOTS.id()), "Left over right.");
            var removed = removal.remove(desk.id).orElseThrow();
            desk.publish(Talks.conference(KNOTS));
            desk.notes.write(desk.id, About.talk(KNOTS.id()), "Right over left.");

            var other = removal.putBack(removed);

            assertEquals(new ConferenceId("harbour-days-2027-2"), other);
            assertEquals(List.of("Left over right.", "Right over left."),
                    List.of(desk.visits.visit(other).notes().getFirst().text(),
                            desk.visits.visit(desk.id).notes().getFirst().text()));
            assertEquals(List.of(KNOTS), desk.conferences.conference(other).orElseThrow().talks());
        }
    }

    @Test
    void whatWasMadeByHandMeanwhileStaysBesideIt() {
        try (var desk = new Desk(KNOTS)) {
            var removal = new RemoveConference(desk.conferences);
            var removed = removal.remove(desk.id).orElseThrow();
            var title = removed.conference().title();
            var day = removed.conference().start();
            var made = desk.making.make(title, day, day, ZoneId.of("Europe/Lisbon"));
            assertEquals(new Made.OfConference(desk.id), made);

            assertEquals(new ConferenceId("harbour-days-2027-2"), removal.putBack(removed));
        }
    }
}
