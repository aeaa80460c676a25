package org.trackbook.usecase;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.trackbook.model.ConferenceId;
import org.trackbook.model.Guid;
import org.trackbook.model.TalkId;
import org.trackbook.model.Visit;
import org.trackbook.store.ConferenceStore;
import org.trackbook.store.VisitStore;

/// Shows what is in the library, and finds what somebody asks for.
public final class ReadLibrary {
    private static final int MOST_CANDIDATES = 10;

    private final ConferenceStore conferences;
    private final VisitStore visits;

    public ReadLibrary(ConferenceStore conferences, VisitStore visits) {
        this.conferences = conferences;
        this.visits = visits;
    }

    /// Another number whenever another program, or another window, has written to the library.
    public long version() {
        return visits.version();
    }

    /// All conferences, newest first.
    public List<Shelved> shelf() {
        return conferences.all().stream().map(Shelving::shelved).toList();
    }

    /// Finds a conference by its id or an unambiguous part of its title.
    public Choice<ConferenceId> find(String words) {
        var all = shelf();
        for (var one : all) {
            if (one.id().value().equalsIgnoreCase(words.strip())) {
                return new Choice.One<>(one.id());
            }
        }
        return switch (Choice.byName(words, all, Shelved::title)) {
            case Choice.One(var one) -> new Choice.One<>(one.id());
            case Choice.Unclear(_, var titles) -> new Choice.Unclear<>(words, all.stream()
                    .filter(it -> titles.contains(it.title()))
                    .map(it -> it.id().value())
                    .toList());
        };
    }

    /// A conference with its visit.
    ///
    /// @throws IllegalArgumentException if there is none with that id
    public Opened open(ConferenceId id) {
        return lookFor(id).orElseThrow(() -> new IllegalArgumentException("no such conference: " + id.value()));
    }

    /// A conference with its visit, where it is still there.
    public Optional<Opened> lookFor(ConferenceId id) {
        return conferences.conference(id).map(conference -> new Opened(conference, visits.visit(id)));
    }

    /// What the visitor added to a conference, without its talks: quick for a glance at all of them.
    public Visit visit(ConferenceId id) {
        return visits.visit(id);
    }

    /// The conferences of which something is to be watched later, the newest first.
    public List<Opened> toWatch() {
        return conferences.all()
                .stream()
                .filter(it -> visits.visit(it.id()).attendance().stream()
                        .anyMatch(mark -> mark.watch() && mark.author().isEmpty()))
                .flatMap(it -> lookFor(it.id()).stream())
                .toList();
    }

    /// Finds a talk by its id or guid, or an id it had in an earlier version of the schedule; an own entry and a talk that
    /// has left the schedule by their id.
    public Choice<TalkId> talk(Opened opened, String words) {
        var asked = words.isBlank() ? Optional.<TalkId>empty() : Optional.of(new TalkId(words.strip()));
        var found = asked.filter(id -> knows(opened, id))
                .or(() -> byGuid(opened, words.strip()))
                .or(() -> asked.flatMap(id -> Optional
                        .ofNullable(conferences.formerIds(opened.conference().id()).get(id))));
        return found.<Choice<TalkId>>map(Choice.One::new)
                .orElseGet(() -> new Choice.Unclear<>(words, candidates(opened, words)));
    }

    private static boolean knows(Opened opened, TalkId id) {
        return opened.conference().talk(id).isPresent() || opened.visit().talks().containsKey(id)
                || opened.visit().own().stream().anyMatch(own -> own.id().equals(id));
    }

    private static Optional<TalkId> byGuid(Opened opened, String words) {
        return opened.conference()
                .talks()
                .stream()
                .filter(talk -> talk.guid().map(Guid::value).equals(Optional.of(words)))
                .map(talk -> talk.id())
                .findFirst();
    }

    /// Talks whose title has the words in it, else talks whose id begins or ends like them.
    private static List<String> candidates(Opened opened, String words) {
        var asked = Choice.folded(words);
        var talks = opened.conference().talks();
        var titled = talks.stream().filter(talk -> Choice.folded(talk.title()).contains(asked));
        var numbered = talks.stream().filter(talk -> alike(talk.id().value(), words));
        return Stream.concat(asked.isEmpty() ? Stream.empty() : titled, numbered)
                .map(talk -> talk.id().value())
                .distinct()
                .limit(MOST_CANDIDATES)
                .toList();
    }

    private static boolean alike(String id, String words) {
        return words.length() > 1 && (id.startsWith(words) || id.endsWith(words)
                || (id.length() == words.length() && id.regionMatches(0, words, 0, words.length() - 1)));
    }
}
