package org.trackbook.ui.orphans;

import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.trackbook.model.About;
import org.trackbook.model.ConferenceId;
import org.trackbook.model.NoteId;
import org.trackbook.model.Person;
import org.trackbook.model.Room;
import org.trackbook.model.Talk;
import org.trackbook.model.TalkFacts;
import org.trackbook.model.Track;
import org.trackbook.model.Visit;
import org.trackbook.plan.Orphans;
import org.trackbook.task.Running;
import org.trackbook.task.TaskRunner;
import org.trackbook.ui.kit.Notices;
import org.trackbook.ui.kit.Texts;
import org.trackbook.ui.kit.TrackSigns;
import org.trackbook.usecase.Choice;
import org.trackbook.usecase.KeepOrphans;
import org.trackbook.usecase.Opened;
import org.trackbook.usecase.Reattached;

/// Brings what was said of a lost talk to another talk, and takes a note from its talk; both with a way back.
public final class AttachViewModel {
    private static final int MOST = 200;

    private final ObservableValue<Optional<Opened>> opened;
    private final Consumer<Visit> changed;
    private final KeepOrphans orphans;
    private final TaskRunner reads;
    private final TaskRunner writes;
    private final Texts texts;
    private final Notices notices;
    private final Consumer<Throwable> onFailure;

    private final ReadOnlyObjectWrapper<Optional<LostTalk>> lost = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final StringProperty query = new SimpleStringProperty(this, "query", "");
    private final ReadOnlyObjectWrapper<Map<NoteId, TalkFacts>> attached = new ReadOnlyObjectWrapper<>(Map.of());
    private final ObservableList<AttachRow> rows = FXCollections.observableArrayList();
    private Running looking = Running.NOTHING;

    /// @param changed takes over the visit afterwards
    /// @param reads where the library is asked
    /// @param writes where it is kept, one thing after the other
    public AttachViewModel(ObservableValue<Optional<Opened>> opened, Consumer<Visit> changed, KeepOrphans orphans,
            TaskRunner reads, TaskRunner writes, Texts texts, Notices notices, Consumer<Throwable> onFailure) {
        this.opened = opened;
        this.changed = changed;
        this.orphans = orphans;
        this.reads = reads;
        this.writes = writes;
        this.texts = texts;
        this.notices = notices;
        this.onFailure = onFailure;
        query.subscribe(_ -> find());
        opened.map(now -> now.map(AttachViewModel::abouts)).subscribe(_ -> look());
    }

    // ---- properties ----

    /// The talk whose words are looked after.
    public ReadOnlyObjectProperty<Optional<LostTalk>> lostProperty() {
        return lost.getReadOnlyProperty();
    }

    /// Words of a title, speaker, room or track; while it is empty the best guesses are shown.
    StringProperty queryProperty() {
        return query;
    }

    /// The talks to choose from, best first.
    public ObservableList<AttachRow> rows() {
        return rows;
    }

    /// The notes that were brought to their talk, with the one they were about.
    public ReadOnlyObjectProperty<Map<NoteId, TalkFacts>> attachedProperty() {
        return attached.getReadOnlyProperty();
    }

    /// What may change when a note is attached or detached.
    private record Abouts(ConferenceId conference, Map<NoteId, About> notes) {
    }

    private static Abouts abouts(Opened now) {
        var notes = new HashMap<NoteId, About>();
        now.visit().notes().forEach(note -> notes.put(note.id(), note.about()));
        return new Abouts(now.conference().id(), notes);
    }

    private void look() {
        looking.cancel();
        var now = opened.getValue();
        if (now.isEmpty()) {
            attached.set(Map.of());
            return;
        }
        looking = reads.run(_ -> orphans.attached(now.get().conference().id()), attached::set, onFailure);
    }

    // ---- commands ----

    /// Begins with the talk's best guesses.
    public void begin(LostTalk talk) {
        lost.set(Optional.of(talk));
        query.set("");
        find();
    }

    /// Brings all that was said of the lost talk to another one.
    public void attach(Talk to) {
        opened.getValue().ifPresent(now -> lost.get().ifPresent(it -> write(now.conference().id(),
                id -> orphans.attachAll(id, it.talk().id(), to.id()),
                left -> texts.say(left == 0 ? "orphans.attached" : "orphans.attached.left", to.title(), left))));
        lost.set(Optional.empty());
    }

    /// Takes a note from its talk. It becomes one about a talk that is gone.
    public void detach(NoteId note) {
        opened.getValue().ifPresent(now -> write(now.conference().id(), id -> orphans.detach(id, note),
                _ -> texts.say("orphans.detached")));
    }

    /// Something that is done to a conference.
    private interface Deed {
        Reattached of(ConferenceId conference);
    }

    /// How the visitor is told of it.
    private interface Telling {
        String of(int left);
    }

    private void write(ConferenceId id, Deed deed, Telling telling) {
        writes.run(_ -> deed.of(id), outcome -> {
            switch (outcome) {
                case Reattached.Done(var after, var left, var undo) -> {
                    changed.accept(after.visit());
                    notices.say(telling.of(left), () -> takeBack(undo));
                }
                case Reattached.NoNote _,Reattached.NoTalk _,Reattached.NoOrphan _ ->
                    notices.say(texts.say("orphans.meanwhile"));
            }
        }, onFailure);
    }

    private void takeBack(Reattached.Return undo) {
        writes.run(_ -> orphans.undo(undo), done -> {
            if (done) {
                changed.accept(undo.before());
            } else {
                notices.say(texts.say("orphans.meanwhile"));
            }
        }, onFailure);
    }

    // ---- what to choose from ----

    private void find() {
        rows.setAll(opened.getValue().flatMap(now -> lost.get().map(it -> rows(now, it))).orElse(List.of()));
    }

    private List<AttachRow> rows(Opened now, LostTalk lost) {
        var signs = TrackSigns.of(now.conference());
        var asked = Choice.folded(query.get());
        if (asked.isEmpty()) {
            var guesses = Orphans.guesses(now.conference(), lost.talk())
                    .stream()
                    .map(guess -> new AttachRow(guess.talk(), signs.index(guess.talk().track()),
                            Optional.of(guess.match())))
                    .toList();
            return guesses.isEmpty() ? near(now, lost, signs) : guesses;
        }
        var words = List.of(asked.split(" "));
        return now.conference()
                .talks()
                .stream()
                .filter(talk -> words.stream().allMatch(said(talk)::contains))
                .limit(MOST)
                .map(talk -> new AttachRow(talk, signs.index(talk.track()), Optional.empty()))
                .toList();
    }

    /// Where no talk looks like the lost one: those that take place about when it did.
    private static List<AttachRow> near(Opened now, LostTalk lost, TrackSigns signs) {
        var start = lost.talk().start().orElseGet(() -> now.conference().days().getFirst().start());
        return now.conference()
                .talks()
                .stream()
                .sorted(Comparator.comparing(talk -> Duration.between(start, talk.slot().start()).abs()))
                .limit(MOST)
                .map(talk -> new AttachRow(talk, signs.index(talk.track()), Optional.empty()))
                .toList();
    }

    private static String said(Talk talk) {
        return Choice.folded(Stream.of(Stream.of(talk.title()), talk.speakers().stream().map(Person::value),
                talk.room().map(Room::value).stream(), talk.track().map(Track::value).stream())
                .flatMap(parts -> parts)
                .collect(Collectors.joining(" ")));
    }
}
