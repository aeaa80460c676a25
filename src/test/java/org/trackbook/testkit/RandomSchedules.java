package org.trackbook.testkit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.trackbook.model.About;
import org.trackbook.model.Attendance;
import org.trackbook.model.Conference;
import org.trackbook.model.DayPlan;
import org.trackbook.model.Guid;
import org.trackbook.model.Kind;
import org.trackbook.model.Note;
import org.trackbook.model.NoteId;
import org.trackbook.model.Person;
import org.trackbook.model.Photo;
import org.trackbook.model.Rating;
import org.trackbook.model.ReportSettings;
import org.trackbook.model.Room;
import org.trackbook.model.Slot;
import org.trackbook.model.Status;
import org.trackbook.model.Talk;
import org.trackbook.model.TalkFacts;
import org.trackbook.model.TalkId;
import org.trackbook.model.Text;
import org.trackbook.model.Track;
import org.trackbook.model.Trip;
import org.trackbook.model.Visit;

/// Schedules by chance that a refresh edits by chance, as real ones do and worse: the same for the same seed. Titles,
/// people and ids are few, so that talks are often alike and seldom the same.
public final class RandomSchedules {
    private static final List<String> TITLES = List.of("Mending nets", "Knots", "Tide tables", "Welcome", "Lunch",
            "Closing", "Über das Meer", "C", "C++", "Sails (part 1)", "Sails (part 2)", "港の歴史");
    private static final List<String> PEOPLE = List.of("Ada Wren", "Inês Duro", "Bo Åkesson", "N. N.", "Mira Holt",
            "Tom Reed");

    private final Random random;
    private final List<Talk> bin = new ArrayList<>();
    private int next = 1;

    public RandomSchedules(long seed) {
        random = new Random(seed);
    }

    /// A schedule of up to thirty talks. Some name the same talk twice, some give ids or guids twice, some no guids.
    public Conference schedule() {
        var guids = random.nextInt(3);
        var talks = new ArrayList<Talk>();
        var count = random.nextInt(30);
        for (int i = 0; i < count; i++) {
            talks.add(talk(guids == 0 || (guids == 1 && random.nextBoolean())));
        }
        for (int i = random.nextInt(4); i > 0 && !talks.isEmpty(); i--) {
            talks.add(elsewhere(one(talks)));
        }
        return conference(talks);
    }

    /// The next version of a schedule, after up to fifteen edits.
    public Conference edited(Conference schedule) {
        var talks = new ArrayList<>(schedule.talks());
        talks.replaceAll(talk -> with(talk, base(talk.id())));
        for (int i = random.nextInt(16); i > 0; i--) {
            edit(talks);
        }
        return conference(talks);
    }

    private void edit(List<Talk> talks) {
        if (talks.isEmpty()) {
            talks.add(talk(true));
            return;
        }
        int at = random.nextInt(talks.size());
        int other = random.nextInt(talks.size());
        var talk = talks.get(at);
        switch (random.nextInt(20)) {
            case 0, 1 -> talks.set(at, elsewhere(talk));
            case 2 -> talks.set(at, titled(talk, one(TITLES)));
            case 3 -> talks.set(at, titled(talk, sameWords(talk.title())));
            case 4 -> talks.set(at, by(talk, people()));
            case 5 -> talks.set(at, by(talk, shuffled(talk.speakers())));
            case 6 -> talks.set(at, by(titled(talk, one(TITLES)), people()));
            case 7 -> talks.set(at, with(talk, new TalkId(String.valueOf(next++))));
            case 8 -> talks.set(at, with(talk, talks.get(other).id()));
            case 9 -> bin.add(talks.remove(at));
            case 10 -> talks.add(talk(random.nextBoolean()));
            case 11 -> talks.add(elsewhere(talk));
            case 12 -> talks.set(at, with(talk, random.nextBoolean() ? Optional.empty() : talks.get(other).guid()));
            case 13 -> swap(talks, at, other, (one, two) -> titled(one, two.title()));
            case 14 -> swap(talks, at, other, (one, two) -> with(one, two.id()));
            case 15 -> {
                if (!bin.isEmpty()) {
                    talks.add(bin.remove(random.nextInt(bin.size())));
                }
            }
            case 16, 17 -> {
                if (!bin.isEmpty()) {
                    talks.set(at, with(talk, one(bin).id()));
                }
            }
            case 18 -> talks.replaceAll(it -> with(it, new TalkId(String.valueOf(next++))));
            default -> talks.set(at, new Talk(talk.id(), talk.guid(), talk.kind(), one(Status.values()), talk.day(),
                    talk.slot(), talk.title(), talk.room(), track(), talk.speakers(), text(talk.text().slug())));
        }
    }

    private interface Taking {
        Talk from(Talk talk, Talk other);
    }

    private static void swap(List<Talk> talks, int at, int other, Taking taking) {
        var one = talks.get(at);
        var two = talks.get(other);
        talks.set(at, taking.from(one, two));
        talks.set(other, taking.from(two, one));
    }

    private Talk talk(boolean guid) {
        int number = next++;
        int day = 1 + random.nextInt(2);
        return new Talk(new TalkId(String.valueOf(random.nextInt(12) == 0 ? 1 : number)),
                guid ? Optional.of(new Guid("guid-" + (random.nextInt(12) == 0 ? 1 : number))) : Optional.empty(),
                Kind.TALK, Status.PLANNED, day, slot(day), one(TITLES), room(), track(), people(),
                text(random.nextBoolean() ? "" : "slug-" + number));
    }

