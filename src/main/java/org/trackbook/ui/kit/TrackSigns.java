package org.trackbook.ui.kit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.trackbook.model.Conference;
import org.trackbook.model.Track;

/// The sign of each track of a conference: given in the order of first appearance, so that a track looks the same in
/// every place.
public final class TrackSigns {
    /// The index of what has no track.
    public static final int NONE = -1;

    private static final int HUES = 12;

    private final Map<Track, Integer> indexes = new LinkedHashMap<>();

    private TrackSigns() {
    }

    public static TrackSigns of(Conference conference) {
        var signs = new TrackSigns();
        conference.talks()
                .forEach(talk -> talk.track()
                        .ifPresent(track -> signs.indexes.putIfAbsent(track, signs.indexes.size())));
        return signs;
    }

    /// The index that [TrackSign] and [#style] take.
    public int index(Optional<Track> track) {
        return track.map(it -> indexes.getOrDefault(it, NONE)).orElse(NONE);
    }

    /// The style class that gives a node and what stands in it the hue of a track.
    public static String style(int index) {
        return index < 0 ? Styles.TRACK_NONE : Styles.TRACK_PREFIX + (index % HUES + 1);
    }

    /// The style class of the sign's shape.
    static String shape(int index) {
        return index < 0 ? Styles.SIGN_CIRCLE : switch (index / HUES % 4) {
            case 0 -> Styles.SIGN_SQUARE;
            case 1 -> Styles.SIGN_CIRCLE;
            case 2 -> Styles.SIGN_DIAMOND;
            default -> Styles.SIGN_TRIANGLE;
        };
    }
}
