package org.trackbook.cli;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.trackbook.cli.Refused.Candidate;
import org.trackbook.model.Conference;
import org.trackbook.model.Contact;
import org.trackbook.model.Day;
import org.trackbook.model.Note;
import org.trackbook.model.Photo;
import org.trackbook.model.TalkId;
import org.trackbook.usecase.Choice;
import org.trackbook.usecase.Opened;
import org.trackbook.usecase.ReadLibrary;
import org.trackbook.words.Words;

/// Finds what the words of a command name, or refuses the command and names what may have been meant.
final class Lookup {
    private final ReadLibrary library;
    private final Words words;

    Lookup(ReadLibrary library, Words words) {
        this.library = library;
        this.words = words;
    }

    Opened conference(String asked) {
        return switch (library.find(asked)) {
            case Choice.One(var id) -> library.open(id);
            case Choice.Unclear(_, var ids) -> {
                var candidates = library.shelf()
                        .stream()
                        .filter(it -> ids.contains(it.id().value()))
                        .map(it -> new Candidate(it.id().value(), it.title()))
                        .toList();
                throw refused("conference", asked, candidates, Candidate::words);
            }
        };
    }

    TalkId talk(Opened opened, String asked) {
        return switch (library.talk(opened, asked)) {
            case Choice.One(var id) -> id;
            case Choice.Unclear(_, var found) -> {
                var ids = found.isEmpty() ? nearest(opened, asked) : found;
                throw refused("talk", asked, ids.stream()
                        .map(id -> new Candidate(id, title(opened, new TalkId(id)).orElse("")))
                        .toList(), Candidate::words);
            }
        };
    }

    private static List<String> nearest(Opened opened, String asked) {
        return Nearest.to(asked, opened.conference().talks().stream().map(talk -> talk.id().value()).toList());
    }

    List<TalkId> talks(Opened opened, List<String> asked) {
        return asked.stream().map(it -> talk(opened, it)).distinct().toList();
    }

    /// What a talk is called: in the schedule, among own entries, else as it was called when it left the schedule.
    static Optional<String> title(Opened opened, TalkId id) {
        return opened.conference()
                .talk(id)
                .map(it -> it.title())
                .or(() -> opened.visit()
                        .own()
                        .stream()
                        .filter(own -> own.id().equals(id))
                        .map(own -> own.title())
                        .findFirst())
                .or(() -> Optional.ofNullable(opened.visit().talks().get(id)).map(it -> it.title()));
    }

    Day day(Conference conference, int number) {
        return conference.day(number)
                .orElseThrow(() -> new Refused(
                        words.say("cli.day.unknown", conference.title(), String.valueOf(number)),
                        String.valueOf(number),
                        conference.days()
                                .stream()
                                .map(day -> new Candidate(String.valueOf(day.number()), Times.date(words, day.date())))
                                .toList()));
    }

    /// Something that is named by words of its own: a track, a room.
    ///
    /// @param what in the keys of the sentences
    <T> T named(String what, String asked, Collection<T> all, Function<T, String> name) {
        return switch (Choice.byName(asked, all, name)) {
            case Choice.One(var one) -> one;
            case Choice.Unclear(_, var names) -> throw refused(what, asked,
                    names.stream().map(it -> new Candidate(it, "")).toList(), Candidate::value);
        };
    }

    Note note(Opened opened, String asked) {
        var notes = opened.visit().notes();
        return notes.stream()
                .filter(note -> note.id().value().equals(asked))
                .findFirst()
                .orElseThrow(() -> refused("note", asked,
                        notes.stream()
                                .filter(note -> !note.deleted())
                                .map(note -> new Candidate(note.id().value(), firstLine(note.text())))
                                .toList(),
                        Candidate::words));
    }

    /// Somebody by id, else by name.
    Contact person(Opened opened, String asked) {
        var people = opened.visit().people();
        var known = people.stream().filter(it -> it.id().equals(asked)).findFirst();
        if (known.isPresent()) {
            return known.get();
        }
        return switch (Choice.byName(asked, people, Lookup::called)) {
            case Choice.One(var one) -> one;
            case Choice.Unclear(_, var names) -> throw refused("person", asked,
                    people.stream()
                            .filter(it -> names.contains(called(it)))
                            .map(it -> new Candidate(it.id(), called(it)))
                            .toList(),
                    Candidate::words);
        };
    }

    private static String called(Contact person) {
        return person.name().or(person::organisation).or(person::about).orElse("");
    }

    Photo photo(Opened opened, String asked) {
        var photos = opened.visit().photos();
        return photos.stream()
                .filter(photo -> photo.id().equals(asked) || photo.file().equals(asked))
                .findFirst()
                .orElseThrow(() -> refused("photo", asked,
                        photos.stream()
                                .map(it -> new Candidate(it.id(), it.alt().isEmpty() ? it.file() : it.alt()))
                                .toList(),
                        Candidate::words));
    }

    private static String firstLine(String text) {
        return text.strip().lines().findFirst().orElse("");
    }

    private Refused refused(String what, String asked, List<Candidate> candidates, Function<Candidate, String> name) {
        var folded = Choice.folded(asked);
        var several = candidates.size() > 1 && !folded.isEmpty()
                && candidates.stream().allMatch(it -> Choice.folded(name.apply(it)).contains(folded));
        var kind = candidates.isEmpty() ? "none" : several ? "several" : "unknown";
        return new Refused(words.say("cli." + what + "." + kind, asked), asked, candidates);
    }
}
