package org.trackbook.usecase;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.trackbook.model.About;
import org.trackbook.model.ConferenceId;
import org.trackbook.model.Note;
import org.trackbook.model.NoteId;
import org.trackbook.model.TalkFacts;
import org.trackbook.model.TalkId;
import org.trackbook.model.Visit;
import org.trackbook.plan.Orphans;
import org.trackbook.store.Attached;
import org.trackbook.store.ConferenceStore;
import org.trackbook.store.VisitStore;

/// Looks after what was said of talks that have left the schedule: where it may belong, and to bring it there and back.
/// Nothing that a talk has already is ever overwritten.
public final class KeepOrphans {
    private final ConferenceStore conferences;
    private final VisitStore visits;

    public KeepOrphans(ConferenceStore conferences, VisitStore visits) {
        this.conferences = conferences;
        this.visits = visits;
    }

    /// All of it, notes first.
    public List<Orphaned> list(ConferenceId id) {
        var opened = open(id);
        return Orphans.of(opened.conference(), opened.visit())
                .stream()
                .map(it -> new Orphaned(it, Orphans.guesses(opened.conference(), it.talk())))
                .toList();
    }

    /// The notes that were brought to another talk than they were written about, with what is known of that one.
    public Map<NoteId, TalkFacts> attached(ConferenceId id) {
        var known = visits.visit(id).talks();
        var former = new LinkedHashMap<NoteId, TalkFacts>();
        visits.attached(id).forEach(it -> former.putIfAbsent(it.note(), known.getOrDefault(it.former(),
                new TalkFacts(it.former(), Optional.empty(), it.former().value(), Optional.empty(), Optional.empty(),
                        List.of()))));
        return former;
    }

    /// Says that a note is about another talk than the one that is gone.
    public Reattached attach(ConferenceId id, NoteId note, TalkId to) {
        return attempt(id, opened -> {
            var found = note(opened.visit(), note);
            if (found.isEmpty()) {
                return new Plan.No(new Reattached.NoNote(note));
            }
            var facts = facts(opened, to);
            if (facts.isEmpty()) {
                return new Plan.No(new Reattached.NoTalk(to));
            }
            var gone = talks(found.get()).stream().filter(talk -> facts(opened, talk).isEmpty()).findFirst();
            return gone.<Plan>map(it -> new Plan.Yes(
                    about(with(opened.visit(), facts.get()), Map.of(note, led(found.get(), Map.of(it, to)))), 0,
                    attached -> with(attached, new Attached(note, to, it))))
                    .orElseGet(() -> new Plan.No(new Reattached.NoOrphan(note.value())));
        });
    }

    /// Brings all that was said of a talk that is gone to another one: notes, photos, rating, attendance, star, short
    /// list, dropped and backups. Of what the other talk has itself both stay: the one about the lost talk stays an
    /// orphan, to be looked at.
    public Reattached attachAll(ConferenceId id, TalkId gone, TalkId to) {
        return attempt(id, opened -> {
            var facts = facts(opened, to);
            if (facts.isEmpty()) {
                return new Plan.No(new Reattached.NoTalk(to));
            }
            if (facts(opened, gone).isPresent() || !Moving.names(opened.visit(), gone)) {
                return new Plan.No(new Reattached.NoOrphan(gone.value()));
            }
            var moved = Moving.of(with(opened.visit(), facts.get()), gone, to);
            var notes = opened.visit().notes().stream().filter(note -> talks(note).contains(gone)).toList();
            return new Plan.Yes(moved.visit(), moved.left(), attached -> {
                var all = attached;
                for (var note : notes) {
                    all = with(all, new Attached(note.id(), to, gone));
                }
                return all;
            });
        });
    }

