package org.trackbook.ui.changes;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trackbook.model.Conference;
import org.trackbook.model.Person;
import org.trackbook.model.Room;
import org.trackbook.model.Status;
import org.trackbook.model.Talk;
import org.trackbook.plan.Changes;
import org.trackbook.plan.Field;
import org.trackbook.plan.FieldChange;
import org.trackbook.plan.Match;
import org.trackbook.plan.Why;
import org.trackbook.ui.kit.FieldWords;
import org.trackbook.ui.kit.Texts;
import org.trackbook.ui.kit.Times;
import org.trackbook.usecase.Choice;

/// Says what a change is: in short lines with what was and what is, and all of it field by field.
final class ChangeWords {
    /// Told by the short lines, in their own words.
    private static final Set<Field> TOLD = Set.of(Field.START, Field.MINUTES, Field.ROOM, Field.TITLE, Field.STATUS,
            Field.SPEAKERS, Field.TRACK);

    private final Texts texts;
    private final Times times;
    private final FieldWords fields;

    ChangeWords(Texts texts, Conference conference) {
        this.texts = texts;
        times = Times.of(texts, conference);
        fields = new FieldWords(texts, conference);
    }

    Times times() {
        return times;
    }

    String tag(Tag tag) {
        return texts.say("changes.tag." + word(tag));
    }

    // ---- short lines ----

    /// What is worth knowing at a glance.
    List<List<Piece>> lines(ChangeRow row) {
        var talk = row.talk();
        if (row.isGone()) {
            return List.of(List.of(new Piece(Piece.Look.OLD, joined(" · ", joined(", ", start(talk), room(talk)),
                    speakers(talk)))));
        }
        return row.before()
                .map(before -> lines(row, before, talk))
                .orElseGet(() -> List.of(List.of(new Piece(Piece.Look.FACT, when(talk)),
                        new Piece(Piece.Look.ASIDE, joined(" · ", room(talk), speakers(talk))))));
    }

    private List<List<Piece>> lines(ChangeRow row, Talk before, Talk after) {
        var fields = Changes.fields(row.change()).stream().map(FieldChange::field).collect(Collectors.toSet());
        var lines = new ArrayList<List<Piece>>();
        if (fields.contains(Field.STATUS)) {
            lines.add(status(before, after, fields));
        }
        if (fields.contains(Field.START) || fields.contains(Field.MINUTES) || fields.contains(Field.ROOM)) {
            lines.add(moved(before, after, fields));
        }
        var retitled = !Choice.folded(before.title()).equals(Choice.folded(after.title())) || lines.isEmpty();
        if (fields.contains(Field.TITLE) && retitled) {
            lines.add(List.of(new Piece(Piece.Look.OLD, before.title())));
        }
        if (fields.contains(Field.SPEAKERS)) {
            lines.add(turned(speakers(before), speakers(after), "changes.none.speakers"));
        }
        if (fields.contains(Field.TRACK)) {
            lines.add(turned(before.track().map(it -> it.value()).orElse(""),
                    after.track().map(it -> it.value()).orElse(""), "changes.none.track"));
        }
        others(fields.stream()
                .filter(field -> !TOLD.contains(field) || (field == Field.TITLE && !retitled))
                .sorted()
                .toList(), lines);
        return lines;
    }

    /// What is not told in words of its own, behind the first line: it takes no line from others.
    private void others(List<Field> others, List<List<Piece>> lines) {
        if (others.isEmpty()) {
            return;
        }
        var names = others.stream().map(field -> within(name(field))).collect(
                Collectors.joining(", "));
        if (lines.isEmpty()) {
            lines.add(List.of(new Piece(Piece.Look.ASIDE, texts.say("changes.other", names))));
        } else {
            var first = new ArrayList<>(lines.getFirst());
            first.add(new Piece(Piece.Look.ASIDE, texts.say("changes.other.also", names)));
            lines.set(0, first);
        }
    }

    /// A name in the middle of a sentence; German nouns stay as they are.
    private String within(String name) {
        return texts.locale().equals(Locale.GERMAN) ? name : name.toLowerCase(texts.locale());
    }

