package org.trackbook.store;

import java.sql.SQLException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.trackbook.model.ConferenceId;
import org.trackbook.model.Person;
import org.trackbook.model.Rating;
import org.trackbook.model.Room;
import org.trackbook.model.Slot;
import org.trackbook.model.Status;
import org.trackbook.model.TalkId;

/// Finds the talks of people in the whole library. Nothing but the name tells who somebody is: case, accents and
/// punctuation aside it must be the same.
public final class SpeakerStore {
    /// Nobody reads more talks of one person.
    private static final int MOST = 200;

    private final Database database;

    public SpeakerStore(Database database) {
        this.database = database;
    }

    /// The talks of each of them, newest first; talks alone, no breaks and stands.
    public Map<Person, List<SpokenTalk>> talks(Collection<Person> people) {
        return database.read("look for talks of speakers", session -> {
            var found = new LinkedHashMap<Person, List<SpokenTalk>>();
            for (var person : people) {
                found.put(person, talks(session, person));
            }
            return found;
        });
    }

    private static List<SpokenTalk> talks(Session session, Person person) throws SQLException {
        var name = Token.joined(person.value());
        if (name.isBlank()) {
            return List.of();
        }
        var talks = new ArrayList<>(session.list(
                """
                        select talk.conference, conference.title, conference.zone, talk.id, talk.title, talk.status, talk.starts,
                            talk.seconds, talk.room, talk.speakers, rating.stars, rating.verdict, rating.edited
                        from search_title as name
                        join schedule_talk as talk on talk.key = name.rowid
                        join schedule_conference as conference on conference.id = talk.conference
                        left join visitor_rating as rating on rating.conference = talk.conference and rating.talk = talk.id
                            and rating.author = ''
                        where search_title match ? and talk.kind = 'talk'
                        order by talk.starts desc, talk.id limit ?
                        """,
                SpeakerStore::talk, "speakers : \"" + name + "\"", MOST));
        talks.removeIf(talk -> talk.speakers().stream().noneMatch(it -> Token.joined(it.value()).equals(name)));
        return withNotes(session, talks);
    }

    private static SpokenTalk talk(Row row) throws SQLException {
        var conference = new ConferenceId(row.text());
        var title = row.text();
        var zone = ZoneId.of(row.text());
        var id = new TalkId(row.text());
        var name = row.text();
        var status = row.word(Status.class);
        var slot = new Slot(row.instant(), Duration.ofSeconds(row.big()));
        var room = row.maybe().map(Room::new);
        var speakers = Json.texts(row.text()).stream().map(Person::new).toList();
        var stars = row.maybe().map(Integer::valueOf);
        var verdict = row.maybe();
        var edited = row.maybeInstant();
        return new SpokenTalk(conference, title, zone, id, name, status, slot, room, speakers,
                stars.map(it -> new Rating(id, it, verdict, edited, Optional.empty())), List.of());
    }

    private record About(String conference, String talk) {
    }

    private record Said(About about, String text) {
    }

    private static List<SpokenTalk> withNotes(Session session, List<SpokenTalk> talks) throws SQLException {
        var conferences = talks.stream().map(it -> it.conference().value()).distinct().toList();
        var notes = session.list("""
                select note.conference, about.value, note.text
                from visitor_note as note
                join visitor_visit as visit on visit.conference = note.conference, json_each(note.about_talks) as about
                where note.conference in (select value from json_each(?)) and note.about = 'talks' and not note.deleted
                    and (note.author is null or note.author = visit.visitor)
                order by note.position
                """, row -> new Said(new About(row.text(), row.text()), row.text()), Json.texts(conferences))
                .stream()
                .collect(Collectors.groupingBy(Said::about, Collectors.mapping(Said::text, Collectors.toList())));
        return talks.stream()
                .map(it -> new SpokenTalk(it.conference(), it.title(), it.zone(), it.id(), it.name(), it.status(),
                        it.slot(), it.room(), it.speakers(), it.rating(),
                        notes.getOrDefault(new About(it.conference().value(), it.id().value()), List.of())))
                .toList();
    }
}