    /// Takes a note from its talk again. What was attached is about the lost talk as before; any other note becomes one
    /// about a talk that is gone, as it is known now.
    public Reattached detach(ConferenceId id, NoteId note) {
        var attached = visits.attached(id).stream().filter(it -> it.note().equals(note)).toList();
        return attempt(id, opened -> {
            var found = note(opened.visit(), note);
            if (found.isEmpty()) {
                return new Plan.No(new Reattached.NoNote(note));
            }
            var there = talks(found.get()).stream().filter(talk -> facts(opened, talk).isPresent()).toList();
            if (there.isEmpty()) {
                return new Plan.No(new Reattached.NoOrphan(note.value()));
            }
            var ways = new LinkedHashMap<TalkId, TalkId>();
            attached.stream().filter(it -> there.contains(it.talk())).forEach(it -> ways.put(it.talk(), it.former()));
            var visit = opened.visit();
            if (ways.isEmpty()) {
                for (var talk : there) {
                    var free = free(opened, talk);
                    ways.put(talk, free);
                    visit = with(visit, facts(opened, talk).orElseThrow().withId(free));
                }
            }
            return new Plan.Yes(about(visit, Map.of(note, led(found.get(), ways))), 0,
                    all -> all.stream().filter(it -> !it.note().equals(note)).toList());
        });
    }

    /// Takes back what was done last; answers whether nobody wrote meanwhile.
    public boolean undo(Reattached.Return undo) {
        return visits.swap(undo.after(), undo.before(), undo.attached());
    }

    /// What is to become of a visit.
    private sealed interface Plan {
        record Yes(Visit visit, int left, UnaryOperator<List<Attached>> attached) implements Plan {
        }

        record No(Reattached reason) implements Plan {
        }
    }

    /// How a visit is to become another.
    private interface Planning {
        Plan of(Opened opened);
    }

    /// Tries again where another window or program wrote meanwhile.
    private Reattached attempt(ConferenceId id, Planning planning) {
        while (true) {
            var opened = open(id);
            switch (planning.of(opened)) {
                case Plan.No(var reason) -> {
                    return reason;
                }
                case Plan.Yes(var visit, var left, var attached) -> {
                    var known = visits.attached(id);
                    if (visits.swap(opened.visit(), visit, attached.apply(known))) {
                        var now = new Opened(opened.conference(), visits.visit(id));
                        return new Reattached.Done(now, left,
                                new Reattached.Return(opened.visit(), now.visit(), known));
                    }
                }
            }
        }
    }

    private Opened open(ConferenceId id) {
        return new Opened(conferences.conference(id).orElseThrow(), visits.visit(id));
    }

    private static Optional<Note> note(Visit visit, NoteId id) {
        return visit.notes().stream().filter(note -> note.id().equals(id) && !note.deleted()).findFirst();
    }

    private static List<TalkId> talks(Note note) {
        return note.about() instanceof About.Talks(var talks) ? talks : List.of();
    }

    private static Note led(Note note, Map<TalkId, TalkId> ways) {
        return note.withAbout(note.about().withTalks(talk -> ways.getOrDefault(talk, talk)));
    }

    private static Visit about(Visit visit, Map<NoteId, Note> others) {
        return visit.withNotes(visit.notes().stream().map(note -> others.getOrDefault(note.id(), note)).toList());
    }

    private static Visit with(Visit visit, TalkFacts facts) {
        var all = new LinkedHashMap<>(visit.talks());
        all.put(facts.id(), facts);
        return visit.withFacts(all);
    }

    private static List<Attached> with(List<Attached> all, Attached one) {
        var more = new ArrayList<>(all);
        more.removeIf(it -> it.note().equals(one.note()) && it.talk().equals(one.talk()));
        more.add(one);
        return more;
    }

    /// What is known of a talk that is there.
    private static Optional<TalkFacts> facts(Opened opened, TalkId talk) {
        return opened.conference()
                .talk(talk)
                .map(TalkFacts::of)
                .or(() -> opened.visit()
                        .own()
                        .stream()
                        .filter(own -> own.id().equals(talk))
                        .map(own -> OwnEntries.facts(opened.conference(), own))
                        .findFirst());
    }

    private static TalkId free(Opened opened, TalkId talk) {
        var free = new TalkId(talk.value() + "~gone");
        while (opened.visit().talks().containsKey(free) || opened.conference().talk(free).isPresent()) {
            free = new TalkId(free.value() + "~gone");
        }
        return free;
    }
}
