package org.trackbook.ui.safe;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.trackbook.task.Running;
import org.trackbook.task.TaskRunner;
import org.trackbook.ui.kit.Notices;
import org.trackbook.ui.kit.Texts;
import org.trackbook.ui.safe.SafeState.Doing;
import org.trackbook.usecase.CheckLibrary.BackupFile;
import org.trackbook.usecase.Exported;
import org.trackbook.usecase.RestoreLibrary.Restored;
import org.trackbook.words.Words;

/// Looks the library over, saves it to one file and brings it back.
public final class SafeViewModel {
    private final SafeWork work;
    private final TaskRunner reads;
    private final TaskRunner writes;
    private final Texts texts;
    private final Words words;
    private final Notices notices;
    private final Ways ways;
    private final Consumer<Throwable> onFailure;
    private final ReadOnlyObjectWrapper<SafeState> state = new ReadOnlyObjectWrapper<>(
            new SafeState.Working(Doing.LOOKING));
    private Running looking = Running.NOTHING;

    /// What the window does when the library is another one.
    public interface Ways {
        /// Reads everything again; what could be taken back before cannot be taken back any more.
        void readAgain();

        /// Opens the library anew, in a new window.
        void openAgain();
    }

    /// @param reads whatever may run beside other work
    /// @param writes in turn with everything else that is written
    public SafeViewModel(SafeWork work, TaskRunner reads, TaskRunner writes, Texts texts, Words words, Notices notices,
            Ways ways, Consumer<Throwable> onFailure) {
        this.work = work;
        this.reads = reads;
        this.writes = writes;
        this.texts = texts;
        this.words = words;
        this.notices = notices;
        this.ways = ways;
        this.onFailure = onFailure;
    }

    public ReadOnlyObjectProperty<SafeState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// Looks the library and its backups over.
    public void look() {
        looking.cancel();
        state.set(new SafeState.Working(Doing.LOOKING));
        looking = reads.run(_ -> work.checking().check(), it -> state.set(new SafeState.Ready(it)), onFailure);
    }

    /// Nobody looks any more.
    public void leave() {
        looking.cancel();
    }

    /// Saves everything, photos included, to one file.
    public void save(Path file) {
        state.set(new SafeState.Working(Doing.SAVING));
        writes.run(_ -> work.saving().get().save(file), saved -> {
            switch (saved) {
                case Exported.Kept(var written, var _) -> {
                    notices.say(texts.say("safe.saved", written.toString()));
                    look();
                }
                case Exported.Failed(var problem) -> state.set(new SafeState.Refused(words.say(problem)));
            }
        }, onFailure);
    }

    /// Makes the library what it was in a backup.
    public void bringBack(BackupFile backup) {
        bringBack(Optional.of(backup.name()), Optional.empty());
    }

    /// Makes the library what it was when it was saved to a file.
    public void bringBack(Path file) {
        bringBack(Optional.of(file.toString()), Optional.empty());
    }

    /// Out of a damaged library: what its newest sound backup holds, and what can still be read.
    public void mend() {
        bringBack(Optional.empty(), Optional.empty());
    }

    private void bringBack(Optional<String> which, Optional<String> said) {
        state.set(new SafeState.Working(Doing.BRINGING_BACK));
        writes.run(_ -> work.restoring().restore(which), restored -> {
            switch (restored) {
                case Restored.Refused(var problem) -> state.set(new SafeState.Refused(words.say(problem)));
                case Restored.Done(var _, var damaged, var _, var _) when damaged -> ways.openAgain();
                case Restored.Done(var from, var _, var _, var before) -> {
                    ways.readAgain();
                    look();
                    var told = said.orElseGet(() -> texts.say("safe.brought_back",
                            from.map(it -> String.valueOf(it.getFileName())).orElse("")));
                    before.ifPresentOrElse(
                            old -> notices.say(told,
                                    () -> bringBack(Optional.of(old.toString()),
                                            Optional.of(texts.say("safe.taken_back")))),
                            () -> notices.say(told));
                }
            }
        }, onFailure);
    }
}
