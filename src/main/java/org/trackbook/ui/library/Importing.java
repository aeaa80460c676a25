package org.trackbook.ui.library;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.trackbook.model.ConferenceId;
import org.trackbook.task.Running;
import org.trackbook.task.Step;

/// An import that is under way, or that ended and whose report was not put away yet.
public final class Importing {
    private final String name;
    private final String input;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(
            new State.Working(new Step(0, 0, "")));
    private Running running = Running.NOTHING;

    Importing(String name, String input) {
        this.name = name;
        this.input = input;
    }

    /// How far it is, or what it came to.
    public sealed interface State {
        record Working(Step step) implements State {
        }

        /// The conference is in the library.
        record Kept(ImportReport report) implements State {
        }

        /// The library had exactly this already.
        record Unchanged(ConferenceId conference, String title) implements State {
        }

        /// Nothing was changed.
        record Refused(String reason) implements State {
        }
    }

    /// The file's name without its folders, or the address.
    public String name() {
        return name;
    }

    /// As it was given.
    String input() {
        return input;
    }

    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    void running(Running now) {
        running = now;
    }

    void becomes(State next) {
        state.set(next);
    }

    void cancel() {
        running.cancel();
    }
}
