package org.trackbook.ui.attend;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.trackbook.model.TalkId;
import org.trackbook.task.Running;
import org.trackbook.task.TaskRunner;

/// The one line beside the stars, saved as notes are. Each talk's is its own: a save that is on its way never lands at
/// another talk.
final class Verdict {
    private static final Duration RETRY = Duration.ofSeconds(5);

    private final TaskRunner writes;
    private final Keeper keeper;
    private final Runnable moved;
    private final StringProperty text = new SimpleStringProperty(this, "text", "");
    private Optional<TalkId> talk = Optional.empty();
    private String kept = "";
    private String handed = "";
    private Optional<String> failure = Optional.empty();
    private Running resting = Running.NOTHING;

    /// Hands a verdict to the library.
    interface Keeper {
        void keep(TalkId talk, String text, Runnable arrived, Consumer<String> failed);
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
        return !text.get().equals(kept);
    }

    Optional<String> failure() {
        return failure;
    }

    /// Shows what is known of a talk. What is being typed about the same talk stays.
    void show(Optional<TalkId> other, String known) {
        if (!other.equals(talk)) {
            flush();
            talk = other;
            failure = Optional.empty();
        } else if (pending()) {
            return;
        }
        var same = known.equals(text.get().strip());
        kept = same ? text.get() : known;
        handed = kept;
        text.set(kept);
    }

    private void typed() {
        resting.cancel();
        if (!text.get().equals(handed)) {
            resting = writes.later(Drafts.REST, this::flush);
        }
        moved.run();
    }

    /// Hands over what is not yet on its way; does not wait for it.
    void flush() {
        resting.cancel();
        if (talk.isEmpty() || text.get().equals(handed)) {
            return;
        }
        var of = talk.get();
        var words = text.get();
        handed = words;
        keeper.keep(of, words, () -> arrived(of, words), reason -> failed(of, reason));
    }

    private void arrived(TalkId of, String words) {
        if (talk.equals(Optional.of(of))) {
            kept = words;
            failure = Optional.empty();
            moved.run();
        }
    }

    private void failed(TalkId of, String reason) {
        if (talk.equals(Optional.of(of))) {
            handed = kept;
            failure = Optional.of(reason);
            resting = writes.later(RETRY, this::flush);
            moved.run();
        }
    }
}
