package org.trackbook.ui.report;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.trackbook.model.ConferenceId;
import org.trackbook.model.Flavour;
import org.trackbook.model.Mend;
import org.trackbook.model.ReportKind;
import org.trackbook.model.ReportSettings;
import org.trackbook.model.Visit;
import org.trackbook.task.TaskRunner;
import org.trackbook.ui.kit.Notices;
import org.trackbook.ui.kit.Texts;
import org.trackbook.ui.kit.Times;
import org.trackbook.ui.orphans.LostTalk;
import org.trackbook.ui.orphans.LostWords;
import org.trackbook.usecase.Blended;
import org.trackbook.usecase.Draft;
import org.trackbook.usecase.Opened;
import org.trackbook.usecase.Outline;
import org.trackbook.usecase.WriteReport;
import org.trackbook.usecase.Written;
import org.trackbook.words.Words;

/// The report of the open conference.
public final class ReportViewModel {
    private final ObservableValue<Optional<Opened>> opened;
    private final Consumer<Visit> keep;
    private final ReportWork work;
    private final ReportWriter writer;
    private final NoteEdits edits;
    private final FactsViewModel facts;
    private final TaskRunner reads;
    private final TaskRunner writes;
    private final Texts texts;
    private final Words words;
    private final Notices notices;
    private final Consumer<Path> show;
    private final Consumer<Throwable> failures;

