package org.trackbook.usecase;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.trackbook.model.Cause;
import org.trackbook.model.ConferenceId;
import org.trackbook.model.Effect;
import org.trackbook.model.Flavour;
import org.trackbook.model.Problem;
import org.trackbook.model.ReportKind;
import org.trackbook.photo.ReportPhoto;
import org.trackbook.report.Part;
import org.trackbook.report.flavour.Photos;
import org.trackbook.report.flavour.Renderer;
import org.trackbook.report.flavour.Rendering;
import org.trackbook.report.Report;
import org.trackbook.store.ConferenceStore;
import org.trackbook.store.ExportStore;
import org.trackbook.store.VisitStore;
import org.trackbook.text.TextMerge;

/// Tells a visit as a report, to be looked at and to be written to a folder.
public final class WriteReport {
    /// What a page should not load. A photo becomes lighter than that when it is written, unless it would change its kind.
    private static final Pattern AS_IT_IS = Pattern.compile("(?i).*\\.(png|gif)");

    private final ConferenceStore conferences;
    private final VisitStore visits;
    private final ExportStore exports;
    private final PhotoFolder photos;
    private final InstantSource clock;

    public WriteReport(ConferenceStore conferences, VisitStore visits, ExportStore exports, PhotoFolder photos,
            InstantSource clock) {
        this.conferences = conferences;
        this.visits = visits;
        this.exports = exports;
        this.photos = photos;
        this.clock = clock;
    }

    /// The flavour that the visitor chose for a visit; plain where none or an unknown one.
    public static Flavour flavour(Opened opened) {
        return opened.visit().report().flavour().flatMap(Flavour::of).orElse(Flavour.PLAIN);
    }

    /// The kind that the visitor chose for a visit; an article where none or an unknown one.
    public static ReportKind kind(Opened opened) {
        return opened.visit().report().kind().flatMap(ReportKind::of).orElse(ReportKind.ARTICLE);
    }

    /// Chooses the flavour of a visit.
    public Done choose(ConferenceId id, Flavour flavour) {
        var visit = visits.visit(id);
        if (visit.report().flavour().equals(Optional.of(flavour.word()))) {
            return new Done(visit, visit);
        }
        visits.report(id, visit.report().in(flavour));
        return new Done(visit, visits.visit(id));
    }

    /// The report as it would be written now. Reads no database: quick enough for each key.
    public Draft draft(Opened opened, ReportKind kind, Flavour flavour) {
        return switch (report(opened, kind, flavour)) {
            case Report.NothingToTell(var unused, var findings) -> new Draft.NothingToTell(unused, findings);
            case Report.Told told -> {
                var front = told.front();
                var rendering = Renderer.render(told, flavour);
                yield new Draft.Told(front.title(), front.author(), front.date(), front.tags(),
                        told.parts().stream().map(WriteReport::part).toList(), told.words(), rendering.text(),
                        rendering.path(), told.unused(), told.findings());
            }
        };
    }

    /// A report to be pasted.
    public record Rich(String html, String markdown) {
    }

    /// The report as a reader sees it, to be pasted where text is rich; nothing where there is not one word.
    public Optional<Rich> rich(Opened opened, ReportKind kind) {
        return report(opened, kind, Flavour.HTML) instanceof Report.Told told
                ? Optional.of(new Rich(Renderer.fragment(told), Renderer.render(told, Flavour.PLAIN).text()))
                : Optional.empty();
    }

    /// Writes the report below a folder, with its photos. A file that somebody edited since it was last written is left
    /// as it is, unless it is to be overwritten.
    public Written write(ConferenceId id, ReportKind kind, Flavour flavour, Path folder, boolean overwrite) {
        var opened = new Opened(conferences.conference(id).orElseThrow(), visits.visit(id));
        return switch (report(opened, kind, flavour)) {
            case Report.NothingToTell(_, var findings) -> new Written.NothingToTell(findings);
            case Report.Told told -> {
                var rendering = Renderer.render(told, flavour);
                try {
                    yield write(id, told, flavour, rendering, folder, overwrite);
                } catch (IOException e) {
                    yield new Written.Failed(new Problem(Effect.REFUSED, Cause.NOT_WRITABLE,
                            folder.resolve(rendering.path()).toString(), SafeFile.reason(e)));
                }
            }
        };
    }

    /// Writes the report into a file that somebody may have edited: what he changed stays, and what is new comes in.
    public Blended merge(ConferenceId id, ReportKind kind, Flavour flavour, Path folder) {
        var written = write(id, kind, flavour, folder, false);
        var opened = new Opened(conferences.conference(id).orElseThrow(), visits.visit(id));
        if (!(written instanceof Written.Conflict) || flavour.isBinary()
                || !(report(opened, kind, flavour) instanceof Report.Told told)) {
            return new Blended.Plain(written);
        }
        var rendering = Renderer.render(told, flavour);
        var file = folder.resolve(rendering.path());
        try {
            var last = exports.last(id, file);
            return last.isEmpty()
                    ? new Blended.Plain(written)
                    : merge(id, told, flavour, rendering, folder, last.get());
        } catch (IOException e) {
            return new Blended.Plain(new Written.Failed(new Problem(Effect.REFUSED, Cause.NOT_WRITABLE,
                    file.toString(), SafeFile.reason(e))));
        }
    }

