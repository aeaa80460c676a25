package org.trackbook.ui.shell;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/// How large the letters of notes are, for eyes and rooms of all kinds; remembered from one start to the next.
public final class TextSize {
    static final int SMALLEST = 10;
    static final int USUAL = 15;
    static final int LARGEST = 32;
    private static final String KEY = "letters";

    private final Remembered remembered;
    private final ReadOnlyIntegerWrapper size = new ReadOnlyIntegerWrapper(this, "size", USUAL);

    TextSize(Remembered remembered) {
        this.remembered = remembered;
        size.set(Math.clamp((int) remembered.number(KEY).orElse(USUAL), SMALLEST, LARGEST));
    }

    /// In points of the screen.
    public ReadOnlyIntegerProperty sizeProperty() {
        return size.getReadOnlyProperty();
    }

    /// Makes the letters larger or smaller by steps, which are wider for large ones.
    ///
    /// @param by how many steps larger; smaller below 0
    public void grow(int by) {
        choose(size.get() + by * (size.get() + by > 20 ? 2 : 1));
    }

    private void choose(int wanted) {
        size.set(Math.clamp(wanted, SMALLEST, LARGEST));
        remembered.keep(KEY, size.get());
    }
}
