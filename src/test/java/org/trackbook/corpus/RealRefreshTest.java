package org.trackbook.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.trackbook.fetch.Fetcher;
import org.trackbook.model.About;
import org.trackbook.model.Conference;
import org.trackbook.model.ConferenceId;
import org.trackbook.model.DayPlan;
import org.trackbook.model.Note;
import org.trackbook.model.NoteId;
import org.trackbook.model.Progress;
import org.trackbook.model.Rating;
import org.trackbook.model.Talk;
import org.trackbook.model.TalkFacts;
import org.trackbook.model.Visit;
import org.trackbook.plan.Change;
import org.trackbook.plan.Orphans;
import org.trackbook.schedule.ScheduleReader;
import org.trackbook.store.ConferenceStore;
import org.trackbook.testkit.TempDatabase;
import org.trackbook.usecase.ImportSchedule;
import org.trackbook.usecase.Opened;
import org.trackbook.usecase.Outcome;
import org.trackbook.usecase.RefreshSchedules;
import org.trackbook.usecase.RevertSchedule;

/// Real schedules that grew, with words about every third of their talks, refreshed in a real library and taken back.
class RealRefreshTest {
    private static final Pattern ROW = Pattern.compile("\\| (\\S+/\\S+) \\| (\\S+/\\S+) \\| \\d+ -> \\d+ \\|.*");
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2027-02-01T10:00:00Z"));

    @TestFactory
    Stream<DynamicTest> noWordIsLostAndGoingBackIsExact() throws IOException {
        var readme = Files.readString(Corpus.folder().resolve("schedules/README.md"));
        return ROW.matcher(readme)
                .results()
                .map(row -> dynamicTest(row.group(2), () -> refresh(row.group(1), row.group(2))));
    }

    private static void refresh(String older, String newer) throws IOException {
        try (var library = new TempDatabase()) {
            var conferences = library.conferences();
            var imports = new ImportSchedule(new Fetcher(), new ScheduleReader(ZoneOffset.UTC), conferences, CLOCK);
            var file = library.folder().resolve("schedule");
            publish(older, file);
            var id = assertInstanceOf(Outcome.Kept.class, imports.bring(file.toString(), Progress.NONE)).conference()
                    .id();
            library.visits().keep(visit(conferences.conference(id).orElseThrow()));
            var before = opened(library, conferences, id);

            publish(newer, file);
            var kept = assertInstanceOf(Outcome.Kept.class,
                    new RefreshSchedules(imports, conferences).bring(id, false, Progress.NONE));

            var after = opened(library, conferences, id);
            assertEquals(texts(before.visit()), texts(after.visit()));
            assertEquals(gone(kept, before.visit()), lost(after));
            after.visit().talks().values().forEach(facts -> after.conference().talk(facts.id()).ifPresent(
                    talk -> assertEquals(TalkFacts.of(talk), facts)));

            assertInstanceOf(Outcome.Kept.class, new RevertSchedule(conferences, CLOCK).revert(id));
            assertEquals(before, opened(library, conferences, id));
            assertTrue(library.database().check().ok());
        }
    }

    private static void publish(String file, Path to) throws IOException {
        Files.write(to, Files.readAllBytes(Corpus.folder().resolve("schedules").resolve(file)));
    }

    private static Opened opened(TempDatabase library, ConferenceStore conferences,
            ConferenceId id) {
        return new Opened(conferences.conference(id).orElseThrow(), library.visits().visit(id));
    }

    /// A note, a rating and a star for every third talk.
    private static Visit visit(Conference conference) {
        var talks = conference.talks();
        var some = talks.stream().filter(talk -> talks.indexOf(talk) % 3 == 0).toList();
        var ids = some.stream().map(Talk::id).toList();
        var none = Visit.none(conference.id());
        return new Visit(conference.id(), Optional.empty(),
                some.stream().collect(Collectors.toMap(Talk::id, TalkFacts::of)), List.of(),
                List.of(new DayPlan(1, Optional.empty(), Optional.of("Here"), new LinkedHashSet<>(ids), Set.of(),
                        Set.of(), Map.of(), Map.of(), Optional.empty())),
                Set.of(), some.stream().map(RealRefreshTest::note).toList(),
                ids.stream().map(id -> new Rating(id, 4, Optional.of("of " + id.value()), Optional.empty(),
                        Optional.empty())).toList(),
                List.of(), List.of(), List.of(), none.trip(), List.of(), List.of(), none.report(), Map.of());
    }

    private static Note note(Talk talk) {
        return new Note(new NoteId("n-" + talk.id().value()), About.talk(talk.id()), "About " + talk.title(),
                Optional.empty(), Optional.empty(), Optional.empty(), false, List.of());
    }

    private static List<String> texts(Visit visit) {
        return Stream.concat(visit.notes().stream().map(note -> note.id() + note.text()),
                visit.ratings().stream().map(rating -> rating.verdict().orElse(""))).sorted().toList();
    }

    /// The talks with words that the newer schedule does not have.
    private static Set<String> gone(Outcome.Kept kept, Visit visit) {
        var named = visit.talks().keySet();
        return kept.changes()
                .stream()
                .flatMap(change -> change instanceof Change.Removed(var talk) ? Stream.of(talk) : Stream.of())
                .filter(talk -> named.contains(talk.id()))
                .map(Talk::title)
                .collect(Collectors.toSet());
    }

    private static Set<String> lost(Opened opened) {
        return Orphans.of(opened.conference(), opened.visit())
                .stream()
                .map(orphan -> orphan.talk().title())
                .collect(Collectors.toSet());
    }
}