    private final ReadOnlyObjectWrapper<ReportState> state = new ReadOnlyObjectWrapper<>(new ReportState.Nowhere());
    private final ReadOnlyObjectWrapper<Optional<String>> trouble = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Path>> conflict = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<ReportKind> kind = new ReadOnlyObjectWrapper<>(ReportKind.ARTICLE);
    private final ReadOnlyObjectWrapper<Flavour> flavour = new ReadOnlyObjectWrapper<>(Flavour.PLAIN);
    private final ObjectProperty<Look> look = new SimpleObjectProperty<>(Look.PREVIEW);
    private final ObjectProperty<Optional<Draft.Piece>> chosen = new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty findingsShown = new SimpleBooleanProperty(false);
    private boolean drafting;
    private boolean away;
    private boolean stale;
    private Optional<ConferenceId> conference = Optional.empty();

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
    /// @param show opens a folder
    /// @param reads where the report is made
    /// @param writes where files are written
    public ReportViewModel(ObservableValue<Optional<Opened>> opened, Consumer<Visit> keep, ReportWork work,
            TaskRunner reads, TaskRunner writes, Texts texts, Words words, Notices notices, Consumer<Path> show,
            Consumer<Throwable> failures) {
        this.show = show;
        this.opened = opened;
        this.keep = keep;
        this.work = work;
        edits = new NoteEdits(work.notes(), work.library(), writes, work.clock(), keep, this::draft);
        writer = new ReportWriter(opened, keep, work.outline(), writes, texts, notices, failures);
        facts = new FactsViewModel(opened, work.facts(), writer, texts, words);
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

    /// What the report is made for; changed by [#choose].
    public ReadOnlyObjectProperty<ReportKind> kindProperty() {
        return kind.getReadOnlyProperty();
    }

    /// The flavour; changed by [#choose].
    public ReadOnlyObjectProperty<Flavour> flavourProperty() {
        return flavour.getReadOnlyProperty();
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

    /// Takes another kind, for this visit from now on.
    public void choose(ReportKind wish) {
        if (wish != kind.get()) {
            writer.perform(texts.say("report.done.kind", texts.say("report.kind." + wish.word())), "",
                    now -> work.outline().kind(now, wish));
        }
    }

    /// Takes another flavour, for this visit from now on.
    public void choose(Flavour wish) {
        if (wish != flavour.get()) {
            writer.perform(texts.say("report.done.flavour", texts.say("report.flavour." + wish.word())), "",
                    now -> work.outline().flavour(now, wish));
        }
    }

    /// A section before the one above or behind the one below, a paragraph likewise within its day.
    public void move(OutlineRow row, boolean up) {
        var words = texts.say("report.done.moved", row.name());
        switch (row.what()) {
            case OutlineRow.What.Heading(var section, _, _) ->
                arrange(words, "", outline -> outline.moved(section, up));
            case OutlineRow.What.Paragraph(var piece) -> {
                if (isMovable(piece)) {
                    arrange(words, "", outline -> outline.moved(piece.notes().getFirst(), up));
                }
            }
            case OutlineRow.What.Unused _ -> use(row);
        }
    }

    /// A row to the place of another one; nothing where it does not belong there.
    public void move(OutlineRow row, OutlineRow place, boolean before) {
        var words = texts.say("report.done.moved", row.name());
        if (row.what() instanceof OutlineRow.What.Heading(var section, _, _)
                && place.what() instanceof OutlineRow.What.Heading(var other, _, _)) {
            arrange(words, "", outline -> outline.moved(section, other, before));
        } else if (row.what() instanceof OutlineRow.What.Paragraph(var piece)
                && place.what() instanceof OutlineRow.What.Paragraph(var other) && !other.notes().isEmpty()
                && isMovable(piece)) {
            arrange(words, texts.say("report.done.moved.not.day"), outline -> outline.moved(piece.notes().getFirst(),
                    other.notes().getFirst(), before));
        }
    }

    /// A paragraph together with the one before, or one that was joined apart again.
    public void joinOrSplit(OutlineRow row) {
        if (row.what() instanceof OutlineRow.What.Paragraph(var piece) && isMovable(piece)) {
            arrange(texts.say(piece.notes().size() > 1 ? "report.done.split" : "report.done.joined", row.name()),
                    texts.say("report.done.joined.not"), outline -> outline.joinedOrSplit(piece.notes().getFirst()));
        }
    }

    /// A section, day or paragraph off where it is on; a section, day or note on where it is off.
    public void turn(OutlineRow row) {
        switch (row.what()) {
            case OutlineRow.What.Heading(var section, var day, var on) ->
                arrange(texts.say(on ? "report.done.off" : "report.done.on", row.name()),
                        texts.say("report.done.off.not"),
                        outline -> day.map(outline::switched).orElseGet(() -> outline.switched(section)));
            case OutlineRow.What.Paragraph(var piece) -> {
                if (piece.notes().isEmpty()) {
                    notices.say(texts.say("report.done.off.facts"));
                } else {
                    arrange(texts.say("report.done.off", row.name()), "",
                            outline -> outline.switched(piece.notes(), true));
                }
            }
            case OutlineRow.What.Unused _ -> use(row);
        }
    }

    private void use(OutlineRow row) {
        row.notes().forEach(note -> arrange(texts.say("report.done.on", row.name()), texts.say("report.done.on.not"),
                outline -> outline.used(note)));
    }

    /// All that was left out into the report again.
    void restore() {
        arrange(texts.say("report.done.whole"), "", Outline::whole);
    }

    /// Takes back what was done to the report last.
    public void undo() {
        writer.undo();
    }

    /// Does again what was taken back last.
    public void redo() {
        writer.redo();
    }

    /// Only the order of what happened on a day is the visitor's to choose.
    private boolean isMovable(Draft.Piece piece) {
        var movable = kind.get() != ReportKind.MINUTES && isOfADay(piece) && !piece.notes().isEmpty();
        if (!movable) {
            notices.say(texts.say(kind.get() == ReportKind.MINUTES
                    ? "report.done.moved.not.minutes"
                    : "report.done.moved.not"));
        }
        return movable;
    }

    private boolean isOfADay(Draft.Piece piece) {
        return state.get() instanceof ReportState.Ready ready && ready.draft().parts().stream()
                .anyMatch(part -> part.day().isPresent() && part.pieces().contains(piece));
    }

    private void arrange(String words, String without, Function<Outline, ReportSettings> decision) {
        writer.perform(words, without, now -> work.outline().arrange(now, decision));
    }

    /// Writes the report below a folder.
    public void export(Path folder) {
        export(folder, false);
    }

    /// Writes it although somebody edited the file.
    public void overwrite(Path folder) {
        export(folder, true);
    }

    /// Brings what is new into the file that somebody edited, and keeps what he changed.
    public void merge(Path folder) {
        trouble.set(Optional.empty());
        conflict.set(Optional.empty());
        opened.getValue().ifPresent(now -> writes.run(_ -> work.reports().merge(now.conference().id(), kind.get(),
                flavour.get(), folder), it -> merged(folder, it), failures));
    }

    private void merged(Path folder, Blended outcome) {
        switch (outcome) {
            case Blended.Plain(var written) -> written(folder, written);
            case Blended.Merged(var text, _, _, _, _) -> offer("report.merged", folder, text);
            case Blended.Torn(var text, var clashes, _, _) -> {
                var first = clashes.getFirst();
                trouble.set(Optional.of(texts.say("report.torn", clashes.size(), first.line(), first.mine().strip())));
                conflict.set(Optional.of(text));
            }
        }
    }

    /// Takes what was changed in the file into the notes, with a way back. The file stays as it is.
    public void takeOver(Path folder) {
        opened.getValue().map(now -> now.conference().id()).ifPresent(id -> writes.run(
                _ -> work.takingOver().take(id, kind.get(), flavour.get(), folder), taken -> {
                    if (!taken.done().changed()) {
                        notices.say(texts.say("report.taken.none"));
                        return;
                    }
                    conflict.set(Optional.empty());
                    keep.accept(taken.done().visit());
                    notices.say(texts.say("report.taken", taken.taken(), taken.left()), () -> writes.run(
                            _ -> work.takingOver().takeBack(id, taken.done()), back -> keep.accept(back.visit()),
                            failures));
                }, failures));
    }

    /// Leaves the edited file as it is.
    public void leave() {
        conflict.set(Optional.empty());
    }

    private void export(Path folder, boolean overwrite) {
        trouble.set(Optional.empty());
        conflict.set(Optional.empty());
        opened.getValue().ifPresent(now -> writes.run(_ -> work.reports().write(now.conference().id(), kind.get(),
                flavour.get(), folder, overwrite), it -> written(folder, it), failures));
    }

    /// Settles a finding, with a way back.
    ///
    /// @param typed the words it waited for; blank ones leave all as it was
    void mend(Mend mend, String typed) {
        opened.getValue().map(now -> now.conference().id()).ifPresent(id -> writes.run(
                _ -> work.mending().settle(id, mend, typed), done -> {
                    if (done.changed()) {
                        keep.accept(done.visit());
                        notices.say(mended(mend, typed), () -> writes.run(
                                _ -> work.mending().takeBack(id, mend, done), back -> keep.accept(back.visit()),
                                failures));
                    }
                }, failures));
    }

    private String mended(Mend mend, String typed) {
        return switch (mend) {
            case Mend.Replace(_, _, var to) -> texts.say("report.findings.mended", to);
            case Mend.Move _ -> texts.say("report.findings.moved");
            case Mend.Write _,Mend.Judge _,Mend.Describe _,Mend.Say _ ->
                texts.say("report.findings.typed", typed.strip());
        };
    }

    /// Gives the report as Markdown, whatever its flavour is.
    public void copy(Consumer<String> clipboard) {
        opened.getValue().ifPresent(now -> reads.run(_ -> work.reports().draft(now, kind.get(), Flavour.PLAIN),
                draft -> {
                    if (draft instanceof Draft.Told told) {
                        clipboard.accept(told.text());
                        notices.say(texts.say("report.copied"));
                    }
                }, failures));
    }

    /// Gives the report as a reader sees it, for where text is rich, and as Markdown for where it is not.
    public void copyRich(BiConsumer<String, String> clipboard) {
        opened.getValue().ifPresent(now -> reads.run(_ -> work.reports().rich(now, kind.get()), rich -> rich.ifPresent(
                it -> {
                    clipboard.accept(it.html(), it.markdown());
                    notices.say(texts.say("report.copied.rich"));
                }), failures));
    }

    private void written(Path folder, Written outcome) {
        switch (outcome) {
            case Written.Kept(var text, _, _, _, var changed) ->
                offer(changed ? "report.exported" : "report.exported.same", folder, text);
            case Written.Conflict(var text, _, _) -> conflict.set(Optional.of(text));
            case Written.NothingToTell _ -> trouble.set(Optional.of(texts.say("report.wordless.what")));
            case Written.Failed(var problem) -> trouble.set(Optional.of(words.say(problem)));
        }
    }

    private void offer(String key, Path folder, Path text) {
        notices.offer(texts.say(key, folder.relativize(text).toString()), texts.say("report.exported.folder"),
                () -> show.accept(text.getParent()));
    }

    // ---- what the report says about itself ----

    FactsViewModel facts() {
        return facts;
    }

    // ---- the notes of a paragraph ----

    NoteEdits edits() {
        return edits;
    }

    /// Opens the notes of a paragraph, to be written while it is read.
    void edit(Draft.Piece piece) {
        opened.getValue().ifPresent(now -> {
            var notes = piece.notes().stream().flatMap(id -> now.visit().notes().stream()
                    .filter(note -> note.id().equals(id))).toList();
            var names = new NoteNames(now, texts);
            edits.open(now.conference().id(), notes, notes.stream().map(names::name).toList());
        });
    }

    /// Where the words of a paragraph come from.
    String source(Draft.Piece piece) {
        return opened.getValue().map(now -> new NoteNames(now, texts).source(piece)).orElse("");
    }

    // ---- the draft ----

    /// Nobody looks: no report is made until somebody does, however many notes are saved elsewhere meanwhile.
    public void rest() {
        edits.flush();
        away = true;
    }

    /// Somebody looks.
    void wake() {
        away = false;
        if (stale) {
            draft();
        }
    }

    private void open(Optional<Opened> now) {
        var id = now.map(it -> it.conference().id());
        var other = !id.equals(conference);
        if (other) {
            conference = id;
            writer.forget();
            edits.close();
        }
        if (now.isEmpty()) {
            state.set(new ReportState.Nowhere());
            return;
        }
        kind.set(WriteReport.kind(now.get()));
        flavour.set(WriteReport.flavour(now.get()));
        edits.take(now.get().visit());
        if (state.get() instanceof ReportState.Nowhere || (other && away)) {
            state.set(new ReportState.Loading());
        }
        draft();
    }

    /// Makes the report of what is known and typed now. One is made at a time: who types fast sees each that is done.
    private void draft() {
        if (drafting || away) {
            stale = true;
            return;
        }
        opened.getValue().map(edits::over).ifPresent(now -> {
            drafting = true;
            stale = false;
            reads.run(_ -> state(now), next -> drafted(now, next), thrown -> {
                drafting = false;
                failures.accept(thrown);
            });
        });
    }

    private void drafted(Opened of, ReportState next) {
        drafting = false;
        if (conference.equals(Optional.of(of.conference().id()))) {
            show(next);
        }
        if (stale) {
            draft();
        }
    }

    private void show(ReportState next) {
        chosen.set(chosen.get().flatMap(piece -> again(next, piece)));
        state.set(next);
    }

    /// The piece of the new report in which the same notes stand.
    private static Optional<Draft.Piece> again(ReportState next, Draft.Piece piece) {
        return next instanceof ReportState.Ready ready
                ? ready.outline().stream().flatMap(row -> row.piece().stream())
                        .filter(it -> it.notes().stream().anyMatch(piece.notes()::contains)).findFirst()
                : Optional.empty();
    }

    private ReportState state(Opened now) {
        var kind = WriteReport.kind(now);
        var flavour = WriteReport.flavour(now);
        return switch (work.reports().draft(now, kind, flavour)) {
            case Draft.NothingToTell _ -> new ReportState.Wordless(Outline.of(now, kind, flavour).isCut()
                    && now.visit().notes().stream().anyMatch(note -> !note.deleted()));
            case Draft.Told told -> {
                var lost = lost(now);
                var rows = new OutlineRows(now, lost, texts);
                var outline = rows.of(told, Outline.of(now, kind, flavour));
                yield new ReportState.Ready(told, outline, rows.unused(told.unused()), lost,
                        new FindingRows(outline, texts, words).of(told.findings()));
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
}
