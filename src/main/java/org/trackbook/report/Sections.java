package org.trackbook.report;

import java.util.List;
import org.trackbook.model.Flavour;
import org.trackbook.model.ReportKind;
import org.trackbook.model.ReportSettings;
import org.trackbook.model.Section;

/// Which sections a report has, for who wants to arrange them.
public final class Sections {
    private Sections() {
    }

    /// Those that are printed when there is something in them, in that order.
    public static List<Section> of(ReportSettings settings, ReportKind kind, Flavour flavour) {
        return Habits.of(Outputs.applied(settings, kind, flavour), kind).sections();
    }
}
