package org.trackbook.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.trackbook.testkit.Talks.at;
import static org.trackbook.testkit.Talks.conference;
import static org.trackbook.testkit.Talks.talk;
import static org.trackbook.testkit.Talks.titled;
import static org.trackbook.testkit.Talks.with;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;
import org.trackbook.model.Conference;
import org.trackbook.model.DayPlan;
import org.trackbook.model.Status;
import org.trackbook.model.Talk;
import org.trackbook.model.TalkId;
import org.trackbook.model.Track;
import org.trackbook.model.Visit;
import org.trackbook.ui.kit.Texts;
import org.trackbook.usecase.Opened;

class RemindersTest {
    private static final Conference HARBOUR = conference(titled(talk("nets", "Sea", 1, "10:00", 30), "Nets"),
            titled(talk("knots", "Sea", 1, "10:30", 30), "Knots"),
            with(titled(talk("fog", "Sea", 1, "11:30", 30), "Fog"), Status.CANCELLED),
            titled(talk("bread", "Land", 1, "10:15", 30), "Bread"));

    private final ObjectProperty<Optional<Opened>> opened = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Instant> now = new SimpleObjectProperty<>(at(1, "09:00"));
    private final List<String> notified = new ArrayList<>();
    private boolean inSight = true;
    private final Reminders reminders = new Reminders(opened, now, () -> inSight,
            (title, words) -> notified.add(title + " | " + words), Texts.in(Locale.ENGLISH));

    private void open() {
        var plan = new DayPlan(1, Optional.of(new Track("Sea")), Optional.empty(), Set.of(new TalkId("fog")), Set.of(),
                Set.of(),
                Map.of(), Map.of(), Optional.empty());
        opened.set(Optional.of(new Opened(HARBOUR, Visit.none(HARBOUR.id()).withPlans(List.of(plan)))));
    }

    private String line() {
        return reminders.talkProperty().get().map(Talk::title).orElse("");
    }

    @Test
    void aPlannedTalkIsSaidFiveMinutesBeforeAndTheLineGoesWhenItBegins() {
        open();
        now.set(at(1, "09:54"));
        assertEquals("", line());
        now.set(at(1, "09:55"));
        assertEquals("Nets", line());
        assertEquals("In 5 min: Nets", reminders.words(reminders.talkProperty().get().orElseThrow()));
        now.set(at(1, "10:00"));
        assertEquals("", line());
        assertEquals(List.of(), notified, "who sees the window is not disturbed");
    }

    @Test
    void aReminderThatWasReadDoesNotComeBack() {
        open();
        now.set(at(1, "09:56"));
        reminders.dismiss();
        now.set(at(1, "09:57"));
        open();
        assertEquals("", line());
    }

    @Test
    void theSystemSaysItWhereTheWindowIsOutOfSight() {
        open();
        inSight = false;
        now.set(at(1, "10:26"));
        now.set(at(1, "10:27"));
        assertEquals(List.of("In 4 min: Knots | 10:30, Room Sea"),
                notified);
        assertEquals("Knots", line(), "and the line waits");
    }

    @Test
    void whatHasBegunIsCancelledOrNotPlannedIsNotSaid() {
        now.set(at(1, "10:01"));
        open();
        assertEquals("", line(), "begun");
        now.set(at(1, "10:12"));
        assertEquals("", line(), "not planned");
        now.set(at(1, "11:27"));
        assertEquals("", line(), "cancelled");
    }

    @Test
    void whoWantsNoneGetsNoneAndWhoWantsMoreTimeGetsMore() {
        open();
        reminders.minutesProperty().set(0);
        now.set(at(1, "09:59"));
        assertEquals("", line());
        reminders.minutesProperty().set(15);
        now.set(at(1, "10:15"));
        assertEquals("Knots", line());
    }
}
