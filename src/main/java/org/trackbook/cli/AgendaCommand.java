package org.trackbook.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.trackbook.model.Room;
import org.trackbook.model.Track;
import org.trackbook.plan.Agenda;
import org.trackbook.plan.DayAgenda;
import org.trackbook.plan.Entry;
import org.trackbook.plan.Why;
import org.trackbook.usecase.Opened;
import org.trackbook.words.Words;

/// Shows what the visitor does, day by day.
final class AgendaCommand implements Command {
    @Override
    public Signature signature() {
        return new Signature("agenda", "CONF [--day N]", "cli.agenda.about", List.of(Operand.CONF),
                List.of(TracksCommand.DAY));
    }

    @Override
    public Answer run(Call call) {
        var opened = call.lookup().conference(call.operand(0));
        var conference = opened.conference();
        var day = call.number("--day").map(number -> call.lookup().day(conference, number));
        var days = day.map(it -> List.of(Agenda.of(conference, opened.visit(), it.number())))
                .orElseGet(() -> Agenda.of(conference, opened.visit()));
        return Answer.of(json -> json.object(() -> {
            json.put("conference", conference.id().value());
            json.list("days", days, it -> write(it, opened, json));
        }), () -> days.stream().flatMap(it -> lines(it, opened, call.words()).stream()).toList());
    }

    private static void write(DayAgenda day, Opened opened, Json json) {
        json.object(() -> {
            json.put("day", day.day().number());
            json.put("date", day.day().date());
            json.put("label", day.label());
            json.put("track", day.track().map(Track::value));
            json.list("entries", day.entries(), entry -> json.object(() -> write(entry, opened, json)));
        });
    }

    private static void write(Entry entry, Opened opened, Json json) {
        json.put("kind", switch (entry) {
            case Entry.Attend _ -> "talk";
            case Entry.Clash _ -> "clash";
            case Entry.Gap _ -> "gap";
        });
        var zone = opened.conference().zone().id();
        json.put("start", entry.slot().start(), zone);
        json.put("end", entry.slot().end(), zone);
        switch (entry) {
            case Entry.Attend(var talk, var why) -> {
                json.put("talk", talk.id().value());
                json.put("why", why.name().toLowerCase(Locale.ROOT));
                json.put("status", talk.status().name().toLowerCase(Locale.ROOT));
            }
            case Entry.Clash(var first, var second, var leave) -> {
                json.put("minutes", entry.slot().length().toMinutes());
                json.texts("talks", List.of(first.id().value(), second.id().value()));
                json.instant("leave", leave, zone);
            }
            case Entry.Gap(var slot) -> json.put("minutes", slot.length().toMinutes());
        }
    }

    private static List<String> lines(DayAgenda day, Opened opened, Words words) {
        var zone = opened.conference().zone().id();
        var text = new TalkText(opened, words);
        var columns = new Columns();
        for (var entry : day.entries()) {
            var length = Times.hours(entry.slot().length());
            switch (entry) {
                case Entry.Attend(var talk, var why) -> columns.add("  " + Times.span(talk.slot(), zone),
                        talk.id().value(), talk.room().map(Room::value).orElse(""), mark(why), text.title(talk));
                case Entry.Clash(var first, var second, var leave) -> columns.add(
                        "  " + Times.span(entry.slot(), zone), "", "", leave.isPresent() ? "" : "!",
                        leave.map(at -> words.say("cli.agenda.clash.leave", length, first.id().value(),
                                second.id().value(), Times.clock(at, zone)))
                                .orElseGet(() -> words.say("cli.agenda.clash", length, first.id().value(),
                                        second.id().value())));
                case Entry.Gap(var slot) ->
                    columns.add("  " + Times.span(slot, zone), "", "", "", words.say("cli.agenda.gap", length));
            }
        }
        var lines = new ArrayList<String>();
        lines.add(words.say("cli.day.heading", String.valueOf(day.day().number()), Times.date(words, day.day().date()))
                + day.label().or(() -> day.track().map(Track::value)).map(it -> " · " + it).orElse(""));
        lines.addAll(day.entries().isEmpty() ? List.of("  " + words.say("cli.agenda.empty")) : columns.lines());
        return lines;
    }

    private static String mark(Why why) {
        return switch (why) {
            case MAIN -> "";
            case STAR -> "★";
            case BACKUP -> "↷";
            case OWN -> "+";
        };
    }
}
