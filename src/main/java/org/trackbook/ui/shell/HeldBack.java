package org.trackbook.ui.shell;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.trackbook.model.ConferenceId;
import org.trackbook.usecase.Outcome;

/// Imports and refreshes that were held back until the visitor decides. Library and Changes show the same ones; they are
/// forgotten when the window closes, and come again with the next refresh.
public final class HeldBack {
    private final ObservableList<Outcome.Held> all = FXCollections.observableArrayList();
    private final ObservableList<Outcome.Held> allForReading = FXCollections.unmodifiableObservableList(all);
    private final ReadOnlyObjectWrapper<Optional<Outcome.Held>> compared = new ReadOnlyObjectWrapper<>(
            Optional.empty());

    /// At most one for each conference, the newest last.
    public ObservableList<Outcome.Held> all() {
        return allForReading;
    }

    /// The one whose changes are looked at in Changes.
    public ReadOnlyObjectProperty<Optional<Outcome.Held>> comparedProperty() {
        return compared.getReadOnlyProperty();
    }

    /// All that waits: what was held back when the window was open the last time, or by a command, is there again.
    public void waiting(List<Outcome.Held> waiting) {
        var ids = waiting.stream().map(it -> it.conference().id()).toList();
        all.stream().map(it -> it.conference().id()).filter(id -> !ids.contains(id)).toList().forEach(this::forget);
        waiting.forEach(this::hold);
    }

    /// Holds one back, in the place of an older one of the same conference; who compares that one compares it now.
    public void hold(Outcome.Held held) {
        if (all.contains(held)) {
            return;
        }
        var id = held.conference().id();
        var isCompared = compared.get().filter(it -> it.conference().id().equals(id)).isPresent();
        all.removeIf(it -> it.conference().id().equals(id));
        all.add(held);
        if (isCompared) {
            compare(held);
        }
    }

    /// Looks at the changes of one; who calls this also goes to Changes with its conference.
    public void compare(Outcome.Held held) {
        compared.set(Optional.of(held));
    }

    /// Looks at what was refreshed again.
    public void endComparing() {
        compared.set(Optional.empty());
    }

    /// The visitor has decided, or there is a newer version.
    public void forget(ConferenceId id) {
        all.removeIf(it -> it.conference().id().equals(id));
        if (compared.get().filter(it -> it.conference().id().equals(id)).isPresent()) {
            endComparing();
        }
    }
}
