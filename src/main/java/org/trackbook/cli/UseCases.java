package org.trackbook.cli;

import org.trackbook.usecase.CheckLibrary;
import org.trackbook.usecase.HandOver;
import org.trackbook.usecase.ImportSchedule;
import org.trackbook.usecase.KeepNotes;
import org.trackbook.usecase.KeepPhotos;
import org.trackbook.usecase.MeetPeople;
import org.trackbook.usecase.PlanDays;
import org.trackbook.usecase.RateTalks;
import org.trackbook.usecase.ReadLibrary;
import org.trackbook.usecase.RemoveConference;
import org.trackbook.usecase.SaveLibrary;
import org.trackbook.usecase.SearchLibrary;
import org.trackbook.usecase.ShareVisit;
import org.trackbook.usecase.RefreshSchedules;
import org.trackbook.usecase.RestoreLibrary;
import org.trackbook.usecase.RevertSchedule;
import org.trackbook.usecase.ReadCatalogue;
import org.trackbook.usecase.ReadChanges;
import org.trackbook.usecase.CorrectZone;
import org.trackbook.usecase.CorrectColumns;
import org.trackbook.usecase.ArchiveConferences;
import org.trackbook.usecase.ArrangeReport;
import org.trackbook.usecase.KeepOrphans;
import org.trackbook.usecase.MakeConference;
import org.trackbook.usecase.TakeOver;
import org.trackbook.usecase.TakeStars;
import org.trackbook.usecase.WriteReport;

/// What commands can do to one library. Each is made when it is first asked for, so a command opens only what it needs.
public interface UseCases extends AutoCloseable {
    ReadLibrary library();

    SearchLibrary search();

    ImportSchedule imports();

    ReadCatalogue catalogue();

    PlanDays plans();

    KeepNotes notes();

    RateTalks ratings();

    MeetPeople people();

    KeepPhotos photos();

    WriteReport reports();

    ArrangeReport arranging();

    TakeOver takingOver();

    ShareVisit sharing();

    CheckLibrary checking();

    SaveLibrary saving();

    RestoreLibrary restoring();

    RemoveConference removal();

    RefreshSchedules refreshing();

    RevertSchedule reverting();

    ReadChanges changes();

    CorrectZone zones();

    CorrectColumns columns();

    ArchiveConferences archive();

    KeepOrphans orphans();

    MakeConference making();

    HandOver handing();

    TakeStars stars();

    @Override
    void close();
}
