package org.trackbook.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Keeps what a search asks in step with what it is made of. Triggers note what is new; the end of every transaction
/// reads it here, so no code can forget it.
final class SearchIndex {
    /// Held in memory at once.
    private static final int MOST = 500;

    private static final List<String> INDEXES = List.of("search_talk", "search_title", "search_visit");

    private SearchIndex() {
    }

    /// Reads what is pending into the index.
    static void catchUp(Session session) throws SQLException {
        while (session.number("select exists (select 1 from search_pending where source = 'talk')") == 1) {
            readTalks(session);
        }
        while (session.number("select exists (select 1 from search_pending where source = 'own')") == 1) {
            readOwn(session);
        }
    }

    private static void readTalks(Session session) throws SQLException {
        var words = new LinkedHashSet<String>();
        var titles = new ArrayList<@Nullable Object[]>();
        var rows = session.list("""
                select key, title, speakers, subtitle, coalesce(track, ''), coalesce(room, ''), summary, description
                from schedule_talk where key in (select key from search_pending where source = 'talk'
                    order by key limit ?)
                order by key
                """, row -> {
            var key = row.big();
            var title = Token.joined(row.text());
            var speakers = people(row.text());
            titles.add(new Object[]{key, title, speakers});
            return new Object[]{key, title, speakers, Token.joined(row.text()), Token.joined(row.text()),
                    Token.joined(row.text()), Token.joined(row.text()) + Token.BREAK + Token.joined(row.text())};
        }, MOST);
        rows.forEach(row -> collect(row, words));
        session.runAll("insert into search_title (rowid, title, speakers) values (?, ?, ?)", titles);
        session.runAll("insert into search_talk (rowid, title, speakers, subtitle, track, room, text)"
                + " values (?, ?, ?, ?, ?, ?, ?)", rows);
        learn(session, words);
        session.run("delete from search_pending where source = 'talk' and key in (select key from search_pending"
                + " where source = 'talk' order by key limit ?)", MOST);
    }

    private static void readOwn(Session session) throws SQLException {
        var words = new LinkedHashSet<String>();
        var rows = session.list("""
                select it.key, coalesce(entry.title, talk.title, ''), coalesce(entry.speakers, talk.speakers, '[]'),
                    coalesce(entry.room, talk.room, '') || char(10) || coalesce(entry.track, ''),
                    coalesce(note.text, rating.verdict, '')
                from (select * from search_own where key in (select key from search_pending where source = 'own'
                    order by key limit ?)) as it
                left join visitor_note as note on it.kind = 'note' and note.conference = it.conference
                    and note.id = it.id
                left join visitor_rating as rating on it.kind = 'verdict' and rating.conference = it.conference
                    and rating.talk = it.id and rating.author = it.author
                left join visitor_own as entry on it.kind = 'entry' and entry.conference = it.conference
                    and entry.id = it.id
                left join visitor_talk as talk on it.kind = 'talk' and talk.conference = it.conference
                    and talk.talk = it.id
                order by it.key
                """, row -> new Object[]{row.big(), Token.joined(row.text()), people(row.text()),
                Token.joined(row.text()) + Token.BREAK + Token.joined(row.text())}, MOST);
        rows.forEach(row -> collect(row, words));
        session.runAll("insert into search_visit (rowid, title, speakers, text) values (?, ?, ?, ?)", rows);
        learn(session, words);
        session.run("delete from search_pending where source = 'own' and key in (select key from search_pending"
                + " where source = 'own' order by key limit ?)", MOST);
    }

    private static String people(String json) {
        return String.join(Token.BREAK, Json.texts(json).stream().map(Token::joined).toList());
    }

    private static void collect(@Nullable Object[] row, Set<String> words) {
        for (var column : row) {
            if (column instanceof String text) {
                collect(text, words);
            }
        }
    }

    private static void collect(String text, Set<String> words) {
        for (int from = 0, to; from < text.length(); from = to + 1) {
            to = text.indexOf(' ', from);
            to = to < 0 ? text.length() : to;
            if (to - from >= Vocabulary.SHORTEST) {
                words.add(text.substring(from, to));
            }
        }
    }

    private static void learn(Session session, Set<String> words) throws SQLException {
        session.run("insert or ignore into search_word (word) select value from json_each(?)",
                Json.texts(List.copyOf(words)));
    }

    /// Whether the index is whole and knows as many things as there are.
    static boolean fits(Session session) throws SQLException {
        for (var index : INDEXES) {
            session.run("insert into " + index + " (" + index + ") values ('integrity-check')");
        }
        return session.number("""
                select (select count(*) from schedule_talk) = (select count(*) from search_talk_docsize)
                    and (select count(*) from schedule_talk) = (select count(*) from search_title_docsize)
                    and (select count(*) from search_own) = (select count(*) from search_visit_docsize)
                    and (select count(*) from search_own) = (select count(*) from visitor_own)
                        + (select count(*) from visitor_talk)
                        + (select count(*) from visitor_note where not deleted)
                        + (select count(*) from visitor_rating where verdict is not null)
                """) == 1;
    }

    /// Forgets all and reads it again.
    static void rebuild(Session session) throws SQLException {
        for (var index : INDEXES) {
            session.run("insert into " + index + " (" + index + ") values ('delete-all')");
        }
        session.run("delete from search_word");
        session.run("delete from search_pending");
        session.run("delete from search_own");
        session.script("""
                insert into search_own (conference, kind, id, author)
                    select conference, 'note', id, '' from visitor_note where not deleted
                    union all select conference, 'verdict', talk, author from visitor_rating where verdict is not null
                    union all select conference, 'entry', id, '' from visitor_own
                    union all select conference, 'talk', talk, '' from visitor_talk;
                insert into search_pending (source, key) select 'talk', key from schedule_talk;
                """);
    }
}
