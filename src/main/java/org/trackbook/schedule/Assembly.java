package org.trackbook.schedule;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.trackbook.model.Cause;
import org.trackbook.model.Conference;
import org.trackbook.model.ConferenceId;
import org.trackbook.model.Effect;
import org.trackbook.model.Guid;
import org.trackbook.model.Link;
import org.trackbook.model.Person;
import org.trackbook.model.Problem;
import org.trackbook.model.Room;
import org.trackbook.model.Slot;
import org.trackbook.model.Status;
import org.trackbook.model.Talk;
import org.trackbook.model.TalkId;
import org.trackbook.model.Text;
import org.trackbook.model.Track;
import org.trackbook.model.Zone;
import org.trackbook.model.ZoneSource;
import org.trackbook.text.HtmlToMarkdown;

/// Makes a conference of a draft, whatever format it is from: finds times, lengths, ids, kinds and status, and lists
/// all that was skipped, mended or guessed.
final class Assembly {
    private static final Duration WITHOUT_ANY_LENGTH = Duration.ofMinutes(30);
    private static final int LONGEST_PLACE = 80;

    private final Draft draft;
    private final String name;
    private final List<Problem> problems;
    private final Calendar calendar;
    private final Zone zone;
    private final Map<String, Integer> roomOrder = new HashMap<>();
    private final ZoneClocks clocks;
    private final List<Placed> placed = new ArrayList<>();
    /// By room; few schedules need them.
    private final Map<String, TreeSet<Instant>> starts = new HashMap<>();
    private final Set<String> guids = new HashSet<>();
    /// Tracks and types are few, and each is said by many talks.
    private final Map<String, String> lines = new HashMap<>();
    private final List<Told> told = new ArrayList<>();
    private final Duration longest;
    private final String baseUrl;

    /// A problem of a talk, to be listed in the order of the file.
    private record Told(int order, Problem problem) {
    }

    /// A talk whose date is known, of a format that declares no days.
    private record Dated(Draft.OneTalk talk, LocalDateTime wall) {
    }

    /// A talk whose time is known.
    private record Placed(Draft.OneTalk talk, int day, Markers.Marked title, LocalDateTime wall, Instant start) {
    }

    /// A talk with all but its id.
    ///
    /// @param room its place in the schedule's order
    private record Ready(Placed placed, Duration length, String id, int room) {
    }

    private record Identified(Ready ready, TalkId id) {
        /// By time, then as the schedule orders its rooms.
        static int compare(Identified one, Identified other) {
            var byStart = one.ready.placed.start.compareTo(other.ready.placed.start);
            var byRoom = byStart != 0 ? byStart : Integer.compare(one.ready.room, other.ready.room);
            return byRoom != 0 ? byRoom : one.id.value().compareTo(other.id.value());
        }
    }

    /// Talks with one id, in the order in which they are numbered. It must not hang on the order of the file.
    private static final Comparator<Ready> NUMBERED = Comparator.comparing((Ready it) -> it.placed().start())
            .thenComparing(it -> it.placed().talk().room)
            .thenComparing(it -> it.placed().title().title());

    private Assembly(Draft draft, Reading reading, ZoneId computerZone) {
        this.draft = draft;
        this.name = reading.name();
        this.problems = reading.problems();
        this.baseUrl = draft.baseUrl.strip();
        this.zone = reading.options()
                .zone()
                .map(it -> new Zone(it, ZoneSource.USER, Zones.published(draft)))
                .orElseGet(() -> Zones.of(draft, name, computerZone, problems));
        this.clocks = new ZoneClocks(zone.id());
        declareDays();
        this.calendar = new Calendar(draft, name, problems);
        // no talk is longer than its conference
        this.longest = calendar.isEmpty()
                ? Duration.ZERO
                : Duration.ofDays(calendar.last().toEpochDay() - calendar.first().toEpochDay() + 2);
        for (var room : draft.rooms) {
            roomOrder.put(room, roomOrder.size());
        }
    }

