package org.trackbook.ui.attend;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Executors;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.trackbook.model.ConferenceId;
import org.trackbook.model.NoteId;
import org.trackbook.model.TalkId;
import org.trackbook.model.Visit;
import org.trackbook.store.ConferenceStore;
import org.trackbook.store.Database;
import org.trackbook.store.VisitStore;
import org.trackbook.task.FxTaskRunner;
import org.trackbook.ui.draft.Saving;
import org.trackbook.ui.kit.Notices;
import org.trackbook.ui.kit.Texts;
import org.trackbook.ui.shell.Remembered;
import org.trackbook.usecase.KeepNotes;
import org.trackbook.usecase.MeetPeople;
import org.trackbook.usecase.Opened;
import org.trackbook.usecase.RateTalks;
import org.trackbook.usecase.ReadLibrary;

/// A note desk in a process of its own: the real editor, autosave and library. Somebody types at a steady rate and rests now
/// and then; after each key it is said how many signs stand there. It begins when a first sign is saved, as
/// a program that was opened before the talk, and runs until it is killed.
final class TypingProcess implements Notices {
    static final TalkId TALK = new TalkId("knots");
    private static final Duration KEY = Duration.ofMillis(30);

    private final SimpleObjectProperty<Optional<Opened>> opened = new SimpleObjectProperty<>(Optional.empty());
    private final AttendViewModel model;
    private final ReadLibrary library;
    private final Remembered remembered;
    private final MetViewModel met;
    private boolean warm;

    private TypingProcess(Path file) {
        var database = Database.open(file);
        var conferences = new ConferenceStore(database);
        var visits = new VisitStore(database);
        var writes = new FxTaskRunner(Executors.newSingleThreadExecutor());
        library = new ReadLibrary(conferences, visits);
        remembered = new Remembered(file.resolveSibling("window.properties"), writes, TypingProcess::failed);
        model = new AttendViewModel(opened, new SimpleObjectProperty<>(Instant.now()), this::changed,
                new KeepNotes(conferences, visits, Instant::now, () -> new NoteId(UUID.randomUUID().toString())),
                new RateTalks(conferences, visits, Instant::now), library, writes, Instant::now,
                Texts.in(Locale.ENGLISH), this, TypingProcess::failed);
        met = new MetViewModel(opened, this::changed,
                new MeetPeople(visits, Instant::now, () -> UUID.randomUUID().toString()), writes,
                TypingProcess::failed);
    }

    /// The text that is typed, however often the process is killed: each sign follows from its place.
    static String text(int length) {
        var text = new StringBuilder();
        for (var at = 0; at < length; at++) {
            text.append(sign(at));
        }
        return text.toString();
    }

    private static String sign(int at) {
        return at % 61 == 60 ? "." : at % 7 == 6 ? " " : Character.toString('a' + at % 26);
    }

    /// Types until it is killed.
    ///
    /// @param args the file of the library, the conference, and a number that the pace follows from
    public static void main(String[] args) {
        Platform.startup(() -> {
            var process = new TypingProcess(Path.of(args[0]));
            var area = process.show(new ConferenceId(args[1]));
            var random = new Random(Long.parseLong(args[2]));
            area.appendText(sign(area.getLength()));
            process.model.savingProperty().subscribe(saving -> {
                if (saving instanceof Saving.Kept && !process.warm) {
                    process.warm = true;
                    Thread.startVirtualThread(() -> type(area, random));
                }
            });
        });
    }

    private NoteText show(ConferenceId id) {
        opened.set(library.lookFor(id));
        model.open(TALK);
        var desk = new NoteDesk(model, met, Texts.in(Locale.ENGLISH), remembered,
                new SimpleObjectProperty<>(Map.of()),
                _ -> {
                }, _ -> {
                });
        model.stateProperty().subscribe(state -> desk.show((AttendState.Ready) state));
        var stage = new Stage();
        stage.setScene(new Scene(desk, 700, 500));
        stage.show();
        desk.focusText();
        var area = (NoteText) desk.lookup(".attend-text");
        area.moveTo(area.getLength());
        return area;
    }

    private static void type(NoteText area, Random random) {
        try {
            while (true) {
                for (var keys = 3 + random.nextInt(12); keys > 0; keys--) {
                    Platform.runLater(() -> key(area));
                    Thread.sleep(KEY);
                }
                Thread.sleep(Duration.ofMillis(300 + random.nextInt(1300)));
            }
        } catch (InterruptedException e) {
            failed(e);
        }
    }

    private static void key(NoteText area) {
        Event.fireEvent(area,
                new KeyEvent(KeyEvent.KEY_TYPED, sign(area.getLength()), "", KeyCode.UNDEFINED, false, false,
                        false, false));
        System.out.println(area.getLength());
        System.out.flush();
    }

    private void changed(Visit visit) {
        opened.set(opened.get().map(it -> new Opened(it.conference(), visit)));
    }

    private static void failed(Throwable thrown) {
        thrown.printStackTrace();
        Runtime.getRuntime().halt(1);
    }

    @Override
    public void say(String words) {
        // nobody looks
    }

    @Override
    public void say(String words, Runnable back) {
        // nobody looks
    }
}
