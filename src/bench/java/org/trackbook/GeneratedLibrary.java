package org.trackbook;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.trackbook.model.About;
import org.trackbook.model.Conference;
import org.trackbook.model.ConferenceId;
import org.trackbook.model.Day;
import org.trackbook.model.Kind;
import org.trackbook.model.Note;
import org.trackbook.model.NoteId;
import org.trackbook.model.Person;
import org.trackbook.model.Room;
import org.trackbook.model.Slot;
import org.trackbook.model.Status;
import org.trackbook.model.Talk;
import org.trackbook.model.TalkId;
import org.trackbook.model.Text;
import org.trackbook.model.Track;
import org.trackbook.model.Visit;
import org.trackbook.model.Zone;
import org.trackbook.model.ZoneSource;
import org.trackbook.store.ConferenceStore;
import org.trackbook.store.Database;
import org.trackbook.store.Origin;
import org.trackbook.store.Tally;
import org.trackbook.store.VisitStore;

/// A library of conferences with 1,000 talks each, whose words are as frequent as those of a language (the second half as
/// often as the first, and so on): titles of five words, texts of 160, notes of 40. The same arguments give the same
/// library.
final class GeneratedLibrary {
    private static final int TALKS = 1000;
    private static final int ROOMS = 36;
    private static final int TRACKS = 70;
    private static final int WORDS = 40_000;
    private static final String[] SYLLABLES = """
            ka ke ki ko ku ra re ri ro ru ta te ti to tu sa se si so su na ne ni no nu ma me mi mo mu la le li lo lu ba
            be bi bo bu da de di do du fa fe fi fo fu ga ge gi go gu pa pe pi po pu va ve vi vo ser ver net ing ker nel
            tion con com pro dis web sys gra phy dev ops con ter cloud run time data base sec ure auto
            """.strip().split("\\s+");

    private final Random random = new Random(20_170_204);
    private final List<String> words;
    private final double[] upTo = new double[WORDS];

    GeneratedLibrary() {
        var all = new LinkedHashSet<String>();
        while (all.size() < WORDS) {
            var word = new StringBuilder();
            for (var syllables = 1 + random.nextInt(4); syllables > 0; syllables--) {
                word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
            }
            all.add(word.toString());
        }
        words = List.copyOf(all);
        var sum = 0.0;
        for (var rank = 0; rank < WORDS; rank++) {
            sum += 1.0 / (rank + 2.7);
            upTo[rank] = sum;
        }
    }

    /// Puts talks and notes into a library.
    void fill(Database database, int talks, int notes) {
        var conferences = new ConferenceStore(database);
        var visits = new VisitStore(database);
        var count = talks / TALKS;
        for (var number = 0; number < count; number++) {
            var conference = conference(number);
            conferences.keep(conference, new Origin("generated", "schedule-xml", "", Instant.EPOCH),
                    Tally.first(TALKS), Map.of());
            var mine = Visit.none(conference.id());
            var written = IntStream.range(0, notes / count).mapToObj(it -> note(conference, it)).toList();
            visits.keep(new Visit(mine.conference(), mine.visitor(), mine.talks(), mine.own(), mine.days(),
                    mine.hiddenTracks(), written, mine.ratings(), mine.attendance(), mine.people(), mine.actions(),
                    mine.trip(), mine.glossary(), mine.photos(), mine.report(), mine.unknown()));
        }
    }

    static ConferenceId id(int number) {
        return ConferenceId.of("Generated " + number);
    }

    private Conference conference(int number) {
        var days = List.of(day(number, 1), day(number, 2));
        var rooms = IntStream.range(0, ROOMS).mapToObj(it -> new Room("Hall " + it)).toList();
        var tracks = IntStream.range(0, TRACKS).mapToObj(_ -> new Track(words(2) + " devroom")).toList();
        var talks = new ArrayList<Talk>();
        for (var at = 0; at < TALKS; at++) {
            var day = days.get(at / (TALKS / 2));
            var start = day.start().plus(Duration.ofMinutes(5L * (at % 110)));
            talks.add(new Talk(new TalkId(number + "-" + at), Optional.empty(), Kind.TALK, Status.PLANNED, day.number(),
                    new Slot(start, Duration.ofMinutes(25)), words(5), Optional.of(rooms.get(at % ROOMS)),
                    Optional.of(tracks.get(at % TRACKS)), List.of(new Person(words(2))), new Text(
                            at % 3 == 0 ? words(6) : "", words(60), words(100), "en", "devroom", List.of(), List.of(),
                            List.of(), "", "", "")));
        }
        return new Conference(id(number), "Generated " + number, "Hall", "Brussels",
                new Zone(ZoneId.of("Europe/Brussels"), ZoneSource.SCHEDULE), "1", days, rooms, talks);
    }

    private static Day day(int conference, int number) {
        var date = LocalDate.of(1927 + conference, 2, 3 + number);
        var start = date.atTime(9, 0).atZone(ZoneId.of("Europe/Brussels")).toInstant();
        return new Day(number, date, start, start.plus(Duration.ofDays(1)));
    }

    private Note note(Conference conference, int number) {
        return new Note(new NoteId(conference.id().value() + "-" + number),
                About.talk(conference.talks().get(random.nextInt(TALKS)).id()), words(40), Optional.empty(),
                Optional.of(Instant.EPOCH), Optional.of(Instant.EPOCH), false, List.of());
    }

    /// What somebody types: one or two words, rare ones and frequent ones, letter by letter.
    List<String> keystrokes(int searches) {
        var chance = new Random(26);
        var typed = new ArrayList<String>();
        for (var search = 0; search < searches; search++) {
            // half of what people look for is as frequent as in the texts, half is something special
            var text = search % 2 == 0 ? words(1 + search / 2 % 2, chance) : words.get(chance.nextInt(WORDS / 4));
            for (var letters = 1; letters <= text.length(); letters++) {
                typed.add(text.substring(0, letters));
            }
        }
        return typed;
    }

    private String words(int count) {
        return words(count, random);
    }

    private String words(int count, Random chance) {
        return IntStream.range(0, count).mapToObj(_ -> word(chance)).collect(Collectors.joining(" "));
    }

    private String word(Random chance) {
        var at = Arrays.binarySearch(upTo, chance.nextDouble() * upTo[WORDS - 1]);
        return words.get(at < 0 ? Math.min(-at - 1, WORDS - 1) : at);
    }
}
