package org.trackbook.ui.report;

import java.time.InstantSource;
import org.trackbook.usecase.ArrangeOutline;
import org.trackbook.usecase.ArrangeReport;
import org.trackbook.usecase.KeepNotes;
import org.trackbook.usecase.MendReport;
import org.trackbook.usecase.ReadLibrary;
import org.trackbook.usecase.TakeOver;
import org.trackbook.usecase.WriteReport;

/// What the place of the report can do.
public record ReportWork(WriteReport reports, ArrangeOutline outline, ArrangeReport facts, KeepNotes notes,
        ReadLibrary library, MendReport mending, TakeOver takingOver,
        InstantSource clock) {
}
