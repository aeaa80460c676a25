package org.trackbook.visit;

import java.util.Optional;
import org.trackbook.model.Attendance;
import org.trackbook.model.Contact;
import org.trackbook.model.Note;
import org.trackbook.model.Rating;
import org.trackbook.model.Revision;
import org.trackbook.model.Visit;

/// Says whose words are whose when a visit comes into another's hands.
final class Signed {
    private final String writer;
    private final Optional<String> reader;

    private Signed(String writer, Optional<String> reader) {
        this.writer = writer;
        this.reader = reader;
    }

    /// The visit as the reader sees it: what its visitor said carries his name, what the reader himself said does not.
    static Visit by(String writer, Optional<String> reader, Visit visit) {
        return new Signed(writer, reader).visit(visit);
    }

    private Visit visit(Visit it) {
        return new Visit(it.conference(), it.visitor(), it.talks(), it.own(), it.days(), it.hiddenTracks(),
                it.notes().stream().map(this::note).toList(), it.ratings().stream().map(this::rating).toList(),
                it.attendance().stream().map(this::attendance).toList(), it.people().stream().map(this::person)
                        .toList(),
                it.actions(), it.trip(), it.glossary(), it.photos(), it.report(),
                Unknown.withAuthors(it.unknown(), this::author));
    }

    private Optional<String> author(Optional<String> author) {
        return author.or(() -> Optional.of(writer)).filter(name -> !Optional.of(name).equals(reader));
    }

    private Note note(Note it) {
        return new Note(it.id(), it.about(), it.text(), author(it.author()), it.created(), it.edited(), it.deleted(),
                it.history().stream().map(old -> new Revision(old.text(), old.edited(), author(old.author())))
                        .toList());
    }

    private Rating rating(Rating it) {
        return new Rating(it.talk(), it.stars(), it.verdict(), it.edited(), author(it.author()));
    }

    private Attendance attendance(Attendance it) {
        return new Attendance(it.talk(), it.state(), it.watch(), it.edited(), author(it.author()));
    }

    private Contact person(Contact it) {
        return new Contact(it.id(), it.name(), it.organisation(), it.about(), it.next(), it.done(), it.edited(),
                author(it.author()));
    }
}
