package org.trackbook.ui.kit;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.trackbook.model.Conference;
import org.trackbook.model.Slot;

/// Says instants as people at the conference read them on its clocks.
public final class Times {
    private final Texts texts;
    private final ZoneId zone;
    private final DateTimeFormatter clock = DateTimeFormatter.ofPattern("HH:mm");

    public Times(Texts texts, ZoneId zone) {
        this.texts = texts;
        this.zone = zone;
    }

    /// The clock of a conference.
    public static Times of(Texts texts, Conference conference) {
        return new Times(texts, conference.zone().id());
    }

    /// `10:45`
    public String clock(Instant at) {
        return clock.format(at.atZone(zone));
    }

    /// `10:45–11:10`
    public String span(Slot slot) {
        return clock(slot.start()) + "–" + clock(slot.end());
    }

    /// The date on which an instant falls there.
    public LocalDate date(Instant at) {
        return LocalDate.ofInstant(at, zone);
    }

    /// `Sat 4 Feb`
    public String day(LocalDate date) {
        return date(date, "times.day");
    }

    /// `Sat 4`
    public String dayShort(LocalDate date) {
        return date(date, "times.range.start");
    }

    /// `Saturday 4 Feb`
    public String dayLong(LocalDate date) {
        return date(date, "times.day.long");
    }

    /// `Saturday`
    public String weekday(LocalDate date) {
        return date(date, "times.weekday");
    }

    /// `4 Feb`
    public String dayOfMonth(LocalDate date) {
        return date(date, "times.date");
    }

    /// `Sat 10:30`
    public String dayAndClock(Instant at) {
        return date(date(at), "times.weekday.short") + " " + clock(at);
    }

    /// `4 February 2017`
    public String dateFull(LocalDate date) {
        return date(date, "times.date.full");
    }

    /// `4–5 Feb 2017`, `31 Jan – 1 Feb 2026`
    public String datesShort(LocalDate from, LocalDate to) {
        if (from.equals(to)) {
            return date(from, "times.date.year");
        }
        if (from.getYear() == to.getYear() && from.getMonth() == to.getMonth()) {
            return date(from, "times.day.of_month") + "–" + date(to, "times.date.year");
        }
        var start = from.getYear() == to.getYear() ? "times.date" : "times.date.year";
        return date(from, start) + " – " + date(to, "times.date.year");
    }

    /// `Sat 4 – Sun 5 February 2017`, `Sat 31 January – Sun 1 February 2026`
    public String datesLong(LocalDate from, LocalDate to) {
        if (from.equals(to)) {
            return date(from, "times.range.end");
        }
        var start = "times.range.start.year";
        if (from.getYear() == to.getYear()) {
            start = from.getMonth() == to.getMonth() ? "times.range.start" : "times.range.start.month";
        }
        return date(from, start) + " – " + date(to, "times.range.end");
    }

    /// `25 min`, `7 h`, `7 h 25 min`
    public String length(Duration length) {
        var hours = length.toHours();
        var minutes = length.toMinutesPart();
        if (hours == 0) {
            return texts.say("times.minutes", minutes);
        }
        return minutes == 0 ? texts.say("times.hours", hours) : texts.say("times.hours.minutes", hours, minutes);
    }

    private String date(LocalDate date, String pattern) {
        return DateTimeFormatter.ofPattern(texts.say(pattern), texts.locale()).format(date);
    }
}
