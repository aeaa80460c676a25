package org.trackbook.model;

import java.time.Instant;
import java.util.Optional;

/// A picture of the visit. Its file lies in the data folder or beside the visit file.
///
/// @param file a bare name, without any folder
/// @param width in pixels, like the height
/// @param alt what the picture shows, for those who do not see it; may be empty
public record Photo(String id, String file, Optional<String> sha256, int width, int height, String alt,
        Optional<String> caption, Optional<Instant> taken, Optional<About> about, Optional<NoteId> note,
        Optional<Placing> placing, Optional<Instant> edited) {
    /// Where a report prints it.
    public enum Placing {
        BEFORE_CLOSING, AFTER_NOTE, NONE
    }

    public Photo withAbout(Optional<About> other) {
        return new Photo(id, file, sha256, width, height, alt, caption, taken, other, note, placing, edited);
    }

    public Photo withNote(Optional<NoteId> other) {
        return new Photo(id, file, sha256, width, height, alt, caption, taken, about, other, placing, edited);
    }

    public Photo withAlt(String other) {
        return new Photo(id, file, sha256, width, height, other, caption, taken, about, note, placing, edited);
    }

    public Photo withCaption(Optional<String> other) {
        return new Photo(id, file, sha256, width, height, alt, other, taken, about, note, placing, edited);
    }

    public Photo withEdited(Instant other) {
        return new Photo(id, file, sha256, width, height, alt, caption, taken, about, note, placing,
                Optional.of(other));
    }

    /// The same words about another picture.
    public Photo withPicture(String otherFile, String hash, int otherWidth, int otherHeight,
            Optional<Instant> otherTaken) {
        return new Photo(id, otherFile, Optional.of(hash), otherWidth, otherHeight, alt, caption, otherTaken, about,
                note, placing, edited);
    }
}
