package org.trackbook.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.trackbook.testkit.Talks.conference;
import static org.trackbook.testkit.Talks.talk;
import static org.trackbook.testkit.Talks.with;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.trackbook.model.Conference;
import org.trackbook.model.DayPlan;
import org.trackbook.model.Kind;
import org.trackbook.model.OwnEntry;
import org.trackbook.model.Status;
import org.trackbook.model.Talk;
import org.trackbook.model.TalkId;
import org.trackbook.model.Track;
import org.trackbook.model.Visit;
import org.trackbook.testkit.Talks;

class AgendaTest {
    private static final Talk NETS = talk("nets", "Sea", 1, "10:00", 30);
    private static final Talk KNOTS = talk("knots", "Sea", 1, "11:00", 30);
    private static final Talk BRICKS = talk("bricks", "Land", 1, "10:15", 45);

    @Test
    void talksOfTheMainTrackAreOnTheAgendaWithoutFurtherClicks() {
        assertEquals(List.of("main nets", "gap 30", "main knots"), agenda(conference(NETS, KNOTS), main("Sea")));
    }

    @Test
    void aStarAddsATalkAndAClashTellsTheMinutes() {
        assertEquals(List.of("main nets", "star bricks", "clash nets bricks 15", "main knots"),
                agenda(conference(NETS, KNOTS, BRICKS), plan("Sea", Set.of("bricks"), Set.of())));
    }

    @Test
    void touchingTalksDoNotClash() {
        var next = talk("next", "Sea", 1, "10:30", 30);
        assertEquals(List.of("main nets", "main next", "main knots"), agenda(conference(NETS, next, KNOTS),
                main("Sea")));
    }

    @Test
    void freeTimeUnderFiveMinutesIsNoGap() {
        assertEquals(List.of("main nets", "main soon", "gap 5", "main later"),
                agenda(conference(NETS, talk("soon", "Sea", 1, "10:34", 6), talk("later", "Sea", 1, "10:45", 5)),
                        main("Sea")));
    }

    @Test
    void aDroppedTalkLeavesTheAgenda() {
        assertEquals(List.of("main knots"), agenda(conference(NETS, KNOTS), plan("Sea", Set.of(), Set.of("nets"))));
    }

    @Test
    void aCancelledTalkOfTheMainTrackIsNotOnTheAgenda() {
        assertEquals(List.of("main knots"), agenda(conference(with(NETS, Status.CANCELLED), KNOTS), main("Sea")));
    }

    @Test
    void aCancelledStarStaysButNeitherClashesNorFillsTime() {
        var gone = with(talk("gone", "Land", 1, "10:15", 60), Status.CANCELLED);
        assertEquals(List.of("main nets", "star gone", "gap 30", "main knots"),
                agenda(conference(NETS, KNOTS, gone), plan("Sea", Set.of("gone"), Set.of())));
    }

    @Test
    void breaksAreNotOnTheAgendaEvenWithAStar() {
        var lunch = with(talk("lunch", "Sea", 1, "10:15", 60), Kind.BREAK);
        assertEquals(List.of("main nets"), agenda(conference(NETS, lunch), plan("Sea", Set.of("lunch"), Set.of())));
    }

    @Test
    void aBackupNeverClashes() {
        var plan = new DayPlan(1, Optional.of(new Track("Sea")), Optional.empty(), Set.of(), Set.of(), Set.of(),
                Map.of(BRICKS.id(), NETS.id()), Map.of(), Optional.empty());
        assertEquals(List.of("main nets", "backup bricks", "gap 30", "main knots"),
                agenda(conference(NETS, KNOTS, BRICKS), plan));
    }

    @Test
    void aBackupOfTheMainTrackIsOneNeverthelessUnlessItIsStarred() {
        var backups = Map.of(BRICKS.id(), NETS.id());
        var bricks = talk("bricks", "Sea", 1, "10:15", 45);
        var plan = new DayPlan(1, Optional.of(new Track("Sea")), Optional.empty(), Set.of(), Set.of(), Set.of(),
                backups, Map.of(), Optional.empty());
        assertEquals(List.of("main nets", "backup bricks"), agenda(conference(NETS, bricks), plan));

        var starred = new DayPlan(1, Optional.of(new Track("Sea")), Optional.empty(), Set.of(BRICKS.id()), Set.of(),
                Set.of(), backups, Map.of(), Optional.empty());
        assertEquals(List.of("main nets", "main bricks", "clash nets bricks 15"),
                agenda(conference(NETS, bricks), starred));
    }

    @Test
    void aStarFollowsItsTalkToAnotherDay() {
        var moved = talk("bricks", "Land", 2, "10:15", 45);
        var visit = visit(plan("Sea", Set.of("bricks"), Set.of()));
        var days = Agenda.of(conference(NETS, moved), visit);
        assertEquals(List.of(List.of("main nets"), List.of("star bricks")),
                days.stream().map(AgendaTest::lines).toList());
    }

