package org.trackbook.ui.notes;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.trackbook.model.ConferenceId;
import org.trackbook.model.Contact;
import org.trackbook.task.TaskRunner;
import org.trackbook.ui.draft.Draft;
import org.trackbook.ui.draft.Drafts;
import org.trackbook.ui.draft.Saving;
import org.trackbook.ui.kit.Notices;
import org.trackbook.ui.kit.Texts;
import org.trackbook.usecase.Collected;
import org.trackbook.usecase.CollectNotes;
import org.trackbook.usecase.CorrectNames;
import org.trackbook.usecase.CorrectNames.Correction;
import org.trackbook.usecase.Done;
import org.trackbook.usecase.KeepNotes;
import org.trackbook.usecase.MeetPeople;
import org.trackbook.usecase.MeetPeople.Said;
import org.trackbook.usecase.ReadLibrary;

/// All notes, narrowed to what is looked for; the chosen one can be typed in.
public final class NotesViewModel {
    private final CollectNotes collect;
    private final MeetPeople people;
    private final CorrectNames names;
    private final TaskRunner reads;
    private final TaskRunner writes;
    private final InstantSource clock;
    private final Texts texts;
    private final Notices notices;
    private final Runnable changed;
    private final Consumer<Throwable> onFailure;

    private final ReadOnlyObjectWrapper<NotesState> state = new ReadOnlyObjectWrapper<>(new NotesState.Loading());
    private final ObjectProperty<Filter> filter = new SimpleObjectProperty<>(Filter.ALL);
    private final IntegerProperty least = new SimpleIntegerProperty(1);
    private final ObjectProperty<Optional<ConferenceId>> conference = new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Saving> saving = new ReadOnlyObjectWrapper<>(new Saving.Kept(0));
    private final Drafts drafts;
    private List<Collected> all = List.of();
    private Optional<Draft> open = Optional.empty();

    /// @param changed is told when a visit has become another one
    /// @param onFailure for what neither visitor nor program expected
    public NotesViewModel(CollectNotes collect, KeepNotes notes, ReadLibrary library, MeetPeople people,
            CorrectNames names, TaskRunner reads, TaskRunner writes, InstantSource clock, Texts texts, Notices notices,
            Runnable changed,
            Consumer<Throwable> onFailure) {
        this.collect = collect;
        this.people = people;
        this.names = names;
        this.reads = reads;
        this.writes = writes;
        this.clock = clock;
        this.texts = texts;
        this.notices = notices;
        this.changed = changed;
        this.onFailure = onFailure;
        filter.subscribe((_, _) -> show());
        least.subscribe((_, _) -> show());
        conference.subscribe((_, _) -> show());
        drafts = new Drafts(notes, library, writes, clock, _ -> heard(), this::look);
    }

    ReadOnlyObjectProperty<NotesState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    ObjectProperty<Filter> filterProperty() {
        return filter;
    }

    /// How many stars a talk must have at least where the rated ones are asked for, from 1.
    IntegerProperty leastProperty() {
        return least;
    }

    /// The conference that is looked at; absent for all.
    ObjectProperty<Optional<ConferenceId>> conferenceProperty() {
        return conference;
    }

    /// The chosen note as it is typed.
    StringProperty textProperty() {
        return text;
    }

    /// How far what was typed is on its way into the library.
    ReadOnlyObjectProperty<Saving> savingProperty() {
        return saving.getReadOnlyProperty();
    }

    private void look() {
        saving.set(Drafts.saving(Stream.concat(open.stream(), drafts.owed().stream()).distinct().toList()));
    }

    /// What is not in the library yet.
    List<String> owed() {
        return drafts.owed().stream().map(Draft::text).toList();
    }

    /// Reads all notes.
    public void load() {
        reads.run(_ -> collect.all(), it -> {
            all = it;
            it.forEach(each -> drafts.take(each.conference(),
                    each.notes().stream().map(Collected.Written::note).toList()));
            show();
        }, onFailure);
    }

    private void show() {
        var shown = all.stream()
                .filter(it -> conference.get().map(it.conference()::equals).orElse(true))
                .toList();
        var lines = new ArrayList<Line>();
        for (var each : shown) {
            var found = lines(each).toList();
            if (!found.isEmpty()) {
                lines.add(new Line.Head(each.conference(), each.title()));
                lines.addAll(found);
            }
        }
        state.set(new NotesState.Ready(all.stream()
                .map(it -> new NotesState.Named(Optional.of(it.conference()), it.title()))
                .toList(), lines, (int) lines.stream().filter(line -> !(line instanceof Line.Head)).count()));
    }

