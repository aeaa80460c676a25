package org.trackbook.ui.report;

import java.util.List;
import org.trackbook.ui.orphans.LostTalk;
import org.trackbook.usecase.Draft;

/// What the report's place shows.
public sealed interface ReportState {
    /// No conference is open.
    record Nowhere() implements ReportState {
    }

    /// The report is being made for the first time.
    record Loading() implements ReportState {
    }

    /// A talk that is gone.
    ///
    /// @param facts what is known of it, in words
    record LostLine(LostTalk lost, String facts) {
    }

    /// There is not one word to print.
    ///
    /// @param cut because the visitor left out all there is
    record Wordless(boolean cut) implements ReportState {
    }

    /// A report.
    ///
    /// @param outline a row for each part and piece, in the order of printing
    /// @param unused a line for each note that is printed nowhere
    /// @param lost talks that have left the schedule, whose words wait for another one
    /// @param findings a line for each thing to mend
    record Ready(Draft.Told draft, List<OutlineRow> outline, List<OutlineRow> unused, List<LostLine> lost,
            List<FindingRow> findings) implements ReportState {
        public Ready {
            lost = List.copyOf(lost);
            outline = List.copyOf(outline);
            unused = List.copyOf(unused);
            findings = List.copyOf(findings);
        }
    }
}
