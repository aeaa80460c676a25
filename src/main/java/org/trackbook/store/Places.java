package org.trackbook.store;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.trackbook.model.ConferenceId;
import org.trackbook.store.Findings.In;
import org.trackbook.store.Findings.Named;

/// The conferences of the library with their tracks and rooms: few, and asked for by every letter that is typed, so they
/// are held until the library changes.
final class Places {
    private final Map<ConferenceId, In> conferences = new HashMap<>();
    private final Map<ConferenceId, Keys> keys = new HashMap<>();
    private final List<Labelled> names = new ArrayList<>();

    /// The keys of a conference's talks lie between these.
    ///
    /// @param count how many of them there are
    record Keys(long first, long last, long count) {
        static final Keys NONE = new Keys(0, -1, 0);

        /// Whether no other conference has a key between them.
        boolean areAll() {
            return last - first + 1 == count;
        }
    }

    /// A track or a room.
    record Labelled(Named what, ConferenceId conference, String name, List<Token> words) {
    }

    private Places() {
    }

    static Places of(Session session) throws SQLException {
        var places = new Places();
        session.list("select id, title, zone, first_day from schedule_conference", row -> places.conferences
                .put(new ConferenceId(row.text()), new In(row.text(), ZoneId.of(row.text()),
                        LocalDate.parse(row.text()))));
        session.list("select conference, min(key), max(key), count(*) from schedule_talk group by conference",
                row -> places.keys
                        .put(new ConferenceId(row.text()), new Keys(row.big(), row.big(), row.big())));
        places.read(session, Named.TRACK,
                "select distinct conference, track from schedule_talk where track is not null order by conference, track");
        places.read(session, Named.ROOM,
                "select distinct conference, room from schedule_talk where room is not null order by conference, room");
        return places;
    }

    private void read(Session session, Named what, String sql) throws SQLException {
        session.list(sql, row -> {
            var conference = new ConferenceId(row.text());
            var name = row.text();
            return names.add(new Labelled(what, conference, name, Token.of(name)));
        });
    }

    Map<ConferenceId, In> conferences() {
        return conferences;
    }

    /// @throws IllegalStateException if it is none of the library
    In conference(ConferenceId id) {
        var known = conferences.get(id);
        if (known == null) {
            throw new IllegalStateException("found in no conference: " + id);
        }
        return known;
    }

    Keys keys(ConferenceId conference) {
        return keys.getOrDefault(conference, Keys.NONE);
    }

    List<Labelled> names() {
        return names;
    }

    /// The names that are just so, else those with the term in them.
    Set<String> named(Named what, Term term) {
        var whole = new LinkedHashSet<String>();
        var parts = new LinkedHashSet<String>();
        for (var name : names) {
            if (name.what() == what) {
                if (name.words().stream().map(Token::word).toList().equals(term.words())) {
                    whole.add(name.name());
                } else if (term.fit(name.name(), name.words()) >= 0) {
                    parts.add(name.name());
                }
            }
        }
        return whole.isEmpty() ? parts : whole;
    }
}
