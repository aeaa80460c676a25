package org.trackbook.ui.plan;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import org.trackbook.model.Slot;
import org.trackbook.model.Talk;
import org.trackbook.ui.kit.Overlay;
import org.trackbook.ui.kit.Texts;

/// Asks for what is added by hand, wherever in the place somebody wants to.
///
/// @param overlay what its sheet is shown over, once there is a window
public record Hand(Handwork work, Texts texts, Supplier<? extends Overlay> overlay) {
    ObservableValue<Boolean> byHand() {
        return work.byHandProperty();
    }

    boolean isMine(Talk talk) {
        return work.isMine(talk);
    }

    /// Asks for a new one.
    ///
    /// @param day the day that is likely
    void add(OptionalInt day) {
        work.opened().ifPresent(it -> {
            var sheet = new HandSheet(work, texts, overlay.get(), it, Optional.empty());
            day.ifPresent(sheet::choose);
            sheet.open();
        });
    }

    /// Asks for a new one that begins with some free time.
    void add(OptionalInt day, Slot free) {
        work.opened().ifPresent(it -> {
            var sheet = new HandSheet(work, texts, overlay.get(), it, Optional.empty());
            day.ifPresent(sheet::choose);
            sheet.choose(free);
            sheet.open();
        });
    }

    /// Asks what is to be other.
    void edit(Talk talk) {
        if (isMine(talk)) {
            work.opened()
                    .ifPresent(it -> new HandSheet(work, texts, overlay.get(), it, Optional.of(talk)).open());
        }
    }

    void delete(Talk talk) {
        work.delete(talk);
    }
}
