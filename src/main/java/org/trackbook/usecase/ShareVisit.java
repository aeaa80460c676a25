package org.trackbook.usecase;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.trackbook.fetch.Fetched;
import org.trackbook.fetch.Fetcher;
import org.trackbook.model.Cause;
import org.trackbook.model.ConferenceId;
import org.trackbook.model.Effect;
import org.trackbook.model.Photo;
import org.trackbook.model.Problem;
import org.trackbook.model.Progress;
import org.trackbook.model.Visit;
import org.trackbook.photo.Darkroom;
import org.trackbook.report.Discretion;
import org.trackbook.store.ConferenceStore;
import org.trackbook.store.Origin;
import org.trackbook.store.StoredConference;
import org.trackbook.store.VisitStore;
import org.trackbook.visit.ConferenceFacts;
import org.trackbook.visit.Merge;
import org.trackbook.visit.ReadVisit;
import org.trackbook.visit.VisitFile;

/// Writes a visit to a file, and takes one over: to another machine, or a colleague's words into one report. Photos go
/// along in a folder beside the file, named like it with `.photos`.
public final class ShareVisit {
    private final ConferenceStore conferences;
    private final VisitStore visits;
    private final PhotoFolder photos;
    private final Fetcher fetcher;

    public ShareVisit(ConferenceStore conferences, VisitStore visits, PhotoFolder photos, Fetcher fetcher) {
        this.conferences = conferences;
        this.visits = visits;
        this.photos = photos;
        this.fetcher = fetcher;
    }

    /// Writes the visit of a conference.
    ///
    /// @param discreet without private lines, people and costs
    public Exported export(ConferenceId id, Path file, boolean discreet) {
        var conference = conferences.conference(id).orElseThrow();
        var visit = discreet ? Discretion.of(visits.visit(id)) : visits.visit(id);
        var source = conferences.origin(id).map(Origin::source).filter(ShareVisit::address);
        var text = VisitFile.write(ConferenceFacts.of(conference, source), visit);
        try {
            var changed = false;
            for (var photo : visit.photos()) {
                changed |= copy(photos.file(id, photo.file()), beside(file).resolve(photo.file()), discreet);
            }
            var written = SafeFile.write(file, text.getBytes(StandardCharsets.UTF_8));
            return new Exported.Kept(file, changed || written);
        } catch (IOException e) {
            return new Exported.Failed(new Problem(Effect.REFUSED, Cause.NOT_WRITABLE, file.toString(),
                    SafeFile.reason(e)));
        }
    }

    /// Takes over the visit of a file into the conference it names, which must be in the library.
    public MergeOutcome merge(String input) {
        return switch (fetcher.file(input, Progress.NONE)) {
            case Fetched.Failed(var problem) -> new MergeOutcome.Refused(input, problem);
            case Fetched.Unchanged _,Fetched.Cancelled _ ->
                throw new IllegalStateException("a file is read whole, and nobody cancels");
            case Fetched.Fresh(var bytes, _, _, _, _) -> switch (VisitFile.read(bytes)) {
                case ReadVisit.Rejected(var problem) -> new MergeOutcome.Refused(input, problem);
                case ReadVisit.Ready(var facts, var visit) -> known(facts)
                        .map(id -> merge(input, id, visit))
                        .orElseGet(() -> new MergeOutcome.Refused(input,
                                new Problem(Effect.REFUSED, Cause.CONFERENCE_MISSING, input, title(facts))));
            };
        };
    }

    private MergeOutcome merge(String input, ConferenceId id, Visit theirs) {
        var conference = conferences.conference(id).orElseThrow();
        var mine = visits.visit(id);
        var merged = Merge.merge(mine, theirs, conference);
        try {
            for (Photo photo : merged.visit().photos()) {
                copy(beside(Path.of(input)).resolve(photo.file()), photos.file(id, photo.file()), false);
            }
        } catch (IOException e) {
            return new MergeOutcome.Refused(input,
                    new Problem(Effect.REFUSED, Cause.UNREADABLE, beside(Path.of(input)).toString()));
        }
        // merged again with what is there by now: a note may have been typed while photos were copied
        visits.change(id, now -> Merge.merge(now, theirs, conference).visit());
        return new MergeOutcome.Merged(input, id, merged.added(), merged.updated(), merged.keptBoth(),
                merged.unchanged(), !merged.visit().equals(mine));
    }

    /// By id where title or first day agree, else by title and days: an id alone may be another library's number.
    private Optional<ConferenceId> known(ConferenceFacts facts) {
        var shelf = conferences.all();
        return shelf.stream()
                .filter(it -> it.id().equals(facts.id()) && (sameTitle(it, facts) || sameDays(it, facts)))
                .findFirst()
                .or(() -> shelf.stream()
                        .filter(it -> !facts.title().isEmpty() && sameTitle(it, facts) && sameDays(it, facts))
                        .findFirst())
                .map(StoredConference::id);
    }

    private static boolean sameTitle(StoredConference it, ConferenceFacts facts) {
        return facts.title().isEmpty() || Choice.folded(it.title()).equals(Choice.folded(facts.title()));
    }

    private static boolean sameDays(StoredConference it, ConferenceFacts facts) {
        return facts.start().map(it.start()::equals).orElse(true) && facts.end().map(it.end()::equals).orElse(true);
    }

    private static String title(ConferenceFacts facts) {
        return facts.title().isEmpty() ? facts.id().value() : facts.title();
    }

    /// @param bare without what a camera said, which pictures of merged visits may still hold
    private static boolean copy(Path from, Path to, boolean bare) throws IOException {
        if (!Files.isRegularFile(from)) {
            return false;
        }
        var bytes = Files.readAllBytes(from);
        return SafeFile.write(to, bare ? Darkroom.bare(bytes) : bytes);
    }

    private static Path beside(Path file) {
        var name = file.getFileName().toString();
        var stem = name.endsWith(".json") ? name.substring(0, name.length() - ".json".length()) : name;
        return file.resolveSibling(stem + ".photos");
    }

    private static boolean address(String source) {
        return source.startsWith("https://") || source.startsWith("http://");
    }
}
