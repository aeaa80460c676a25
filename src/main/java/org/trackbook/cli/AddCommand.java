package org.trackbook.cli;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.trackbook.model.ConferenceId;
import org.trackbook.model.Person;
import org.trackbook.model.Room;
import org.trackbook.model.Track;
import org.trackbook.usecase.ByHand;
import org.trackbook.usecase.Made;

/// Makes a conference by hand, and adds to any conference what its schedule does not have.
final class AddCommand implements Command {
    private static final List<String> OF_CONFERENCE = List.of("--conference", "--from", "--to", "--zone");
    private static final List<String> OF_TALK = List.of("--day", "--start", "--minutes", "--title");

    @Override
    public Signature signature() {
        return new Signature("add",
                """
                        CONF --day N --start HH:MM --minutes M --title T [--room R] [--track TRACK] [--speaker NAME]… [--replace OWN]
                        CONF --delete OWN
                        --conference TITLE --from DATE --to DATE --zone Z""",
                "cli.add.about",
                List.of(Operand.optional("CONF", "cli.operand.conference")),
                List.of(Option.number("--day", "N", "cli.add.day"), Option.text("--start", "HH:MM", "cli.add.start"),
                        Option.number("--minutes", "M", "cli.add.minutes"),
                        Option.text("--title", "T", "cli.add.title"), Option.text("--room", "R", "cli.add.room"),
                        Option.text("--track", "TRACK", "cli.add.track"),
                        Option.texts("--speaker", "NAME", "cli.add.speaker"),
                        Option.text("--replace", "OWN", "cli.add.replace"),
                        Option.text("--delete", "OWN", "cli.add.delete"),
                        Option.text("--conference", "TITLE", "cli.add.conference"),
                        Option.text("--from", "DATE", "cli.add.from"), Option.text("--to", "DATE", "cli.add.to"),
                        Option.text("--zone", "Z", "cli.add.zone")));
    }

    @Override
    public Answer run(Call call) {
        call.refuseTogether("--conference", "--delete", "--day");
        if (call.has("--conference")) {
            return conference(call);
        }
        var asked = call.optionalOperand(0)
                .orElseThrow(() -> new Misuse(call.words().say("cli.misuse.missing", "CONF")));
        if (call.has("--delete")) {
            return delete(call, call.lookup().conference(asked).conference().id());
        }
        need(call, OF_TALK);
        var entry = entry(call);
        var opened = call.lookup().conference(asked);
        var id = opened.conference().id();
        var made = call.text("--replace")
                .map(own -> call.cases().making().replace(id, call.lookup().talk(opened, own), entry))
                .orElseGet(() -> call.cases().making().add(id, entry));
        return answer(call, made, entry.title());
    }

    private static Answer conference(Call call) {
        need(call, OF_CONFERENCE);
        if (!call.operands().isEmpty()) {
            throw new Misuse(call.words().say("cli.misuse.together", "--conference", call.operand(0)));
        }
        var title = call.text("--conference").orElseThrow();
        return answer(call, call.cases()
                .making()
                .make(title, date(call, "--from"), date(call, "--to"),
                        call.zone(call.text("--zone").orElseThrow())),
                title);
    }

    private static Answer delete(Call call, ConferenceId id) {
        var opened = call.cases().library().open(id);
        var talk = call.lookup().talk(opened, call.text("--delete").orElseThrow());
        var title = Lookup.title(opened, talk).orElse(talk.value());
        return switch (call.cases().making().delete(id, talk)) {
            case Made.OfTalk(_, var changed, _, _) ->
                Answer.outcome(changed, call.words().say("cli.add.deleted", title));
            case Made.Refused(var problem) -> throw new Refused(call.words().say(problem), problem.place(), List.of());
            case Made.OfConference _ -> throw new IllegalStateException("nothing was made");
        };
    }

    private static Answer answer(Call call, Made made, String title) {
        return switch (made) {
            case Made.OfConference(var id) -> Answer.of(
                    json -> json.object(() -> json.put("conference", id.value())),
                    () -> List.of(call.words().say("cli.add.made", title, id.value())));
            case Made.OfTalk(var id, _, _, _) -> Answer.of(json -> json.object(() -> json.put("id", id.value())),
                    () -> List.of(call.words().say("cli.add.added", title, id.value())));
            case Made.Refused(var problem) -> throw new Refused(call.words().say(problem), problem.place(), List.of());
        };
    }

    private static ByHand entry(Call call) {
        return new ByHand(call.number("--day").orElseThrow(), start(call),
                Duration.ofMinutes(call.number("--minutes").orElseThrow()), call.text("--title").orElseThrow(),
                named(call, "--room").map(Room::new), named(call, "--track").map(Track::new),
                call.texts("--speaker").stream().filter(name -> !name.isBlank()).map(Person::new).toList());
    }

    private static Optional<String> named(Call call, String option) {
        return call.text(option).map(String::strip).filter(words -> !words.isEmpty());
    }

    private static LocalTime start(Call call) {
        var typed = call.text("--start").orElseThrow();
        return Times.typed(typed).orElseThrow(() -> new Misuse(call.words().say("cli.misuse.time", typed)));
    }

    private static LocalDate date(Call call, String option) {
        var typed = call.text(option).orElseThrow();
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeParseException _) {
            throw new Misuse(call.words().say("cli.misuse.date", option, typed));
        }
    }

    private static void need(Call call, List<String> options) {
        for (var option : options) {
            if (!call.has(option)) {
                throw new Misuse(call.words().say("cli.misuse.missing", option));
            }
        }
    }
}
