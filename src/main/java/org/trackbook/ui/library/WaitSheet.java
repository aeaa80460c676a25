package org.trackbook.ui.library;

import org.kordamp.ikonli.feather.Feather;
import org.trackbook.task.Running;
import org.trackbook.ui.kit.BusyView;
import org.trackbook.ui.kit.Overlay;
import org.trackbook.ui.kit.Sheet;
import org.trackbook.ui.kit.Styles;
import org.trackbook.ui.kit.Texts;

/// Stands where something is shown that has to be read first, and says so when it cannot be read.
final class WaitSheet extends Sheet {
    private static final double WIDTH = 520;

    private final Overlay overlay;
    private Running running = Running.NOTHING;
    private boolean open = true;

    WaitSheet(String title, String what, Texts texts, Overlay overlay) {
        super("library-wait", title, WIDTH, texts, overlay::hide);
        this.overlay = overlay;
        fill(new BusyView(texts, what, this::cancel));
        sceneProperty().subscribe((before, now) -> {
            if (before != null && now == null) {
                open = false;
                running.cancel();
            }
        });
        overlay.show(this);
    }

    /// What is waited for; it is no longer wanted when the sheet is closed.
    void on(Running reading) {
        if (open) {
            running = reading;
        } else {
            reading.cancel();
        }
    }

    void cancel() {
        running.cancel();
        overlay.hide();
    }

    /// It cannot be read.
    void refuse(String reason) {
        running = Running.NOTHING;
        var said = Bits.signed(Feather.ALERT_CIRCLE, reason, Styles.DANGER_WORDS);
        said.setId("library-wait-refused");
        fill(said);
    }

    /// It is there: makes room for it.
    void end() {
        running = Running.NOTHING;
        overlay.hide();
    }
}
