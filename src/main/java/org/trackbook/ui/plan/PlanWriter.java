package org.trackbook.ui.plan;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import org.trackbook.model.ConferenceId;
import org.trackbook.model.Visit;
import org.trackbook.plan.PlanChange;
import org.trackbook.task.TaskRunner;
import org.trackbook.task.Work;
import org.trackbook.ui.kit.Notices;
import org.trackbook.ui.kit.Texts;
import org.trackbook.usecase.Done;
import org.trackbook.usecase.Opened;
import org.trackbook.usecase.PlanDays;
import org.trackbook.usecase.Planned;

/// Writes changes of the plan one after the other, each on what the one before made, and knows the way back and forth. A
/// way takes back what was done and nothing else: what another window or program decided meanwhile stays.
final class PlanWriter {
    private static final int MOST = 50;

    private final ObservableValue<Optional<Opened>> opened;
    private final Consumer<Visit> changed;
    private final PlanDays plans;
    private final TaskRunner tasks;
    private final Texts texts;
    private final Notices notices;
    private final Consumer<Throwable> onFailure;

    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private final Deque<PlanStep> done = new ArrayDeque<>();
    private final Deque<PlanStep> undone = new ArrayDeque<>();
    private boolean writing;

    PlanWriter(ObservableValue<Optional<Opened>> opened, Consumer<Visit> changed, PlanDays plans, TaskRunner tasks,
            Texts texts, Notices notices, Consumer<Throwable> onFailure) {
        this.opened = opened;
        this.changed = changed;
        this.plans = plans;
        this.tasks = tasks;
        this.texts = texts;
        this.notices = notices;
        this.onFailure = onFailure;
    }

    /// Writes what is decided when its turn has come.
    void perform(Supplier<Optional<PlanWrite>> decision) {
        enqueue(() -> decision.get().ifPresent(write -> run(id -> _ -> write.work().apply(id), it -> {
            switch (it) {
                case Planned.Kept(var kept) -> end(write.words(), kept);
                case Planned.Refused(var problem) -> write.refused().accept(problem);
            }
        })));
    }

    private void end(String words, Done it) {
        var change = PlanChange.between(it.before(), it.visit());
        if (isOpen(it.visit().conference()) && !change.isNothing()) {
            changed.accept(it.visit());
            if (!words.isEmpty()) {
                did(new PlanStep(words, way(change.reversed()), way(change)));
            }
        }
    }

    private PlanStep.Way way(PlanChange change) {
        return id -> {
            var it = plans.turn(id, change);
            return it.changed() ? Optional.of(() -> changed.accept(it.visit())) : Optional.empty();
        };
    }

    /// The way from one visit to another, to be walked back and forth by this writer.
    PlanStep step(String words, Visit before, Visit after) {
        var change = PlanChange.between(before, after);
        return new PlanStep(words, way(change.reversed()), way(change));
    }

    /// Remembers what somebody did, and tells it.
    void did(PlanStep step) {
        undone.clear();
        remember(step);
    }

    /// Takes back what was done last.
    void undo() {
        enqueue(() -> {
            if (!done.isEmpty()) {
                var step = done.pop();
                walk(step.back(), () -> undone.push(step));
            }
        });
    }

    /// Does again what was taken back last.
    void redo() {
        enqueue(() -> {
            if (!undone.isEmpty()) {
                var step = undone.pop();
                walk(step.forth(), () -> remember(step));
            }
        });
    }

    private void walk(PlanStep.Way way, Runnable arrived) {
        run(id -> _ -> way.apply(id), there -> there.ifPresentOrElse(show -> {
            show.run();
            arrived.run();
        }, () -> notices.say(texts.say("plan.undo.not"))));
    }

    /// Another conference is open.
    void forget() {
        done.clear();
        undone.clear();
    }

    private void remember(PlanStep step) {
        done.push(step);
        if (done.size() > MOST) {
            done.removeLast();
        }
        notices.say(step.words(), this::undo);
    }

    private void enqueue(Runnable turn) {
        waiting.add(turn);
        next();
    }

    private void next() {
        while (!writing && !waiting.isEmpty()) {
            waiting.remove().run();
        }
    }

    /// What is to be done in the background for a conference.
    private interface Deed<T> {
        Work<T> in(ConferenceId id);
    }

    private <T> void run(Deed<T> deed, Consumer<T> afterwards) {
        var now = opened.getValue().map(it -> it.conference().id());
        if (now.isEmpty()) {
            return;
        }
        writing = true;
        tasks.run(deed.in(now.get()), it -> {
            writing = false;
            if (isOpen(now.get())) {
                afterwards.accept(it);
            }
            next();
        }, thrown -> {
            writing = false;
            onFailure.accept(thrown);
            next();
        });
    }

    private boolean isOpen(ConferenceId id) {
        return opened.getValue().filter(it -> it.conference().id().equals(id)).isPresent();
    }
}
