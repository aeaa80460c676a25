package org.trackbook;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.animation.AnimationTimer;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.trackbook.model.ConferenceId;
import org.trackbook.model.Talk;
import org.trackbook.model.TalkId;
import org.trackbook.task.FxTaskRunner;
import org.trackbook.task.TaskRunner;
import org.trackbook.ui.attend.AttendView;
import org.trackbook.ui.attend.AttendViewModel;
import org.trackbook.ui.attend.MetViewModel;
import org.trackbook.ui.attend.PhotosViewModel;
import org.trackbook.ui.changes.ChangesView;
import org.trackbook.ui.changes.ChangesViewModel;
import org.trackbook.ui.changes.Refreshing;
import org.trackbook.ui.kit.Fonts;
import org.trackbook.ui.kit.Keys;
import org.trackbook.ui.kit.Overlay;
import org.trackbook.ui.kit.Segmented;
import org.trackbook.ui.kit.Texts;
import org.trackbook.ui.library.Card;
import org.trackbook.ui.library.LibraryTasks;
import org.trackbook.ui.library.LibraryView;
import org.trackbook.ui.library.LibraryViewModel;
import org.trackbook.ui.library.LibraryWork;
import org.trackbook.ui.library.Ways;
import org.trackbook.ui.notes.LibraryPlace;
import org.trackbook.ui.notes.NotesView;
import org.trackbook.ui.notes.NotesViewModel;
import org.trackbook.ui.orphans.AttachSheet;
import org.trackbook.ui.orphans.AttachViewModel;
import org.trackbook.ui.plan.Hand;
import org.trackbook.ui.plan.HandingViewModel;
import org.trackbook.ui.plan.Handwork;
import org.trackbook.ui.plan.PlanDecisions;
import org.trackbook.ui.plan.PlanPlace;
import org.trackbook.ui.plan.PlanViewModel;
import org.trackbook.ui.report.ReportView;
import org.trackbook.ui.report.ReportViewModel;
import org.trackbook.ui.report.ReportWork;
import org.trackbook.ui.safe.SafeSheet;
import org.trackbook.ui.safe.SafeViewModel;
import org.trackbook.ui.safe.SafeWork;
import org.trackbook.ui.search.PastSearches;
import org.trackbook.ui.search.SearchView;
import org.trackbook.ui.search.SearchViewModel;
import org.trackbook.ui.shell.Failures;
import org.trackbook.ui.shell.HeldBack;
import org.trackbook.ui.shell.MainWindow;
import org.trackbook.ui.shell.Place;
import org.trackbook.ui.shell.Remembered;
import org.trackbook.ui.shell.Reminders;
import org.trackbook.ui.shell.ShellView;
import org.trackbook.ui.shell.ShellViewModel;
import org.trackbook.ui.shell.Toasts;
import org.trackbook.ui.talk.TalkCardViewModel;
import org.trackbook.ui.talk.TalkWays;
import org.trackbook.usecase.ArrangeOutline;
import org.trackbook.usecase.Outcome;
import org.trackbook.words.Language;
import org.trackbook.words.Words;

/// Builds the window with its places, by hand.
final class Desktop {
    /// The system property that closes the window when it has been painted: for measuring the start and for training.
    static final String UNTIL_FIRST_FRAME = "trackbook.untilFirstFrame";

    private static final String REMINDER = "reminder.minutes";
    private static final String LANGUAGE = "language";

    private final Wiring wiring;
    private final InstantSource clock;
    private final ZoneId computer;
    private final Texts texts;
    private final Words words;
    private final Browser browser = Browser.ofThisSystem();

    /// One thread: what is written stays in order.
    private final TaskRunner writes = new FxTaskRunner(Executors.newSingleThreadExecutor());
    /// One thread: pictures are large, and come in one after the other. No note waits for them.
    private final TaskRunner photos = new FxTaskRunner(Executors.newSingleThreadExecutor());
    private final TaskRunner reads = new FxTaskRunner(Executors.newSingleThreadExecutor());
    private final TaskRunner imports = new FxTaskRunner(Executors.newVirtualThreadPerTaskExecutor());

