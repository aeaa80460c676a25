package org.trackbook.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.trackbook.model.Conference;
import org.trackbook.model.NoteId;
import org.trackbook.model.Photo;
import org.trackbook.usecase.KeepPhotos.Spot;
import org.trackbook.usecase.Opened;
import org.trackbook.usecase.PhotoOutcome;
import org.trackbook.words.Words;

/// Lists the photos of a visit, and changes the list.
final class PhotoCommand implements Command {
    @Override
    public Signature signature() {
        return new Signature("photo", """
                CONF
                CONF FILE [--note N] [--alt T] [--caption T]
                CONF --replace P [FILE] [--note N] [--alt T] [--caption T]
                CONF --delete P""", "cli.photo.about",
                List.of(Operand.CONF, Operand.optional("FILE", "cli.photo.file")),
                List.of(Option.text("--note", "N", "cli.photo.note"), Option.text("--alt", "T", "cli.photo.alt"),
                        Option.text("--caption", "T", "cli.photo.caption"),
                        Option.text("--replace", "P", "cli.photo.replace"),
                        Option.text("--delete", "P", "cli.photo.delete")));
    }

    @Override
    public Answer run(Call call) {
        call.refuseTogether("--replace", "--delete");
        var given = Stream.of("--note", "--alt", "--caption").filter(call::has).toList();
        given.forEach(option -> call.refuseTogether("--delete", option));
        var file = call.optionalOperand(1);
        if (call.has("--delete") && file.isPresent()) {
            throw new Misuse(call.words().say("cli.misuse.operand", file.get()));
        }
        if (!given.isEmpty() && file.isEmpty() && !call.has("--replace")) {
            throw new Misuse(call.words().say("cli.misuse.photo", given.getFirst()));
        }
        var opened = call.lookup().conference(call.operand(0));
        var note = call.text("--note").map(it -> call.lookup().note(opened, it).id());
        change(call, opened, file, note);
        return list(call, call.lookup().conference(opened.conference().id().value()));
    }

    private static void change(Call call, Opened opened, Optional<String> file, Optional<NoteId> note) {
        var photos = call.cases().photos();
        var id = opened.conference().id();
        if (call.has("--delete")) {
            photos.delete(id, call.lookup().photo(opened, call.text("--delete").orElseThrow()).id());
            return;
        }
        var photo = call.text("--replace").map(it -> call.lookup().photo(opened, it));
        if (file.isPresent()) {
            var spot = note.map(Spot::of).orElse(Spot.NONE);
            var outcome = photo.isPresent()
                    ? photos.replace(id, photo.get(), file.get())
                    : photos.add(id, file.get(), spot);
            photo = Optional.of(kept(call, outcome));
        }
        photo.ifPresent(it -> photos.change(id, it.id(), before -> after(call, opened, before, note)));
    }

    private static Photo kept(Call call, PhotoOutcome outcome) {
        return switch (outcome) {
            case PhotoOutcome.Refused(var problem) -> throw new Refused(call.words().say(problem), problem.place());
            case PhotoOutcome.Kept(var photo, _) -> photo;
        };
    }

    private static Photo after(Call call, Opened opened, Photo before, Optional<NoteId> note) {
        var photo = call.text("--alt").map(String::strip).map(before::withAlt).orElse(before);
        if (call.has("--caption")) {
            photo = photo.withCaption(call.text("--caption").map(String::strip).filter(it -> !it.isEmpty()));
        }
        if (note.isPresent()) {
            var about = opened.visit()
                    .notes()
                    .stream()
                    .filter(it -> it.id().equals(note.get()))
                    .map(it -> it.about())
                    .findFirst();
            photo = photo.withNote(note).withAbout(about);
        }
        return photo;
    }

    private static Answer list(Call call, Opened opened) {
        var photos = opened.visit().photos();
        return Answer.of(json -> json.list(photos, it -> write(it, opened.conference(), json)),
                () -> photos.isEmpty()
                        ? List.of(call.words().say("cli.photo.nothing"))
                        : photos.stream().flatMap(it -> lines(it, call.words()).stream()).toList());
    }

    /// As visit files write it.
    private static void write(Photo photo, Conference conference, Json json) {
        var zone = conference.zone().id();
        json.object(() -> {
            json.put("id", photo.id());
            json.put("file", photo.file());
            json.put("sha256", photo.sha256());
            json.put("width", photo.width());
            json.put("height", photo.height());
            json.put("alt", photo.alt());
            json.put("caption", photo.caption());
            json.instant("taken", photo.taken(), zone);
            if (photo.about().isPresent()) {
                json.object("about", () -> NoteView.write(photo.about().get(), json));
            } else {
                json.put("about", Optional.empty());
            }
            json.put("note", photo.note().map(NoteId::value));
            json.put("place", photo.placing().map(it -> it.name().toLowerCase(Locale.ROOT)));
            json.instant("edited", photo.edited(), zone);
        });
    }

    private static List<String> lines(Photo photo, Words words) {
        var lines = new ArrayList<String>();
        lines.add(words.say("cli.photo.line", photo.id(), photo.file(), String.valueOf(photo.width()),
                String.valueOf(photo.height())));
        lines.add("    " + (photo.alt().isEmpty() ? words.say("cli.photo.no_alt", photo.id()) : photo.alt()));
        photo.caption().ifPresent(it -> lines.add("    " + it));
        return lines;
    }
}