    private Stream<Line> lines(Collected each) {
        var id = each.conference();
        return switch (filter.get()) {
            case ALL -> each.notes().stream().map(note -> new Line.OfNote(id, note, beginning(note)));
            case HIGHLIGHTS -> each.notes()
                    .stream()
                    .filter(Collected.Written::isHighlighted)
                    .map(note -> new Line.OfNote(id, note, String.join(" · ", note.highlights())));
            case QUESTIONS -> each.notes()
                    .stream()
                    .filter(Collected.Written::asks)
                    .map(note -> new Line.OfNote(id, note, String.join(" · ", note.questions())));
            case RATED -> each.notes()
                    .stream()
                    .filter(note -> note.stars() >= least.get())
                    .sorted((one, other) -> Integer.compare(other.stars(), one.stars()))
                    .map(note -> new Line.OfNote(id, note, beginning(note)));
            case ACTIONS -> each.actions().stream().map(action -> new Line.OfAction(id, action));
            case PEOPLE -> each.people().stream().map(person -> new Line.OfPerson(id, person));
        };
    }

    private static String beginning(Collected.Written note) {
        return note.note().text().strip().lines().findFirst().orElse("");
    }

    /// Puts the note of a line where it can be typed in.
    void choose(Optional<Line> line) {
        open.ifPresent(it -> text.unbindBidirectional(it.textProperty()));
        drafts.clear();
        open = line.flatMap(it -> it.written().map(written -> drafts.of(it.conference(), written.note())));
        open.ifPresentOrElse(it -> {
            it.reopen(clock.instant());
            text.bindBidirectional(it.textProperty());
        }, () -> text.set(""));
        look();
    }

    /// Whether there is a note to type in; those of others are only read.
    boolean isOpen() {
        return open.filter(it -> it.author().isEmpty()).isPresent();
    }

    /// Hands over what was typed.
    void flush() {
        drafts.flush();
    }

    private void heard() {
        changed.run();
        load();
    }

    private void write(Runnable work) {
        writes.run(_ -> {
            work.run();
            return true;
        }, _ -> heard(), onFailure);
    }

    /// Says that an action is done or not, or what was to do about somebody.
    void check(Line line, boolean done) {
        switch (line) {
            case Line.OfAction(var id, var action) ->
                write(() -> people.check(id, action.from().note().id(), action.line(), done));
            case Line.OfPerson(var id, var person) -> write(() -> person.id().ifPresentOrElse(
                    it -> people.change(id, it, before -> before.withDone(done)),
                    () -> people.add(id, new Said(person.name(), person.organisation(), person.about(),
                            Optional.empty()), done)));
            case Line.Head _,Line.OfNote _ -> {
            }
        }
    }

    /// Says something else of somebody, with the way back. Nobody is left without a name, an organisation and a word.
    void say(Line.OfPerson line, Said said, boolean done) {
        if (said.isNobody()) {
            return;
        }
        var id = line.conference();
        var met = line.person();
        var before = new Said(met.name(), met.organisation(), met.about(), met.next());
        writes.run(_ -> met.id().map(it -> change(id, it, said, done)).orElseGet(() -> people.add(id, said, done)),
                did -> {
                    heard();
                    notices.say(texts.say("notes.person.done"), () -> write(() -> met.id()
                            .ifPresentOrElse(it -> change(id, it, before, met.done()),
                                    () -> people.delete(id, did.visit().people().getLast().id()))));
                }, onFailure);
    }

    private Done change(ConferenceId id, String person, Said said, boolean done) {
        return people.change(id, person, old -> new Contact(old.id(), said.name(), said.organisation(), said.about(),
                said.next(), done, old.edited(), old.author()));
    }

    /// What would change if a name were written in another way.
    void look(String wrong, String right, Consumer<List<Correction>> found) {
        flush();
        var scope = conference.get();
        writes.run(_ -> names.look(scope, wrong, right), found, onFailure);
    }

    /// Writes it so, with the way back.
    void correct(List<Correction> corrections) {
        writes.run(_ -> names.correct(corrections), done -> {
            choose(Optional.empty());
            changed.run();
            load();
            notices.say(texts.say("notes.name.done", done.size()), () -> write(() -> names.takeBack(done)));
        }, onFailure);
    }
}
