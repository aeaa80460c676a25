package org.trackbook.usecase;

import java.io.IOException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.trackbook.fetch.Fetched;
import org.trackbook.fetch.Fetcher;
import org.trackbook.model.About;
import org.trackbook.model.Cause;
import org.trackbook.model.ConferenceId;
import org.trackbook.model.Effect;
import org.trackbook.model.Note;
import org.trackbook.model.NoteId;
import org.trackbook.model.Photo;
import org.trackbook.model.Problem;
import org.trackbook.model.Progress;
import org.trackbook.model.TalkFacts;
import org.trackbook.model.TalkId;
import org.trackbook.model.Visit;
import org.trackbook.photo.Darkroom;
import org.trackbook.photo.Picture;
import org.trackbook.photo.Pixels;
import org.trackbook.photo.Taken;
import org.trackbook.store.Changed;
import org.trackbook.store.ConferenceStore;
import org.trackbook.store.VisitStore;

/// Keeps the visitor's photos: a copy of each picture, and what is said of it.
public final class KeepPhotos {
    /// Of the hash that names a file; two pictures of one visit never share it.
    private static final int NAME_LENGTH = 16;
    private static final int ID_LENGTH = 8;

    private final ConferenceStore conferences;
    private final VisitStore visits;
    private final PhotoFolder folder;
    private final Fetcher fetcher;
    private final InstantSource clock;

    public KeepPhotos(ConferenceStore conferences, VisitStore visits, PhotoFolder folder, Fetcher fetcher,
            InstantSource clock) {
        this.conferences = conferences;
        this.visits = visits;
        this.folder = folder;
        this.fetcher = fetcher;
        this.clock = clock;
    }

    /// Copies the picture of a file, and remembers where it belongs.
    public PhotoOutcome add(ConferenceId id, String file, Spot spot) {
        return keep(id, lay(id, file), spot);
    }

    /// Copies a picture of which only the drawing is there, as on the clipboard.
    public PhotoOutcome add(ConferenceId id, Thumbnail drawn, Spot spot) {
        return keep(id, lay(id, Darkroom.file(new Pixels(drawn.width(), drawn.height(), drawn.argb())), ""), spot);
    }

    /// Where a photo belongs.
    ///
    /// @param note the note it goes with in a report
    /// @param about what it shows
    public record Spot(Optional<NoteId> note, Optional<About> about) {
        public static final Spot NONE = new Spot(Optional.empty(), Optional.empty());

        public static Spot of(About about) {
            return new Spot(Optional.empty(), Optional.of(about));
        }

        public static Spot of(NoteId note) {
            return new Spot(Optional.of(note), Optional.empty());
        }
    }

    /// What came of laying a copy into the folder.
    private sealed interface Laid {
        /// @param name of the file, made of its hash
        record There(Picture picture, String hash, String name) implements Laid {
        }

        record Not(Problem problem) implements Laid {
        }
    }

    private Laid lay(ConferenceId id, String file) {
        return switch (fetcher.file(file, Darkroom.MOST_BYTES, Progress.NONE)) {
            case Fetched.Failed(var problem) -> new Laid.Not(problem);
            case Fetched.Unchanged _,Fetched.Cancelled _ ->
                throw new IllegalStateException("a file is read whole, and nobody cancels");
            case Fetched.Fresh(var bytes, _, _, _, _) -> lay(id, bytes, file);
        };
    }

    private Laid lay(ConferenceId id, byte[] bytes, String file) {
        return switch (Darkroom.take(bytes)) {
            case Taken.Refused(var cause, var facts) ->
                new Laid.Not(new Problem(Effect.REFUSED, cause, file, facts));
            case Taken.In(var picture) -> {
                var hash = Digest.of(picture.bytes());
                var name = hash.substring(0, NAME_LENGTH) + "." + picture.ending();
                try {
                    SafeFile.write(folder.file(id, name), picture.bytes());
                    yield new Laid.There(picture, hash, name);
                } catch (IOException e) {
                    yield new Laid.Not(new Problem(Effect.REFUSED, Cause.NOT_WRITABLE,
                            folder.file(id, name).toString(), SafeFile.reason(e)));
                }
            }
        };
    }

