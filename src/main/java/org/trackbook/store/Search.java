package org.trackbook.store;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.trackbook.model.ConferenceId;
import org.trackbook.model.Person;
import org.trackbook.model.Room;
import org.trackbook.model.Slot;
import org.trackbook.model.TalkId;
import org.trackbook.model.Track;
import org.trackbook.store.Findings.Name;
import org.trackbook.store.Findings.Named;
import org.trackbook.store.Findings.Note;
import org.trackbook.store.Findings.Standing;
import org.trackbook.store.Findings.Talk;

/// One search. It looks first where the best answers are, inside of words only where few begin so, and never reads all
/// that fits: a word of one letter fits everything.
final class Search {
    /// Among so many the best are sought, however few are wanted.
    private static final int CANDIDATES = 80;
    /// Of tracks and rooms nobody reads more.
    private static final int MOST_NAMES = 20;
    /// With so few speakers, those are looked for whose name has a part in it.
    private static final int FEW = 20;
    /// For each that is wanted, so many words are asked for that have a part in them.
    private static final int WORDS = 5;
    private static final String BEST = "title speakers";

    private final Session session;
    private final Places places;
    private final Query beginnings;
    private final Query insides;
    private final Optional<ConferenceId> here;
    private final int most;
    private final int candidates;

    Search(Session session, Places places, Vocabulary vocabulary, Optional<ConferenceId> here, int most) {
        this.session = session;
        this.places = places;
        // who reads all wants all; who types wants the best at once
        var words = Math.clamp(WORDS * (long) most, WORDS * FEW, WORDS * CANDIDATES * 2);
        var known = new HashMap<String, Vocabulary.Words>();
        this.beginnings = new Query(part -> known.computeIfAbsent(part, vocabulary::with), false, words);
        this.insides = new Query(part -> known.computeIfAbsent(part, vocabulary::with), true, words);
        this.here = here.filter(places.conferences()::containsKey);
        this.most = most;
        this.candidates = Math.max(CANDIDATES, most);
    }

    Findings find(Sought sought) throws SQLException {
        var scope = Scope.of(sought.only(), places, insides);
        var keys = here.map(places::keys).orElse(Places.Keys.NONE);
        var mine = here.map(it -> new Among(scope.within(it, keys), ""));
        var others = new Among(scope.outside(here, keys), " order by rowid desc");
        var rank = new Ranking(sought.words());
        var first = new ArrayList<Ranked>();
        var then = new ArrayList<Ranked>();
        var inHere = mine.isPresent() ? talks(sought, rank, scope, mine.get(), first) : 0;
        var elsewhere = talks(sought, rank, scope, others, then);
        // however many there are here, the best of the others are told too
        var talks = read(Stream.of(first, then)
                .flatMap(it -> best(it, order(Ranked::conference, Ranked::rank), most).stream())
                .toList());
        var notes = new ArrayList<Note>();
        var names = new ArrayList<Name>();
        if (!sought.words().isEmpty()) {
            var own = own(sought, new OwnWords(session, places, scope, rank, candidates));
            talks = merged(talks, own.talks());
            notes.addAll(own.notes());
            names.addAll(names(sought, rank, scope, mine, others));
        }
        return new Findings(bestOfBoth(talks), notes,
                best(names, order(Name::conference, Name::rank), 3 * most), inHere, elsewhere, places.conferences());
    }

    /// A talk that may be among the best.
    private record Ranked(long key, ConferenceId conference, int rank) {
    }

    /// Talks of one conference, or of all others.
    ///
    /// @param order in which they are fetched
    private record Among(Scope.Part part, String order) {
    }

    private List<Long> keys(String index, String match, Among among, int limit) throws SQLException {
        var values = new ArrayList<@Nullable Object>();
        values.add(match);
        values.addAll(among.part().keys());
        values.add(limit);
        // in one text: to fetch a row takes longer than to find it
        var all = session.first("select coalesce(group_concat(rowid), '') from (select rowid from " + index + " where "
                + index + " match ? and " + among.part().index() + among.order() + " limit ?)", Row::text,
                values.toArray()).orElse("");
        return all.isEmpty() ? List.of() : Stream.of(all.split(",")).map(Long::valueOf).toList();
    }