    private final Failures failures = new Failures();
    private final Toasts toasts = new Toasts(reads);
    private final HeldBack held = new HeldBack();
    private final Runnable openAgain;
    private final Remembered remembered;
    private final ShellViewModel shell;

    /// @param language the computer's, which counts until the visitor chose one
    /// @param openAgain opens the library anew, in a window that takes this one's place
    Desktop(Wiring wiring, Path folder, InstantSource clock, ZoneId computer, Language language,
            Runnable openAgain) {
        this.wiring = wiring;
        this.clock = clock;
        this.computer = computer;
        this.openAgain = openAgain;
        remembered = new Remembered(folder.resolve("window.properties"), writes, failures);
        var chosen = remembered.word(LANGUAGE).flatMap(Language::named).orElse(language);
        texts = Texts.in(chosen.locale());
        words = new Words(chosen.locale());
        wiring.speak(chosen);
        // menus of text fields, and the names of keys
        Locale.setDefault(Locale.Category.DISPLAY, chosen.locale());
        shell = new ShellViewModel(wiring.library(), reads, clock, toasts, failures);
    }

    /// Finishes what was begun.
    void close() {
        List.of(imports, photos, reads, writes).forEach(TaskRunner::close);
    }

    /// The places of a window that are asked for from outside of it.
    record Shown(LibraryView library, ReportView report) {
    }

    /// Fills a window.
    Shown show(Stage stage, List<String> inputs, Runnable closed) {
        Thread.currentThread().setUncaughtExceptionHandler((_, thrown) -> failures.accept(thrown));
        Fonts.load();
        var over = new SimpleObjectProperty<Overlay>();
        var library = library(over::get);
        var theme = new SimpleObjectProperty<>(MainWindow.theme(remembered));
        var attaching = attaching();
        var attach = new AttachSheet(attaching, texts, shell.openedProperty(), over::get);
        var report = report(attach, over::get);
        var planning = planning();
        var view = new ShellView(shell, toasts, failures, texts, computer, theme,
                List.of(new LibraryPlace(library, notes(over::get), texts), plan(planning, attach, over::get),
                        attend(planning, attach, attaching), report,
                        changes(attach)));
        over.set(view);
        view.everywhere(texts.say("library.import.help"), Keys.of("Shortcut+O"), () -> {
            shell.go(Place.LIBRARY);
            library.chooseFiles();
        });
        view.reminding(reminders(stage));
        view.settling(texts.say("shell.settings.language"), () -> languages(() -> view.leaveFor(openAgain)));
        view.settling(texts.say("safe.title"), safe(library, over::get));
        view.leaving(writes);
        view.lettering(remembered.letters());
        var search = new SearchView(search(), texts, view);
        view.searching(search::open);
        stage.setOnHidden(_ -> closed.run());
        new MainWindow(shell, view, remembered, texts, theme).show(stage);
        library.bring(inputs);
        if (Boolean.getBoolean(UNTIL_FIRST_FRAME)) {
            new FirstFrame(stage).start();
        }
        return new Shown(library, report);
    }

    /// Brings in what somebody wants to open.
    void bring(Shown shown, List<String> inputs) {
        if (!inputs.isEmpty()) {
            shell.go(Place.LIBRARY);
            shown.library().bring(inputs);
        }
    }

    private LibraryView library(Supplier<Overlay> over) {
        var work = new LibraryWork(wiring.library(), wiring.imports(), wiring.refreshing(), wiring.reverting(),
                wiring.changes(), wiring.zones(), wiring.columns(), wiring.archive(), wiring.removal(), wiring.making(),
                wiring.catalogue(), wiring.sharing());
        var model = new LibraryViewModel(work, new LibraryTasks(reads, writes, imports, failures), held, clock, texts,
                words, toasts, shell::reload);
        return new LibraryView(model, texts, new FromLibrary(), over, remembered, computer, clock);
    }