    @Test
    void anOwnEntryClashesLikeATalk() {
        var dinner = new OwnEntry(new TalkId("own-1"), 1, LocalTime.of(10, 20), Duration.ofMinutes(60), "Dinner",
                Optional.empty(), Optional.empty(), List.of());
        var none = visit(main("Sea"));
        var visit = new Visit(none.conference(), none.visitor(), none.talks(), List.of(dinner), none.days(),
                none.hiddenTracks(), none.notes(), none.ratings(), none.attendance(), none.people(), none.actions(),
                none.trip(), none.glossary(), none.photos(), none.report(), none.unknown());
        assertEquals(List.of("main nets", "own own-1", "clash nets own-1 10"),
                lines(Agenda.of(conference(NETS), visit, 1)));
    }

    @Test
    void aMomentBeforeTheDayChangeIsTheNightAfter() {
        var day = Talks.day(1);
        assertEquals(Talks.at(2, "00:30"), Agenda.instant(day, LocalTime.of(0, 30), Talks.ZONE));
        assertEquals(Talks.at(1, "12:35"), Agenda.instant(day, LocalTime.of(12, 35), Talks.ZONE));
    }

    @RepeatedTest(50)
    void anAgendaOverlapsItselfOnlyInAClash(RepetitionInfo round) {
        var random = new Random(round.getCurrentRepetition());
        var talks = IntStream.range(0, 12).mapToObj(i -> talk("t" + i, "Sea", 1,
                "%02d:%02d".formatted(9 + random.nextInt(8), 5 * random.nextInt(12)), 5 * random.nextInt(15)))
                .toArray(Talk[]::new);
        var day = Agenda.of(conference(talks), visit(main("Sea")), 1);
        var clashes = day.clashes().stream().map(it -> Set.of(it.first(), it.second())).collect(Collectors.toSet());
        for (var one : day.talks()) {
            for (var other : day.talks()) {
                assertEquals(!one.equals(other) && one.slot().overlaps(other.slot()),
                        !one.equals(other) && clashes.contains(Set.of(one.talk(), other.talk())),
                        () -> "seed " + round.getCurrentRepetition() + ": " + lines(day));
            }
        }
        assertTrue(day.entries().stream().noneMatch(entry -> entry instanceof Entry.Gap gap
                && day.talks().stream().anyMatch(it -> it.slot().overlaps(gap.slot()))));
    }

    @Test
    void whoLeavesATalkEarlyForAnotherHasSettledTheirClashWhileTheOtherBeginsLater() {
        var both = plan("Sea", Set.of("bricks"), Set.of()).withLeaving(Map.of(NETS.id(), BRICKS.id()));
        var moved = talk("bricks", "Land", 1, "09:50", 45);

        assertEquals(List.of(Optional.of(Talks.at(1, "10:15"))), leaves(conference(NETS, BRICKS), both));
        assertEquals(List.of(Optional.empty()), leaves(conference(NETS, moved), both));
        assertEquals(List.of(Optional.empty()), leaves(conference(NETS, BRICKS), plan("Sea", Set.of("bricks"),
                Set.of()).withLeaving(Map.of(BRICKS.id(), NETS.id()))));
    }

    @Test
    void whoHasLeftATalkClashesWithNothingThatBeginsAfterwards() {
        var later = talk("later", "Land", 1, "10:20", 45);
        var sooner = talk("sooner", "Land", 1, "10:05", 5);
        var day = Agenda.of(conference(NETS, BRICKS, later, sooner), visit(plan("Sea", Set.of("bricks", "later",
                "sooner"), Set.of()).withLeaving(Map.of(NETS.id(), BRICKS.id()))), 1);

        assertEquals(List.of("nets sooner", "bricks later"), day.openClashes()
                .stream()
                .map(it -> it.first().id().value() + " " + it.second().id().value())
                .toList());
    }

    private static List<Optional<java.time.Instant>> leaves(Conference conference, DayPlan plan) {
        return Agenda.of(conference, visit(plan), 1).clashes().stream().map(Entry.Clash::leave).toList();
    }

    private static DayPlan main(String track) {
        return plan(track, Set.of(), Set.of());
    }

    private static DayPlan plan(String track, Set<String> starred, Set<String> dropped) {
        return new DayPlan(1, Optional.of(new Track(track)), Optional.empty(), ids(starred), Set.of(), ids(dropped),
                Map.of(), Map.of(), Optional.empty());
    }

    private static Set<TalkId> ids(Set<String> words) {
        return words.stream().map(TalkId::new).collect(Collectors.toSet());
    }

    private static Visit visit(DayPlan plan) {
        var none = Visit.none(conference().id());
        return new Visit(none.conference(), none.visitor(), none.talks(), none.own(), List.of(plan),
                none.hiddenTracks(), none.notes(), none.ratings(), none.attendance(), none.people(), none.actions(),
                none.trip(), none.glossary(), none.photos(), none.report(), none.unknown());
    }

    private static List<String> agenda(Conference conference, DayPlan plan) {
        return lines(Agenda.of(conference, visit(plan), 1));
    }

    private static List<String> lines(DayAgenda day) {
        return day.entries().stream().flatMap(entry -> Stream.of(switch (entry) {
            case Entry.Attend(var talk, var why) -> why.name().toLowerCase(Locale.ROOT) + " " + talk.id().value();
            case Entry.Clash clash -> "clash " + clash.first().id().value() + " " + clash.second().id().value() + " "
                    + clash.overlap().toMinutes();
            case Entry.Gap gap -> "gap " + gap.slot().length().toMinutes();
        })).toList();
    }
}
