package org.trackbook.ui.safe;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.trackbook.fetch.Fetcher;
import org.trackbook.schedule.ScheduleReader;
import org.trackbook.testkit.DirectTaskRunner;
import org.trackbook.testkit.TempDatabase;
import org.trackbook.ui.kit.Notices;
import org.trackbook.ui.kit.Texts;
import org.trackbook.usecase.CheckLibrary;
import org.trackbook.usecase.ImportSchedule;
import org.trackbook.usecase.RestoreLibrary;
import org.trackbook.usecase.SaveLibrary;
import org.trackbook.words.Words;

/// A library of its own, and somebody who listens to what is said of how safe it is.
final class SafeDesk implements AutoCloseable, Notices, SafeViewModel.Ways {
    final TempDatabase temp = new TempDatabase();
    final List<String> said = new ArrayList<>();
    final Deque<Runnable> undo = new ArrayDeque<>();
    final List<Throwable> failures = new ArrayList<>();
    int readAgain;
    int openedAgain;
    final CheckLibrary checking = new CheckLibrary(temp.file(), temp::database);
    final RestoreLibrary restoring = new RestoreLibrary(temp.file(), photos(), temp::database,
            () -> temp.database().close());
    final SafeViewModel model;

    SafeDesk() {
        var tasks = new DirectTaskRunner();
        model = new SafeViewModel(
                new SafeWork(checking, () -> new SaveLibrary(temp.database(), photos()), restoring),
                tasks, tasks, Texts.in(Locale.ENGLISH), new Words(Locale.ENGLISH), this, this, failures::add);
    }

    private Path photos() {
        return temp.folder().resolve("photos");
    }

    /// Puts the sample conference into the library.
    void bringSample() {
        var imports = new ImportSchedule(new Fetcher(), new ScheduleReader(ZoneId.of("UTC")), temp.conferences(),
                () -> Instant.parse("2027-05-01T10:00:00Z"));
        imports.keep(imports.lookAtSample());
    }

    int conferences() {
        return temp.database().check().conferences();
    }

    @Override
    public void say(String words) {
        said.add(words);
    }

    @Override
    public void say(String words, Runnable back) {
        said.add(words);
        undo.push(back);
    }

    @Override
    public void readAgain() {
        readAgain++;
    }

    @Override
    public void openAgain() {
        openedAgain++;
    }

    @Override
    public void close() {
        temp.close();
    }
}
