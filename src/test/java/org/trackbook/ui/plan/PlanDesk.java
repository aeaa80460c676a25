package org.trackbook.ui.plan;

import static org.trackbook.testkit.Talks.at;
import static org.trackbook.testkit.Talks.conference;
import static org.trackbook.testkit.Talks.talk;
import static org.trackbook.testkit.Talks.titled;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.trackbook.model.Conference;
import org.trackbook.model.DayPlan;
import org.trackbook.model.Room;
import org.trackbook.model.Talk;
import org.trackbook.model.TalkId;
import org.trackbook.model.Track;
import org.trackbook.store.Origin;
import org.trackbook.store.Tally;
import org.trackbook.testkit.DirectTaskRunner;
import org.trackbook.testkit.TempDatabase;
import org.trackbook.ui.kit.Notices;
import org.trackbook.ui.kit.Texts;
import org.trackbook.usecase.Opened;
import org.trackbook.usecase.PlanDays;
import org.trackbook.words.Words;

/// A plan to try out: a view model on a real library, in the week before the conference unless a test says when.
final class PlanDesk implements AutoCloseable {
    static final Texts TEXTS = Texts.in(Locale.ENGLISH);

    final TempDatabase library = new TempDatabase();
    final DirectTaskRunner tasks = new DirectTaskRunner();
    final ObjectProperty<Optional<Opened>> opened = new SimpleObjectProperty<>(Optional.empty());
    final ObjectProperty<Instant> now = new SimpleObjectProperty<>(at(-6, "12:00"));
    final List<String> said = new ArrayList<>();
    final List<Throwable> failed = new ArrayList<>();
    final List<Runnable> ways = new ArrayList<>();
    final Notices notices;
    final PlanViewModel model;
    final PlanDecisions decide;

    PlanDesk() {
        this(_ -> {
        });
    }

    /// @param heard hears what the place says
    PlanDesk(Consumer<String> heard) {
        var plans = new PlanDays(library.conferences(), library.visits(), () -> now.get());
        notices = new Notices() {
            @Override
            public void say(String words) {
                said.add(words);
                heard.accept(words);
            }

            @Override
            public void say(String words, Runnable undo) {
                say(words);
                ways.add(undo);
            }
        };
        model = new PlanViewModel(opened, visit -> opened.set(Optional
                .of(new Opened(opened.get().orElseThrow().conference(), visit))), plans, tasks, tasks, now,
                TEXTS, notices, failed::add);
        decide = new PlanDecisions(model, plans, TEXTS, new Words(Locale.ENGLISH), notices);
    }

    /// Brings a conference into the library and opens it.
    void open(Conference conference) {
        library.conferences()
                .keep(conference, new Origin("here", "schedule-xml", "0", at(-20, "12:00")),
                        Tally.first(conference.talks().size()), Map.of());
        opened.set(Optional.of(new Opened(conference, library.visits().visit(conference.id()))));
    }

    /// Reads anew what the library holds of the visit.
    void reload() {
        var conference = opened.get().orElseThrow().conference();
        opened.set(Optional.of(new Opened(conference, library.visits().visit(conference.id()))));
    }

    /// Puts a plan into the library, as another window would.
    void decide(DayPlan plan) {
        library.visits().plan(opened.get().orElseThrow().conference().id(), plan, List.of());
        reload();
    }

    /// Keeps a track out of sight, as another window would.
    void hide(Track track) {
        library.visits().hide(opened.get().orElseThrow().conference().id(), Set.of(track));
        reload();
    }

    /// What the library holds of a day.
    DayPlan day(int number) {
        return library.visits().visit(opened.get().orElseThrow().conference().id()).day(number);
    }

    /// Two tracks and a few talks elsewhere, on a Saturday and a Sunday.
    static Conference harbour() {
        return conference(titled(talk("nets", "Sea", 1, "10:00", 30), "Mending nets", "Ana Café", "Rui Costa"),
                titled(talk("knots", "Sea", 1, "11:30", 30), "Knots that hold", "Ana Café"),
                titled(talk("tides", "Sea", 1, "12:00", 45), "Reading tides", "Inês Sá"),
                titled(talk("bricks", "Land", 1, "10:15", 45), "Bricks for the quay", "Tom Öz"),
                titled(talk("sand", "Land", 1, "11:00", 25), "Sand and silt", "Maria Lima"),
                titled(talk("roofs", "Land", 1, "12:30", 30), "Roofs in a storm", "Eva Dias"),
                titled(in("H.1", talk("gulls", "Air", 1, "10:35", 20)), "Gulls", "Pia Rey"),
                titled(talk("ropes", "Sea", 2, "10:00", 30), "Ropes", "Rui Costa"));
    }