    /// Adds the talks among which the best are; answers how many fit.
    private int talks(Sought sought, Ranking rank, Scope scope, Among among, List<Ranked> ranked)
            throws SQLException {
        if (sought.words().isEmpty()) {
            var keys = unspoken(sought, scope, among);
            ranked.addAll(ranked(keys.subList(0, Math.min(keys.size(), candidates)), rank));
            return keys.size();
        }
        var query = beginnings;
        var keys = keys("search_talk", query.of(sought), among, Findings.MOST);
        if (keys.size() < candidates) {
            query = insides;
            keys = keys("search_talk", query.of(sought), among, Findings.MOST);
        }
        var wanted = new LinkedHashSet<>(keys.subList(0, Math.min(keys.size(), candidates)));
        if (keys.size() > candidates) {
            wanted.addAll(sought.without().isEmpty()
                    ? keys("search_title", query.of(sought), among, candidates)
                    : keys("search_talk", query.in(BEST, sought), among, candidates));
            if (sought.words().size() > 1 && query.equals(beginnings)) {
                wanted.addAll(keys("search_talk", query.partlyIn(BEST, sought), among, candidates));
            }
        }
        ranked.addAll(ranked(wanted, rank));
        return keys.size();
    }

    /// Without a word to look for: all that is not left out.
    private List<Long> unspoken(Sought sought, Scope scope, Among among) throws SQLException {
        var values = new ArrayList<>(among.part().values());
        var left = "";
        if (!sought.without().isEmpty()) {
            left = " and it.key not in (select rowid from search_talk where search_talk match ?)";
            values.add(insides.any(sought.without()));
        }
        values.add(Findings.MOST);
        return session.list("select it.key from schedule_talk as it where " + scope.where() + " and "
                + among.part().conference() + left + " order by it.conference, it.position limit ?", Row::big,
                values.toArray());
    }

    private List<Ranked> ranked(Collection<Long> keys, Ranking rank) throws SQLException {
        return session.list("""
                select key, conference, title, subtitle, names, coalesce(track, ''), coalesce(room, '')
                from schedule_talk where key in (select value from json_each(?))
                """,
                row -> new Ranked(row.big(), new ConferenceId(row.text()),
                        rank.talk(row.text(), row.text(), row.text(), row.text(), row.text())),
                keys.toString());
    }

    /// Talks with all that is shown of them, in the order of the keys.
    private List<Talk> read(List<Ranked> ranked) throws SQLException {
        var ranks = new LinkedHashMap<Long, Ranked>();
        ranked.forEach(it -> ranks.put(it.key(), it));
        var talks = new HashMap<Long, Talk>();
        session.list("""
                select key, conference, id, day, starts, seconds, title, subtitle, speakers, track, room,
                    summary || char(10) || char(10) || description
                from schedule_talk where key in (select value from json_each(?))
                """, row -> {
            var key = row.big();
            return talks.put(key, talk(row, Optional.ofNullable(ranks.get(key)).orElseThrow().rank()));
        }, ranks.keySet().toString());
        return ranks.keySet().stream().flatMap(key -> Optional.ofNullable(talks.get(key)).stream()).toList();
    }

    private static Talk talk(Row row, int rank) throws SQLException {
        return new Talk(new ConferenceId(row.text()), new TalkId(row.text()), Standing.SCHEDULED,
                Optional.of(row.number()), Optional.of(new Slot(row.instant(), Duration.ofSeconds(row.big()))),
                row.text(), row.text(), people(row.text()), row.maybe().map(Track::new), row.maybe().map(Room::new),
                row.text(), Optional.empty(), rank);
    }

    private static List<Person> people(String json) {
        return Json.texts(json).stream().map(Person::new).toList();
    }

    /// Own words with what is known of that which they are about.
    private record Own(List<Talk> talks, List<Note> notes) {
    }

    private Own own(Sought sought, OwnWords words) throws SQLException {
        var match = beginnings.of(sought);
        if (words.count(match) < candidates) {
            match = insides.of(sought);
        }
        var notes = new ArrayList<Note>();
        for (var note : best(words.notes(match), order(Note::conference, Note::rank), most)) {
            notes.add(words.placed(note));
        }
        return new Own(words.talks(match), notes);
    }

