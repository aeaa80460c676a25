package org.trackbook.ui.attend;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.trackbook.model.About;
import org.trackbook.model.Attendance;
import org.trackbook.model.ConferenceId;
import org.trackbook.model.Day;
import org.trackbook.model.DayPart;
import org.trackbook.model.NoteId;
import org.trackbook.model.Person;
import org.trackbook.model.Rating;
import org.trackbook.model.Revision;
import org.trackbook.model.Talk;
import org.trackbook.model.TalkId;
import org.trackbook.model.TripPart;
import org.trackbook.model.Visit;
import org.trackbook.plan.Agenda;
import org.trackbook.plan.Entry;
import org.trackbook.task.TaskRunner;
import org.trackbook.ui.draft.Draft;
import org.trackbook.ui.draft.Drafts;
import org.trackbook.ui.draft.Saving;
import org.trackbook.ui.draft.WordCount;
import org.trackbook.ui.kit.Notices;
import org.trackbook.ui.kit.Texts;
import org.trackbook.usecase.KeepNotes;
import org.trackbook.usecase.Opened;
import org.trackbook.usecase.RateTalks;
import org.trackbook.usecase.ReadLibrary;

/// The visitor's desk in the room: which talk runs, what is written and said of it. Whatever is typed is kept without
/// being asked to.
public final class AttendViewModel {
    private final ObservableValue<Optional<Opened>> opened;
    private final ObservableValue<Instant> now;
    private final Consumer<Visit> changed;
    private final InstantSource clock;
    private final Texts texts;
    private final Notices notices;
    private final ReadLibrary library;
    private final TaskRunner writes;
    private final Consumer<Throwable> onFailure;
    private final Drafts drafts;
    private final Marks marks;
    private final Verdict verdict;
    private final Hints hints = new Hints();

    private final ReadOnlyObjectWrapper<AttendState> state = new ReadOnlyObjectWrapper<>(
            new AttendState.NoConference());
    private final ReadOnlyObjectWrapper<Saving> saving = new ReadOnlyObjectWrapper<>(new Saving.Kept(0));
    /// Talks that were opened: they stay in the list also where they are not on the agenda, so that it does not change
    /// under the pointer.
    private final Set<TalkId> shown = new HashSet<>();
    private final Map<ConferenceId, TalkId> visited = new HashMap<>();
    private Optional<ConferenceId> conference = Optional.empty();
    private int day = 1;
    private Spot spot = new Spot.Nowhere();
    private boolean chosen;
    private boolean watchAll;
    private List<Opened> everywhere = List.of();

    /// @param opened the conference on the desk
    /// @param now ticks
    /// @param changed gets the visit after each action
    /// @param writes does one thing after the other
    /// @param onFailure for what neither visitor nor program expected
    public AttendViewModel(ObservableValue<Optional<Opened>> opened, ObservableValue<Instant> now,
            Consumer<Visit> changed, KeepNotes notes, RateTalks rates, ReadLibrary library, TaskRunner writes,
            InstantSource clock, Texts texts, Notices notices, Consumer<Throwable> onFailure) {
        this.opened = opened;
        this.now = now;
        this.changed = changed;
        this.clock = clock;
        this.texts = texts;
        this.notices = notices;
        this.library = library;
        this.writes = writes;
        this.onFailure = onFailure;
        drafts = new Drafts(notes, library, writes, clock, this::changed, this::look);
        marks = new Marks(rates, library, writes, texts, notices, this::changed, onFailure);
        verdict = new Verdict(writes, this::keepVerdict, this::look);
        opened.subscribe(this::take);
        now.subscribe(_ -> show());
    }

    // what is shown

    public ReadOnlyObjectProperty<AttendState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Saving> savingProperty() {
        return saving.getReadOnlyProperty();
    }

    /// The verdict on the open talk, as it is typed.
    StringProperty verdictProperty() {
        return verdict.textProperty();
    }

    /// Where the visitor is writing.
    Spot spot() {
        return spot;
    }

