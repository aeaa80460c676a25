package org.trackbook.usecase;

import static org.trackbook.testkit.Talks.talk;
import static org.trackbook.testkit.Talks.titled;
import static org.trackbook.testkit.Talks.with;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.trackbook.model.About;
import org.trackbook.model.Conference;
import org.trackbook.model.ConferenceId;
import org.trackbook.model.DayPart;
import org.trackbook.model.Note;
import org.trackbook.model.NoteId;
import org.trackbook.model.OwnEntry;
import org.trackbook.model.Progress;
import org.trackbook.model.Rating;
import org.trackbook.model.Room;
import org.trackbook.model.Talk;
import org.trackbook.model.TalkFacts;
import org.trackbook.model.TalkId;
import org.trackbook.model.Text;
import org.trackbook.store.Origin;
import org.trackbook.store.SearchStore;
import org.trackbook.store.Tally;
import org.trackbook.testkit.Talks;
import org.trackbook.testkit.TempDatabase;

/// A library to search: a conference, the one of the year before, which is archived, and what was said of them.
public final class Searched implements AutoCloseable {
    public static final ConferenceId NOW = new ConferenceId("harbour-days-2027");
    public static final ConferenceId BEFORE = new ConferenceId("harbour-days-2026");

    private final TempDatabase temp = new TempDatabase();
    private final SearchLibrary search;

    public Searched() {
        keep(conference());
        keep(yearBefore());
        temp.conferences().archive(BEFORE, true);
        say();
        keep(withoutTheLast());
        search = new SearchLibrary(new SearchStore(temp.database()));
    }

    private static Conference conference() {
        return Talks.conference(
                titled(talk("kube", "Containers", 1, "09:00", 30), "Kubernetes in a harbour", "Ada Quay"),
                titled(talk("small", "Containers", 1, "10:00", 30), "Small ships", "Zoë Kubelik"),
                text(titled(talk("text", "Sails", 1, "11:00", 30), "Containers at sea", "Ben Rope"),
                        "Why *we* left **Kubernetes** behind, see [the paper](https://example.org/minikube)."),
                titled(talk("cpp", "Languages", 1, "12:00", 30), "Modern C++ for C programmers", "Bjørn Ask"),
                titled(talk("cs", "Languages", 1, "12:30", 30), "C# and .NET on a boat", "Łukasz Ångström"),
                titled(talk("js", "Languages", 1, "13:00", 30), "Node.js for sailors", "İpek Işık"),
                titled(talk("street", "Sails", 2, "09:00", 30), "Große Straße, kleine Gasse", "Jürgen Weiß"),
                titled(talk("cjk", "Sails", 2, "10:00", 30), "東京の港", "山田太郎"),
                titled(talk("hindi", "Sails", 2, "10:30", 30), "हिन्दी में नाव", "Ολυμπία Ναύτης"),
                titled(talk("exact", "Old Docks", 2, "11:00", 30), "To be or not to be a captain", "Cleo Bay"),
                titled(talk("order", "Old Docks", 2, "12:00", 30), "A captain: be it, or not", "Cleo Bay"),
                titled(talk("gone", "Old Docks", 2, "13:00", 30), "Whaling without whales", "Moby Dunn"));
    }

    private static Conference withoutTheLast() {
        return Talks.conference(conference().talks()
                .stream()
                .filter(it -> !it.id().value().equals("gone"))
                .toArray(Talk[]::new));
    }

    private static Talk text(Talk talk, String description) {
        return with(talk, new Text("", "", description, "", "", List.of(), List.of(), List.of(), "", "", ""));
    }

    private static Conference yearBefore() {
        var now = Talks.conference(
                titled(talk("kube", "Keynotes", 1, "09:00", 30), "Kubernetes, a first look", "Ada Quay"),
                titled(talk("rope", "Keynotes", 1, "10:00", 30), "Ropes", "Ada Quay"));
        var year = Duration.ofDays(364);
        return new Conference(BEFORE, "Harbour Days 2026", "", "", now.zone(), "", now.days()
                .stream()
                .map(it -> new org.trackbook.model.Day(it.number(), it.date().minusDays(364), it.start().minus(year),
                        it.end().minus(year)))
                .toList(), now.rooms(), now.talks().stream().map(it -> it.at(it.slot().start().minus(year))).toList());
    }

    private void keep(Conference conference) {
        temp.conferences()
                .keep(conference, new Origin("harbour.xml", "schedule-xml", "", Instant.EPOCH),
                        Tally.first(conference.talks().size()), Map.of());
    }

    private void say() {
        var visits = temp.visits();
        var facts = conference().talks().stream().map(TalkFacts::of).toList();
        visits.note(NOW, note("n1", About.talk(new TalkId("small")), "An operator is a runbook for Kubernetes."),
                facts.subList(1, 2));
        visits.note(NOW, note("n2", new About.WholeDay(2, DayPart.EVENING), "Dinner with captains, fish and chips."),
                List.of());
        visits.note(NOW, note("n3", About.talk(new TalkId("gone")), "No whale was seen."),
                facts.subList(facts.size() - 1, facts.size()));
        visits.rate(NOW, facts.get(2), Optional.of(new Rating(new TalkId("text"), 4, Optional.of("Worth the crossing"),
                Optional.empty(), Optional.empty())));
        visits.rate(NOW, facts.get(3), Optional.of(new Rating(new TalkId("cpp"), 2, Optional.empty(), Optional.empty(),
                Optional.empty())));
        visits.own(NOW, new OwnEntry(new TalkId("own-1"), 1, LocalTime.of(1, 30), Duration.ofMinutes(60),
                "Grog with the crew", Optional.of(new Room("Anchor Inn")), Optional.empty(), List.of()));
    }

    private static Note note(String id, About about, String text) {
        return new Note(new NoteId(id), about, text, Optional.empty(), Optional.of(Instant.EPOCH),
                Optional.of(Instant.EPOCH), false, List.of());
    }

    public SearchLibrary search() {
        return search;
    }

    public TempDatabase library() {
        return temp;
    }

    Hits.Found find(String typed, Optional<ConferenceId> here) {
        return (Hits.Found) search.find(typed, here, 50, Progress.NONE);
    }

    /// What is found, a line for each: kind, id, and where it is not this year, the conference.
    String found(String typed, Optional<ConferenceId> here) {
        return find(typed, here).all().stream().map(Searched::line).collect(Collectors.joining(", "));
    }

    private static String line(Hit hit) {
        var line = new ArrayList<String>();
        switch (hit) {
            case Hit.Talk it -> line.add((it.gone() ? "gone " : it.own() ? "own " : "") + it.id().value());
            case Hit.Note it -> line.add("note " + it.id().value());
            case Hit.Name it -> line.add(it.kind().name().toLowerCase(java.util.Locale.ROOT) + " " + it.name());
        }
        if (hit.in().id().equals(BEFORE)) {
            line.add("2026");
        }
        return String.join(" ", line);
    }

    @Override
    public void close() {
        temp.close();
    }
}