    /// At another time, in another room, or both.
    private Talk elsewhere(Talk talk) {
        int what = random.nextInt(3);
        int day = what == 0 ? talk.day() : 1 + random.nextInt(2);
        return new Talk(talk.id(), talk.guid(), talk.kind(), talk.status(), day, what == 0 ? talk.slot() : slot(day),
                talk.title(), what == 1 ? talk.room() : room(), talk.track(), talk.speakers(), talk.text());
    }

    private static Talk titled(Talk talk, String title) {
        return new Talk(talk.id(), talk.guid(), talk.kind(), talk.status(), talk.day(), talk.slot(), title,
                talk.room(), talk.track(), talk.speakers(), talk.text());
    }

    private static Talk by(Talk talk, List<Person> speakers) {
        return new Talk(talk.id(), talk.guid(), talk.kind(), talk.status(), talk.day(), talk.slot(), talk.title(),
                talk.room(), talk.track(), speakers, talk.text());
    }

    private static Talk with(Talk talk, TalkId id) {
        return new Talk(id, talk.guid(), talk.kind(), talk.status(), talk.day(), talk.slot(), talk.title(),
                talk.room(), talk.track(), talk.speakers(), talk.text());
    }

    private static Talk with(Talk talk, Optional<Guid> guid) {
        return new Talk(talk.id(), guid, talk.kind(), talk.status(), talk.day(), talk.slot(), talk.title(),
                talk.room(), talk.track(), talk.speakers(), talk.text());
    }

    private static String sameWords(String title) {
        return "  " + title.toUpperCase(Locale.ROOT).replace(" ", "  ") + "!";
    }

    private Slot slot(int day) {
        return new Slot(Talks.at(day, "09:00").plusSeconds(1800L * random.nextInt(16)),
                Duration.ofMinutes(15L * (1 + random.nextInt(4))));
    }

    private Optional<Room> room() {
        return random.nextInt(6) == 0 ? Optional.empty() : Optional.of(new Room("Room " + random.nextInt(4)));
    }

    private Optional<Track> track() {
        return random.nextInt(6) == 0 ? Optional.empty() : Optional.of(new Track("Track " + random.nextInt(4)));
    }

    private List<Person> people() {
        var people = shuffled(PEOPLE.stream().map(Person::new).toList());
        return people.subList(0, random.nextInt(3));
    }

    private <T> List<T> shuffled(List<T> values) {
        var shuffled = new ArrayList<>(values);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    private Text text(String slug) {
        return new Text("", random.nextBoolean() ? "" : "On " + one(TITLES) + "\n\n" + one(TITLES), "", "en", "",
                List.of(), List.of(), List.of(), "", "", slug);
    }

    /// Numbered as a file's reader does it: an id that is repeated gets `~2`, `~3`, in the order of start, room, title.
    private static Conference conference(List<Talk> talks) {
        var seen = new HashMap<TalkId, Integer>();
        var numbered = talks.stream()
                .sorted(Comparator.comparing((Talk talk) -> talk.slot().start())
                        .thenComparing(talk -> talk.room().map(Room::value).orElse(""))
                        .thenComparing(Talk::title))
                .map(talk -> {
                    int count = seen.merge(talk.id(), 1, Integer::sum);
                    return count == 1 ? talk : with(talk, new TalkId(talk.id().value() + "~" + count));
                });
        return Talks.conference(numbered.toArray(Talk[]::new));
    }

    private static TalkId base(TalkId id) {
        return new TalkId(id.value().replaceFirst("~\\d+$", ""));
    }

    /// A visit with words of every kind about about half of the talks.
    public Visit visit(Conference conference) {
        var facts = new LinkedHashMap<TalkId, TalkFacts>();
        conference.talks().stream().filter(_ -> random.nextBoolean())
                .forEach(talk -> facts.put(talk.id(), TalkFacts.of(talk)));
        var ids = List.copyOf(facts.keySet());
        var notes = IntStream.range(0, ids.size()).mapToObj(at -> new Note(new NoteId("n" + at), about(ids),
                "Note " + at, Optional.empty(), Optional.empty(), Optional.empty(), false, List.of())).toList();
        var backups = new LinkedHashMap<TalkId, TalkId>();
        some(ids).forEach(id -> backups.put(id, one(ids)));
        return new Visit(conference.id(), Optional.of("Ada"), facts, List.of(),
                List.of(new DayPlan(1, Optional.empty(), Optional.empty(), some(ids), some(ids), some(ids), backups,
                        Map.of(),
                        Optional.empty())),
                Set.of(), notes,
                some(ids).stream().flatMap(id -> Stream.of(Optional.<String>empty(), Optional.of("Bo"))
                        .map(by -> new Rating(id, 1 + random.nextInt(5), Optional.of("of " + id.value()),
                                Optional.empty(), by)))
                        .toList(),
                some(ids).stream().map(id -> new Attendance(id, Optional.of(one(Attendance.State.values())), true,
                        Optional.empty(), Optional.empty())).toList(),
                List.of(), List.of(), Trip.NONE, List.of(),
                some(ids).stream().map(id -> new Photo("photo-" + id.value(), "photo.jpeg", Optional.empty(), 4, 3,
                        "of " + id.value(), Optional.empty(), Optional.empty(), Optional.of(About.talk(id)),
                        Optional.empty(), Optional.empty(), Optional.empty())).toList(),
                ReportSettings.NONE, Map.of());
    }

    private About about(List<TalkId> ids) {
        return random.nextInt(4) == 0
                ? new About.Talks(shuffled(ids).subList(0, 1 + random.nextInt(Math.min(3, ids.size()))))
                : About.talk(one(ids));
    }

    private Set<TalkId> some(List<TalkId> ids) {
        return ids.stream().filter(_ -> random.nextInt(3) == 0).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    @SafeVarargs
    private <T> T one(T... values) {
        return values[random.nextInt(values.length)];
    }
}
