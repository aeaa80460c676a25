package org.trackbook.ui.talk;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.trackbook.model.Conference;
import org.trackbook.model.ConferenceId;
import org.trackbook.model.Talk;
import org.trackbook.model.TalkId;
import org.trackbook.plan.Change;
import org.trackbook.plan.Changes;
import org.trackbook.task.Running;
import org.trackbook.task.TaskRunner;
import org.trackbook.usecase.Opened;
import org.trackbook.usecase.ReadChanges;
import org.trackbook.usecase.ReadSpeakers;
import org.trackbook.usecase.ReadSpeakers.OfSpeaker;
import org.trackbook.usecase.Refresh;

/// Shows one talk: at once what the open conference says of it, soon after what the rest of the library does.
public final class TalkCardViewModel {
    /// So many talks are remembered, with what else their speakers hold.
    private static final int MOST = 60;

    private final ObservableValue<Optional<Opened>> opened;
    private final ReadSpeakers speakers;
    private final ReadChanges changes;
    private final TaskRunner reads;
    private final Consumer<Throwable> onFailure;

    private final ReadOnlyObjectWrapper<Optional<CardFacts>> facts = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<List<OfSpeaker>>> others = new ReadOnlyObjectWrapper<>(
            Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<News>> news = new ReadOnlyObjectWrapper<>(Optional.empty());

    private final Map<TalkId, List<OfSpeaker>> known = new LinkedHashMap<>();
    private Optional<Opened> basis = Optional.empty();
    private Optional<Conference> refreshed = Optional.empty();
    private Map<TalkId, News> latest = Map.of();
    private Optional<TalkId> shown = Optional.empty();
    private Running looking = Running.NOTHING;
    private Running remembering = Running.NOTHING;

    public TalkCardViewModel(ObservableValue<Optional<Opened>> opened, ReadSpeakers speakers, ReadChanges changes,
            TaskRunner reads, Consumer<Throwable> onFailure) {
        this.opened = opened;
        this.speakers = speakers;
        this.changes = changes;
        this.reads = reads;
        this.onFailure = onFailure;
        opened.subscribe(_ -> facts.get().ifPresent(it -> show(Optional.of(it.talk()))));
    }

    ReadOnlyObjectProperty<Optional<CardFacts>> factsProperty() {
        return facts.getReadOnlyProperty();
    }

    /// What else the speakers hold; absent while it is looked for.
    ReadOnlyObjectProperty<Optional<List<OfSpeaker>>> othersProperty() {
        return others.getReadOnlyProperty();
    }

    /// What the last refresh changed of the talk; absent where that is nothing.
    ReadOnlyObjectProperty<Optional<News>> newsProperty() {
        return news.getReadOnlyProperty();
    }

    /// Shows a talk, or none. The schedule's own version of it counts, where it has one.
    public void show(Optional<Talk> wanted) {
        var now = opened.getValue();
        if (now.isEmpty() || wanted.isEmpty()) {
            shown = Optional.empty();
            facts.set(Optional.empty());
            return;
        }
        var talk = now.get().conference().talk(wanted.get().id()).orElse(wanted.get());
        forget(now.get());
        var other = !shown.equals(Optional.of(talk.id()));
        shown = Optional.of(talk.id());
        if (other) {
            others.set(Optional.empty());
        }
        facts.set(Optional.of(CardFacts.of(now.get(), talk)));
        news.set(Optional.ofNullable(latest.get(talk.id())));
        look(now.get().conference().id(), talk);
        remember(now.get().conference());
    }

    /// What was found stays true until somebody writes.
    private void forget(Opened now) {
        if (!basis.equals(Optional.of(now))) {
            basis = Optional.of(now);
            known.clear();
        }
    }

    private void look(ConferenceId id, Talk talk) {
        looking.cancel();
        var found = Optional.ofNullable(known.get(talk.id()));
        if (found.isPresent() || talk.speakers().isEmpty()) {
            others.set(found.or(() -> Optional.of(List.of())));
            return;
        }
        var asked = basis;
        looking = reads.run(_ -> speakers.others(id, talk), it -> {
            if (asked.equals(basis)) {
                keep(talk.id(), it);
            }
            if (shown.equals(Optional.of(talk.id()))) {
                others.set(Optional.of(it));
            }
        }, onFailure);
    }

    private void keep(TalkId talk, List<OfSpeaker> found) {
        known.put(talk, found);
        if (known.size() > MOST) {
            known.remove(known.keySet().iterator().next());
        }
    }

    /// Reads once for each version of the schedule what its refresh brought.
    private void remember(Conference conference) {
        if (refreshed.equals(Optional.of(conference))) {
            return;
        }
        refreshed = Optional.of(conference);
        latest = Map.of();
        news.set(Optional.empty());
        remembering.cancel();
        remembering = reads.run(_ -> changes.latest(conference.id()), refresh -> {
            latest = refresh.map(TalkCardViewModel::news).orElse(Map.of());
            news.set(shown.flatMap(it -> Optional.ofNullable(latest.get(it))));
        }, onFailure);
    }

    private static Map<TalkId, News> news(Refresh refresh) {
        var all = new HashMap<TalkId, News>();
        for (var listed : refresh.changes()) {
            talk(listed.change()).ifPresent(
                    it -> all.put(it.id(), new News(refresh.at(), Changes.fields(listed.change()))));
        }
        return all;
    }

    private static Optional<Talk> talk(Change change) {
        return switch (change) {
            case Change.Added(var talk) -> Optional.of(talk);
            case Change.Removed _ -> Optional.empty();
            case Change.Moved(_, var after, _) -> Optional.of(after);
            case Change.Changed(_, var after, _) -> Optional.of(after);
        };
    }
}
