package org.trackbook.store;

import java.sql.SQLException;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import org.trackbook.model.About;
import org.trackbook.model.DayPart;
import org.trackbook.model.TalkId;
import org.trackbook.model.TripPart;

/// What a note or photo is about, in five columns: kind, talks, day, time, part.
final class AboutColumns {
    static final String NAMES = "about about_talks about_day about_time about_part";
    private static final Object NONE = Optional.empty();

    private AboutColumns() {
    }

    static Object[] of(Optional<About> about) {
        return about.map(AboutColumns::of).orElse(new Object[]{NONE, NONE, NONE, NONE, NONE});
    }

    static Object[] of(About about) {
        return switch (about) {
            case About.Talks(var talks) -> new Object[]{"talks", Json.texts(talks.stream().map(TalkId::value).toList()),
                    NONE, NONE, NONE};
            case About.WholeDay(var day, var part) -> new Object[]{"day", NONE, day, NONE, part};
            case About.Moment(var day, var time) -> new Object[]{"moment", NONE, day, time, NONE};
            case About.Trip(var part) -> new Object[]{"trip", NONE, NONE, NONE, part};
        };
    }

    static Optional<About> read(Row row) throws SQLException {
        var kind = row.maybe();
        var talks = row.maybe();
        var day = row.number();
        var time = row.maybe();
        var part = row.maybe().orElse("").toUpperCase(Locale.ROOT);
        return kind.map(it -> switch (it) {
            case "talks" -> new About.Talks(Json.texts(talks.orElseThrow()).stream().map(TalkId::new).toList());
            case "day" -> new About.WholeDay(day, DayPart.valueOf(part));
            case "moment" -> new About.Moment(day, LocalTime.parse(time.orElseThrow()));
            case "trip" -> new About.Trip(TripPart.valueOf(part));
            default -> throw new IllegalStateException("a note about " + it);
        });
    }
}
