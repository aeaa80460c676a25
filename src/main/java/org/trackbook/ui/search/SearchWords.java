package org.trackbook.ui.search;

import java.time.Instant;
import java.util.Locale;
import org.trackbook.model.About;
import org.trackbook.ui.kit.Texts;
import org.trackbook.ui.kit.Times;
import org.trackbook.ui.search.SearchRow.Count;
import org.trackbook.ui.search.SearchRow.Group;
import org.trackbook.usecase.Hit;

/// Says what the search shows.
final class SearchWords {
    private final Texts texts;

    SearchWords(Texts texts) {
        this.texts = texts;
    }

    String section(Section section) {
        return switch (section) {
            case TALKS -> texts.say("search.section.talks");
            case NOTES -> texts.say("search.section.notes");
            case SPEAKERS -> texts.say("search.section.speakers");
            case TRACKS -> texts.say("search.section.tracks");
            case ROOMS -> texts.say("search.section.rooms");
            case OTHERS -> texts.say("search.section.others");
        };
    }

    /// The same, where there is little room.
    String chip(Section section) {
        return switch (section) {
            case NOTES -> texts.say("search.chip.notes");
            case TALKS, SPEAKERS, TRACKS, ROOMS, OTHERS -> section(section);
        };
    }

    /// `21 in FOSDEM 2017, best 5`
    String group(Group group) {
        var count = number(group.count());
        var where = group.conference().isEmpty() || group.section() == Section.NOTES
                ? count
                : texts.say("search.group.in", count, group.conference());
        return group.shown() < group.count().number() ? texts.say("search.group.best", where, group.shown()) : where;
    }

    /// `1,000+` where nobody counted on.
    String number(Count count) {
        return texts.say(count.more() ? "search.count.more" : "search.count", count.number());
    }

    String within(Within within) {
        return switch (within) {
            case HERE_FIRST -> texts.say("search.within.first");
            case HERE -> texts.say("search.within.here");
            case ALL -> texts.say("search.within.all");
        };
    }

    String star() {
        return texts.say("search.star");
    }

    String main() {
        return texts.say("search.main");
    }

    String gone() {
        return texts.say("search.gone");
    }

    /// `Introduction to knots`, `Introduction to knots and 3 more talks`; of a track and a room how many.
    String talks(Hit.Name name) {
        return switch (name.kind()) {
            case SPEAKER -> name.talks() == 1
                    ? name.title()
                    : texts.say("search.talks.more", name.title(), name.talks() - 1);
            case TRACK, ROOM -> texts.say("search.talks", name.talks());
        };
    }

    /// `Sat`
    String day(Times times, Instant at) {
        var date = times.day(times.date(at));
        return date.substring(0, Math.max(date.indexOf(' '), 0));
    }

    String about(About about) {
        return switch (about) {
            case About.Talks _ -> "";
            case About.WholeDay(var day, var part) -> texts.say("search.about.day", day, part(part));
            case About.Moment(var day, var time) -> texts.say("search.about.day", day, time.toString());
            case About.Trip(var part) -> texts.say("search.about.trip", part(part));
        };
    }

    private String part(Enum<?> part) {
        return texts.say("cli.part." + part.name().toLowerCase(Locale.ROOT));
    }
}
