package org.trackbook.ui.kit;

/// Where a view model says what it has done, with the way back; shown as a toast.
public interface Notices {
    /// Says something that needs no way back.
    void say(String words);

    /// Says what was done; `undo` takes it back, by the toast or by Ctrl+Z later.
    void say(String words, Runnable undo);

    /// Says what was done, and offers where to go from there.
    ///
    /// @param way what the button says that leads there
    default void offer(String words, String way, Runnable go) {
        say(words);
    }
}
