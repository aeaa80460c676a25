package org.trackbook.ui.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.trackbook.model.About;
import org.trackbook.model.Flavour;
import org.trackbook.model.Note;
import org.trackbook.model.NoteId;
import org.trackbook.model.Rating;
import org.trackbook.model.ReportKind;
import org.trackbook.model.TalkId;
import org.trackbook.model.Visit;
import org.trackbook.task.Running;
import org.trackbook.task.TaskRunner;
import org.trackbook.text.Block;
import org.trackbook.ui.kit.Notices;
import org.trackbook.ui.kit.Texts;
import org.trackbook.ui.kit.Times;
import org.trackbook.ui.orphans.LostTalk;
import org.trackbook.ui.orphans.LostWords;
import org.trackbook.usecase.Done;
import org.trackbook.usecase.Draft;
import org.trackbook.usecase.Opened;
import org.trackbook.usecase.WriteReport;
import org.trackbook.usecase.Written;
import org.trackbook.words.Words;

/// The report of the open conference.
public final class ReportViewModel {
    private static final int NAME_LENGTH = 80;

    private final ObservableValue<Optional<Opened>> opened;
    private final Consumer<Visit> keep;
    private final WriteReport reports;
    private final TaskRunner reads;
    private final TaskRunner writes;
    private final Texts texts;
    private final Words words;
    private final Notices notices;
    private final Consumer<Throwable> failures;

    private final ReadOnlyObjectWrapper<ReportState> state = new ReadOnlyObjectWrapper<>(new ReportState.Nowhere());
    private final ReadOnlyObjectWrapper<Optional<String>> trouble = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Path>> conflict = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Flavour> flavour = new SimpleObjectProperty<>(Flavour.PLAIN);
    private final ObjectProperty<Look> look = new SimpleObjectProperty<>(Look.PREVIEW);
    private final ObjectProperty<Optional<Draft.Piece>> chosen = new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty findingsShown = new SimpleBooleanProperty(false);
    private Running drafting = Running.NOTHING;

    /// How the report is shown.
    public enum Look {
        /** As it will read. */
        PREVIEW,
        /** As it will be written. */
        RAW,
        /** Side by side. */
        BOTH
    }

    /// @param keep takes over a changed visit for all places
    /// @param reads where the report is made
    /// @param writes where files are written
    public ReportViewModel(ObservableValue<Optional<Opened>> opened, Consumer<Visit> keep, WriteReport reports,
            TaskRunner reads, TaskRunner writes, Texts texts, Words words, Notices notices,
            Consumer<Throwable> failures) {
        this.opened = opened;
        this.keep = keep;
        this.reports = reports;
        this.reads = reads;
        this.writes = writes;
        this.texts = texts;
        this.words = words;
        this.notices = notices;
        this.failures = failures;
        opened.subscribe(this::open);
    }

    // ---- properties ----

    public ReadOnlyObjectProperty<ReportState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// Why the last export came to nothing.
    public ReadOnlyObjectProperty<Optional<String>> troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    /// The file that somebody edited, where an export would have overwritten it.
    public ReadOnlyObjectProperty<Optional<Path>> conflictProperty() {
        return conflict.getReadOnlyProperty();
    }

    /// The flavour; changed by [#choose].
    public ReadOnlyObjectProperty<Flavour> flavourProperty() {
        return flavour;
    }

    public ObjectProperty<Look> lookProperty() {
        return look;
    }

    /// The piece that is marked on the page.
    public ObjectProperty<Optional<Draft.Piece>> chosenProperty() {
        return chosen;
    }

    public BooleanProperty findingsShownProperty() {
        return findingsShown;
    }

    // ---- commands ----

    /// Takes another flavour, for this visit from now on.
    public void choose(Flavour wish) {
        var now = opened.getValue();
        if (now.isEmpty() || wish == flavour.get()) {
            return;
        }
        writes.run(_ -> reports.choose(now.get().conference().id(), wish), this::take, failures);
    }

    /// Writes the report below a folder.
    public void export(Path folder) {
        export(folder, false);
    }

    /// Writes it although somebody edited the file.
    public void overwrite(Path folder) {
        export(folder, true);
    }

    /// Leaves the edited file as it is.
    public void leave() {
        conflict.set(Optional.empty());
    }

    private void export(Path folder, boolean overwrite) {
        trouble.set(Optional.empty());
        conflict.set(Optional.empty());
        opened.getValue().ifPresent(now -> writes.run(_ -> reports.write(now.conference().id(), ReportKind.ARTICLE,
                flavour.get(), folder, overwrite), it -> written(folder, it), failures));
    }

