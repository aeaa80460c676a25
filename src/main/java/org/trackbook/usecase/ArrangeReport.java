package org.trackbook.usecase;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.trackbook.model.ConferenceId;
import org.trackbook.model.Problem;
import org.trackbook.model.ReportSettings;
import org.trackbook.model.Term;
import org.trackbook.model.Trip;
import org.trackbook.model.Visit;
import org.trackbook.store.ConferenceStore;
import org.trackbook.store.VisitStore;
import org.trackbook.visit.ConferenceFacts;
import org.trackbook.visit.ReadVisit;
import org.trackbook.visit.VisitSettings;

/// Says how a visit is told: its kind, sections, paragraphs and style, the glossary, and what the trip was for. Each verb
/// is one transaction and can be taken back.
public final class ArrangeReport {
    private final ConferenceStore conferences;
    private final VisitStore visits;

    public ArrangeReport(ConferenceStore conferences, VisitStore visits) {
        this.conferences = conferences;
        this.visits = visits;
    }

    /// What came of saying something by its key.
    public sealed interface Arranged {
        record Kept(Done done) implements Arranged {
        }

        /// Nothing was taken.
        record Refused(Problem problem) implements Arranged {
        }
    }

    /// The keys that [#set] knows.
    public static List<String> keys() {
        return VisitSettings.keys();
    }

    public static boolean isKey(String key) {
        return VisitSettings.isKey(key);
    }

    /// Says something as a visit file says it, all of it or nothing.
    ///
    /// @param values JSON, else text, by key; `null` and nothing take a value away
    public Arranged set(ConferenceId id, Map<String, String> values) {
        var facts = ConferenceFacts.of(conferences.conference(id).orElseThrow(), Optional.empty());
        return switch (VisitSettings.with(facts, visits.visit(id), values)) {
            case ReadVisit.Rejected(var problem) -> new Arranged.Refused(problem);
            case ReadVisit.Ready _ -> new Arranged.Kept(change(id,
                    now -> VisitSettings.with(facts, now, values) instanceof ReadVisit.Ready(_, var visit)
                            ? visit
                            : now));
        };
    }

    /// Tells a visit otherwise.
    public Done report(ConferenceId id, UnaryOperator<ReportSettings> otherwise) {
        return change(id, now -> now.withReport(otherwise.apply(now.report())));
    }

    public Done trip(ConferenceId id, Trip trip) {
        return change(id, now -> now.withSettings(with(now, trip, now.glossary())));
    }

    public Done glossary(ConferenceId id, List<Term> terms) {
        return change(id, now -> now.withSettings(with(now, now.trip(), terms)));
    }

    private static Visit with(Visit now, Trip trip, List<Term> glossary) {
        return new Visit(now.conference(), now.visitor(), now.talks(), now.own(), now.days(), now.hiddenTracks(),
                now.notes(), now.ratings(), now.attendance(), now.people(), now.actions(), trip, glossary,
                now.photos(), now.report(), now.unknown());
    }

    /// Takes back what one of the other verbs did; nothing where somebody went on from there.
    public Done takeBack(ConferenceId id, Done done) {
        return change(id, now -> now.withSettings(done.visit()).equals(now) ? now.withSettings(done.before()) : now);
    }

    private Done change(ConferenceId id, UnaryOperator<Visit> decision) {
        var it = visits.change(id, decision);
        return new Done(it.before(), it.after());
    }
}