    /// Names that are likely to be written about what is open.
    Vocabulary vocabulary() {
        return opened.getValue().map(it -> Vocabulary.of(it, talks(it, written().stream()
                .flatMap(section -> section.drafts().stream())
                .flatMap(draft -> draft.about() instanceof About.Talks(var ids) ? ids.stream() : Stream.of())
                .distinct()
                .toList()), day)).orElse(Vocabulary.NONE);
    }

    private List<Section> written() {
        return state.get() instanceof AttendState.Ready ready ? ready.sections() : List.of();
    }

    /// What a note said before, newest first.
    List<Revision> older(Draft draft) {
        return opened.getValue().map(it -> it.visit().notes()).orElse(List.of()).stream()
                .filter(note -> draft.id().equals(Optional.of(note.id())))
                .flatMap(note -> note.history().reversed().stream())
                .toList();
    }

    /// Takes an older text up again; the one of now becomes the newest of the older ones.
    void takeUp(Draft draft, Revision text) {
        var now = draft.text();
        drafts.restore(draft, text.text());
        notices.say(texts.say("attend.said.older"), () -> drafts.restore(draft, now));
    }

    boolean isOpen(ConferenceId id) {
        return conference.equals(Optional.of(id));
    }

    /// Where the clocks of the conference stand.
    Optional<ZoneId> zone() {
        return opened.getValue().map(it -> it.conference().zone().id());
    }

    /// The day it is there.
    LocalDate today() {
        return LocalDate.ofInstant(now.getValue(), zone().orElse(ZoneOffset.UTC));
    }

    /// Who speaks in the talks that a note is about.
    List<String> speakers(Draft draft) {
        return opened.getValue()
                .filter(_ -> draft.about() instanceof About.Talks)
                .map(it -> talks(it, ((About.Talks) draft.about()).talks()))
                .orElse(List.of())
                .stream()
                .flatMap(talk -> talk.speakers().stream())
                .map(Person::value)
                .distinct()
                .toList();
    }

    /// What the clocks of the conference say.
    LocalTime time() {
        return LocalTime.ofInstant(now.getValue(),
                opened.getValue().map(it -> it.conference().zone().id()).orElse(ZoneOffset.UTC));
    }

    private void take(Optional<Opened> taken) {
        var id = taken.map(it -> it.conference().id());
        if (!id.equals(conference)) {
            drafts.clear();
            verdict.show(Optional.empty(), "");
            conference = id;
            chosen = false;
            shown.clear();
            taken.ifPresent(this::start);
        }
        taken.ifPresent(it -> drafts.take(it.visit()));
        show();
    }

    private void changed(Visit visit) {
        if (conference.equals(Optional.of(visit.conference()))) {
            changed.accept(visit);
        } else {
            everywhere = everywhere.stream()
                    .map(it -> it.conference().id().equals(visit.conference())
                            ? new Opened(it.conference(), visit)
                            : it)
                    .toList();
            show();
        }
    }

    private void show() {
        state.set(opened.getValue().<AttendState>map(this::ready).orElseGet(AttendState.NoConference::new));
        look();
    }

    private AttendState ready(Opened it) {
        var subject = subject(it);
        if (subject instanceof Subject.OneTalk(var talk, _, _, var rating, _, _)) {
            verdict.show(Optional.of(new Verdict.Of(it.conference().id(), talk.id())),
                    rating.flatMap(Rating::verdict).orElse(""));
        } else {
            verdict.show(Optional.empty(), "");
        }
        return new AttendState.Ready(it.conference(), day(it), AgendaRows.of(it, day, now.getValue(), shown),
                foot(it), subject, sections(it), hints.of(it, subject, day, now.getValue()));
    }

    private Day day(Opened it) {
        return it.conference().day(day).orElseGet(() -> it.conference().days().getFirst());
    }

    private Subject subject(Opened it) {
        return switch (spot) {
            case Spot.Nowhere _ -> new Subject.Nothing();
            case Spot.OneTalk(var id) -> talk(it, id).<Subject>map(talk -> subject(it, talk))
                    .orElseGet(Subject.Nothing::new);
            case Spot.SeveralTalks(var ids) -> new Subject.SeveralTalks(talks(it, ids));
            case Spot.Moment(var draft) -> draft.about() instanceof About.Moment(_, var time)
                    ? new Subject.Moment(day(it), time)
                    : new Subject.Nothing();
            case Spot.WholeDay _ -> new Subject.WholeDay(day(it));
            case Spot.Trip _ -> new Subject.Trip();
            case Spot.WithoutTalk _ -> new Subject.WithoutTalk();
            case Spot.Best _ -> new Subject.Best(day(it), Picks.best(it, day));
            case Spot.Watch _ -> watch(it);
        };
    }

