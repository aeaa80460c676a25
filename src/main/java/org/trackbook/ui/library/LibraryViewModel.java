package org.trackbook.ui.library;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.trackbook.model.Conference;
import org.trackbook.model.ConferenceId;
import org.trackbook.model.Problem;
import org.trackbook.model.Track;
import org.trackbook.model.Visit;
import org.trackbook.plan.Agenda;
import org.trackbook.task.Running;
import org.trackbook.task.Work;
import org.trackbook.ui.kit.Notices;
import org.trackbook.ui.kit.Texts;
import org.trackbook.ui.shell.HeldBack;
import org.trackbook.usecase.ImportSchedule;
import org.trackbook.usecase.Look;
import org.trackbook.usecase.Made;
import org.trackbook.usecase.MergeOutcome;
import org.trackbook.usecase.Outcome;
import org.trackbook.usecase.Refresh;
import org.trackbook.usecase.RemoveConference;
import org.trackbook.usecase.Shelved;
import org.trackbook.words.Words;

/// The library: what stands in it, what is coming in, and what is done to it as a whole.
public final class LibraryViewModel {
    private static final String VISIT = ".visit.json";

    private final LibraryWork work;
    private final LibraryTasks tasks;
    private final HeldBack held;
    private final InstantSource clock;
    private final Texts texts;
    private final Words words;
    private final Notices notices;
    private final Runnable changed;
    private final Refreshes refreshes;
    private final Corrections corrections;

    private final ReadOnlyObjectWrapper<LibraryState> state = new ReadOnlyObjectWrapper<>(new LibraryState.Loading());
    private final ObservableList<Importing> incoming = FXCollections.observableArrayList();

    /// @param held what waits for a decision of the visitor
    /// @param changed told when the library holds something else than before
    public LibraryViewModel(LibraryWork work, LibraryTasks tasks, HeldBack held, InstantSource clock, Texts texts,
            Words words, Notices notices, Runnable changed) {
        this.work = work;
        this.tasks = tasks;
        this.held = held;
        this.clock = clock;
        this.texts = texts;
        this.words = words;
        this.notices = notices;
        this.changed = changed;
        corrections = new Corrections(work, tasks, texts, words, notices, this::loadAnew);
        refreshes = new Refreshes(work, held, tasks, texts, words, notices, this::refreshed);
    }

    // ---- properties ----

    public ReadOnlyObjectProperty<LibraryState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// Imports under way and reports not put away, oldest first.
    public ObservableList<Importing> incoming() {
        return incoming;
    }

    /// What does not look like a newer version of what is known, and waits.
    ObservableList<Outcome.Held> held() {
        return held.all();
    }

    Refreshes refreshes() {
        return refreshes;
    }

    Corrections corrections() {
        return corrections;
    }

    LibraryWork work() {
        return work;
    }

    LibraryTasks tasks() {
        return tasks;
    }

    Words words() {
        return words;
    }

    // ---- commands ----

    /// Reads the library again.
    public void load() {
        tasks.reads().run(_ -> shelves(), state::set, thrown -> {
            state.set(new LibraryState.Failed(texts.say("library.failed")));
            tasks.failures().accept(thrown);
        });
    }

    /// Finds what was held back when the window was open the last time, or by a command. It is asked after whatever is
    /// being written: else it might be what was just dismissed.
    void loadHeld() {
        tasks.writes().run(_ -> work.imports().held(), held::waiting, tasks.failures());
    }

    private void loadAnew() {
        changed.run();
        load();
    }

    /// Brings in files and addresses; each is an import of its own. Visit files are merged into their conferences.
    public void bring(List<String> inputs) {
        inputs.stream().distinct().forEach(input -> {
            if (input.toLowerCase(Locale.ROOT).endsWith(VISIT)) {
                merge(input);
            } else {
                begin(new Importing(name(input), input), progress -> work.imports().look(input, progress));
            }
        });
    }

    private void merge(String input) {
        tasks.writes().run(_ -> work.sharing().merge(input), outcome -> {
            switch (outcome) {
                case MergeOutcome.Merged(_, var id, var added, var updated, var both, _, var changed) -> {
                    notices.say(changed
                            ? texts.say("library.merged", name(input), added, updated, both)
                            : texts.say("library.merged.same", name(input)));
                    loadAnew();
                }
                case MergeOutcome.Refused(_, var problem) -> refused(input, problem);
            }
        }, tasks.failures());
    }

    private void refused(String input, Problem problem) {
        var importing = new Importing(name(input), input);
        incoming.add(importing);
        importing.becomes(new Importing.State.Refused(words.reason(problem)));
    }

    /// Brings in the conference that comes with the program.
    public void bringSample() {
        begin(new Importing(texts.say("library.sample.name"), ImportSchedule.SAMPLE),
                _ -> work.imports().lookAtSample());
    }

