package org.trackbook.ui.plan;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import org.trackbook.model.DayPlan;
import org.trackbook.model.Visit;
import org.trackbook.task.TaskRunner;
import org.trackbook.ui.kit.Notices;
import org.trackbook.usecase.Done;
import org.trackbook.usecase.Opened;
import org.trackbook.usecase.PlanDays;

/// Writes changes of the plan one after the other, each on what the one before made, and knows the way back and forth.
final class PlanWriter {
    private static final int MOST = 50;

    private final ObservableValue<Optional<Opened>> opened;
    private final Consumer<Visit> changed;
    private final PlanDays plans;
    private final TaskRunner tasks;
    private final Notices notices;
    private final Consumer<Throwable> onFailure;

    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private final Deque<PlanStep> done = new ArrayDeque<>();
    private final Deque<PlanStep> undone = new ArrayDeque<>();
    private boolean writing;

    PlanWriter(ObservableValue<Optional<Opened>> opened, Consumer<Visit> changed, PlanDays plans, TaskRunner tasks,
            Notices notices, Consumer<Throwable> onFailure) {
        this.opened = opened;
        this.changed = changed;
        this.plans = plans;
        this.tasks = tasks;
        this.notices = notices;
        this.onFailure = onFailure;
    }

    /// Writes what is decided when its turn has come.
    void perform(Supplier<Optional<PlanWrite>> decision) {
        enqueue(() -> decision.get().ifPresent(write -> write(write, step -> {
            if (!step.words().isEmpty()) {
                undone.clear();
                remember(step);
            }
        })));
    }

    /// Takes back what was done last.
    void undo() {
        enqueue(() -> {
            if (!done.isEmpty()) {
                var step = done.pop();
                write(put(step, step.before()), _ -> undone.push(step));
            }
        });
    }

    /// Does again what was taken back last.
    void redo() {
        enqueue(() -> {
            if (!undone.isEmpty()) {
                var step = undone.pop();
                write(put(step, step.after()), _ -> remember(step));
            }
        });
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

    private PlanWrite put(PlanStep step, List<DayPlan> days) {
        return new PlanWrite(step.words(), id -> {
            var last = plans.put(id, days.getFirst());
            for (var day : days.subList(1, days.size())) {
                last = plans.put(id, day);
            }
            return last;
        });
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

    private void write(PlanWrite write, Consumer<PlanStep> afterwards) {
        var now = opened.getValue();
        if (now.isEmpty()) {
            return;
        }
        var before = now.get().visit();
        writing = true;
        tasks.run(_ -> write.work().apply(before.conference()), it -> {
            writing = false;
            end(write, before, it, afterwards);
            next();
        }, thrown -> {
            writing = false;
            onFailure.accept(thrown);
            next();
        });
    }

    private void end(PlanWrite write, Visit before, Done it, Consumer<PlanStep> afterwards) {
        var touched = touched(before, it.visit());
        if (it.visit().conference().equals(before.conference()) && !touched.isEmpty()) {
            changed.accept(it.visit());
            afterwards.accept(new PlanStep(write.words(), touched.stream().map(before::day).toList(),
                    touched.stream().map(it.visit()::day).toList()));
        }
    }

    private List<Integer> touched(Visit before, Visit after) {
        var days = new ArrayList<Integer>();
        for (var day : opened.getValue().orElseThrow().conference().days()) {
            if (!before.day(day.number()).equals(after.day(day.number()))) {
                days.add(day.number());
            }
        }
        return days;
    }
}
