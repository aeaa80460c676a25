package org.trackbook.ui.report;

import org.trackbook.usecase.ArrangeOutline;
import org.trackbook.usecase.WriteReport;

/// What the place of the report can do.
public record ReportWork(WriteReport reports, ArrangeOutline outline) {
}
