package org.trackbook.cli;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.trackbook.model.Conference;
import org.trackbook.model.Kind;
import org.trackbook.model.Room;
import org.trackbook.model.Status;
import org.trackbook.model.Talk;
import org.trackbook.model.Track;
import org.trackbook.usecase.Opened;
import org.trackbook.words.Words;

/// Lists the entries of a schedule.
final class TalksCommand implements Command {
    @Override
    public Signature signature() {
        return new Signature("talks", "CONF [--day N] [--track T] [--room R] [--kind K] [--status S]",
                "cli.talks.about", List.of(Operand.CONF),
                List.of(TracksCommand.DAY, Option.text("--track", "T", "cli.talks.track"),
                        Option.text("--room", "R", "cli.talks.room"), Option.text("--kind", "K", "cli.talks.kind"),
                        Option.text("--status", "S", "cli.talks.status")));
    }

    @Override
    public Answer run(Call call) {
        var kind = call.choice("--kind", EnumSet.allOf(Kind.class), TalksCommand::word);
        var status = call.choice("--status", EnumSet.allOf(Status.class), TalksCommand::word);
        var opened = call.lookup().conference(call.operand(0));
        var wanted = day(call, opened.conference()).and(track(call, opened.conference()))
                .and(room(call, opened.conference()))
                .and(talk -> kind.isEmpty() || kind.get() == talk.kind())
                .and(talk -> status.isEmpty() || status.get() == talk.status());
        var talks = opened.conference().talks().stream().filter(wanted).toList();
        return Answer.of(json -> {
            var writing = new TalkJson(opened, json);
            json.list(talks, writing::write);
        }, () -> lines(talks, opened, call.words()));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static Predicate<Talk> day(Call call, Conference conference) {
        return call.number("--day")
                .map(number -> call.lookup().day(conference, number).number())
                .<Predicate<Talk>>map(number -> talk -> talk.day() == number)
                .orElse(_ -> true);
    }

    private static Predicate<Talk> track(Call call, Conference conference) {
        var tracks = new LinkedHashSet<Track>();
        conference.talks().forEach(talk -> talk.track().ifPresent(tracks::add));
        return call.text("--track")
                .map(words -> Optional.of(call.lookup().named("track", words, tracks, Track::value)))
                .<Predicate<Talk>>map(track -> talk -> talk.track().equals(track))
                .orElse(_ -> true);
    }

    private static Predicate<Talk> room(Call call, Conference conference) {
        var rooms = new LinkedHashSet<>(conference.rooms());
        conference.talks().forEach(talk -> talk.room().ifPresent(rooms::add));
        return call.text("--room")
                .map(words -> Optional.of(call.lookup().named("room", words, rooms, Room::value)))
                .<Predicate<Talk>>map(room -> talk -> talk.room().equals(room))
                .orElse(_ -> true);
    }

    private static List<String> lines(List<Talk> talks, Opened opened, Words words) {
        var lines = new ArrayList<String>();
        var text = new TalkText(opened, words);
        for (var day : opened.conference().days()) {
            var columns = new Columns();
            talks.stream().filter(talk -> talk.day() == day.number()).forEach(talk -> text.add(talk, columns));
            if (!columns.lines().isEmpty()) {
                lines.add(words.say("cli.day.heading", String.valueOf(day.number()), Times.date(words, day.date())));
                lines.addAll(columns.lines());
            }
        }
        return lines.isEmpty() ? List.of(words.say("cli.talks.none")) : lines;
    }
}