    /// The choice of a language.
    ///
    /// @param openAnew opens the window in it
    private Region languages(Runnable openAnew) {
        var all = new ArrayList<Optional<Language>>();
        all.add(Optional.empty());
        Stream.of(Language.values()).map(Optional::of).forEach(all::add);
        var choice = new Segmented<Optional<Language>>("settings-language", all,
                it -> it.map(Language::ownName).orElseGet(() -> texts.say("shell.settings.language.system")));
        choice.setAccessibleText(texts.say("shell.settings.language"));
        choice.valueProperty().set(remembered.word(LANGUAGE).flatMap(Language::named));
        choice.valueProperty().subscribe((_, chosen) -> {
            remembered.keep(LANGUAGE, chosen.map(Language::code).orElse(""));
            openAnew.run();
        });
        return choice;
    }

    /// The sheet of the library's backups, made when it is opened.
    private Runnable safe(LibraryView library, Supplier<Overlay> over) {
        var model = new SafeViewModel(new SafeWork(wiring.checking(), wiring::saving, wiring.restoring()), imports,
                writes, texts, words, toasts, new SafeViewModel.Ways() {
                    @Override
                    public void readAgain() {
                        toasts.forget();
                        shell.reload();
                        library.shown();
                    }

                    @Override
                    public void openAgain() {
                        openAgain.run();
                    }
                }, failures);
        return () -> new SafeSheet(model, texts, over.get(), computer).show();
    }

    private Reminders reminders(Stage stage) {
        var reminders = new Reminders(shell.openedProperty(), shell.nowProperty(), stage::isFocused,
                Notifier.in(Objects.requireNonNullElse(System.getenv("PATH"), ""))::show, texts);
        remembered.number(REMINDER).ifPresent(it -> reminders.minutesProperty().set((int) it));
        reminders.minutesProperty().subscribe(it -> remembered.keep(REMINDER, it.doubleValue()));
        return reminders;
    }

    private NotesView notes(Supplier<Overlay> over) {
        var model = new NotesViewModel(wiring.collecting(), wiring.notes(), wiring.library(), wiring.people(),
                wiring.names(), reads,
                writes, clock, texts, toasts, shell::reload, failures);
        return new NotesView(model, texts, over);
    }

    private AttachViewModel attaching() {
        return new AttachViewModel(shell.openedProperty(), shell::visit, wiring.orphans(), reads, writes, texts, toasts,
                failures);
    }

    private ChangesView changes(AttachSheet attach) {
        var refreshing = new Refreshing(wiring.refreshing(), wiring.imports(), wiring.reverting(), held, imports,
                writes, texts, words, toasts, shell::reload, failures);
        var model = new ChangesViewModel(shell.openedProperty(), shell::visit,
                id -> shell.open(id, Place.CHANGES), wiring.changes(), wiring.plans(), refreshing, reads, writes,
                texts, toasts, failures);
        return new ChangesView(model, texts, words, remembered, shell.nowProperty(), computer, attach::open,
                talk -> shell.show(Place.PLAN, talk), () -> shell.go(Place.LIBRARY));
    }

    private PlanViewModel planning() {
        return new PlanViewModel(shell.openedProperty(), shell::visit, wiring.plans(), reads, writes,
                shell.nowProperty(), texts, toasts, failures);
    }

    private PlanPlace plan(PlanViewModel model, AttachSheet attach, Supplier<Overlay> over) {
        var work = new Handwork(shell.openedProperty(), wiring.making(), model, reads, writes, texts, words, toasts,
                shell::reload, failures);
        var decide = new PlanDecisions(model, wiring.plans(), texts, words, toasts);
        var handing = new HandingViewModel(shell.openedProperty(), shell::visit, wiring.handing(), wiring.stars(),
                model,
                writes, texts, words, toasts, failures);
        return new PlanPlace(model, decide, texts, remembered, shell.wantedProperty(), shell.nowProperty(),
                talk -> shell.show(Place.ATTEND, talk), card(), ways(model, Place.PLAN, model::open), attach::open,
                new Hand(work, texts, over), handing);
    }