    /// Finds out what is wrong with inputs as they stand; nobody is asked for anything.
    Running check(List<String> inputs, Consumer<List<Problem>> wrong) {
        return tasks.reads().run(
                _ -> inputs.stream().map(work.imports()::problem).flatMap(Optional::stream).toList(), wrong,
                tasks.failures());
    }

    /// Stops an import; what was read of it is forgotten.
    public void cancel(Importing importing) {
        importing.cancel();
        incoming.remove(importing);
    }

    /// Puts a report away.
    public void dismiss(Importing importing) {
        incoming.remove(importing);
    }

    /// Tries an import again that was refused.
    void again(Importing importing) {
        incoming.remove(importing);
        bring(List.of(importing.input()));
    }

    /// Takes a conference out, with a way back.
    public void remove(ConferenceId id) {
        tasks.writes().run(_ -> work.removal().remove(id), removed -> {
            removed.ifPresent(it -> notices.say(texts.say("library.removed", it.conference().title()),
                    () -> putBack(it)));
            held.forget(id);
            loadAnew();
        }, tasks.failures());
    }

    private void putBack(RemoveConference.Removed removed) {
        tasks.writes().run(_ -> {
            work.removal().putBack(removed);
            return removed;
        }, _ -> {
            loadAnew();
            loadHeld();
        }, tasks.failures());
    }

    /// Puts a conference among the past ones, with a way back.
    void archive(Shelved conference) {
        shelve(conference, true);
    }

    /// Takes a conference out of the archive, with a way back.
    void takeBack(Shelved conference) {
        shelve(conference, false);
    }

    private void shelve(Shelved conference, boolean archived) {
        move(conference.id(), archived, () -> notices.say(
                texts.say(archived ? "library.archived" : "library.taken.back", conference.title()),
                () -> move(conference.id(), !archived, () -> {
                })));
    }

    private void move(ConferenceId id, boolean archived, Runnable then) {
        tasks.writes().run(_ -> archived ? work.archive().archive(id) : work.archive().unarchive(id), moved -> {
            if (moved) {
                then.run();
            }
            loadAnew();
        }, tasks.failures());
    }

    /// Asks for newer versions of all conferences on the shelf.
    void refreshAll() {
        if (state.get() instanceof LibraryState.Ready ready) {
            refreshes.refresh(ready.cards().stream().map(Card::conference).toList());
        }
    }

    /// Asks for a newer version of one.
    void refresh(Shelved conference) {
        if (conference.hasSource()) {
            refreshes.refresh(List.of(conference));
        } else {
            notices.say(texts.say("library.refresh.none", conference.title()));
        }
    }

    private void refreshed(Outcome.Kept kept) {
        corrections.remember(ImportReport.of(kept.read(), kept.conference()));
        loadAnew();
    }

    /// Keeps what was held back, with a way back.
    void apply(Outcome.Held wanted) {
        tasks.writes().run(_ -> work.imports().apply(wanted), this::applied, tasks.failures());
    }

    private void applied(Outcome outcome) {
        switch (outcome) {
            case Outcome.Kept(var read, var conference, _) -> {
                held.forget(conference.id());
                corrections.remember(ImportReport.of(read, conference));
                notices.say(texts.say("library.held.applied", conference.title()), () -> takeBack(conference));
                loadAnew();
            }
            case Outcome.Unchanged(_, var conference) -> {
                held.forget(conference.id());
                notices.say(texts.say("library.refreshed", conference.title(), 0));
                loadAnew();
            }
            case Outcome.Held anew -> {
                held.hold(anew);
                notices.say(texts.say("shell.held.anew", anew.conference().title()));
                loadAnew();
            }
            case Outcome.Refused(var look) -> notices.say(words.say(look.problem()));
            case Outcome.Cancelled _ -> throw new IllegalStateException("what was read already cannot be stopped");
        }
    }

    private void takeBack(Conference applied) {
        tasks.writes().run(_ -> work.reverts().revert(applied), outcome -> {
            if (outcome instanceof Outcome.Refused(var look)) {
                notices.say(words.say(look.problem()));
            }
            loadAnew();
        }, tasks.failures());
    }

    /// Leaves what was held back, with a way back.
    void dismiss(Outcome.Held unwanted) {
        var id = unwanted.conference().id();
        tasks.writes().run(_ -> {
            work.imports().dismiss(id);
            return id;
        }, held::forget, tasks.failures());
        notices.say(texts.say("library.held.dismissed", unwanted.conference().title()), () -> tasks.writes().run(_ -> {
            work.imports().hold(unwanted);
            return unwanted;
        }, held::hold, tasks.failures()));
    }

    /// Makes a conference without any file.
    ///
    /// @param made told its id
    /// @param refused told why there is none
    void make(String title, LocalDate from, LocalDate to, ZoneId zone, Consumer<ConferenceId> made,
            Consumer<String> refused) {
        tasks.writes().run(_ -> work.making().make(title, from, to, zone), outcome -> {
            switch (outcome) {
                case Made.OfConference(var id) -> {
                    notices.say(texts.say("library.hand.made", title.strip()), () -> remove(id));
                    loadAnew();
                    made.accept(id);
                }
                case Made.Refused(var problem) -> refused.accept(words.reason(problem));
                case Made.OfTalk _ -> throw new IllegalStateException("a talk was made of a conference");
            }
        }, tasks.failures());
    }

