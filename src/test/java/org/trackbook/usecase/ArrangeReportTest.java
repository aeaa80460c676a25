package org.trackbook.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.trackbook.model.About;
import org.trackbook.model.Term;
import org.trackbook.model.TripPart;
import org.trackbook.testkit.Talks;

class ArrangeReportTest {
    private final Desk desk = new Desk(Talks.talk("a", "Rope", 1, "10:00", 30));
    private final ArrangeReport arranging = new ArrangeReport(desk.conferences, desk.visits);

    @AfterEach
    void close() {
        desk.close();
    }

    private Done set(String key, String value) {
        return assertInstanceOf(ArrangeReport.Arranged.Kept.class, arranging.set(desk.id, Map.of(key, value))).done();
    }

    @Test
    void whatWasSetIsTakenBackAndWhatWasWrittenMeanwhileStays() {
        var done = set("report.title", "Rope");
        desk.notes.write(desk.id, new About.Trip(TripPart.TLDR), "Go.");
        arranging.takeBack(desk.id, done);
        assertEquals(Optional.empty(), desk.visits.visit(desk.id).report().title());
        assertEquals(1, desk.visits.visit(desk.id).notes().size());
    }

    @Test
    void whatSomebodyWentOnFromIsNotTakenBack() {
        var done = set("report.title", "Rope");
        set("report.title", "More rope");
        assertFalse(arranging.takeBack(desk.id, done).changed());
        assertEquals(Optional.of("More rope"), desk.visits.visit(desk.id).report().title());
    }

    @Test
    void settingOneThingLeavesTheOthers() {
        arranging.glossary(desk.id, List.of(new Term("Bowline", Optional.empty(), true)));
        set("trip.place", "Lisbon");
        set("report.kind", "manager");
        var visit = desk.visits.visit(desk.id);
        assertEquals(1, visit.glossary().size());
        assertEquals(Optional.of("Lisbon"), visit.trip().place());
        assertEquals(Optional.of("manager"), visit.report().kind());
    }
}