    private TalkCardViewModel card() {
        return new TalkCardViewModel(shell.openedProperty(), wiring.speakers(), wiring.changes(), reads, failures);
    }

    private TalkWays ways(PlanViewModel plan, Place place, Consumer<Talk> open) {
        return new TalkWays(browser::open, this::copy, plan::star, open,
                (conference, talk) -> shell.open(conference, place, talk));
    }

    private void copy(String address) {
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, address));
        toasts.say(texts.say("talk.copied"));
    }

    private AttendView attend(PlanViewModel plan, AttachSheet attach, AttachViewModel attaching) {
        var model = new AttendViewModel(shell.openedProperty(), shell.nowProperty(), shell::visit, wiring.notes(),
                wiring.ratings(), wiring.library(), writes, clock, texts, toasts, failures);
        return new AttendView(model, card(), texts, ways(plan, Place.ATTEND, talk -> model.open(talk.id())), remembered,
                () -> shell.go(Place.PLAN),
                () -> shell.go(Place.LIBRARY),
                new AttendView.Orphanage(attaching.attachedProperty(), attach::open, attaching::detach),
                new PhotosViewModel(shell.openedProperty(), shell::visit, wiring.photos(), photos, reads, texts, words,
                        toasts, failures),
                new MetViewModel(shell.openedProperty(), shell::visit, wiring.people(), writes, failures))
                .heeding(shell.wantedProperty());
    }

    private ReportView report(AttachSheet attach, Supplier<Overlay> over) {
        var model = new ReportViewModel(shell.openedProperty(), shell::visit,
                new ReportWork(wiring.reports(), new ArrangeOutline(wiring.arranging()), wiring.arranging(),
                        wiring.notes(), wiring.library(), wiring.mending(),
                        wiring.takingOver(), clock),
                reads, writes, texts, words, toasts, browser::show, failures);
        model.rest(); // until somebody goes there
        return new ReportView(model, texts, remembered, new ReportView.Ways(this::write, browser::open, attach::open,
                over, text -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text)),
                (html, text) -> Clipboard.getSystemClipboard()
                        .setContent(Map.of(DataFormat.HTML, html, DataFormat.PLAIN_TEXT, text))));
    }

    private SearchViewModel search() {
        return new SearchViewModel(wiring.search(), wiring.plans(), shell.openedProperty(), shell::visit,
                new PastSearches(remembered), reads, writes, texts, toasts, new SearchViewModel.Ways() {
                    @Override
                    public void toTalk(ConferenceId conference, TalkId talk, boolean attend) {
                        shell.open(conference, attend ? Place.ATTEND : Place.PLAN, talk);
                    }

                    @Override
                    public void toNotes(ConferenceId conference) {
                        shell.open(conference, Place.ATTEND);
                    }
                }, failures);
    }

    /// Where the library leads.
    private final class FromLibrary implements Ways {
        @Override
        public void go(ConferenceId id, Card.Step step) {
            shell.open(id, switch (step) {
                case ATTEND -> Place.ATTEND;
                case PLAN, LOOK -> Place.PLAN;
                case REPORT -> Place.REPORT;
            });
        }

        @Override
        public void changes(ConferenceId id) {
            shell.open(id, Place.CHANGES);
        }

        @Override
        public void compare(Outcome.Held wanted) {
            held.compare(wanted);
            shell.open(wanted.conference().id(), Place.CHANGES);
        }
    }

    private void write(Optional<TalkId> talk) {
        talk.ifPresentOrElse(it -> shell.show(Place.ATTEND, it), () -> shell.go(Place.ATTEND));
    }

    /// Closes a window when it has been painted twice: the second time it is complete.
    private static final class FirstFrame extends AnimationTimer {
        private final Stage stage;
        private int pulses;

        FirstFrame(Stage stage) {
            this.stage = stage;
        }

        @Override
        public void handle(long now) {
            if (++pulses == 2) {
                stop();
                stage.hide();
            }
        }
    }
}
