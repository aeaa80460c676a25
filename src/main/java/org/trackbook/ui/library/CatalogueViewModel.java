package org.trackbook.ui.library;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.trackbook.model.CatalogueEntry;
import org.trackbook.task.Running;
import org.trackbook.task.Step;
import org.trackbook.usecase.Catalogue;
import org.trackbook.usecase.ReadCatalogue;
import org.trackbook.words.Words;

/// A catalogue of conferences: which one, what stands in it, and what of it was wanted.
final class CatalogueViewModel {
    private final ReadCatalogue catalogues;
    private final LibraryTasks tasks;
    private final Words words;
    private final Consumer<List<String>> bring;
    private final Consumer<String> remember;

    private final StringProperty source = new SimpleStringProperty(this, "source", "");
    private final StringProperty sought = new SimpleStringProperty(this, "sought", "");
    private final ObservableList<CatalogueEntry> found = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<CatalogueState> state = new ReadOnlyObjectWrapper<>(
            new CatalogueState.Nothing());
    private final Set<String> brought = new HashSet<>();
    private Running running = Running.NOTHING;

    /// @param bring imports what was chosen
    /// @param remember keeps the source for the next time
    CatalogueViewModel(ReadCatalogue catalogues, LibraryTasks tasks, Words words, Consumer<List<String>> bring,
            Consumer<String> remember) {
        this.catalogues = catalogues;
        this.tasks = tasks;
        this.words = words;
        this.bring = bring;
        this.remember = remember;
        sought.subscribe(_ -> sift());
        state.subscribe(_ -> sift());
    }

    ReadOnlyObjectProperty<CatalogueState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// The file or address of the catalogue, as it is typed.
    StringProperty sourceProperty() {
        return source;
    }

    /// What is looked for in it.
    StringProperty soughtProperty() {
        return sought;
    }

    /// The entries that answer to what is looked for, newest first.
    ObservableList<CatalogueEntry> found() {
        return found;
    }

    /// Reads the catalogue that the source names.
    void read() {
        var input = source.get().strip();
        if (input.isEmpty()) {
            return;
        }
        running.cancel();
        state.set(new CatalogueState.Reading(new Step(0, 0, "")));
        running = tasks.net().run(progress -> catalogues.read(input, "", progress),
                step -> state.set(new CatalogueState.Reading(step)), read -> {
                    switch (read) {
                        case Catalogue.Found(var entries, _) -> {
                            remember.accept(input);
                            state.set(new CatalogueState.Ready(entries));
                        }
                        case Catalogue.Refused(var problem) ->
                            state.set(new CatalogueState.Refused(words.say(problem)));
                        case Catalogue.Cancelled() -> state.set(new CatalogueState.Nothing());
                    }
                }, thrown -> {
                    state.set(new CatalogueState.Nothing());
                    tasks.failures().accept(thrown);
                });
    }

    void cancel() {
        running.cancel();
        state.set(new CatalogueState.Nothing());
    }

    private void sift() {
        found.setAll(state.get() instanceof CatalogueState.Ready(var entries)
                ? ReadCatalogue.among(entries, sought.get())
                : List.of());
    }

    /// Imports the schedule of an entry.
    void bring(CatalogueEntry entry) {
        if (brought.add(entry.url())) {
            bring.accept(List.of(entry.url()));
            sift();
        }
    }

    /// Whether it was chosen already.
    boolean isBrought(CatalogueEntry entry) {
        return brought.contains(entry.url());
    }
}
