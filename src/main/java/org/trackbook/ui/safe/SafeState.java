package org.trackbook.ui.safe;

import org.trackbook.usecase.CheckLibrary.Checked;

/// What is known of how safe the library is.
public sealed interface SafeState {
    /// Something is being done that takes a while: looking it over, saving it, bringing it back.
    record Working(Doing what) implements SafeState {
    }

    /// What takes a while.
    enum Doing {
        LOOKING, SAVING, BRINGING_BACK
    }

    /// It was looked over.
    record Ready(Checked found) implements SafeState {
    }

    /// What was tried could not be done.
    ///
    /// @param why a whole sentence
    record Refused(String why) implements SafeState {
    }
}