    /// The open conference first; the others as they were read, with what was done to them since.
    private Subject watch(Opened it) {
        var here = it.conference().id();
        var others = everywhere.stream().filter(other -> watchAll && !other.conference().id().equals(here));
        return new Subject.Watch(Stream.concat(Stream.of(it), others)
                .map(each -> new Subject.Picked(each.conference(), Picks.watch(each)))
                .filter(picked -> !picked.talks().isEmpty())
                .toList(), watchAll);
    }

    private Subject subject(Opened it, Talk talk) {
        var row = AgendaRows.of(it, talk, now.getValue());
        return new Subject.OneTalk(talk, row.sign(), row.why().isPresent(), it.visit().rating(talk.id()),
                row.said().attendance(), row.said().watch());
    }

    private static Optional<Talk> talk(Opened it, TalkId id) {
        return it.conference().talk(id).or(() -> Agenda.of(it.conference(), it.visit())
                .stream()
                .flatMap(agenda -> agenda.talks().stream())
                .map(Entry.Attend::talk)
                .filter(talk -> talk.id().equals(id))
                .findFirst());
    }

    private static List<Talk> talks(Opened it, List<TalkId> ids) {
        return ids.stream().flatMap(id -> talk(it, id).stream())
                .sorted(Comparator.comparing((Talk talk) -> talk.slot().start()))
                .toList();
    }

    private AttendState.Foot foot(Opened it) {
        var notes = it.visit().notes().stream().filter(note -> !note.deleted()).toList();
        var dayWords = notes.stream()
                .filter(note -> note.about() instanceof About.WholeDay(var number, _) && number == day)
                .mapToInt(note -> WordCount.of(note.text()))
                .sum();
        var parts = notes.stream()
                .flatMap(note -> note.about() instanceof About.Trip(var part) ? Stream.of(part) : Stream.of())
                .distinct()
                .count();
        return new AttendState.Foot(dayWords, (int) parts, Lost.of(it).count(), Picks.best(it, day).size(),
                Picks.watch(it).size());
    }

