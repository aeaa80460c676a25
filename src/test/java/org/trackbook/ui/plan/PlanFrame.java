package org.trackbook.ui.plan;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.trackbook.model.Conference;
import org.trackbook.model.TalkId;
import org.trackbook.model.Visit;
import org.trackbook.fetch.Fetcher;
import org.trackbook.schedule.ScheduleReader;
import org.trackbook.store.CalendarStore;
import org.trackbook.store.SpeakerStore;
import org.trackbook.ui.talk.TalkCardViewModel;
import org.trackbook.ui.talk.TalkWays;
import org.trackbook.usecase.ReadChanges;
import org.trackbook.usecase.ReadSpeakers;
import org.trackbook.store.Origin;
import org.trackbook.store.Tally;
import org.trackbook.testkit.DirectTaskRunner;
import org.trackbook.testkit.TempDatabase;
import org.trackbook.ui.kit.Overlay;
import org.trackbook.ui.kit.Texts;
import org.trackbook.ui.kit.Theme;
import org.trackbook.ui.orphans.LostTalk;
import org.trackbook.ui.shell.Failures;
import org.trackbook.ui.shell.Place;
import org.trackbook.ui.shell.PlaceView;
import org.trackbook.ui.shell.Remembered;
import org.trackbook.ui.shell.ShellView;
import org.trackbook.ui.shell.ShellViewModel;
import org.trackbook.ui.shell.Toasts;
import org.trackbook.usecase.HandOver;
import org.trackbook.usecase.MakeConference;
import org.trackbook.usecase.PlanDays;
import org.trackbook.usecase.ReadLibrary;
import org.trackbook.usecase.TakeStars;
import org.trackbook.words.Words;

/// The place in its frame, on a library that holds one conference about which nothing is decided.
final class PlanFrame {
    final Failures failures = new Failures();
    final List<TalkId> attended = new ArrayList<>();
    final List<LostTalk> lost = new ArrayList<>();
    final List<String> browsed = new ArrayList<>();
    final List<String> copied = new ArrayList<>();
    final DirectTaskRunner tasks = new DirectTaskRunner();
    final Toasts toasts = new Toasts(tasks);
    final ShellViewModel shell;
    final PlanViewModel model;
    final PlanDecisions decide;
    final ShellView view;

    PlanFrame(TempDatabase library, Conference conference, Instant now) {
        if (library.conferences().conference(conference.id()).isEmpty()) {
            library.conferences()
                    .keep(conference, new Origin("here", "schedule-xml", "0", now),
                            Tally.first(conference.talks().size()), Map.of());
        }
        library.visits().keep(Visit.none(conference.id()));
        var texts = Texts.in(Locale.ENGLISH);
        shell = new ShellViewModel(new ReadLibrary(library.conferences(), library.visits()), tasks, () -> now,
                toasts, failures);
        model = new PlanViewModel(shell.openedProperty(), shell::visit,
                new PlanDays(library.conferences(), library.visits(), () -> now), tasks, tasks, shell.nowProperty(),
                texts, toasts, failures);
        var remembered = new Remembered(library.folder().resolve("window.properties"), tasks, failures);
        var over = new SimpleObjectProperty<Overlay>();
        var work = new Handwork(shell.openedProperty(),
                new MakeConference(library.conferences(), library.visits(), () -> now), model, tasks, tasks,
                texts, new Words(Locale.ENGLISH), toasts, shell::reload, failures);
        decide = new PlanDecisions(model, new PlanDays(library.conferences(), library.visits(), () -> now), texts,
                new Words(Locale.ENGLISH), toasts);
        var card = new TalkCardViewModel(shell.openedProperty(),
                new ReadSpeakers(new SpeakerStore(library.database())),
                new ReadChanges(library.conferences(), library.visits()), tasks, failures);
        var ways = new TalkWays(browsed::add, copied::add, model::star, model::open,
                (id, talk) -> shell.open(id, Place.PLAN, talk));
        var plan = new PlanPlace(model, decide, texts, remembered, shell.wantedProperty(), shell.nowProperty(),
                attended::add, card, ways, lost::add, new Hand(work, texts, over::get),
                handing(library, now, texts));
        view = new ShellView(shell, toasts, failures, texts, ZoneId.of("Europe/Lisbon"),
                new SimpleObjectProperty<>(Theme.LIGHT), List.of(new Elsewhere(), plan));
        over.set(view);
        shell.start(Optional.empty());
        shell.open(conference.id(), Place.PLAN);
    }

    private HandingViewModel handing(TempDatabase library, Instant now, Texts texts) {
        var calendars = new CalendarStore(library.database());
        return new HandingViewModel(shell.openedProperty(), shell::visit,
                new HandOver(library.conferences(), library.visits(), calendars, () -> now, Locale.ENGLISH),
                new TakeStars(library.conferences(), library.visits(), calendars,
                        new PlanDays(library.conferences(), library.visits(), () -> now), new Fetcher(),
                        new ScheduleReader(ZoneId.of("UTC"))),
                model, tasks, texts, new Words(Locale.ENGLISH), toasts, failures);
    }

    /// Where the window begins.
    private record Elsewhere() implements PlaceView {
        @Override
        public Place place() {
            return Place.LIBRARY;
        }

        @Override
        public Node content() {
            return new Region();
        }
    }
}
