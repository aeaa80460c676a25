package org.trackbook.ui.kit;

import java.time.Instant;
import java.util.Locale;
import org.trackbook.model.Conference;
import org.trackbook.plan.Field;
import org.trackbook.plan.FieldChange;

/// Says what became other of a talk, field by field, for people.
public final class FieldWords {
    /// More days than these cannot be told from each other by their names.
    private static final int WEEK = 7;
    private static final int LONGEST = 600;

    private final Texts texts;
    private final Times times;
    private final boolean longDays;

    public FieldWords(Texts texts, Conference conference) {
        this.texts = texts;
        times = Times.of(texts, conference);
        longDays = conference.days().size() > WEEK;
    }

    public String name(Field field) {
        return texts.say("changes.field." + field.name().toLowerCase(Locale.ROOT));
    }

    /// The same change, both values as they are read.
    public FieldChange readable(FieldChange change) {
        return new FieldChange(change.field(), readable(change.field(), change.before()),
                readable(change.field(), change.after()));
    }

    private String readable(Field field, String value) {
        if (value.isBlank()) {
            return texts.say("changes.none");
        }
        return switch (field) {
            case START -> start(Instant.parse(value));
            case MINUTES -> texts.say("changes.minutes", value);
            case STATUS -> texts.say("changes.status." + value);
            case KIND -> texts.say("changes.kind." + value);
            default -> value.length() <= LONGEST ? value.strip() : value.strip().substring(0, LONGEST).strip() + "…";
        };
    }

    /// `Sun 15:00`
    public String start(Instant at) {
        return longDays ? times.day(times.date(at)) + " " + times.clock(at) : times.dayAndClock(at);
    }
}