    static Talk in(String room, Talk talk) {
        return new Talk(talk.id(), talk.guid(), talk.kind(), talk.status(), talk.day(), talk.slot(), talk.title(),
                Optional.of(new Room(room)), talk.track(), talk.speakers(), talk.text());
    }

    Talk talkOf(String id) {
        return opened.get().orElseThrow().conference().talk(new TalkId(id)).orElseThrow();
    }

    PlanDay day() {
        return ((PlanState.Ready) model.stateProperty().get()).day();
    }

    /// The tracks of the day, as a person would note them.
    List<String> tracks() {
        return model.tracks().lines()
                .stream()
                .map(line -> line.name() + " " + line.track().talks() + " talks " + line.track().length().toMinutes()
                        + " min" + " *".repeat(line.stars()))
                .toList();
    }

    List<String> rows() {
        return model.rows().stream().map(row -> switch (row) {
            case ListRow.Hour(var start) -> clock(start);
            case ListRow.Row(var line) -> line.talk().id().value() + " " + line.standing();
        }).toList();
    }

    /// The lines of the day as a person would note them; what stands in one frame on one line.
    List<String> items() {
        return items(model.items());
    }

    static List<String> items(List<MyDayItem> items) {
        var lines = new ArrayList<String>();
        for (var item : items) {
            var line = line(item);
            if (line.startsWith(" ") || line.equals(";")) {
                lines.set(lines.size() - 1, lines.getLast() + line);
            } else {
                lines.add(line);
            }
        }
        return lines;
    }

    private static String line(MyDayItem item) {
        var time = item.start().equals(Instant.MAX) ? "" : clock(item.start());
        return switch (item) {
            case MyDayItem.PastFold(var talks, var open) -> talks.size() + (open ? " before, open" : " before");
            case MyDayItem.TalkItem it -> time + " " + it.talk().id().value() + " " + it.why()
                    + it.left().map(left -> " " + left.toMinutes() + " left").orElse("")
                    + it.walk().map(PlanDesk::said).orElse("")
                    + it.leave().map(way -> " leave " + clock(way.at())).orElse("");
            case MyDayItem.BackupItem it -> " else " + it.talk().id().value();
            case MyDayItem.GapItem(var slot, _) -> time + " gap " + slot.length().toMinutes();
            case MyDayItem.SuggestionItem it -> " " + it.talk().id().value() + (it.shortListed() ? "!" : "");
            case MyDayItem.GapFoot(_, var more) -> more == 0 ? ";" : " +" + more;
            case MyDayItem.ClashItem it -> time + " clash " + it.overlap().toMinutes();
            case MyDayItem.Clashing it -> " " + it.talk().id().value();
            case MyDayItem.ClashFoot it -> it.ways().isEmpty()
                    ? " together"
                    : it.ways().stream().map(way -> " leave " + clock(way.at())).reduce("", String::concat);
            case MyDayItem.DroppedItem(var talk) -> time + " dropped " + talk.id().value();
            case MyDayItem.CancelledItem(var talk) -> time + " cancelled " + talk.id().value();
            case MyDayItem.LostItem(var lost) -> "lost " + lost.talk().title();
            case MyDayItem.EndItem(var start) -> clock(start) + " end";
        };
    }

    private static String said(MyDayItem.Walk walk) {
        return " " + walk.between().toMinutes() + " to " + (walk.building() ? "building" : "room")
                + (walk.isTight() ? "!" : "");
    }

    private static String clock(Instant at) {
        return at.atZone(org.trackbook.testkit.Talks.ZONE).toLocalTime().toString();
    }

    void choose(String track) {
        model.tracks().choose(new Track(track));
    }

    @Override
    public void close() {
        library.close();
    }
}