    private List<Piece> status(Talk before, Talk after, Set<Field> fields) {
        if (after.status() == Status.CANCELLED) {
            return fields.stream().anyMatch(Field::moves)
                    ? List.of(new Piece(Piece.Look.NEW, texts.say("changes.cancelled")))
                    : List.of(new Piece(Piece.Look.OLD, joined(", ", when(after), room(after))));
        }
        return List.of(new Piece(Piece.Look.NEW, texts.say(
                before.status() == Status.CANCELLED
                        ? "changes.uncancelled"
                        : "changes.status." + word(after
                                .status()))));
    }

    private List<Piece> moved(Talk before, Talk after, Set<Field> fields) {
        var line = new ArrayList<Piece>();
        var timed = fields.contains(Field.START) || fields.contains(Field.MINUTES);
        if (timed) {
            line.addAll(turned(when(before), when(after), ""));
        } else {
            line.add(new Piece(Piece.Look.FACT, when(after)));
        }
        if (fields.contains(Field.ROOM)) {
            line.addAll(turned(room(before), room(after), "changes.none.room"));
        } else if (!room(after).isEmpty()) {
            line.add(new Piece(Piece.Look.ASIDE, room(after)));
        }
        if (fields.contains(Field.MINUTES)) {
            var more = after.slot().length().minus(before.slot().length());
            line.add(new Piece(Piece.Look.ASIDE, texts.say(
                    more.isPositive() ? "changes.longer" : "changes.shorter", times.length(more.abs()))));
        }
        return line;
    }

    private List<Piece> turned(String before, String after, String none) {
        return List.of(new Piece(Piece.Look.OLD, before.isEmpty() ? texts.say(none) : before),
                new Piece(Piece.Look.NEW, after.isEmpty() ? texts.say(none) : after));
    }

    /// The same for those who hear it.
    String spoken(ChangeRow row) {
        var lines = lines(row).stream()
                .map(line -> line.stream().map(this::spoken).filter(it -> !it.isEmpty()).collect(
                        Collectors.joining(", ")));
        var clashes = row.clashes().stream().map(this::clash);
        return Stream.of(Stream.of(tag(row.tag()), row.talk().title()), lines, clashes)
                .flatMap(it -> it)
                .collect(Collectors.joining(". "));
    }

    private String spoken(Piece piece) {
        return switch (piece.look()) {
            case OLD -> texts.say("changes.spoken.old", piece.words());
            case NEW -> texts.say("changes.spoken.new", piece.words());
            case FACT, ASIDE -> piece.words();
        };
    }

    // ---- clashes ----

    /// `New clash: 25 min with ROCm™ on TheRock(s), your star`
    String clash(NewClash clash) {
        return texts.say("changes.clash." + word(clash.why()), times.length(minutes(clash.overlap())),
                clash.other().title());
    }

    private static Duration minutes(Duration exact) {
        return Duration.ofMinutes(Math.max(1, exact.toMinutes()));
    }

    /// What the button is called that keeps what stood there before.
    String keepOther(ChangeRow row) {
        var star = row.clashes().size() == 1 && row.clashes().getFirst().why() == Why.STAR;
        return texts.say(star
                ? "changes.keep.star"
                : row.clashes().size() == 1
                        ? "changes.keep.other"
                        : "changes.keep.others");
    }

    // ---- all of it ----

    /// What shows that both versions speak of the same talk.
    String match(Match match) {
        return texts.say("changes.match." + word(match));
    }

    List<FieldChange> fields(ChangeRow row) {
        return Changes.fields(row.change()).stream().map(fields::readable).toList();
    }

    String name(Field field) {
        return fields.name(field);
    }

    // ---- small words ----

    /// `Sun 15:00–15:30`
    private String when(Talk talk) {
        return start(talk) + "–" + times.clock(talk.slot().end());
    }

    private String start(Talk talk) {
        return fields.start(talk.slot().start());
    }

    private static String room(Talk talk) {
        return talk.room().map(Room::value).orElse("");
    }

    private static String speakers(Talk talk) {
        return talk.speakers().stream().map(Person::value).collect(Collectors.joining(", "));
    }

    private static String joined(String sign, String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(sign));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