    /// A talk that was found twice counts by the better place.
    private static List<Talk> merged(List<Talk> talks, List<Talk> more) {
        var all = new LinkedHashMap<List<Object>, Talk>();
        Stream.concat(talks.stream(), more.stream())
                .forEach(it -> all.merge(List.of(it.conference(), it.id()), it,
                        (one, other) -> other.rank() < one.rank() ? other : one));
        return List.copyOf(all.values());
    }

    private List<Name> names(Sought sought, Ranking rank, Scope scope, Optional<Among> mine, Among others)
            throws SQLException {
        var names = new ArrayList<Name>();
        if (sought.without().isEmpty()) {
            if (mine.isPresent()) {
                names.addAll(speakers(sought, rank, mine.get()));
            }
            names.addAll(speakers(sought, rank, others));
            if (scope.isWide()) {
                names.addAll(placed(rank));
            }
        }
        return names;
    }

    /// Speakers by their talks: who has several is named once for each conference.
    private List<Name> speakers(Sought sought, Ranking rank, Among among) throws SQLException {
        var keys = keys("search_title", beginnings.in("speakers", sought), among, candidates);
        if (keys.size() < FEW) {
            keys = keys("search_title", insides.in("speakers", sought), among, candidates);
        }
        var speakers = new LinkedHashMap<List<Object>, List<Name>>();
        session.list("""
                select conference, id, title, day, starts, speakers from schedule_talk
                where key in (select value from json_each(?)) order by starts
                """, row -> {
            var conference = new ConferenceId(row.text());
            var first = new Name(Named.SPEAKER, conference, "", 1, new TalkId(row.text()), row.text(), row.number(),
                    row.instant(), 0);
            people(row.text()).stream()
                    .map(Person::value)
                    .forEach(it -> rank.name(it).ifPresent(value -> speakers
                            .computeIfAbsent(List.of(conference, it), _ -> new ArrayList<>())
                            .add(first.of(it, value))));
            return first;
        }, keys.toString());
        return speakers.values().stream().map(all -> all.getFirst().having(all.size())).toList();
    }

    private List<Name> placed(Ranking rank) throws SQLException {
        var ranks = new LinkedHashMap<Places.Labelled, Integer>();
        places.names().forEach(it -> rank.name(it.name(), it.words()).ifPresent(value -> ranks.put(it, value)));
        var names = new ArrayList<Name>();
        for (var what : List.of(Named.TRACK, Named.ROOM)) {
            var wanted = ranks.keySet().stream().filter(it -> it.what() == what).toList();
            for (var it : best(wanted, order(Places.Labelled::conference, ranks::get), Math.min(most, MOST_NAMES))) {
                name(it, ranks.getOrDefault(it, 0)).ifPresent(names::add);
            }
        }
        return names;
    }

    private Optional<Name> name(Places.Labelled it, int rank) throws SQLException {
        var column = it.what() == Named.TRACK ? "track" : "room";
        return session.first("select count, id, title, day, starts from (select count(*) over () as count, key as first"
                + " from schedule_talk where conference = ? and " + column + " = ? order by starts limit 1)"
                + " join schedule_talk on key = first",
                row -> new Name(it.what(), it.conference(), it.name(), row.number(), new TalkId(row.text()), row.text(),
                        row.number(), row.instant(), rank),
                it.conference().value(), it.name());
    }

    /// The best of this conference, then the best of the others.
    private List<Talk> bestOfBoth(List<Talk> talks) {
        return talks.stream()
                .collect(Collectors.partitioningBy(it -> here.equals(Optional.of(it.conference()))))
                .values()
                .stream()
                .flatMap(it -> best(it, order(Talk::conference, Talk::rank), most).stream())
                .sorted(order(Talk::conference, Talk::rank))
                .toList();
    }

    /// This conference first, then the best; of equals the newest conference.
    private <T> Comparator<T> order(Function<T, ConferenceId> conference, ToIntFunction<T> rank) {
        return Comparator.comparing((T it) -> !here.equals(Optional.of(conference.apply(it))))
                .thenComparingInt(rank)
                .thenComparing(it -> places.conference(conference.apply(it)).first(), Comparator.reverseOrder());
    }

    private static <T> List<T> best(List<T> found, Comparator<T> order, int most) {
        return found.stream().sorted(order).limit(most).toList();
    }
}
