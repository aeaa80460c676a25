package org.trackbook.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.trackbook.model.ConferenceId;
import org.trackbook.model.Progress;

/// Finds talks, notes and names by the words in them, in the whole library.
public final class SearchStore {
    private final Database database;
    private final Vocabulary vocabulary = new Vocabulary();
    private @Nullable Places places;
    private long version;

    public SearchStore(Database database) {
        this.database = database;
    }

    /// Looks for what is sought.
    ///
    /// @param here the conference whose talks come first
    /// @param most so many of each kind, the best; of talks so many here and as many elsewhere
    /// @param progress asked all the time whether anybody still wants to know
    /// @return nothing where nobody does
    public Optional<Findings> find(Sought sought, Optional<ConferenceId> here, int most, Progress progress) {
        return database.read("search", session -> session.whileWanted(progress, () -> {
            var known = refreshed(session);
            if (sought.isNothing()) {
                return new Findings(List.of(), List.of(), List.of(), 0, 0, Map.of());
            }
            var search = new Search(session, known, vocabulary, here, most);
            var found = search.find(sought);
            return found.isEmpty() ? search.find(sought.anywhere()) : found;
        }));
    }

    /// What is the same for each search, until somebody writes to the library.
    private Places refreshed(Session session) throws SQLException {
        session.number("select count(*) from search_pending");
        var now = session.number("pragma data_version");
        var known = places;
        if (known == null || now != version) {
            known = Places.of(session);
            vocabulary.refresh(session);
            places = known;
            version = now;
        }
        return known;
    }
}
