package org.trackbook.ui.library;

import org.trackbook.usecase.ArchiveConferences;
import org.trackbook.usecase.CorrectColumns;
import org.trackbook.usecase.CorrectZone;
import org.trackbook.usecase.ImportSchedule;
import org.trackbook.usecase.MakeConference;
import org.trackbook.usecase.ReadCatalogue;
import org.trackbook.usecase.ReadChanges;
import org.trackbook.usecase.ReadLibrary;
import org.trackbook.usecase.RefreshSchedules;
import org.trackbook.usecase.RemoveConference;
import org.trackbook.usecase.RevertSchedule;
import org.trackbook.usecase.ShareVisit;

/// All that can be done to the library from its place.
public record LibraryWork(ReadLibrary library, ImportSchedule imports, RefreshSchedules refreshes,
        RevertSchedule reverts, ReadChanges changes, CorrectZone zones, CorrectColumns columns,
        ArchiveConferences archive, RemoveConference removal, MakeConference making, ReadCatalogue catalogues,
        ShareVisit sharing) {
}
