package org.trackbook.ui.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import java.time.InstantSource;
import java.time.Instant;
import org.trackbook.model.ConferenceId;
import org.trackbook.model.TalkId;
import org.trackbook.model.Visit;
import org.trackbook.task.TaskRunner;
import org.trackbook.testkit.DirectTaskRunner;
import org.trackbook.ui.kit.Notices;
import org.trackbook.ui.kit.Texts;
import org.trackbook.ui.shell.Remembered;
import org.trackbook.usecase.Opened;
import org.trackbook.usecase.PlanDays;
import org.trackbook.usecase.ReadLibrary;
import org.trackbook.usecase.Searched;

/// A search of a small library, with its ways out told.
final class SearchDesk implements AutoCloseable, SearchViewModel.Ways, Notices {
    final Searched library = new Searched();
    final DirectTaskRunner tasks = new DirectTaskRunner();
    final List<String> told = new ArrayList<>();
    final ObjectProperty<Optional<Opened>> opened = new SimpleObjectProperty<>(Optional.empty());
    final Texts texts = Texts.in(Locale.ENGLISH);
    final PastSearches past;
    final SearchViewModel model;
    Runnable undo = () -> {
    };

    SearchDesk() {
        var temp = library.library();
        past = new PastSearches(new Remembered(temp.folder().resolve("window.properties"), tasks, this::failed));
        open(Searched.NOW);
        model = model(tasks);
    }

    /// A search whose questions are answered by another runner.
    SearchViewModel model(TaskRunner reads) {
        var temp = library.library();
        return new SearchViewModel(library.search(),
                new PlanDays(temp.conferences(), temp.visits(), InstantSource.fixed(Instant.EPOCH)), opened, this::take,
                past, reads, tasks, texts, this, this, this::failed);
    }

    private void take(Visit visit) {
        opened.set(opened.get().map(it -> it.conference().id().equals(visit.conference())
                ? new Opened(it.conference(), visit)
                : it));
    }

    private void failed(Throwable thrown) {
        told.add("failed " + thrown.getMessage());
    }

    void open(ConferenceId id) {
        opened.set(Optional.of(new ReadLibrary(library.library().conferences(), library.library().visits()).open(id)));
    }

    @Override
    public void toTalk(ConferenceId conference, TalkId talk, boolean attend) {
        told.add((attend ? "attend " : "plan ") + conference.value() + " " + talk.value());
    }

    @Override
    public void toNotes(ConferenceId conference) {
        told.add("notes " + conference.value());
    }

    @Override
    public void say(String words) {
        told.add(words);
    }

    @Override
    public void say(String words, Runnable back) {
        told.add(words);
        undo = back;
    }

    @Override
    public void close() {
        library.close();
    }
}
