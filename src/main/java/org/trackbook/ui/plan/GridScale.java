package org.trackbook.ui.plan;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// How much of a day is seen at once: pixels for five minutes.
final class GridScale {
    private static final List<Integer> STEPS = List.of(8, 10, 12, 14, 16, 20, 24);
    private static final int USUAL = 14;
    private static final int TALL = 20;
    private static final double TALL_FROM = 1200;

    /// Room above the first line, so that its time can be read.
    static final double TOP = 8;

    private int chosen;
    private boolean whole;

    /// Pixels for five minutes in a view so high.
    double pixels(GridDay day, double height) {
        if (whole) {
            return Math.max(1,
                    (height - 2 * TOP) / Math.max(1, Duration.between(day.start(), day.end()).toMinutes() / 5.0));
        }
        if (chosen > 0) {
            return chosen;
        }
        return height >= TALL_FROM ? TALL : USUAL;
    }

    /// The next step up or down from what is shown now.
    void step(double now, boolean larger) {
        whole = false;
        chosen = larger
                ? STEPS.stream().filter(step -> step > now).findFirst().orElse(STEPS.getLast())
                : STEPS.reversed().stream().filter(step -> step < now).findFirst().orElse(STEPS.getFirst());
    }

    /// The whole day at once, or again what was chosen before.
    void turnWhole() {
        whole = !whole;
    }

    static double y(GridDay day, Instant at, double pixels) {
        return TOP + Duration.between(day.start(), at).toSeconds() / 300.0 * pixels;
    }
}
