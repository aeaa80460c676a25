package org.trackbook.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.trackbook.model.About;
import org.trackbook.model.Conference;
import org.trackbook.model.Person;
import org.trackbook.model.Talk;
import org.trackbook.model.TalkFacts;
import org.trackbook.model.TalkId;
import org.trackbook.model.Text;
import org.trackbook.model.Visit;
import org.trackbook.testkit.RandomSchedules;

/// What holds whatever a refresh brings. `-Dcases=N` tries more, `-Dseed=N` one.
class RefreshPropertyTest {
    private static final int VERSIONS = 4;
    private static final Set<Field> PLACE = Set.of(Field.DAY, Field.START, Field.MINUTES, Field.ROOM);

    /// A refresh of a schedule that somebody visits.
    private record Refresh(Conference before, Conference after, Visit visit, List<Change> changes,
            Map<TalkId, TalkId> renamed) {
        Refresh(Conference before, Conference after, Visit visit) {
            this(before, after, visit, Changes.between(before, after), Changes.renamed(before, after, visit));
        }

        /// The id that words about a talk go to.
        TalkId led(TalkId id) {
            return renamed.getOrDefault(id, id);
        }

        Visit later() {
            return visit.withTalks(renamed);
        }
    }

    private interface Law {
        void holds(Refresh refresh);
    }

    /// Each case is a schedule that is edited several times, while the words about it stay.
    private static void always(Law law) {
        var seed = Long.getLong("seed");
        var seeds = seed == null ? LongStream.range(0, Integer.getInteger("cases", 200)) : LongStream.of(seed);
        seeds.forEach(it -> {
            try {
                history(it).forEach(law::holds);
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("-Dseed=" + it + ": " + e.getMessage(), e);
            }
        });
    }

    private static List<Refresh> history(long seed) {
        var random = new RandomSchedules(seed);
        var refreshes = new ArrayList<Refresh>();
        var before = random.schedule();
        var visit = random.visit(before);
        for (int version = 1; version < VERSIONS; version++) {
            var after = random.edited(before);
            refreshes.add(new Refresh(before, after, visit));
            visit = followed(refreshes.getLast().later(), after);
            before = after;
        }
        return refreshes;
    }

    /// What is remembered of talks follows the schedule as long as they are in it.
    private static Visit followed(Visit visit, Conference schedule) {
        var facts = new LinkedHashMap<>(visit.talks());
        facts.replaceAll((id, known) -> schedule.talk(id).map(TalkFacts::of).orElse(known));
        return visit.withFacts(facts);
    }

    @Test
    void noWordIsEverLost() {
        always(refresh -> {
            assertEquals(
                    words(refresh.visit()).stream().map(it -> new Word(it.text(), refresh.led(it.talk()))).toList(),
                    words(refresh.later()));
            assertEquals(refresh.visit().talks().keySet().stream().map(refresh::led).collect(Collectors.toSet()),
                    refresh.later().talks().keySet());
            assertEquals(refresh.visit().talks().size(), refresh.later().talks().size());
        });
    }

    @Test
    void noWordIsEverAttachedToATalkThatDiffersInBothTitleAndSpeakers() {
        always(refresh -> refresh.visit().talks().values().forEach(known -> refresh.after()
                .talk(refresh.led(known.id()))
                .ifPresent(now -> assertTrue(
                        title(known.title()).equals(title(now.title()))
                                || people(known.speakers()).equals(people(now.speakers())),
                        () -> known + " became " + now))));
    }

    @Test
    void aTalkThatNothingTouchedKeepsItsWords() {
        always(refresh -> {
            var before = Set.copyOf(refresh.before().talks());
            refresh.after().talks().stream().filter(before::contains).filter(talk -> isAlone(refresh, talk))
                    .forEach(talk -> assertEquals(talk.id(), refresh.led(talk.id())));
        });
    }

    @Test
    void applyingTheChangesGivesTheNewSchedule() {
        always(refresh -> {
            var made = Changes.apply(refresh.before(), refresh.changes(), refresh.after());
            assertEquals(plain(refresh.after()), plain(made));
        });
    }

    @Test
    void aTalkHasOneChangeAtMost() {
        always(refresh -> {
            var before = refresh.changes().stream().flatMap(it -> before(it).stream()).map(Talk::id).toList();
            var after = refresh.changes().stream().flatMap(it -> after(it).stream()).map(Talk::id).toList();
            assertEquals(before.size(), new HashSet<>(before).size());
            assertEquals(after.size(), new HashSet<>(after).size());
            assertEquals(refresh.after().talks().size() - refresh.before().talks().size(),
                    count(refresh, Change.Added.class) - count(refresh, Change.Removed.class));
        });
    }

    @Test
    void aTalkIsMovedIfItsPlaceOrTimeDiffers() {
        always(refresh -> refresh.changes().forEach(change -> {
            var moves = Changes.fields(change).stream().anyMatch(it -> PLACE.contains(it.field()));
            assertEquals(change instanceof Change.Moved, moves);
            assertEquals(change instanceof Change.Moved || change instanceof Change.Changed,
                    !Changes.fields(change).isEmpty());
        }));
    }