    /// @param reading what is found here is told to it
    static Import conference(Draft draft, Reading reading, String format, ZoneId computerZone) {
        var assembly = new Assembly(draft, reading, computerZone);
        if (assembly.calendar.isEmpty()) {
            return new Import.Rejected(format, new Problem(Effect.REFUSED, Cause.NO_DAYS, reading.name()));
        }
        return new Import.Ready(assembly.conference(), format, reading.problems(), draft.columns,
                draft.next);
    }

    /// Where a format declares no days, each date on which talks start is one; a start in the small hours belongs to the
    /// night after, if the date before has talks.
    private void declareDays() {
        var dates = new TreeMap<LocalDate, List<Draft.OneTalk>>();
        var nights = new ArrayList<Dated>();
        for (var talk : draft.undeclared) {
            var wall = talk.moment()
                    .filter(it -> it.time().isPresent())
                    .map(clocks::wall);
            if (wall.isEmpty()) {
                tell(Effect.SKIPPED, Cause.BAD_START, talk, talk.start.strip());
            } else if (!talk.wholeDay && wall.get().toLocalTime().isBefore(Calendar.USUAL_CHANGE)) {
                nights.add(new Dated(talk, wall.get()));
            } else {
                dates.computeIfAbsent(wall.get().toLocalDate(), _ -> new ArrayList<>()).add(talk);
            }
        }
        for (var night : nights) {
            var before = dates.get(night.wall().toLocalDate().minusDays(1));
            if (before != null) {
                tell(Effect.GUESSED, Cause.NIGHT_AFTER, night.talk(), night.wall().toLocalTime().toString());
                before.add(night.talk());
            } else {
                dates.computeIfAbsent(night.wall().toLocalDate(), _ -> new ArrayList<>()).add(night.talk());
            }
        }
        for (var date : dates.entrySet()) {
            var day = new Draft.OneDay(Integer.toString(draft.days.size() + 1), date.getKey().toString(), "", "",
                    date.getValue().getFirst().spot);
            day.talks.addAll(date.getValue());
            draft.days.add(day);
        }
    }

    private Conference conference() {
        var title = title();
        place();
        var talks = talks(withLengths());
        draft.unused.forEach(it -> tell(Effect.SKIPPED, it.cause(), it.talk(), it.facts().toArray(String[]::new)));
        draft.strays.forEach(spot -> told.add(
                new Told(spot.order(), new Problem(Effect.SKIPPED, Cause.NO_DAY, name + spot.words()))));
        draft.remarks.forEach(it -> tell(it.effect(), it.cause(), it.spot(), it.words(),
                it.facts().toArray(String[]::new)));
        told.sort(Comparator.comparingInt(Told::order));
        told.forEach(it -> problems.add(it.problem()));
        return new Conference(ConferenceId.of(title), title, Words.line(draft.venue), Words.line(draft.city), zone,
                Words.line(draft.version), calendar.days(zone.id()), draft.rooms.stream().map(Room::new).toList(),
                talks);
    }

    private String title() {
        var title = Words.line(draft.title);
        if (!title.isEmpty()) {
            return title;
        }
        var acronym = Words.line(draft.acronym);
        var taken = acronym.isEmpty() ? Words.line(name.replaceFirst("\\.[A-Za-z]+$", "")) : acronym;
        taken = taken.isEmpty() ? "?" : taken;
        problems.add(new Problem(Effect.GUESSED, Cause.CONFERENCE_TITLE, name, taken));
        return taken;
    }

    private void place() {
        for (var day : draft.days) {
            var dated = calendar.of(day);
            for (var talk : dated.isPresent() ? day.talks : List.<Draft.OneTalk>of()) {
                placed(talk, dated.get()).ifPresent(placed::add);
            }
        }
    }

