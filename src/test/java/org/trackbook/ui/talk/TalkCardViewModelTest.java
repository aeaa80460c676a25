package org.trackbook.ui.talk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.trackbook.testkit.Talks.at;
import static org.trackbook.testkit.Talks.conference;
import static org.trackbook.testkit.Talks.talk;
import static org.trackbook.testkit.Talks.titled;
import static org.trackbook.testkit.Talks.with;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trackbook.model.Conference;
import org.trackbook.model.ConferenceId;
import org.trackbook.model.DayPlan;
import org.trackbook.model.Room;
import org.trackbook.model.Status;
import org.trackbook.model.Talk;
import org.trackbook.model.TalkId;
import org.trackbook.model.Track;
import org.trackbook.model.Visit;
import org.trackbook.plan.Field;
import org.trackbook.plan.FieldChange;
import org.trackbook.plan.Why;
import org.trackbook.store.Origin;
import org.trackbook.store.Recorded;
import org.trackbook.store.SpeakerStore;
import org.trackbook.store.Step;
import org.trackbook.store.Leading;
import org.trackbook.store.Tally;
import org.trackbook.testkit.DirectTaskRunner;
import org.trackbook.testkit.TempDatabase;
import org.trackbook.usecase.Opened;
import org.trackbook.usecase.RateTalks;
import org.trackbook.usecase.ReadChanges;
import org.trackbook.usecase.ReadSpeakers;

class TalkCardViewModelTest {
    private static final Talk NETS = in("H.10", titled(talk("nets", "Sea", 1, "10:00", 30), "Nets", "Ana Café"));
    private static final Talk NEAR = in("H.20", talk("near", "Land", 1, "10:15", 30));
    private static final Talk FAR = in("K.10", talk("far", "Air", 1, "09:50", 30));
    private static final Talk LISTED = in("K.20", talk("listed", "Air", 1, "10:20", 30));
    private static final Conference HARBOUR = conference(NETS, NEAR, FAR, LISTED,
            talk("later", "Sea", 1, "10:30", 30),
            with(in("H.30", talk("gone", "Land", 1, "10:00", 30)), Status.CANCELLED));

    private final TempDatabase library = new TempDatabase();
    private final DirectTaskRunner tasks = new DirectTaskRunner();
    private final ObjectProperty<Optional<Opened>> opened = new SimpleObjectProperty<>(Optional.empty());
    private final List<Throwable> failed = new ArrayList<>();
    private final TalkCardViewModel model = new TalkCardViewModel(opened,
            new ReadSpeakers(new SpeakerStore(library.database())),
            new ReadChanges(library.conferences(), library.visits()), tasks, failed::add);

    private static Talk in(String room, Talk talk) {
        return new Talk(talk.id(), talk.guid(), talk.kind(), talk.status(), talk.day(), talk.slot(), talk.title(),
                Optional.of(new Room(room)), talk.track(), talk.speakers(), talk.text());
    }

    @BeforeEach
    void open() {
        keep(HARBOUR);
        library.visits().keep(Visit.none(HARBOUR.id()));
        reload();
    }

    @AfterEach
    void close() {
        library.close();
        assertEquals(List.of(), failed);
    }

    private void keep(Conference conference) {
        library.conferences()
                .keep(conference, new Origin("here", "schedule-xml", "0", at(-20, "12:00")),
                        Tally.first(conference.talks().size()), Map.of());
    }

    private void reload() {
        opened.set(Optional.of(new Opened(library.conferences().conference(HARBOUR.id()).orElseThrow(),
                library.visits().visit(HARBOUR.id()))));
    }

    private void decide(DayPlan plan) {
        library.visits().plan(HARBOUR.id(), plan, List.of());
        reload();
    }

    private CardFacts facts() {
        return model.factsProperty().get().orElseThrow();
    }

    private List<String> meanwhile() {
        return facts().meanwhile()
                .stream()
                .map(it -> it.talk().id().value() + it.why().map(why -> " " + why).orElse(""))
                .toList();
    }

    @Test
    void whatRunsAtTheSameTimeIsToldNearRoomsFirstThenTheShortList() {
        model.show(Optional.of(NETS));
        assertEquals(List.of("near", "far", "listed"), meanwhile());

        decide(DayPlan.none(1).withShortList(Set.of(LISTED.id())).withStarred(Set.of(FAR.id())));
        assertEquals(List.of("far STAR", "near", "listed"), meanwhile());
    }

    @Test
    void whatThePlanSaysOfATalkFollowsEveryDecision() {
        model.show(Optional.of(NETS));
        decide(DayPlan.none(1)
                .withTrack(Optional.of(new Track("Sea")))
                .withStarred(Set.of(NEAR.id()))
                .withBackups(Map.of(FAR.id(), NETS.id()))
                .withLeaving(Map.of(NETS.id(), NEAR.id())));
        assertEquals(Optional.of(Why.MAIN), facts().why());
        assertEquals(List.of(FAR), facts().backups());
        assertEquals(Optional.of(at(1, "10:15")), facts().leave());

        model.show(Optional.of(FAR));
        assertEquals(Optional.of(NETS), facts().standsFor());
    }

    @Test
    void otherTalksOfTheSpeakersComeWithTheVisitorsRating() {
        var old = new ConferenceId("harbour-days-2019");
        keep(conference(titled(talk("ropes", "Sea", 1, "10:00", 30), "Ropes", "ana cafe")).withId(old));
        model.show(Optional.of(NETS));
        assertEquals("Ropes not rated", other());

        new RateTalks(library.conferences(), library.visits(), () -> at(1, "12:00")).rate(old, new TalkId("ropes"),
                Optional.of(5), Optional.empty());
        decide(DayPlan.none(1).withStarred(Set.of(NEAR.id())));
        assertEquals("Ropes 5", other());
    }

    private String other() {
        var talk = model.othersProperty().get().orElseThrow().getFirst().talks().getFirst();
        return talk.title() + " " + talk.rating().map(it -> String.valueOf(it.stars())).orElse("not rated");
    }

    @Test
    void whatTheLastRefreshChangedIsToldOfTheTalkItChanged() {
        model.show(Optional.of(NETS));
        assertEquals(Optional.empty(), model.newsProperty().get());

        var moved = in("H.99", NETS);
        var now = conference(moved, NEAR, FAR, LISTED);
        library.conferences()
                .keep(Optional.of(HARBOUR), now, new Origin("here", "schedule-xml", "1", at(-1, "12:00")),
                        new Recorded(new Tally(0, 0, 1, 0),
                                List.of(new Step(Step.Kind.MOVED, "id", Optional.of(NETS), Optional.of(moved)))),
                        _ -> Leading.NOWHERE);
        reload();

        assertEquals(Optional.of(new News(at(-1, "12:00"), List.of(new FieldChange(Field.ROOM, "H.10", "H.99")))),
                model.newsProperty().get());
        assertEquals(Optional.of(new Room("H.99")), facts().talk().room());
        model.show(Optional.of(NEAR));
        assertEquals(Optional.empty(), model.newsProperty().get());
    }

    @Test
    void whereNobodySpeaksNobodyIsLookedFor() {
        model.show(Optional.of(NEAR));
        assertEquals(Optional.of(List.of()), model.othersProperty().get());
        model.show(Optional.empty());
        assertEquals(Optional.empty(), model.factsProperty().get());
    }
}