    @Test
    void wordsOfARemovedTalkAreOrphansAndThoseOfAnyOtherAreNot() {
        always(refresh -> {
            var removed = refresh.changes().stream().filter(Change.Removed.class::isInstance)
                    .flatMap(it -> before(it).stream()).map(Talk::id).collect(Collectors.toSet());
            var later = refresh.later();
            var orphans = Orphans.of(refresh.after(), later).stream().map(it -> it.talk().id())
                    .collect(Collectors.toSet());
            refresh.before().talks().forEach(talk -> assertEquals(removed.contains(talk.id()),
                    isGone(refresh.after(), refresh.led(talk.id())), () -> talk.toString()));
            assertTrue(orphans.stream().allMatch(id -> isGone(refresh.after(), id)));
        });
    }

    @Test
    void theSameTwoVersionsAlwaysGiveTheSameChanges() {
        always(refresh -> {
            assertEquals(refresh.changes(), Changes.between(refresh.before(), refresh.after()));
            assertEquals(refresh.renamed(),
                    Changes.renamed(refresh.before(), refresh.after(), refresh.visit()));
            assertEquals(List.of(), Changes.between(refresh.after(), refresh.after()));
        });
    }

    /// Something said, and the talk it is about.
    private record Word(String text, TalkId talk) {
    }

    private static List<Word> words(Visit visit) {
        var words = new ArrayList<Word>();
        visit.notes().forEach(note -> talks(note.about()).forEach(it -> words.add(new Word(note.text(), it))));
        visit.ratings().forEach(it -> words.add(new Word(it.stars() + it.verdict().orElse("") + it.author(),
                it.talk())));
        visit.attendance().forEach(it -> words.add(new Word(it.state() + "", it.talk())));
        visit.photos().forEach(photo -> talks(photo.about().orElseThrow())
                .forEach(it -> words.add(new Word(photo.id(), it))));
        for (var day : visit.days()) {
            day.starred().forEach(it -> words.add(new Word("star", it)));
            day.shortList().forEach(it -> words.add(new Word("short", it)));
            day.dropped().forEach(it -> words.add(new Word("drop", it)));
            day.backups().forEach((talk, other) -> words.addAll(
                    List.of(new Word("backup", talk), new Word("backed up", other))));
        }
        return words;
    }

    private static List<TalkId> talks(About about) {
        return about instanceof About.Talks(var talks) ? talks : List.of();
    }

    private static boolean isGone(Conference schedule, TalkId id) {
        return schedule.talk(id).isEmpty();
    }

    /// Whether no other talk of either version looks like it.
    private static boolean isAlone(Refresh refresh, Talk talk) {
        return Stream.of(refresh.before(), refresh.after()).allMatch(schedule -> schedule.talks().stream()
                .filter(it -> title(it.title()).equals(title(talk.title()))
                        || (talk.guid().isPresent() && it.guid().equals(talk.guid())))
                .count() == 1);
    }

    private static Optional<Talk> before(Change change) {
        return switch (change) {
            case Change.Added _ -> Optional.empty();
            case Change.Removed(var talk) -> Optional.of(talk);
            case Change.Moved(var talk, _, _) -> Optional.of(talk);
            case Change.Changed(var talk, _, _) -> Optional.of(talk);
        };
    }

    private static Optional<Talk> after(Change change) {
        return switch (change) {
            case Change.Added(var talk) -> Optional.of(talk);
            case Change.Removed _ -> Optional.empty();
            case Change.Moved(_, var talk, _) -> Optional.of(talk);
            case Change.Changed(_, var talk, _) -> Optional.of(talk);
        };
    }

    private static int count(Refresh refresh, Class<? extends Change> kind) {
        return (int) refresh.changes().stream().filter(kind::isInstance).count();
    }

    /// The talks of a schedule without what is no change: ids, guids, blanks and the order of people.
    private static List<String> plain(Conference schedule) {
        return schedule.talks().stream().map(RefreshPropertyTest::plain).map(Talk::toString).sorted().toList();
    }

    private static Talk plain(Talk talk) {
        var text = talk.text();
        return new Talk(new TalkId("-"), Optional.empty(), talk.kind(), talk.status(), talk.day(), talk.slot(),
                blanks(talk.title()), talk.room(), talk.track(),
                talk.speakers().stream().map(Person::value).sorted().map(Person::new).toList(),
                new Text("", blanks(text.summary()), "", "", "", List.of(), List.of(), List.of(), "", "",
                        text.slug()));
    }

    private static String blanks(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    private static String title(String title) {
        return title.toLowerCase(Locale.ROOT).replaceAll("[\\s!]", "");
    }

    private static Set<String> people(List<Person> speakers) {
        return speakers.stream().map(Person::value).collect(Collectors.toSet());
    }
}
