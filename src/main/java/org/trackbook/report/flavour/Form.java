package org.trackbook.report.flavour;

import org.trackbook.report.Report;

/// Writes reports in one flavour.
@FunctionalInterface
interface Form {
    Rendering render(Report.Told report, Photos photos);
}
