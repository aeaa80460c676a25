package org.trackbook.ui.attend;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.trackbook.model.ConferenceId;
import org.trackbook.model.TalkId;
import org.trackbook.task.Running;
import org.trackbook.task.TaskRunner;
import org.trackbook.ui.draft.Drafts;

/// The one line beside the stars, saved as notes are. Each talk's is its own: what is on its way never lands at another
/// talk, and is not forgotten when the visitor goes elsewhere before the library took it.
final class Verdict {
    private static final Duration RETRY = Duration.ofSeconds(5);

    private final TaskRunner writes;
    private final Keeper keeper;
    private final Runnable moved;
    private final StringProperty text = new SimpleStringProperty(this, "text", "");

    /// What was typed and is not yet in the library.
    private final Map<Of, String> owed = new HashMap<>();
    private Optional<Of> shown = Optional.empty();
    private String known = "";
    private Optional<String> failure = Optional.empty();
    private Running resting = Running.NOTHING;

    /// Whose verdict it is.
    record Of(ConferenceId conference, TalkId talk) {
    }

    /// Hands a verdict to the library.
    interface Keeper {
        void keep(Of of, String text, Runnable arrived, Consumer<String> failed);
    }

    Verdict(TaskRunner writes, Keeper keeper, Runnable moved) {
        this.writes = writes;
        this.keeper = keeper;
        this.moved = moved;
        text.subscribe((_, _) -> typed());
    }

    StringProperty textProperty() {
        return text;
    }

    boolean pending() {
        return !text.get().equals(known);
    }

    /// What is not in the library yet, of whatever talk.
    Collection<String> owed() {
        return owed.values();
    }

    Optional<String> failure() {
        return failure;
    }

    /// Shows what the library says of a talk, unless something newer is typed.
    void show(Optional<Of> other, String said) {
        if (!other.equals(shown)) {
            flush();
            shown = other;
            failure = Optional.empty();
            known = said;
            text.set(other.map(owed::get).orElse(said));
        } else if (!pending() && !said.equals(known.strip())) {
            known = said;
            text.set(said);
        }
    }

    private void typed() {
        resting.cancel();
        if (unsent()) {
            resting = writes.later(Drafts.REST, this::flush);
        }
        moved.run();
    }

    private boolean unsent() {
        return shown.isPresent() && !text.get().equals(shown.map(owed::get).orElse(known));
    }

    /// Hands over what is not yet on its way; does not wait for it.
    void flush() {
        resting.cancel();
        if (unsent()) {
            shown.ifPresent(of -> {
                owed.put(of, text.get());
                send(of);
            });
        }
    }

    private void send(Of of) {
        var words = owed.get(of);
        if (words != null) {
            keeper.keep(of, words, () -> arrived(of, words), reason -> failed(of, words, reason));
        }
    }

    private void arrived(Of of, String words) {
        owed.remove(of, words);
        if (shown.equals(Optional.of(of))) {
            known = words;
            failure = Optional.empty();
            moved.run();
        }
    }

    private void failed(Of of, String words, String reason) {
        if (words.equals(owed.get(of))) {
            writes.later(RETRY, () -> send(of));
        }
        if (shown.equals(Optional.of(of))) {
            failure = Optional.of(reason);
            moved.run();
        }
    }
}
