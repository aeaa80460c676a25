package org.trackbook.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.trackbook.model.Contact;
import org.trackbook.usecase.MeetPeople.Said;
import org.trackbook.usecase.Opened;
import org.trackbook.words.Words;

/// Lists whom the visitor met, and changes the list.
final class PersonCommand implements Command {
    private static final List<String> SAID = List.of("--name", "--organisation", "--about", "--next");

    @Override
    public Signature signature() {
        return new Signature("person", """
                CONF
                CONF [--name N] [--organisation O] [--about T] [--next T] [--done | --open]
                CONF --replace P [--name N] [--organisation O] [--about T] [--next T] [--done | --open]
                CONF --delete P""", "cli.person.about", List.of(Operand.CONF),
                List.of(Option.text("--name", "N", "cli.person.name"),
                        Option.text("--organisation", "O", "cli.person.organisation"),
                        Option.text("--about", "T", "cli.person.about_text"),
                        Option.text("--next", "T", "cli.person.next"), Option.flag("--done", "cli.person.done"),
                        Option.flag("--open", "cli.person.open"),
                        Option.text("--replace", "P", "cli.person.replace"),
                        Option.text("--delete", "P", "cli.person.delete")));
    }

    @Override
    public Answer run(Call call) {
        call.refuseTogether("--done", "--open");
        call.refuseTogether("--replace", "--delete");
        var given = Stream.concat(SAID.stream(), Stream.of("--done", "--open")).filter(call::has).toList();
        given.forEach(option -> call.refuseTogether("--delete", option));
        var said = new Said(call.text("--name"), call.text("--organisation"), call.text("--about"),
                call.text("--next"));
        if (!given.isEmpty() && said.isNobody() && !call.has("--replace")) {
            throw new Misuse(call.words().say("cli.misuse.person", given.getFirst()));
        }
        var opened = call.lookup().conference(call.operand(0));
        return list(call, change(call, opened, said, given));
    }

    private static List<Contact> change(Call call, Opened opened, Said said, List<String> given) {
        var people = call.cases().people();
        var id = opened.conference().id();
        if (call.has("--delete")) {
            return people.delete(id, call.lookup().person(opened, call.text("--delete").orElseThrow()).id())
                    .visit()
                    .people();
        }
        if (call.has("--replace")) {
            var person = call.lookup().person(opened, call.text("--replace").orElseThrow());
            return people.change(id, person.id(), before -> after(call, before, said)).visit().people();
        }
        return given.isEmpty() ? opened.visit().people() : people.add(id, said, call.has("--done")).visit().people();
    }

    /// What is given empty is taken away, what is not given stays.
    private static Contact after(Call call, Contact before, Said said) {
        var done = call.has("--done") || (before.done() && !call.has("--open"));
        return new Contact(before.id(), call.has("--name") ? said.name() : before.name(),
                call.has("--organisation") ? said.organisation() : before.organisation(),
                call.has("--about") ? said.about() : before.about(), call.has("--next") ? said.next() : before.next(),
                done, before.edited(), before.author());
    }

    private static Answer list(Call call, List<Contact> people) {
        var zone = call.lookup().conference(call.operand(0)).conference().zone().id();
        return Answer.of(json -> json.list(people, it -> json.object(() -> {
            json.put("id", it.id());
            json.put("name", it.name());
            json.put("organisation", it.organisation());
            json.put("about", it.about());
            json.put("next", it.next());
            json.put("done", it.done());
            json.instant("edited", it.edited(), zone);
            json.put("author", it.author());
        })), () -> people.isEmpty()
                ? List.of(call.words().say("cli.person.nobody"))
                : people.stream().map(it -> line(it, call.words())).toList());
    }

    private static String line(Contact person, Words words) {
        var parts = new ArrayList<String>();
        parts.add(person.id());
        Stream.of(person.name(), person.organisation(), person.about())
                .flatMap(Optional::stream)
                .forEach(parts::add);
        person.next()
                .map(it -> words.say(person.done() ? "cli.person.next_done" : "cli.person.next_line", it))
                .ifPresent(parts::add);
        person.author().ifPresent(parts::add);
        return String.join(" · ", parts);
    }
}
