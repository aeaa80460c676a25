package org.trackbook.ui.library;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;
import org.trackbook.model.ConferenceId;
import org.trackbook.task.Running;
import org.trackbook.task.Step;
import org.trackbook.ui.kit.Notices;
import org.trackbook.ui.kit.Texts;
import org.trackbook.ui.shell.HeldBack;
import org.trackbook.usecase.Look;
import org.trackbook.usecase.Outcome;
import org.trackbook.usecase.Shelved;
import org.trackbook.words.Words;

/// Asks for newer versions of conferences, one or all at once, and says in one line what came of it.
final class Refreshes {
    private final LibraryWork work;
    private final HeldBack held;
    private final LibraryTasks tasks;
    private final Texts texts;
    private final Words words;
    private final Notices notices;
    private final Consumer<Outcome.Kept> kept;

    private final ObservableMap<ConferenceId, Refreshing> states = FXCollections.observableHashMap();
    private final Map<ConferenceId, Running> running = new HashMap<>();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

    /// @param kept told of each newer version in the library
    Refreshes(LibraryWork work, HeldBack held, LibraryTasks tasks, Texts texts, Words words, Notices notices,
            Consumer<Outcome.Kept> kept) {
        this.work = work;
        this.held = held;
        this.tasks = tasks;
        this.texts = texts;
        this.words = words;
        this.notices = notices;
        this.kept = kept;
    }

    /// What is asked for together, and is summed up together.
    private static final class Round {
        private final int size;
        private int open;
        private int changed;
        private int same;
        private int refused;
        private int waiting;

        Round(int size) {
            this.size = size;
            open = size;
        }
    }

    /// How each refresh stands that runs or failed.
    ObservableMap<ConferenceId, Refreshing> states() {
        return states;
    }

    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /// Asks for all of them at once; those that are being asked for already are not asked twice.
    void refresh(List<Shelved> conferences) {
        var asked = conferences.stream()
                .filter(it -> it.hasSource() && !(states.get(it.id()) instanceof Refreshing.Working))
                .toList();
        var round = new Round(asked.size());
        asked.forEach(it -> begin(it.id(), round));
    }

    private void begin(ConferenceId id, Round round) {
        working(id, new Step(0, 0, ""), false);
        var started = tasks.net().<Look>run(progress -> work.refreshes().look(id, progress),
                step -> working(id, step, false), look -> keep(id, look, round), thrown -> fail(id, round, thrown));
        if (states.get(id) instanceof Refreshing.Working now && !now.keeping()) {
            running.put(id, () -> {
                started.cancel();
                close(id, round);
            });
        }
    }

    private void working(ConferenceId id, Step step, boolean keeping) {
        states.put(id, new Refreshing.Working(step, keeping));
        busy.set(true);
    }

    private void keep(ConferenceId id, Look look, Round round) {
        running.remove(id); // what is being kept is not stopped half-way
        working(id, new Step(1, 1, ""), true);
        tasks.writes().run(_ -> work.imports().keep(look), outcome -> end(id, outcome, round),
                thrown -> fail(id, round, thrown));
    }

    private void end(ConferenceId id, Outcome outcome, Round round) {
        states.remove(id);
        switch (outcome) {
            case Outcome.Kept brought -> {
                held.forget(id);
                round.changed++;
                kept.accept(brought);
                sayAlone(round, texts.say("library.refreshed", brought.conference().title(),
                        brought.changes().size()));
            }
            case Outcome.Unchanged(_, var conference) -> {
                held.forget(id);
                round.same++;
                sayAlone(round, texts.say("library.refreshed", conference.title(), 0));
            }
            case Outcome.Held suspicious -> {
                round.waiting++;
                held.hold(suspicious);
            }
            case Outcome.Refused(var look) -> {
                round.refused++;
                var problem = look.problem();
                states.put(id, new Refreshing.Failed(problem.place().equals(look.input())
                        ? words.reason(problem)
                        : words.say(problem)));
            }
            case Outcome.Cancelled _ -> {
            }
        }
        close(id, round);
    }

    private void sayAlone(Round round, String sentence) {
        if (round.size == 1) {
            notices.say(sentence);
        }
    }

    private void fail(ConferenceId id, Round round, Throwable thrown) {
        states.remove(id);
        close(id, round);
        tasks.failures().accept(thrown);
    }

    private void close(ConferenceId id, Round round) {
        running.remove(id);
        if (states.get(id) instanceof Refreshing.Working) {
            states.remove(id);
        }
        busy.set(states.values().stream().anyMatch(Refreshing.Working.class::isInstance));
        round.open--;
        var told = round.changed + round.same + round.waiting + round.refused;
        if (round.open == 0 && round.size > 1 && told > 0) {
            notices.say(texts.say("library.refreshed.all", round.changed, round.same, round.waiting, round.refused));
        }
    }

    /// Stops a refresh; what was read of it is forgotten.
    void cancel(ConferenceId id) {
        var one = running.get(id);
        if (one != null) {
            one.cancel();
        }
    }

    void cancelAll() {
        List.copyOf(running.keySet()).forEach(this::cancel);
    }

    /// Puts away what was said of a refresh that failed.
    void dismiss(ConferenceId id) {
        states.remove(id);
    }
}
