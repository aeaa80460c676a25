package org.trackbook.ui.library;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.trackbook.model.ConferenceId;
import org.trackbook.model.Effect;
import org.trackbook.model.Kind;
import org.trackbook.model.Problem;
import org.trackbook.model.Track;
import org.trackbook.model.Visit;
import org.trackbook.plan.Agenda;
import org.trackbook.task.TaskRunner;
import org.trackbook.task.Work;
import org.trackbook.ui.kit.Notices;
import org.trackbook.ui.kit.Texts;
import org.trackbook.usecase.ImportSchedule;
import org.trackbook.usecase.Look;
import org.trackbook.usecase.Outcome;
import org.trackbook.usecase.ReadLibrary;
import org.trackbook.usecase.RemoveConference;
import org.trackbook.usecase.Shelved;
import org.trackbook.words.Words;

/// The library: what stands in it, what is coming in.
public final class LibraryViewModel {
    private static final int MOST_LINES = 200;

    private final ReadLibrary library;
    private final ImportSchedule schedules;
    private final RemoveConference removal;
    private final TaskRunner reads;
    private final TaskRunner writes;
    private final TaskRunner imports;
    private final InstantSource clock;
    private final Texts texts;
    private final Words words;
    private final Notices notices;
    private final Runnable changed;
    private final Consumer<Throwable> failures;

    private final ReadOnlyObjectWrapper<LibraryState> state = new ReadOnlyObjectWrapper<>(new LibraryState.Loading());
    private final ObservableList<Importing> incoming = FXCollections.observableArrayList();

    /// @param reads where the library is read
    /// @param writes where it is changed, one thing after the other
    /// @param imports where schedules are read, several at once
    /// @param changed told when the library holds something else than before
    /// @param failures told of what nobody expected
    public LibraryViewModel(ReadLibrary library, ImportSchedule schedules, RemoveConference removal, TaskRunner reads,
            TaskRunner writes, TaskRunner imports, InstantSource clock, Texts texts, Words words, Notices notices,
            Runnable changed, Consumer<Throwable> failures) {
        this.library = library;
        this.schedules = schedules;
        this.removal = removal;
        this.reads = reads;
        this.writes = writes;
        this.imports = imports;
        this.clock = clock;
        this.texts = texts;
        this.words = words;
        this.notices = notices;
        this.changed = changed;
        this.failures = failures;
    }

    // ---- properties ----

    public ReadOnlyObjectProperty<LibraryState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// Imports under way and reports not put away, oldest first.
    public ObservableList<Importing> incoming() {
        return incoming;
    }

    // ---- commands ----

    /// Reads the library again.
    public void load() {
        reads.run(_ -> cards(), this::show, thrown -> {
            state.set(new LibraryState.Failed(texts.say("library.failed")));
            failures.accept(thrown);
        });
    }

    private void loadAnew() {
        changed.run();
        load();
    }

    /// Brings in files; each is an import of its own.
    public void bring(List<String> inputs) {
        inputs.forEach(input -> begin(name(input), progress -> schedules.look(input, progress)));
    }

    /// Brings in the conference that comes with the program.
    public void bringSample() {
        begin(texts.say("library.sample.name"), _ -> schedules.lookAtSample());
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

    /// Takes a conference out, with a way back.
    public void remove(ConferenceId id) {
        writes.run(_ -> removal.remove(id), removed -> {
            removed.ifPresent(it -> notices.say(texts.say("library.removed", it.conference().title()),
                    () -> putBack(it)));
            loadAnew();
        }, failures);
    }

    private void putBack(RemoveConference.Removed removed) {
        writes.run(_ -> {
            removal.putBack(removed);
            return removed;
        }, _ -> loadAnew(), failures);
    }

    // ---- imports ----

    private void begin(String name, Work<Look> look) {
        var importing = new Importing(name);
        incoming.add(importing);
        importing.running(imports.run(look, step -> importing.becomes(new Importing.State.Working(step)),
                found -> keep(importing, found), thrown -> fail(importing, thrown)));
    }

    private void keep(Importing importing, Look look) {
        importing.running(writes.run(_ -> schedules.keep(look), outcome -> end(importing, outcome),
                thrown -> fail(importing, thrown)));
    }

    private void end(Importing importing, Outcome outcome) {
        switch (outcome) {
            case Outcome.Kept kept -> {
                importing.becomes(report(kept));
                loadAnew();
            }
            case Outcome.Unchanged(_, var conference) ->
                importing.becomes(new Importing.State.Unchanged(conference.id(), conference.title()));
            case Outcome.Held(_, var conference, _, _) -> importing
                    .becomes(new Importing.State.Refused(texts.say("library.import.held", conference.title())));
            case Outcome.Refused(var look) -> importing.becomes(new Importing.State.Refused(words.say(look.problem())));
            case Outcome.Cancelled _ -> incoming.remove(importing);
        }
    }

    private void fail(Importing importing, Throwable thrown) {
        incoming.remove(importing);
        failures.accept(thrown);
    }

    private Importing.State report(Outcome.Kept kept) {
        var conference = kept.conference();
        var talks = conference.talks().stream().filter(talk -> talk.kind() == Kind.TALK).count();
        var problems = kept.read().problems();
        var sum = texts.say("library.import.sum", talks, conference.talks().size() - talks,
                count(problems, Effect.SKIPPED), count(problems, Effect.REPAIRED), count(problems, Effect.GUESSED));
        var lines = problems.stream().limit(MOST_LINES).map(words::say).toList();
        return new Importing.State.Kept(conference.id(), conference.title(), sum, lines);
    }

    private static long count(List<Problem> problems, Effect effect) {
        return problems.stream().filter(problem -> problem.effect() == effect).count();
    }

    private static String name(String input) {
        return input.substring(Math.max(input.lastIndexOf('/'), input.lastIndexOf('\\')) + 1);
    }

    // ---- cards ----

    private void show(List<Card> cards) {
        state.set(cards.isEmpty() ? new LibraryState.Empty() : new LibraryState.Ready(cards));
    }

    private List<Card> cards() {
        return library.shelf().stream().map(this::card).sorted(LibraryViewModel::compare).toList();
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
        return new Card(shelved, mainTracks(library.visit(shelved.id())), step == Card.Step.ATTEND, running, step);
    }

    private Optional<String> running(Shelved shelved) {
        var now = clock.instant();
        return library.lookFor(shelved.id())
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