    private List<Section> sections(Opened it) {
        return switch (spot) {
            case Spot.Nowhere _,Spot.Best _,Spot.Watch _ -> List.of();
            case Spot.OneTalk(var id) -> List.of(section(it, "", About.talk(id)));
            case Spot.SeveralTalks(var ids) -> List.of(section(it, "", new About.Talks(ids)));
            case Spot.Moment(var draft) -> List.of(new Section("", "", List.of(draft), Optional.empty(),
                    Optional.empty()));
            case Spot.WholeDay _ -> Stream.of(DayPart.values())
                    .map(part -> section(it, texts.say("attend.part.day." + word(part)),
                            new About.WholeDay(day, part)))
                    .toList();
            case Spot.Trip _ -> Stream.of(TripPart.values())
                    .map(part -> section(it, texts.say("attend.part.trip." + word(part)), new About.Trip(part)))
                    .toList();
            case Spot.WithoutTalk _ -> new LostSections(texts, it.conference())
                    .of(Lost.of(it), note -> drafts.of(it.conference().id(), note));
        };
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /// All notes about the same, at least an empty one.
    private Section section(Opened it, String heading, About about) {
        var id = it.conference().id();
        var there = drafts.about(id, it.visit(), other -> same(about, other));
        var shown = there.stream().anyMatch(draft -> draft.author().isEmpty())
                ? there
                : Stream.concat(there.stream(), Stream.of(drafts.fresh(id, about))).toList();
        return new Section(heading, "", shown, Optional.of(about), Optional.empty());
    }

    /// Whether two notes are about the same; the order of talks says nothing.
    private static boolean same(About one, About other) {
        if (one instanceof About.Talks(var some) && other instanceof About.Talks(var others)) {
            return Set.copyOf(some).equals(Set.copyOf(others));
        }
        return one.equals(other);
    }

    /// Says anew how far saving is.
    private void look() {
        if (!(state.get() instanceof AttendState.Ready ready)) {
            return;
        }
        var refused = drafts.owed().stream().filter(draft -> draft.failure().isPresent());
        var of = Drafts.saving(Stream
                .concat(ready.sections().stream().flatMap(section -> section.drafts().stream()), refused)
                .distinct()
                .toList());
        if (of instanceof Saving.Failed) {
            saving.set(of);
        } else if (verdict.failure().isPresent()) {
            saving.set(new Saving.Failed(verdict.failure().get()));
        } else {
            saving.set(verdict.pending() ? new Saving.Pending() : of);
        }
    }

    // where to write

    /// Opens a talk, on its day; what was said of one that is gone stands without a talk.
    public void open(TalkId talk) {
        opened.getValue().flatMap(it -> talk(it, talk)).ifPresentOrElse(it -> {
            leave();
            day = it.day();
            arrive(new Spot.OneTalk(it.id()));
        }, () -> {
            if (opened.getValue().filter(it -> Lost.of(it).has(talk)).isPresent()) {
                openWithoutTalk();
            }
        });
    }

    /// Talks whose name somebody is typing.
    List<Jump> jumps(String words) {
        return opened.getValue().map(it -> Jump.of(it, day, now.getValue(), words)).orElse(List.of());
    }

    /// One note about several talks; a single talk is opened as such.
    void open(List<TalkId> ids) {
        var talks = opened.getValue().map(it -> talks(it, ids)).orElse(List.of());
        if (talks.size() == 1) {
            open(talks.getFirst().id());
        } else if (!talks.isEmpty()) {
            choose(new Spot.SeveralTalks(talks.stream().map(Talk::id).toList()));
        }
    }

    /// Opens what a row of the agenda stands for; free time is a moment to write about.
    void open(AgendaRow row) {
        switch (row) {
            case AgendaRow.OfTalk(var talk, _, _, _, _, _, _) -> open(talk.id());
            case AgendaRow.OfTalks(var talks, _, _) -> open(talks);
            case AgendaRow.OfMoment(var note, _, _, _) -> openMoment(note);
            case AgendaRow.OfGap(var slot) -> openMoment(slot.start());
        }
    }

    private void openMoment(NoteId id) {
        opened.getValue().ifPresent(it -> it.visit()
                .notes()
                .stream()
                .filter(note -> note.id().equals(id))
                .findFirst()
                .ifPresent(note -> {
                    leave();
                    arrive(new Spot.Moment(drafts.of(it.conference().id(), note)));
                }));
    }

    /// A note about this moment, on the clocks of the conference; at the start of the day while it does not run.
    void openMoment() {
        opened.getValue().ifPresent(it -> {
            var shown = day(it);
            var at = now.getValue();
            var runs = !at.isBefore(shown.start()) && at.isBefore(shown.end());
            openMoment(runs ? at : Agenda.instant(shown, LocalTime.NOON, it.conference().zone().id()));
        });
    }

    private void openMoment(Instant at) {
        opened.getValue().ifPresent(it -> {
            leave();
            arrive(new Spot.Moment(drafts.fresh(it.conference().id(), moment(it, at))));
        });
    }

    private About moment(Opened it, Instant at) {
        var time = LocalTime.ofInstant(at, it.conference().zone().id());
        return new About.Moment(day, LocalTime.of(time.getHour(), time.getMinute()));
    }

    void openDay() {
        choose(new Spot.WholeDay());
    }

    void openTrip() {
        choose(new Spot.Trip());
    }

    void openWithoutTalk() {
        choose(new Spot.WithoutTalk());
    }

    void openBest() {
        choose(new Spot.Best());
    }

    void openWatch() {
        choose(new Spot.Watch());
    }

    boolean isWatchingAll() {
        return watchAll;
    }

    /// What is to be watched later of all conferences, or of the open one alone.
    void watchAll(boolean all) {
        watchAll = all;
        show();
        if (all) {
            writes.run(_ -> library.toWatch(), it -> {
                everywhere = it;
                show();
            }, onFailure);
        }
    }

    /// To the talk that is offered while the room of the open one is full.
    void goInstead() {
        if (state.get() instanceof AttendState.Ready ready && ready.hint() instanceof Hint.RoomFull(var talks, _)) {
            open(talks.getFirst().id());
        }
    }

    /// To the note that answers the question of the evening; from there to the next one.
    Optional<About> answer() {
        var question = opened.getValue().flatMap(it -> hints.next(it, day, now.getValue()));
        question.ifPresent(it -> {
            choose(switch (it.about()) {
                case About.WholeDay _ -> new Spot.WholeDay();
                case About.Trip _ -> new Spot.Trip();
                case About.Talks(var talks) -> new Spot.OneTalk(talks.getFirst());
                case About.Moment _ -> spot;
            });
            hints.ask(it);
            show();
        });
        return question.map(Question::about);
    }

    /// No more questions on this evening.
    void hush() {
        conference.ifPresent(id -> hints.silence(id, day));
        show();
    }

    /// Takes a talk off the list of those to be watched later.
    void watched(ConferenceId of, TalkId talk) {
        marks.watch(of, talk, false);
    }

    /// Gives the open moment another time; answers whether the words were one.
    boolean moveMoment(String words) {
        var time = ClockTime.parse(words);
        if (spot instanceof Spot.Moment(var draft)) {
            time.ifPresent(it -> draft.aboutProperty().set(new About.Moment(day, it)));
            show();
        }
        return time.isPresent();
    }

    /// One more note about the same, or the one that is still empty.
    Optional<Draft> another(Section section) {
        var blank = section.drafts().stream().filter(Draft::isBlank).findFirst();
        var draft = blank.or(() -> section.more().flatMap(about -> conference.map(id -> drafts.fresh(id, about))));
        show();
        return draft;
    }

    void nextTalk() {
        step(1);
    }

    void previousTalk() {
        step(-1);
    }

    /// To the talk after or before what is open; at the end of a day on to the next day that has any.
    private void step(int by) {
        if (!(state.get() instanceof AttendState.Ready ready)) {
            return;
        }
        var rows = ready.rows();
        var here = place(rows);
        for (var i = (here < 0 && by < 0) ? rows.size() - 1 : here + by; i >= 0 && i < rows.size(); i += by) {
            if (rows.get(i) instanceof AgendaRow.OfTalk row) {
                open(row.talk().id());
                return;
            }
        }
        opened.getValue().ifPresent(it -> beyond(it, by));
    }

    private void beyond(Opened it, int by) {
        for (var number = day + by; it.conference().day(number).isPresent(); number += by) {
            var talks = talks(it, number);
            if (!talks.isEmpty()) {
                open((by > 0 ? talks.getFirst() : talks.getLast()).id());
                return;
            }
        }
    }

    private List<Talk> talks(Opened it, int number) {
        return AgendaRows.of(it, number, now.getValue(), Set.of())
                .stream()
                .flatMap(row -> row instanceof AgendaRow.OfTalk talk ? Stream.of(talk.talk()) : Stream.of())
                .toList();
    }

    /// Where in the list the open subject stands, else -1.
    int place(List<AgendaRow> rows) {
        for (var i = 0; i < rows.size(); i++) {
            if (isOpen(rows.get(i))) {
                return i;
            }
        }
        return -1;
    }

    /// Whether a row stands for what is open.
    boolean isOpen(AgendaRow row) {
        return switch (row) {
            case AgendaRow.OfTalk(var talk, _, _, _, _, _, _) -> spot.equals(new Spot.OneTalk(talk.id()));
            case AgendaRow.OfTalks(var talks, _, _) -> spot instanceof Spot.SeveralTalks(var ids)
                    && Set.copyOf(ids).equals(Set.copyOf(talks));
            case AgendaRow.OfMoment(var note, _, _, _) -> spot instanceof Spot.Moment(var draft)
                    && draft.id().equals(Optional.of(note));
            case AgendaRow.OfGap(var slot) -> spot instanceof Spot.Moment(var draft) && draft.id().isEmpty()
                    && opened.getValue().filter(it -> draft.about().equals(moment(it, slot.start()))).isPresent();
        };
    }

    void nextDay() {
        turnDay(1);
    }

    void previousDay() {
        turnDay(-1);
    }

    private void turnDay(int by) {
        opened.getValue().filter(it -> it.conference().day(day + by).isPresent()).ifPresent(it -> {
            leave();
            day += by;
            arrive(switch (spot) {
                case Spot.WholeDay _,Spot.Trip _,Spot.WithoutTalk _,Spot.Best _,Spot.Watch _ -> spot;
                case Spot.Nowhere _,Spot.OneTalk _,Spot.SeveralTalks _,Spot.Moment _ -> first(it);
            });
        });
    }

    private Spot first(Opened it) {
        var talks = talks(it, day).stream().map(Talk::id).toList();
        var last = Optional.ofNullable(visited.get(it.conference().id())).filter(talks::contains);
        return last.or(() -> talks.stream().findFirst()).<Spot>map(Spot.OneTalk::new).orElseGet(Spot.Nowhere::new);
    }

    /// The place comes to the front: at the talk that runs now, unless the visitor already went somewhere.
    public void enter() {
        if (!chosen) {
            opened.getValue().ifPresent(it -> {
                flush();
                start(it);
                show();
            });
        }
    }

    /// Opens the talk that runs now, else the next, else the one last visited.
    private void start(Opened it) {
        var start = new Start(it);
        var talk = start.talk(now.getValue(), Optional.ofNullable(visited.get(it.conference().id())));
        day = talk.map(Talk::day).orElseGet(() -> start.day(now.getValue()));
        spot = talk.<Spot>map(found -> new Spot.OneTalk(found.id())).orElseGet(Spot.Nowhere::new);
    }

    private void choose(Spot other) {
        leave();
        arrive(other);
    }

    /// Hands over what was typed, before the visitor goes elsewhere.
    private void leave() {
        chosen = true;
        hints.leave();
        verdict.flush();
        drafts.turn();
    }

    private void arrive(Spot other) {
        spot = other;
        if (other instanceof Spot.OneTalk(var talk)) {
            shown.add(talk);
            conference.ifPresent(id -> visited.put(id, talk));
        }
        show();
        if (state.get() instanceof AttendState.Ready ready) {
            ready.sections().forEach(section -> section.drafts().forEach(draft -> draft.reopen(clock.instant())));
        }
    }

    /// Hands over everything typed. It does not wait; who closes the window waits for the writes.
    public void flush() {
        verdict.flush();
        drafts.flush();
    }

    /// What was typed and is not in the library yet.
    List<String> owed() {
        return Stream.concat(drafts.owed().stream().map(Draft::text), verdict.owed().stream()).toList();
    }

    // what is said of the open talk

    private Optional<Subject.OneTalk> open() {
        return state.get() instanceof AttendState.Ready ready && ready.subject() instanceof Subject.OneTalk talk
                ? Optional.of(talk)
                : Optional.empty();
    }

    /// @param stars 1 to 5, or 0 to take the rating back
    void rate(int stars) {
        verdict.flush();
        open().ifPresent(it -> conference.ifPresent(id -> marks.rate(id, it.talk().id(), stars)));
    }

    /// Says that the visitor was there or not; said again it is planned as before.
    void attendOrNot(Attendance.State wanted) {
        open().ifPresent(it -> attend(
                it.attendance().equals(Optional.of(wanted)) ? Optional.empty() : Optional.of(wanted)));
    }

    /// @param wanted absent: planned
    void attend(Optional<Attendance.State> wanted) {
        open().filter(it -> !it.attendance().equals(wanted))
                .ifPresent(it -> conference.ifPresent(id -> marks.attend(id, it.talk().id(), wanted)));
    }

    /// Marks the talk to be watched later, or takes the mark away.
    void watch() {
        open().ifPresent(it -> conference.ifPresent(id -> marks.watch(id, it.talk().id(), !it.watch())));
    }

    private void keepVerdict(Verdict.Of of, String text, Runnable arrived, Consumer<String> failed) {
        marks.verdict(of.conference(), of.talk(), text, arrived, failed);
    }
}
