package org.trackbook.ui.attend;

import java.util.List;
import org.trackbook.model.Photo;

/// The photos of what is open, and how far those are that still come in.
///
/// @param done of those that were brought together
/// @param of how many; 0 where none comes in
record PhotosState(List<Photo> photos, int done, int of) {
    static final PhotosState NOTHING = new PhotosState(List.of(), 0, 0);

    PhotosState {
        photos = List.copyOf(photos);
    }
}