    private void written(Path folder, Written outcome) {
        switch (outcome) {
            case Written.Kept(var text, _, _, _, var changed) -> notices.say(texts.say(
                    changed ? "report.exported" : "report.exported.same", folder.relativize(text).toString()));
            case Written.Conflict(var text, _, _) -> conflict.set(Optional.of(text));
            case Written.NothingToTell _ -> trouble.set(Optional.of(texts.say("report.wordless.what")));
            case Written.Failed(var problem) -> trouble.set(Optional.of(words.say(problem)));
        }
    }

    private void take(Done done) {
        keep.accept(done.visit());
    }

    // ---- the draft ----

    private void open(Optional<Opened> now) {
        drafting.cancel();
        if (now.isEmpty()) {
            state.set(new ReportState.Nowhere());
            return;
        }
        flavour.set(WriteReport.flavour(now.get()));
        if (state.get() instanceof ReportState.Nowhere) {
            state.set(new ReportState.Loading());
        }
        drafting = reads.run(_ -> state(now.get(), reports.draft(now.get(), ReportKind.ARTICLE, flavour.get())),
                this::show, failures);
    }

    private void show(ReportState next) {
        chosen.set(chosen.get().flatMap(piece -> again(next, piece)));
        state.set(next);
    }

    /// The piece of the new report that is made of the same notes.
    private static Optional<Draft.Piece> again(ReportState next, Draft.Piece piece) {
        return next instanceof ReportState.Ready ready
                ? ready.outline().stream().flatMap(row -> row.piece().stream())
                        .filter(it -> !it.notes().isEmpty() && it.notes().equals(piece.notes())).findFirst()
                : Optional.empty();
    }

    private ReportState state(Opened now, Draft draft) {
        return switch (draft) {
            case Draft.NothingToTell _ -> new ReportState.Wordless();
            case Draft.Told told -> {
                var lost = lost(now);
                yield new ReportState.Ready(told, outline(now, told, lost),
                        told.unused().stream().flatMap(id -> note(now, id).stream()).map(it -> row(it, lost)).toList(),
                        lost, told.findings().stream().map(words::reason).toList());
            }
        };
    }

    private List<ReportState.LostLine> lost(Opened now) {
        var said = new LostWords(texts, Times.of(texts, now.conference()));
        return LostTalk.of(now.conference(), now.visit())
                .stream()
                .map(it -> new ReportState.LostLine(it, said.facts(it.talk())))
                .toList();
    }

    /// What is known of a talk, where it is gone.
    private static Optional<String> gone(Optional<TalkId> talk, List<ReportState.LostLine> lost) {
        return talk.flatMap(id -> lost.stream().filter(it -> it.lost().talk().id().equals(id)).findFirst())
                .map(it -> it.lost().talk().title() + (it.facts().isEmpty() ? "" : ", " + it.facts()));
    }

    private List<OutlineRow> outline(Opened now, Draft.Told told, List<ReportState.LostLine> lost) {
        var rows = new ArrayList<OutlineRow>();
        for (var part : told.parts()) {
            var blocks = part.pieces().stream().flatMap(piece -> piece.blocks().stream()).toList();
            var name = part.heading().map(Block::plain).orElseGet(() -> texts.say("report.section." + part.section()
                    .word()));
            rows.add(new OutlineRow(name, 0, 0, Block.words(blocks), Optional.empty(), Optional.empty(),
                    Optional.empty()));
            part.pieces().forEach(piece -> rows.add(row(now, piece, lost)));
        }
        return rows;
    }

    private OutlineRow row(Opened now, Draft.Piece piece, List<ReportState.LostLine> lost) {
        var talk = piece.talk().or(() -> talk(now, piece.notes()));
        var stars = piece.talk().flatMap(now.visit()::rating).map(Rating::stars).orElse(0);
        var text = piece.blocks().stream().map(Block::plain).filter(it -> !it.isBlank()).findFirst()
                .orElseGet(() -> texts.say("report.photo"));
        return new OutlineRow(shortened(text), piece.notes().size(), stars, Block.words(piece.blocks()),
                talk, Optional.of(piece), gone(talk, lost));
    }

    private OutlineRow row(Note note, List<ReportState.LostLine> lost) {
        return new OutlineRow(shortened(note.text()), 1, 0, note.text().split("\\s+").length, talk(note),
                Optional.empty(), gone(talk(note), lost));
    }

    private static String shortened(String text) {
        var line = text.lines().findFirst().orElse("");
        return line.length() <= NAME_LENGTH ? line : line.substring(0, NAME_LENGTH);
    }

    private static Optional<Note> note(Opened now, NoteId id) {
        return now.visit().notes().stream().filter(it -> it.id().equals(id)).findFirst();
    }

    private static Optional<TalkId> talk(Opened now, List<NoteId> notes) {
        return notes.stream().flatMap(id -> note(now, id).stream()).flatMap(note -> talk(note).stream()).findFirst();
    }

    private static Optional<TalkId> talk(Note note) {
        return note.about() instanceof About.Talks(var talks) ? Optional.of(talks.getFirst()) : Optional.empty();
    }
}
