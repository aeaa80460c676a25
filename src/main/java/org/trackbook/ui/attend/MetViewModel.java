package org.trackbook.ui.attend;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import org.trackbook.model.Contact;
import org.trackbook.model.Visit;
import org.trackbook.task.TaskRunner;
import org.trackbook.usecase.MeetPeople;
import org.trackbook.usecase.Opened;

/// What is to be done about somebody who was met: it has no place in the line that tells of him.
public final class MetViewModel {
    private final ObservableValue<Optional<Opened>> opened;
    private final Consumer<Visit> changed;
    private final MeetPeople people;
    private final TaskRunner writes;
    private final Consumer<Throwable> onFailure;

    /// @param opened the conference on the desk
    /// @param changed gets the visit after each change
    /// @param writes does one thing after the other
    /// @param onFailure for what neither visitor nor program expected
    public MetViewModel(ObservableValue<Optional<Opened>> opened, Consumer<Visit> changed, MeetPeople people,
            TaskRunner writes, Consumer<Throwable> onFailure) {
        this.opened = opened;
        this.changed = changed;
        this.people = people;
        this.writes = writes;
        this.onFailure = onFailure;
    }

    /// What the list of people says of somebody.
    Optional<Contact> known(LineFacts.OfPerson person) {
        return opened.getValue().flatMap(it -> it.visit().people().stream().filter(each -> isSame(each, person))
                .findFirst());
    }

    private static boolean isSame(Contact each, LineFacts.OfPerson person) {
        return folded(each.name().orElse("")).equals(folded(person.name()))
                && folded(each.organisation().orElse("")).equals(folded(person.organisation()));
    }

    private static String folded(String words) {
        return words.strip().toLowerCase(Locale.ROOT);
    }

    /// Keeps what the line cannot hold; whoever is in the list already is called there what the line says now.
    void say(LineFacts.OfPerson before, LineFacts.OfPerson now, String next, boolean done) {
        var there = known(before).or(() -> known(now));
        if (there.isEmpty() && next.isBlank() && !done) {
            return;
        }
        var said = new MeetPeople.Said(Optional.of(now.name()), Optional.of(now.organisation()),
                Optional.of(now.about()), Optional.of(next));
        opened.getValue().map(it -> it.conference().id()).ifPresent(id -> writes.run(
                _ -> there.map(it -> people.change(id, it.id(), old -> new Contact(old.id(), said.name(),
                        said.organisation(), said.about(), said.next(), done, old.edited(), old.author())))
                        .orElseGet(() -> people.add(id, said, done)),
                it -> changed.accept(it.visit()), onFailure));
    }
}