    private Optional<Placed> placed(Draft.OneTalk talk, Calendar.Dated day) {
        talk.cut();
        var words = Words.line(talk.title);
        if (words.isEmpty()) {
            tell(Effect.SKIPPED, Cause.NO_TITLE, talk);
            return Optional.empty();
        }
        var title = Markers.read(words);
        if (title.remark()) {
            tell(Effect.GUESSED, Cause.STATUS_FROM_REMARK, talk, title.status().name().toLowerCase(Locale.ROOT));
        }
        var moment = talk.moment();
        var wall = wall(talk, day, moment);
        if (wall.isEmpty()) {
            return Optional.empty();
        }
        var date = wall.get().toLocalDate();
        if (date.isBefore(day.date()) || date.isAfter(day.date().plusDays(1))) {
            tell(Effect.GUESSED, Cause.WRONG_DAY, talk, wall.get().toString());
        }
        var start = clocks.instant(wall.get(), moment.flatMap(Moment::offset));
        return Optional.of(new Placed(talk, day.number(), title, wall.get(), start));
    }

    /// The wall clock of a talk's start: what its date says if its start agrees, else its start on the declared day.
    private Optional<LocalDateTime> wall(Draft.OneTalk talk, Calendar.Dated day, Optional<Moment> date) {
        var clock = Moment.time(talk.start);
        var stamp = date.filter(it -> it.time().isPresent()).map(clocks::wall);
        if (clock.isEmpty()) {
            if (stamp.isEmpty()) {
                tell(Effect.SKIPPED, Cause.BAD_START, talk, talk.start.strip());
                return Optional.empty();
            }
            if (!talk.date.isBlank()) {
                tell(Effect.REPAIRED, Cause.START_FROM_DATE, talk, talk.start.strip(),
                        stamp.get().toLocalTime().toString());
            }
            return stamp;
        }
        var start = clock.get();
        if (stamp.isPresent()) {
            var published = date.flatMap(Moment::time).orElseThrow();
            if (stamp.get().toLocalTime().equals(start) || published.equals(start)) {
                return stamp;
            }
            tell(Effect.GUESSED, Cause.TIMES_DISAGREE, talk, talk.start.strip(), talk.date.strip());
        } else if (date.isPresent() && !date.get().date().equals(day.date())) {
            return Optional.of(date.get().date().atTime(start));
        }
        if (calendar.isGuess(start)) {
            tell(Effect.GUESSED, Cause.NIGHT_AFTER, talk, talk.start.strip());
        }
        return Optional.of(calendar.at(day, start));
    }