    private PhotoOutcome keep(ConferenceId id, Laid laid, Spot spot) {
        return switch (laid) {
            case Laid.Not(var problem) -> new PhotoOutcome.Refused(problem);
            case Laid.There there -> keep(id, there, spot);
        };
    }

    /// The same picture at the same spot is one photo.
    private PhotoOutcome keep(ConferenceId id, Laid.There laid, Spot spot) {
        var conference = conferences.conference(id).orElseThrow();
        var before = visits.visit(id);
        var about = spot.about().or(() -> spot.note().flatMap(note -> about(before, note)));
        var same = before.photos()
                .stream()
                .filter(it -> it.file().equals(laid.name()) && it.note().equals(spot.note())
                        && it.about().equals(about))
                .findFirst();
        if (same.isPresent()) {
            return new PhotoOutcome.Kept(same.get(), new Done(before, before));
        }
        var picture = laid.picture();
        var photo = new Photo(free(before.photos(), laid.hash().substring(0, ID_LENGTH)), laid.name(),
                Optional.of(laid.hash()), picture.width(), picture.height(), "", Optional.empty(),
                picture.taken(conference.zone().id()), about, spot.note(), Optional.empty(),
                Optional.of(Stamp.now(clock)));
        var talks = about.orElse(null) instanceof About.Talks(var named) ? named : List.<TalkId>of();
        visits.photo(id, photo, talks.stream().flatMap(it -> conference.talk(it).stream()).map(TalkFacts::of).toList());
        return new PhotoOutcome.Kept(photo, new Done(before, visits.visit(id)));
    }

    private static Optional<About> about(Visit visit, NoteId note) {
        return visit.notes().stream().filter(it -> it.id().equals(note)).map(Note::about).findFirst();
    }

    private static String free(List<Photo> photos, String wanted) {
        return IntStream.iterate(1, it -> it + 1)
                .mapToObj(it -> it == 1 ? wanted : wanted + "-" + it)
                .filter(it -> photos.stream().noneMatch(photo -> photo.id().equals(it)))
                .findFirst()
                .orElseThrow();
    }

    /// Says something else of a photo; changes nothing where it is gone.
    public Done change(ConferenceId id, String photo, UnaryOperator<Photo> deed) {
        return done(visits.change(id, visit -> visit.withPhotos(visit.photos().stream().map(it -> {
            var after = it.id().equals(photo) ? deed.apply(it) : it;
            return after.equals(it) ? it : after.withEdited(Stamp.now(clock));
        }).toList())));
    }

    /// Puts another picture in the place of a photo's; what is said of it stays.
    public PhotoOutcome replace(ConferenceId id, Photo photo, String file) {
        return switch (lay(id, file)) {
            case Laid.Not(var problem) -> new PhotoOutcome.Refused(problem);
            case Laid.There(var picture, var hash, var name) -> {
                var taken = picture.taken(conferences.conference(id).orElseThrow().zone().id());
                var done = change(id, photo.id(),
                        it -> it.withPicture(name, hash, picture.width(), picture.height(), taken));
                yield new PhotoOutcome.Kept(photo, done);
            }
        };
    }

    /// Takes a photo away. Its file stays, so that it can come back.
    public Done delete(ConferenceId id, String photo) {
        return done(visits.change(id, visit -> visit
                .withPhotos(visit.photos().stream().filter(it -> !it.id().equals(photo)).toList())));
    }

    /// Puts a photo back that was taken away, at its place among the others.
    public Done putBack(ConferenceId id, Photo photo, int place) {
        return done(visits.change(id, visit -> {
            var photos = new ArrayList<>(visit.photos());
            if (photos.stream().noneMatch(it -> it.id().equals(photo.id()))) {
                photos.add(Math.min(place, photos.size()), photo);
            }
            return visit.withPhotos(photos);
        }));
    }

    private static Done done(Changed changed) {
        return new Done(changed.before(), changed.after());
    }

    /// A small picture of a photo, upright; nothing where its file is not there or cannot be drawn.
    ///
    /// @param width in pixels, at most
    public Optional<Thumbnail> thumbnail(ConferenceId id, Photo photo, int width, int height) {
        try {
            return SafeFile.read(folder.file(id, photo.file()))
                    .flatMap(bytes -> Darkroom.small(bytes, width, height))
                    .map(it -> new Thumbnail(it.width(), it.height(), it.argb()));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }
}
