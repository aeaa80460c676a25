package org.trackbook.store;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.trackbook.model.ConferenceId;
import org.trackbook.store.Findings.Named;
import org.trackbook.store.Sought.Bound;
import org.trackbook.store.Sought.Narrowing;

/// Says in SQL which talks a search is among.
///
/// @param conditions on the columns of `it`, a row of `schedule_talk`
/// @param values of their question marks
record Scope(List<String> conditions, List<@Nullable Object> values) {
    Scope {
        conditions = List.copyOf(conditions);
    }

    static Scope of(List<Narrowing> only, Places places, Query query) {
        var conditions = new ArrayList<String>();
        var values = new ArrayList<@Nullable Object>();
        for (var narrowing : only) {
            // what is not known is not so: it stays when others are left out
            var condition = condition(narrowing.bound(), places, query, values);
            conditions.add(narrowing.not() ? "not coalesce(" + condition + ", 0)" : condition);
        }
        return new Scope(conditions, values);
    }

    private static String condition(Bound bound, Places places, Query query, List<@Nullable Object> values) {
        return switch (bound) {
            case Bound.Day(var number) -> with(values, number, "it.day = ?");
            case Bound.Weekday(var days) -> with(values, Json.texts(days.stream().map(Scope::figure).toList()),
                    "(it.conference, it.day) in (select conference, number from schedule_day"
                            + " where strftime('%w', date) in (select value from json_each(?)))");
            case Bound.Date(var date) -> with(values, date,
                    "(it.conference, it.day) in (select conference, number from schedule_day where date = ?)");
            case Bound.Year(var year) -> {
                values.add(year);
                values.add(year);
                yield "it.conference in (select id from schedule_conference"
                        + " where cast(first_day as integer) <= ? and cast(last_day as integer) >= ?)";
            }
            case Bound.Rated(var least, var most) -> {
                values.add(least);
                values.add(most);
                yield "(it.conference, it.id) in (select conference, talk from visitor_rating"
                        + " where author = '' and stars between ? and ?)";
            }
            case Bound.InRoom(var name) -> with(values, names(places.named(Named.ROOM, name)),
                    "it.room in (select value from json_each(?))");
            case Bound.InTrack(var name) -> with(values, names(places.named(Named.TRACK, name)),
                    "it.track in (select value from json_each(?))");
            case Bound.By(var speaker) -> with(values, "{speakers} : " + query.all(List.of(speaker)),
                    "it.key in (select rowid from search_title where search_title match ?)");
            case Bound.Nothing() -> "0";
        };
    }

    private static String with(List<@Nullable Object> values, Object value, String condition) {
        values.add(value);
        return condition;
    }

    private static String names(Collection<String> names) {
        return Json.texts(List.copyOf(names));
    }

    /// As SQLite counts: Sunday is 0.
    private static String figure(DayOfWeek day) {
        return Integer.toString(day.getValue() % 7);
    }

    /// Its talks of one conference.
    Part within(ConferenceId conference, Places.Keys keys) {
        if (isWide() && keys.areAll()) {
            return new Part("rowid between ? and ?", List.of(keys.first(), keys.last()), "it.conference = ?",
                    List.of(conference.value()));
        }
        var all = with(conference);
        var bounded = new ArrayList<>(all);
        bounded.add(keys.first());
        bounded.add(keys.last());
        return new Part("+rowid in " + keys("it.conference = ?") + " and rowid between ? and ?", bounded,
                "it.conference = ?", all);
    }

    /// Its talks of all conferences but one. What narrows an index is chosen so that few keys are fetched.
    Part outside(Optional<ConferenceId> conference, Places.Keys keys) {
        if (conference.isEmpty()) {
            return new Part(isWide() ? "1" : "+rowid in " + keys("1"), values, "1", values);
        }
        var all = with(conference.get());
        if (!isWide()) {
            return new Part("+rowid in " + keys("it.conference <> ?"), all, "it.conference <> ?", all);
        }
        return keys.areAll()
                ? new Part("+rowid not between ? and ?", List.of(keys.first(), keys.last()), "it.conference <> ?", all)
                : new Part("+rowid not in (select key from schedule_talk where conference = ?)", all,
                        "it.conference <> ?", all);
    }

    private List<@Nullable Object> with(ConferenceId conference) {
        var all = new ArrayList<>(values);
        all.add(conference.value());
        return all;
    }

    boolean isWide() {
        return conditions.isEmpty();
    }

    /// All conditions at once.
    String where() {
        return isWide() ? "1" : String.join(" and ", conditions);
    }

    private String keys(String conference) {
        return "(select it.key from schedule_talk as it where " + where() + " and " + conference + ")";
    }

    /// A part of the library.
    ///
    /// @param index a condition for a full-text index; a plus keeps SQLite from asking it for one key after the other
    /// @param keys of the question marks in it
    /// @param conference a condition for the conferences
    /// @param values of the question marks of the scope and of that
    record Part(String index, List<@Nullable Object> keys, String conference, List<@Nullable Object> values) {
    }
}
