package org.trackbook.ui.kit;

import javafx.scene.layout.Region;

/// A track's hue and shape, 48 of them; the track's name always stands beside it.
public final class TrackSign extends Region {
    public TrackSign(int index) {
        setIndex(index);
    }

    /// Another track, for cells that are used again.
    public void setIndex(int index) {
        getStyleClass().setAll(Styles.TRACK_SIGN, TrackSigns.style(index), TrackSigns.shape(index));
    }
}
