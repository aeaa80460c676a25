package org.trackbook.store;

import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import org.trackbook.model.ConferenceId;
import org.trackbook.model.TalkId;
import org.trackbook.store.VisitTables.CalendarName;

/// Remembers by which name (`UID`) a calendar knows a talk: a talk that gets another id keeps it, and no two talks ever
/// have the same.
public final class CalendarStore {
    private final Database database;

    public CalendarStore(Database database) {
        this.database = database;
    }

    /// How a talk is called that no calendar knows yet.
    @FunctionalInterface
    public interface Naming {
        /// What a talk may be called.
        ///
        /// @param number 1, or more where what it gave before is taken
        String name(TalkId talk, int number);
    }

    /// The names of talks; those that have none yet get one.
    public Map<TalkId, String> names(ConferenceId conference, Collection<TalkId> talks, Naming naming) {
        return database.write("name talks of " + conference.value(), session -> {
            var known = new LinkedHashMap<TalkId, String>();
            VisitTables.CALENDAR_NAMES.all(session, conference).forEach(it -> known.put(it.talk(), it.uid()));
            var taken = new HashSet<>(known.values());
            VisitStore.begin(session, conference);
            for (var talk : talks) {
                if (!known.containsKey(talk)) {
                    var number = 1;
                    while (!taken.add(naming.name(talk, number))) {
                        number++;
                    }
                    known.put(talk, naming.name(talk, number));
                    VisitTables.CALENDAR_NAMES.put(session, conference,
                            new CalendarName(naming.name(talk, number), talk));
                }
            }
            return known;
        });
    }

    /// The talks that calendars know, by their names there.
    public Map<String, TalkId> talks(ConferenceId conference) {
        return database.read("read the names of talks in " + conference.value(), session -> {
            var talks = new LinkedHashMap<String, TalkId>();
            VisitTables.CALENDAR_NAMES.all(session, conference).forEach(it -> talks.put(it.uid(), it.talk()));
            return talks;
        });
    }

    /// Leads the names along to the ids of today. A talk that is gone keeps its name, and has it when it comes back.
    static void follow(Session session, ConferenceId conference, Leading led) throws SQLException {
        var names = VisitTables.CALENDAR_NAMES.all(session, conference);
        VisitTables.CALENDAR_NAMES.replace(session, conference, names, names.stream()
                .map(it -> new CalendarName(it.uid(), led.talks().getOrDefault(it.talk(), it.talk())))
                .toList());
    }
}
