package org.trackbook.usecase;

import java.util.function.Function;
import org.trackbook.model.Flavour;
import org.trackbook.model.ReportKind;
import org.trackbook.model.ReportSettings;

/// Arranges the outline of a report as it is in the library now, whatever a window last saw of it.
public final class ArrangeOutline {
    private final ArrangeReport arranging;

    public ArrangeOutline(ArrangeReport arranging) {
        this.arranging = arranging;
    }

    /// Takes a decision upon the outline of a visit.
    public Done arrange(Opened opened, Function<Outline, ReportSettings> decision) {
        return arranging.report(opened.conference().id(), now -> {
            var fresh = new Opened(opened.conference(), opened.visit().withReport(now));
            return decision.apply(Outline.of(fresh, WriteReport.kind(fresh), WriteReport.flavour(fresh)));
        });
    }

    /// Tells a visit as another kind, with the sections that kind had before.
    public Done kind(Opened opened, ReportKind kind) {
        return arranging.report(opened.conference().id(), now -> SectionsOfKinds.turned(now, kind));
    }

    public Done flavour(Opened opened, Flavour flavour) {
        return arranging.report(opened.conference().id(), now -> now.in(flavour));
    }

    /// Takes back what one of the other verbs did; nothing where somebody went on from there.
    public Done takeBack(Done done) {
        return arranging.takeBack(done.visit().conference(), done);
    }
}