    private List<Ready> withLengths() {
        var times = new HashMap<Duration, Integer>();
        var lengths = new ArrayList<Optional<Durations.Length>>();
        for (var it : placed) {
            var length = Durations.read(it.talk().duration).or(() -> untilEnd(it)).filter(this::isPossible);
            length.filter(read -> read.inDays().isEmpty() && !read.length().isZero())
                    .ifPresent(read -> times.merge(read.length(), 1, Integer::sum));
            lengths.add(length);
        }
        var usual = times.entrySet().stream()
                .max(Map.Entry.<Duration, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(WITHOUT_ANY_LENGTH);
        var ready = new ArrayList<Ready>(placed.size());
        for (var at = 0; at < placed.size(); at++) {
            var it = placed.get(at);
            var read = lengths.get(at);
            var length = read.isPresent() ? length(it, read.get()) : guessed(it, usual);
            ready.add(new Ready(it, length, id(it), roomOrder.getOrDefault(it.talk().room, -1)));
        }
        return ready;
    }

    /// The length of what says only when it ends.
    private Optional<Durations.Length> untilEnd(Placed it) {
        var length = end(it).map(end -> Duration.between(it.start(), end));
        return length.isEmpty() || length.get().isNegative()
                ? Optional.empty()
                : Optional.of(new Durations.Length(length.get(), Optional.empty()));
    }

    private Optional<Instant> end(Placed it) {
        var talk = it.talk();
        var end = talk.ends.isPresent() ? talk.ends : Moment.read(talk.end);
        if (end.isPresent() && end.get().time().isPresent()) {
            return Optional.of(clocks.instant(clocks.wall(end.get()), end.get().offset()));
        }
        return Moment.time(talk.end).map(clock -> clocks.instant(after(it.wall(), clock), Optional.empty()));
    }

    private static LocalDateTime after(LocalDateTime start, LocalTime end) {
        var date = start.toLocalDate();
        return (end.isBefore(start.toLocalTime()) ? date.plusDays(1) : date).atTime(end);
    }

    private boolean isPossible(Durations.Length read) {
        return read.length().compareTo(longest) <= 0;
    }

    /// Three parts are days, hours and minutes where pretalx or frab wrote the file, or where hours, minutes and
    /// seconds would run into the room's next talk.
    private Duration length(Placed it, Durations.Length read) {
        if (read.inDays().isEmpty()) {
            return read.length();
        }
        var inDays = read.inDays().get();
        var next = next(it);
        var runsOver = next.isPresent() && it.start().plus(read.length()).isAfter(next.get());
        var length = (draft.byPretalxOrFrab || runsOver) && inDays.compareTo(longest) <= 0
                ? inDays
                : read.length();
        tell(Effect.GUESSED, Cause.LENGTH_OF_THREE_PARTS, it.talk(), it.talk().duration.strip(),
                Long.toString(length.toMinutes()));
        return length;
    }

    private Duration guessed(Placed it, Duration usual) {
        var untilNext = next(it).map(next -> Duration.between(it.start(), next));
        var length = untilNext.filter(until -> until.compareTo(usual) < 0).orElse(usual);
        tell(Effect.GUESSED, Cause.BAD_LENGTH, it.talk(), it.talk().duration.strip(),
                Long.toString(length.toMinutes()));
        return length;
    }

    private Optional<Instant> next(Placed it) {
        if (it.talk().room.isEmpty()) {
            return Optional.empty();
        }
        if (starts.isEmpty()) {
            placed.forEach(one -> starts.computeIfAbsent(one.talk().room, _ -> new TreeSet<>()).add(one.start()));
        }
        return Optional.ofNullable(starts.getOrDefault(it.talk().room, new TreeSet<>()).higher(it.start()));
    }

    private String id(Placed it) {
        var id = it.talk().id.strip();
        if (!id.isEmpty()) {
            return id;
        }
        var made = TalkIds.of(it.title().title(), it.wall(), it.talk().room);
        tell(Effect.REPAIRED, Cause.NO_ID, it.talk(), made);
        return made;
    }

    /// The talks in their order, each with an id of its own.
    private List<Talk> talks(List<Ready> ready) {
        var kinds = new Kinds();
        var identified = identified(ready);
        identified.sort(Identified::compare);
        var talks = new ArrayList<Talk>(identified.size());
        for (var it : identified) {
            talks.add(talk(it.ready(), it.id(), kinds));
        }
        return talks;
    }

    private List<Identified> identified(List<Ready> ready) {
        var written = new HashSet<String>();
        ready.forEach(it -> written.add(it.id()));
        if (written.size() < ready.size()) {
            return numbered(ready);
        }
        var identified = new ArrayList<Identified>(ready.size());
        ready.forEach(it -> identified.add(new Identified(it, new TalkId(it.id()))));
        return identified;
    }

    /// Where several talks have one id.
    private List<Identified> numbered(List<Ready> ready) {
        var same = new LinkedHashMap<String, List<Ready>>();
        for (var it : ready) {
            same.computeIfAbsent(it.id(), _ -> new ArrayList<>(1)).add(it);
        }
        var ids = new TalkIds(same.keySet());
        var identified = new ArrayList<Identified>(ready.size());
        same.forEach((id, sharing) -> {
            sharing.sort(NUMBERED);
            for (var it : sharing) {
                var unique = ids.unique(id);
                identified.add(new Identified(it, unique));
                if (!unique.value().equals(id)) {
                    tell(Effect.REPAIRED, Cause.REPEATED_ID, it.placed().talk(), id, unique.value());
                }
            }
        });
        return identified;
    }

    private Talk talk(Ready it, TalkId id, Kinds kinds) {
        var placed = it.placed();
        var words = placed.talk();
        var track = lines.computeIfAbsent(words.track, Words::line);
        var type = lines.computeIfAbsent(words.type, Words::line);
        var found = words.kind.isPresent()
                ? new Kinds.Found(words.kind.get(), false)
                : kinds.of(type, track, words.room, placed.title().title(), !words.persons.isEmpty());
        if (found.guessed()) {
            tell(Effect.GUESSED, Cause.KIND_FROM_WORDS, words, found.kind().name().toLowerCase(Locale.ROOT));
        }
        return new Talk(id, guid(words), found.kind(), words.cancelled ? Status.CANCELLED : placed.title().status(),
                placed.day(),
                new Slot(placed.start(), it.length()), placed.title().title(),
                words.room.isEmpty() ? Optional.empty() : Optional.of(new Room(words.room)),
                track.isEmpty() ? Optional.empty() : Optional.of(new Track(track)),
                persons(words), text(words, type));
    }

    private static List<Person> persons(Draft.OneTalk talk) {
        var persons = new Person[talk.persons.size()];
        for (var at = 0; at < persons.length; at++) {
            persons[at] = new Person(talk.persons.get(at));
        }
        return List.of(persons);
    }

    private Optional<Guid> guid(Draft.OneTalk talk) {
        var guid = talk.guid.strip();
        if (guid.isEmpty()) {
            return Optional.empty();
        }
        if (!guids.add(guid)) {
            tell(Effect.GUESSED, Cause.REPEATED_GUID, talk, guid);
        }
        return Optional.of(new Guid(guid));
    }

    private Text text(Draft.OneTalk talk, String type) {
        for (var cut : talk.cut) {
            tell(Effect.REPAIRED, Cause.TOO_LONG, talk, cut, Integer.toString(Limits.TEXT));
        }
        var url = Links.page(talk.url.strip(), baseUrl);
        var base = url.startsWith("http") ? url : baseUrl;
        var feedback = Links.feedback(talk);
        var links = links(talk, talk.links, feedback, base);
        var attachments = links(talk, talk.attachments, "", base);
        return new Text(Words.line(talk.subtitle), HtmlToMarkdown.convert(talk.summary),
                HtmlToMarkdown.convert(talk.description), talk.language.strip(), type, links,
                attachments, Links.recordings(talk.recordings, links, attachments), url,
                Links.absolute(feedback, base), talk.slug.strip());
    }

    private List<Link> links(Draft.OneTalk talk, List<Draft.OneLink> written, String feedback, String base) {
        if (written.isEmpty()) {
            return List.of();
        }
        var links = new ArrayList<Link>(written.size());
        for (var link : written) {
            if (!feedback.isEmpty() && link.href().equals(feedback)) {
                continue;
            }
            var made = Links.link(link, base);
            made.ifPresent(links::add);
            if (made.isEmpty()) {
                tell(Effect.SKIPPED, Cause.EMPTY_LINK, talk, link.words());
            } else if (link.href().isEmpty()) {
                tell(Effect.REPAIRED, Cause.LINK_IN_WORDS, talk, link.words());
            }
        }
        return links;
    }

    private void tell(Effect effect, Cause cause, Draft.OneTalk talk, String... facts) {
        tell(effect, cause, talk.spot, (talk.id.strip() + " " + Words.line(talk.title)).strip(), facts);
    }

    private void tell(Effect effect, Cause cause, Spot spot, String words, String... facts) {
        var shown = words.length() > LONGEST_PLACE ? words.substring(0, LONGEST_PLACE).strip() + "…" : words;
        var place = name + spot.words();
        told.add(new Told(spot.order(),
                new Problem(effect, cause, shown.isEmpty() ? place : place + ", " + shown, facts)));
    }
}
