package org.trackbook.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.trackbook.fetch.Fetcher;
import org.trackbook.model.Conference;
import org.trackbook.model.ConferenceId;
import org.trackbook.model.Progress;
import org.trackbook.model.Talk;
import org.trackbook.schedule.ScheduleReader;
import org.trackbook.store.SearchStore;
import org.trackbook.testkit.TempDatabase;
import org.trackbook.usecase.Hit;
import org.trackbook.usecase.Hits;
import org.trackbook.usecase.ImportSchedule;
import org.trackbook.usecase.SearchLibrary;

/// A search of a real schedule finds what somebody finds who reads all of it.
class RealSearchTest {
    @Test
    void partsOfWordsAreFoundWhereverTheyStand() {
        try (var temp = new TempDatabase()) {
            var schedules = new ImportSchedule(new Fetcher(), new ScheduleReader(ZoneId.of("UTC")), temp.conferences(),
                    InstantSource.system());
            schedules.bring(Corpus.folder().resolve("schedules/pentabarf/fosdem-2017.xml").toString(), Progress.NONE);
            var conference = temp.conferences().conference(new ConferenceId("fosdem-2017")).orElseThrow();
            var search = new SearchLibrary(new SearchStore(temp.database()));
            var random = new Random(17);
            var wrong = new ArrayList<String>();
            for (var round = 0; round < 200; round++) {
                var part = part(conference, random);
                var expected = new TreeSet<String>();
                conference.talks().stream().filter(it -> text(it).contains(part))
                        .forEach(it -> expected.add(it.id().value()));
                var found = found(search, part, 5000);
                var all = expected.size();
                expected.removeAll(found);
                // three letters stand in thousands of words, of which only so many are asked for
                if (expected.size() > (part.length() > 3 ? 0 : all / 20)) {
                    wrong.add(part + " is not found in " + expected);
                }
            }
            assertEquals(List.of(), wrong);
            assertEquals(21, found(search, "kube", 50).size());
            assertTrue(found(search, "c++", 50).size() > 3);
        }
    }

    private static Set<String> found(SearchLibrary search, String words, int most) {
        var ids = new TreeSet<String>();
        ((Hits.Found) search.find(words, Optional.empty(), most, Progress.NONE)).all().forEach(it -> {
            if (it instanceof Hit.Talk talk) {
                ids.add(talk.id().value());
            }
        });
        return ids;
    }

    /// Three to nine letters out of a text.
    private static String part(Conference conference, Random random) {
        while (true) {
            var text = text(conference.talks().get(random.nextInt(conference.talks().size())));
            var from = random.nextInt(text.length());
            var part = text.substring(from, Math.min(text.length(), from + 3 + random.nextInt(7)));
            if (part.matches("[a-z]{3,}")) {
                return part;
            }
        }
    }

    private static String text(Talk talk) {
        var text = String.join("\n", talk.title(), talk.text().subtitle(), String.join("\n", talk.speakers()
                .stream().map(it -> it.value()).toList()), talk.track().map(it -> it.value()).orElse(""),
                talk.room().map(it -> it.value()).orElse(""), talk.text().summary(), talk.text().description());
        return Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("[\\u0300-\\u036f]", "")
                .toLowerCase(Locale.ROOT);
    }
}
