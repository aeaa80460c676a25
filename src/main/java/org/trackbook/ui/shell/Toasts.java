package org.trackbook.ui.shell;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.trackbook.task.Running;
import org.trackbook.task.TaskRunner;
import org.trackbook.ui.kit.Notices;

/// Says what was done, one thing at a time and for six seconds, and knows the way back after that too.
public final class Toasts implements Notices {
    private static final Duration SHOWN = Duration.ofSeconds(6);
    private static final int MOST = 50;

    private final TaskRunner tasks;
    private final ReadOnlyObjectWrapper<Optional<Toast>> toast = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Deque<Runnable> ways = new ArrayDeque<>();
    private Running end = Running.NOTHING;

    public Toasts(TaskRunner tasks) {
        this.tasks = tasks;
    }

    /// What is shown now.
    public ReadOnlyObjectProperty<Optional<Toast>> toastProperty() {
        return toast.getReadOnlyProperty();
    }

    @Override
    public void say(String words) {
        show(new Toast(words, false));
    }

    @Override
    public void say(String words, Runnable undo) {
        ways.push(undo);
        if (ways.size() > MOST) {
            ways.removeLast();
        }
        show(new Toast(words, true));
    }

    @Override
    public void offer(String words, String way, Runnable go) {
        show(new Toast(words, false, Optional.of(new Toast.Way(way, go))));
    }

    private void show(Toast shown) {
        toast.set(Optional.of(shown));
        release();
    }

    /// Takes back what was done last; nothing happens where there is nothing to take back.
    public void undo() {
        close();
        if (!ways.isEmpty()) {
            ways.pop().run();
        }
    }

    /// Another conference is open: what was done in the one before is not taken back from here.
    public void forget() {
        ways.clear();
        close();
    }

    public void close() {
        end.cancel();
        toast.set(Optional.empty());
    }

    /// Stays while somebody points at it.
    public void hold() {
        end.cancel();
    }

    /// Goes after its time.
    public void release() {
        end.cancel();
        end = tasks.later(SHOWN, () -> toast.set(Optional.empty()));
    }
}
