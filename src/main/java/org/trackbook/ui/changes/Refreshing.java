package org.trackbook.ui.changes;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.trackbook.model.Conference;
import org.trackbook.model.ConferenceId;
import org.trackbook.task.Running;
import org.trackbook.task.Step;
import org.trackbook.task.TaskRunner;
import org.trackbook.ui.kit.Notices;
import org.trackbook.ui.kit.Texts;
import org.trackbook.ui.shell.HeldBack;
import org.trackbook.usecase.ImportSchedule;
import org.trackbook.usecase.Look;
import org.trackbook.usecase.Outcome;
import org.trackbook.usecase.RefreshSchedules;
import org.trackbook.usecase.RevertSchedule;
import org.trackbook.words.Words;

/// Asks for a newer version of a conference, keeps one that was held back, and brings the old one back.
public final class Refreshing {
    private final RefreshSchedules refreshes;
    private final ImportSchedule imports;
    private final RevertSchedule reverts;
    private final HeldBack held;
    private final TaskRunner net;
    private final TaskRunner writes;
    private final Texts texts;
    private final Words words;
    private final Notices notices;
    private final Runnable reload;
    private final Consumer<Throwable> onFailure;

    private final ReadOnlyObjectWrapper<Optional<Step>> step = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<String>> trouble = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Running running = Running.NOTHING;

    /// @param net where schedules are fetched and read
    /// @param writes where they are kept, one thing after the other
    /// @param reload tells everybody that the library holds something else
    public Refreshing(RefreshSchedules refreshes, ImportSchedule imports, RevertSchedule reverts, HeldBack held,
            TaskRunner net, TaskRunner writes, Texts texts, Words words, Notices notices, Runnable reload,
            Consumer<Throwable> onFailure) {
        this.refreshes = refreshes;
        this.imports = imports;
        this.reverts = reverts;
        this.held = held;
        this.net = net;
        this.writes = writes;
        this.texts = texts;
        this.words = words;
        this.notices = notices;
        this.reload = reload;
        this.onFailure = onFailure;
    }

    /// How far a refresh is; absent where none runs.
    ReadOnlyObjectProperty<Optional<Step>> stepProperty() {
        return step.getReadOnlyProperty();
    }

    /// Why the last thing came to nothing.
    ReadOnlyObjectProperty<Optional<String>> troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    HeldBack held() {
        return held;
    }

    void calm() {
        trouble.set(Optional.empty());
    }

    /// Looks for a newer version and keeps it, unless it is suspicious.
    void refresh(ConferenceId id) {
        if (step.get().isEmpty()) {
            calm();
            step.set(Optional.of(new Step(0, 0, "")));
            running = net.run(progress -> refreshes.look(id, progress), now -> step.set(Optional.of(now)),
                    this::keep, this::failed);
        }
    }

    /// Stops the refresh; what was read of it is forgotten.
    void cancel() {
        running.cancel();
        step.set(Optional.empty());
    }

    private void failed(Throwable thrown) {
        step.set(Optional.empty());
        onFailure.accept(thrown);
    }

    private void keep(Look look) {
        running = Running.NOTHING; // what is being kept is not stopped half-way
        writes.run(_ -> imports.keep(look), outcome -> end(outcome, false), this::failed);
    }

    /// Keeps what was held back.
    void apply(Outcome.Held wanted) {
        calm();
        writes.run(_ -> imports.apply(wanted), outcome -> end(outcome, true), this::failed);
    }

    /// Leaves what was held back, with a way back.
    void dismiss(Outcome.Held unwanted) {
        var id = unwanted.conference().id();
        writes.run(_ -> {
            imports.dismiss(id);
            return id;
        }, held::forget, onFailure);
        notices.say(texts.say("changes.dismissed", unwanted.conference().title()), () -> writes.run(_ -> {
            imports.hold(unwanted);
            return unwanted;
        }, held::hold, onFailure));
    }

    private void end(Outcome outcome, boolean accepted) {
        step.set(Optional.empty());
        switch (outcome) {
            case Outcome.Kept(_, var conference, var changes) -> {
                held.forget(conference.id());
                var said = texts.say("changes.refreshed", conference.title(), changes.size());
                if (accepted) {
                    notices.say(said, () -> takeBack(conference));
                } else {
                    notices.say(said);
                }
                reload.run();
            }
            case Outcome.Unchanged(_, var conference) -> {
                held.forget(conference.id());
                notices.say(texts.say("changes.unchanged", conference.title()));
            }
            case Outcome.Held suspicious -> {
                held.hold(suspicious);
                if (accepted) {
                    trouble.set(Optional.of(texts.say("shell.held.anew", suspicious.conference().title())));
                }
            }
            case Outcome.Refused(var look) -> trouble.set(Optional.of(words.say(look.problem())));
            case Outcome.Cancelled _ -> {
            }
        }
    }

    /// Brings back the version before the newest; said again it takes that back.
    void revert(ConferenceId id) {
        calm();
        writes.run(_ -> reverts.revert(id), this::reverted, onFailure);
    }

    /// Takes back that a version was kept, unless there is a newer one by now.
    private void takeBack(Conference kept) {
        calm();
        writes.run(_ -> reverts.revert(kept), this::reverted, onFailure);
    }

    private void reverted(Outcome outcome) {
        if (outcome instanceof Outcome.Kept kept) {
            notices.say(texts.say("changes.reverted", kept.conference().title()), () -> takeBack(kept.conference()));
            reload.run();
        } else if (outcome instanceof Outcome.Refused(var look)) {
            trouble.set(Optional.of(words.say(look.problem())));
        }
    }
}