    // ---- imports ----

    private void begin(Importing importing, Work<Look> look) {
        incoming.add(importing);
        importing.running(tasks.net().run(look, step -> importing.becomes(new Importing.State.Working(step)),
                found -> keep(importing, found), thrown -> fail(importing, thrown)));
    }

    private void keep(Importing importing, Look look) {
        importing.running(tasks.writes().run(_ -> work.imports().keep(look), outcome -> end(importing, outcome),
                thrown -> fail(importing, thrown)));
    }

    private void end(Importing importing, Outcome outcome) {
        switch (outcome) {
            case Outcome.Kept(var read, var conference, _) -> {
                held.forget(conference.id());
                importing.becomes(
                        new Importing.State.Kept(corrections.remember(ImportReport.of(read, conference))));
                loadAnew();
            }
            case Outcome.Unchanged(_, var conference) ->
                importing.becomes(new Importing.State.Unchanged(conference.id(), conference.title()));
            case Outcome.Held suspicious -> {
                incoming.remove(importing);
                held.hold(suspicious);
            }
            case Outcome.Refused(var look) -> importing.becomes(new Importing.State.Refused(reason(look)));
            case Outcome.Cancelled _ -> incoming.remove(importing);
        }
    }

    /// Without the place, where that is what the card is called.
    private String reason(Look.Refused look) {
        var problem = look.problem();
        return problem.place().equals(look.input())
                ? words.say(new Problem(problem.effect(), problem.cause(), "", problem.facts()))
                : words.say(problem);
    }

    private void fail(Importing importing, Throwable thrown) {
        incoming.remove(importing);
        tasks.failures().accept(thrown);
    }

    private static String name(String input) {
        return Pasted.isAddress(input)
                ? input
                : input.substring(Math.max(input.lastIndexOf('/'), input.lastIndexOf('\\')) + 1);
    }

    // ---- cards ----

    private LibraryState shelves() {
        var all = work.library().shelf();
        if (all.isEmpty()) {
            return new LibraryState.Empty();
        }
        var cards = all.stream()
                .filter(it -> !it.archived())
                .map(this::card)
                .sorted(LibraryViewModel::compare)
                .toList();
        return new LibraryState.Ready(cards, all.stream().filter(Shelved::archived).toList());
    }

    /// What takes place today, then what is to come, the soonest first, then what was, the newest first.
    private static int compare(Card one, Card other) {
        var rank = Integer.compare(rank(one), rank(other));
        var dates = one.conference().start().compareTo(other.conference().start());
        return rank != 0 ? rank : one.step() == Card.Step.PLAN ? dates : -dates;
    }

    private static int rank(Card card) {
        return switch (card.step()) {
            case ATTEND -> 0;
            case PLAN -> 1;
            case REPORT, LOOK -> 2;
        };
    }

    private Card card(Shelved shelved) {
        var today = LocalDate.ofInstant(clock.instant(), shelved.zone().id());
        var step = Card.step(shelved, today);
        var running = step == Card.Step.ATTEND ? running(shelved) : Optional.<String>empty();
        return new Card(shelved, mainTracks(work.library().visit(shelved.id())), step == Card.Step.ATTEND, running,
                step, unseen(shelved, today));
    }

    private Unseen unseen(Shelved shelved, LocalDate today) {
        var count = work.changes().unseen(shelved.id());
        if (count == 0) {
            return Unseen.NOTHING;
        }
        var unseen = work.changes().history(shelved.id()).stream().filter(it -> !it.seen()).toList();
        var onAgenda = unseen.stream()
                .flatMap(it -> it.changes().stream())
                .filter(Refresh.Listed::onAgenda)
                .count();
        var isToday = unseen.stream()
                .anyMatch(it -> LocalDate.ofInstant(it.at(), shelved.zone().id()).equals(today));
        return new Unseen(count, (int) onAgenda, isToday);
    }

    private Optional<String> running(Shelved shelved) {
        var now = clock.instant();
        return work.library()
                .lookFor(shelved.id())
                .stream()
                .flatMap(opened -> Agenda.of(opened.conference(), opened.visit()).stream())
                .flatMap(day -> day.talks().stream())
                .filter(entry -> entry.slot().end().isAfter(now))
                .findFirst()
                .map(entry -> texts.say(entry.slot().start().isAfter(now) ? "library.card.next" : "library.card.now",
                        entry.talk().title()));
    }

    private static List<String> mainTracks(Visit visit) {
        var names = new ArrayList<String>();
        for (var day : visit.days()) {
            day.label().or(() -> day.track().map(Track::value)).ifPresent(names::add);
        }
        return names;
    }
}
