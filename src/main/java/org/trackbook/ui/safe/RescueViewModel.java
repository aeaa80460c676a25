package org.trackbook.ui.safe;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.trackbook.model.Problem;
import org.trackbook.task.TaskRunner;
import org.trackbook.usecase.CheckLibrary;
import org.trackbook.usecase.CheckLibrary.BackupFile;
import org.trackbook.usecase.RestoreLibrary;
import org.trackbook.usecase.RestoreLibrary.Restored;

/// What can be done about a library that cannot be opened.
public final class RescueViewModel {
    private final CheckLibrary checking;
    private final RestoreLibrary restoring;
    private final TaskRunner tasks;
    private final Runnable openAgain;
    private final Consumer<Throwable> onFailure;
    private final ReadOnlyObjectWrapper<State> state;

    /// How things stand.
    public sealed interface State {
        /// It cannot be opened, or what was tried was refused.
        record Stuck(Problem problem) implements State {
        }

        /// It is damaged.
        ///
        /// @param newest the newest backup that is sound; absent where there is none
        record Damaged(Problem problem, Optional<BackupFile> newest) implements State {
        }

        /// It is being looked over or brought back.
        record Working() implements State {
        }
    }

    /// @param openAgain opens the program as if it were started now
    public RescueViewModel(Problem problem, CheckLibrary checking, RestoreLibrary restoring, TaskRunner tasks,
            Runnable openAgain, Consumer<Throwable> onFailure) {
        this.checking = checking;
        this.restoring = restoring;
        this.tasks = tasks;
        this.openAgain = openAgain;
        this.onFailure = onFailure;
        state = new ReadOnlyObjectWrapper<>(new State.Stuck(problem));
    }

    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// Looks whether the library is damaged, and which of its backups is sound.
    public void look() {
        if (state.get() instanceof State.Stuck(var problem)) {
            tasks.run(_ -> checking.backupsIfDamaged(), found -> {
                if (found.isPresent()) {
                    state.set(new State.Damaged(problem,
                            found.get().stream().filter(BackupFile::ok).findFirst()));
                }
            }, onFailure);
        }
    }

    /// Tries once more: another program may have let go of the file.
    public void tryAgain() {
        openAgain.run();
    }

    /// Brings back the newest sound backup, and what can be read of the damaged library.
    public void bringBack() {
        state.set(new State.Working());
        tasks.run(_ -> restoring.restore(Optional.empty()), restored -> {
            switch (restored) {
                case Restored.Refused(var problem) -> state.set(new State.Stuck(problem));
                case Restored.Done _ -> openAgain.run();
            }
        }, onFailure);
    }
}
