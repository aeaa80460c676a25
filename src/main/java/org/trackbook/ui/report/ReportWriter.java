package org.trackbook.ui.report;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import org.trackbook.model.Problem;
import org.trackbook.model.Visit;
import org.trackbook.task.TaskRunner;
import org.trackbook.ui.kit.Notices;
import org.trackbook.ui.kit.Texts;
import org.trackbook.usecase.ArrangeOutline;
import org.trackbook.usecase.ArrangeReport;
import org.trackbook.usecase.Done;
import org.trackbook.usecase.Opened;

/// Writes how a report is told, one decision after the other, and knows the way back and forth.
final class ReportWriter {
    private static final int MOST = 50;

    private final ObservableValue<Optional<Opened>> opened;
    private final Consumer<Visit> keep;
    private final ArrangeOutline arranging;
    private final TaskRunner writes;
    private final Texts texts;
    private final Notices notices;
    private final Consumer<Throwable> failures;
    private final Deque<Step> done = new ArrayDeque<>();
    private final Deque<Step> undone = new ArrayDeque<>();

    /// @param writes does one thing after the other
    ReportWriter(ObservableValue<Optional<Opened>> opened, Consumer<Visit> keep, ArrangeOutline arranging,
            TaskRunner writes, Texts texts, Notices notices, Consumer<Throwable> failures) {
        this.opened = opened;
        this.keep = keep;
        this.arranging = arranging;
        this.writes = writes;
        this.texts = texts;
        this.notices = notices;
        this.failures = failures;
    }

    /// Something that was decided.
    ///
    /// @param words what was done
    private record Step(String words, Done it) {
        Step reversed() {
            return new Step(words, new Done(it.visit(), it.before()));
        }
    }

    /// Writes a decision.
    ///
    /// @param words what will have been done
    /// @param without why nothing came of it, where nothing did; empty where nobody needs to be told
    void perform(String words, String without, Function<Opened, Done> decision) {
        opened.getValue().ifPresent(now -> writes.run(_ -> decision.apply(now), it -> end(words, without, it),
                failures));
    }

    private void end(String words, String without, Done it) {
        if (it.changed()) {
            undone.clear();
            show(it);
            remember(new Step(words, it));
        } else if (!without.isEmpty()) {
            notices.say(without);
        }
    }

    /// Writes something that may be refused.
    ///
    /// @param refused told why
    void say(String words, Function<Opened, ArrangeReport.Arranged> decision, Consumer<Problem> refused) {
        opened.getValue().ifPresent(now -> writes.run(_ -> decision.apply(now), it -> {
            switch (it) {
                case ArrangeReport.Arranged.Kept(var done) -> end(words, "", done);
                case ArrangeReport.Arranged.Refused(var problem) -> refused.accept(problem);
            }
        }, failures));
    }

    /// Takes back what was done last.
    void undo() {
        if (!done.isEmpty()) {
            var step = done.pop();
            walk(step, () -> undone.push(step));
        }
    }

    /// Does again what was taken back last.
    void redo() {
        if (!undone.isEmpty()) {
            var step = undone.pop();
            walk(step.reversed(), () -> remember(step));
        }
    }

    /// Another conference is open.
    void forget() {
        done.clear();
        undone.clear();
    }

    private void walk(Step step, Runnable arrived) {
        writes.run(_ -> arranging.takeBack(step.it()), it -> {
            if (it.changed()) {
                show(it);
                arrived.run();
            } else {
                notices.say(texts.say("report.undo.not"));
            }
        }, failures);
    }

    private void show(Done it) {
        if (opened.getValue().filter(now -> now.conference().id().equals(it.visit().conference())).isPresent()) {
            keep.accept(it.visit());
        }
    }

    private void remember(Step step) {
        done.push(step);
        if (done.size() > MOST) {
            done.removeLast();
        }
        notices.say(step.words(), this::undo);
    }
}
