package org.trackbook.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trackbook.model.Link;
import org.trackbook.model.Person;
import org.trackbook.model.Room;
import org.trackbook.model.Talk;
import org.trackbook.model.Track;

/// Something that a schedule says of a talk and may say otherwise the next time. Its id and guid are not among them:
/// nobody reads these.
public enum Field {
    DAY, START, MINUTES, ROOM, TITLE, STATUS, KIND, TRACK, SPEAKERS, SUBTITLE, SUMMARY, DESCRIPTION, LANGUAGE, TYPE, LINKS, ATTACHMENTS, RECORDINGS, URL, FEEDBACK, SLUG;

    /// Whether a talk that differs in it takes place elsewhere or at another time.
    public boolean moves() {
        return this == DAY || this == START || this == MINUTES || this == ROOM;
    }

    /// Whether two versions of a talk say the same, whatever the blanks and the order of people and links: some sites
    /// write these otherwise each time.
    boolean same(Talk one, Talk other) {
        var here = value(one);
        var there = value(other);
        return here.equals(there) || parts(here).equals(parts(there));
    }

    /// What a version says, as text: one line for each speaker and link, empty where it says nothing.
    String of(Talk talk) {
        return lines(value(talk)).collect(Collectors.joining("\n"));
    }

    private Object value(Talk talk) {
        return switch (this) {
            case DAY -> talk.day();
            case START -> talk.slot().start();
            case MINUTES -> minutes(talk.slot().length());
            case ROOM -> talk.room().map(Room::value).orElse("");
            case TITLE -> talk.title();
            case STATUS -> talk.status();
            case KIND -> talk.kind();
            case TRACK -> talk.track().map(Track::value).orElse("");
            case SPEAKERS -> talk.speakers();
            case SUBTITLE -> talk.text().subtitle();
            case SUMMARY -> talk.text().summary();
            case DESCRIPTION -> talk.text().description();
            case LANGUAGE -> talk.text().language();
            case TYPE -> talk.text().type();
            case LINKS -> talk.text().links();
            case ATTACHMENTS -> talk.text().attachments();
            case RECORDINGS -> talk.text().recordings();
            case URL -> talk.text().url();
            case FEEDBACK -> talk.text().feedback();
            case SLUG -> talk.text().slug();
        };
    }

    private static List<String> parts(Object value) {
        return lines(value).map(Field::collapsed).distinct().sorted().toList();
    }

    private static Stream<String> lines(Object value) {
        return switch (value) {
            case List<?> list -> list.stream().map(Field::line);
            case Enum<?> word -> Stream.of(word.name().toLowerCase(Locale.ROOT));
            default -> Stream.of(value.toString());
        };
    }

    private static String line(Object value) {
        return switch (value) {
            case Person(var name) -> name;
            case Link(var label, var url) -> label.isEmpty() ? url : label + " " + url;
            default -> value.toString();
        };
    }

    private static String minutes(Duration length) {
        return BigDecimal.valueOf(length.toSeconds()).divide(BigDecimal.valueOf(60), 2, RoundingMode.HALF_UP)
                .stripTrailingZeros().toPlainString();
    }

    private static String collapsed(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