    private Blended merge(ConferenceId id, Report.Told told, Flavour flavour, Rendering rendering, Path folder,
            String last) throws IOException {
        var file = folder.resolve(rendering.path());
        var there = new String(SafeFile.read(file).orElseThrow(), StandardCharsets.UTF_8);
        var text = new String(Renderer.file(told, flavour, scaled(id)), StandardCharsets.UTF_8);
        return switch (TextMerge.of(last, there, text)) {
            case TextMerge.Merged.Torn(var clashes) ->
                new Blended.Torn(file, clashes, told.words(), told.findings());
            case TextMerge.Merged.Whole(var merged) -> {
                var copies = new ArrayList<Path>();
                var laid = photos(id, flavour, rendering, folder, copies);
                var changed = SafeFile.write(file, merged.getBytes(StandardCharsets.UTF_8)) || laid;
                exports.wrote(id, file, text, Stamp.now(clock));
                yield new Blended.Merged(file, copies, told.words(), told.findings(), changed);
            }
        };
    }

    /// Lays the photos beside the text.
    ///
    /// @return whether any is other than before
    private boolean photos(ConferenceId id, Flavour flavour, Rendering rendering, Path folder, List<Path> copies)
            throws IOException {
        var changed = false;
        for (var picture : rendering.photos()) {
            var photo = scaled(id).bytes(picture.file());
            if (photo.isPresent()) {
                var copy = folder.resolve(picture.path());
                changed |= SafeFile.write(copy, photo.get());
                copies.add(copy);
                if (flavour == Flavour.ENDPOINT_2017 || flavour == Flavour.ENDPOINT_2021) {
                    changed |= large(id, picture.file(), photo.get(), copy, copies);
                }
            }
        }
        return changed;
    }

    /// Lays a photo that was made smaller in its full size beside it.
    private boolean large(ConferenceId id, String file, byte[] small, Path copy, List<Path> copies)
            throws IOException {
        var whole = ReportPhoto.whole(Files.readAllBytes(photos.file(id, file))).map(ReportPhoto::bytes);
        if (whole.isEmpty() || whole.get().length <= small.length) {
            return false;
        }
        var name = copy.getFileName().toString();
        var dot = name.lastIndexOf('.');
        var beside = copy.resolveSibling(name.substring(0, dot) + "-big" + name.substring(dot));
        copies.add(beside);
        return SafeFile.write(beside, whole.get());
    }

    private Written write(ConferenceId id, Report.Told told, Flavour flavour, Rendering rendering, Path folder,
            boolean overwrite)
            throws IOException {
        var file = folder.resolve(rendering.path());
        var bytes = Renderer.file(told, flavour, scaled(id));
        var there = SafeFile.read(file);
        var same = there.isPresent() && Arrays.equals(there.get(), bytes);
        if (there.isPresent() && !same && !overwrite && !ours(id, file, there.get(), flavour)) {
            return new Written.Conflict(file, told.words(), told.findings());
        }
        var copies = new ArrayList<Path>();
        var changed = photos(id, flavour, rendering, folder, copies) || !same;
        SafeFile.write(file, bytes);
        exports.wrote(id, file, remembered(bytes, flavour), Stamp.now(clock));
        return new Written.Kept(file, copies, told.words(), told.findings(), changed);
    }

    /// Whether a file still holds what was last written to it.
    private boolean ours(ConferenceId id, Path file, byte[] now, Flavour flavour) {
        return exports.last(id, file).equals(Optional.of(remembered(now, flavour)));
    }

    /// What is remembered of a file: its text, or where it is none its digest.
    private static String remembered(byte[] bytes, Flavour flavour) {
        return flavour.isBinary() ? Digest.of(bytes) : new String(bytes, StandardCharsets.UTF_8);
    }

    /// The photos of a visit, as small as a report wants them; one that would change its kind stays as it is.
    private Photos scaled(ConferenceId id) {
        return file -> {
            var photo = photos.file(id, file);
            if (!Files.isRegularFile(photo)) {
                return Optional.empty();
            }
            try {
                var bytes = Files.readAllBytes(photo);
                return Optional.of(ReportPhoto.of(bytes).filter(it -> named(file).equals(it.ending()))
                        .map(ReportPhoto::bytes).orElse(bytes));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }

    private static String named(String file) {
        var ending = file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return ending.equals("jpg") ? "jpeg" : ending;
    }

    private Report report(Opened opened, ReportKind kind, Flavour flavour) {
        var conference = opened.conference();
        var today = LocalDate.ofInstant(clock.instant(), conference.zone().id());
        return Report.of(conference, opened.visit(), kind, flavour, today, photos.names(conference.id()),
                photos.heavy(conference.id(), AS_IT_IS, ReportPhoto.HEAVIEST));
    }

    private static Draft.Part part(Part part) {
        List<Draft.Piece> pieces = part.pieces()
                .stream()
                .map(piece -> new Draft.Piece(piece.notes(), piece.talk(), piece.blocks()))
                .toList();
        return new Draft.Part(part.section(), part.day(), part.heading(), pieces);
    }
}
