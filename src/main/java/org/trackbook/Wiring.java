package org.trackbook;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.trackbook.cli.UseCases;
import org.trackbook.fetch.Fetcher;
import org.trackbook.model.NoteId;
import org.trackbook.schedule.ScheduleReader;
import org.trackbook.store.CalendarStore;
import org.trackbook.store.ConferenceStore;
import org.trackbook.store.Database;
import org.trackbook.store.ExportStore;
import org.trackbook.store.SearchStore;
import org.trackbook.store.SpeakerStore;
import org.trackbook.store.VisitStore;
import org.trackbook.usecase.CheckLibrary;
import org.trackbook.usecase.ImportSchedule;
import org.trackbook.usecase.CollectNotes;
import org.trackbook.usecase.CorrectNames;
import org.trackbook.usecase.KeepNotes;
import org.trackbook.usecase.KeepPhotos;
import org.trackbook.usecase.MeetPeople;
import org.trackbook.usecase.MendReport;
import org.trackbook.usecase.PhotoFolder;
import org.trackbook.usecase.PlanDays;
import org.trackbook.usecase.RateTalks;
import org.trackbook.usecase.ReadLibrary;
import org.trackbook.usecase.ReadSpeakers;
import org.trackbook.usecase.RemoveConference;
import org.trackbook.usecase.SaveLibrary;
import org.trackbook.usecase.SearchLibrary;
import org.trackbook.usecase.ShareVisit;
import org.trackbook.usecase.RefreshSchedules;
import org.trackbook.usecase.RestoreLibrary;
import org.trackbook.usecase.RevertSchedule;
import org.trackbook.usecase.HandOver;
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
import org.trackbook.words.Language;

/// Builds every object by hand, each when it is first asked for: a command opens only what it needs. Any thread may ask.
final class Wiring implements UseCases {
    /// The library's file in its folder.
    static final String FILE = "trackbook.db";

    private static final String LETTERS = "23456789abcdefghjkmnpqrstuvwxyz";
    private static final int ID_LENGTH = 12;

    private final InstantSource clock;
    private final ZoneId zone;
    private volatile Language language;
    private final Path library;
    private final Path photoFolder;
    private final PhotoFolder photos;
    private final Once<Database> database;
    private final Once<ConferenceStore> conferences = new Once<>(() -> new ConferenceStore(database()));
    private final Once<VisitStore> visits = new Once<>(() -> new VisitStore(database()));
    private final Once<SearchStore> searches = new Once<>(() -> new SearchStore(database()));
    private final Once<RefreshSchedules> refreshes = new Once<>(
            () -> new RefreshSchedules(imports(), conferences.get()));

    /// @param folder where the library lies, or will
    /// @param zone the computer's, for schedules that name none
    /// @param language in which day sheets are written until [#speak]
    Wiring(Path folder, InstantSource clock, ZoneId zone, Language language) {
        this.clock = clock;
        this.zone = zone;
        this.language = language;
        library = folder.resolve(FILE);
        photoFolder = folder.resolve("photos");
        photos = new PhotoFolder(photoFolder);
        database = new Once<>(() -> Database.open(library, () -> LocalDate.ofInstant(clock.instant(), zone)));
    }

    /// Makes something once.
    private static final class Once<T> {
        private final Supplier<T> make;
        private @Nullable T made;

        Once(Supplier<T> make) {
            this.make = make;
        }

        synchronized T get() {
            var ready = made;
            if (ready == null) {
                ready = make.get();
                made = ready;
            }
            return ready;
        }

        /// What was made; it is made anew when it is next asked for.
        synchronized Optional<T> letGo() {
            var ready = Optional.ofNullable(made);
            made = null;
            return ready;
        }
    }

    private Database database() {
        return database.get();
    }

    @Override
    public ReadLibrary library() {
        return new ReadLibrary(conferences.get(), visits.get());
    }

    @Override
    public SearchLibrary search() {
        return new SearchLibrary(searches.get());
    }

    @Override
    public ImportSchedule imports() {
        return new ImportSchedule(new Fetcher(), new ScheduleReader(zone), conferences.get(), clock);
    }

    @Override
    public ReadCatalogue catalogue() {
        return new ReadCatalogue(new Fetcher());
    }

    @Override
    public PlanDays plans() {
        return new PlanDays(conferences.get(), visits.get(), clock);
    }

    @Override
    public KeepNotes notes() {
        return new KeepNotes(conferences.get(), visits.get(), clock, Wiring::newNote);
    }

    @Override
    public RateTalks ratings() {
        return new RateTalks(conferences.get(), visits.get(), clock);
    }

    CollectNotes collecting() {
        return new CollectNotes(conferences.get(), visits.get());
    }

    CorrectNames names() {
        return new CorrectNames(conferences.get(), visits.get(), notes());
    }

    @Override
    public MeetPeople people() {
        return new MeetPeople(visits.get(), clock, () -> newNote().value());
    }

    @Override
    public TakeOver takingOver() {
        return new TakeOver(conferences.get(), visits.get(), new ExportStore(database()), reports(), notes());
    }

    public MendReport mending() {
        return new MendReport(visits.get(), notes(), ratings(), photos());
    }

    @Override
    public KeepPhotos photos() {
        return new KeepPhotos(conferences.get(), visits.get(), photos, new Fetcher(), clock);
    }

    /// From now on in the language that the visitor chose.
    void speak(Language chosen) {
        language = chosen;
    }

    @Override
    public HandOver handing() {
        return new HandOver(conferences.get(), visits.get(), new CalendarStore(database()), clock, language.locale());
    }

    @Override
    public TakeStars stars() {
        return new TakeStars(conferences.get(), visits.get(), new CalendarStore(database()), plans(), new Fetcher(),
                new ScheduleReader(zone));
    }

    @Override
    public WriteReport reports() {
        return new WriteReport(conferences.get(), visits.get(), new ExportStore(database()), photos, clock);
    }

    @Override
    public ArrangeReport arranging() {
        return new ArrangeReport(conferences.get(), visits.get());
    }

    @Override
    public ShareVisit sharing() {
        return new ShareVisit(conferences.get(), visits.get(), photos, new Fetcher());
    }

    @Override
    public CheckLibrary checking() {
        return new CheckLibrary(library, this::database);
    }

    @Override
    public SaveLibrary saving() {
        return new SaveLibrary(database(), photoFolder);
    }

    @Override
    public RestoreLibrary restoring() {
        return new RestoreLibrary(library, photoFolder, this::database, this::close);
    }

    @Override
    public RemoveConference removal() {
        return new RemoveConference(conferences.get());
    }

    @Override
    public RefreshSchedules refreshing() {
        return refreshes.get();
    }

    @Override
    public RevertSchedule reverting() {
        return new RevertSchedule(conferences.get(), clock);
    }

    @Override
    public ReadChanges changes() {
        return new ReadChanges(conferences.get(), visits.get());
    }

    ReadSpeakers speakers() {
        return new ReadSpeakers(new SpeakerStore(database()));
    }

    @Override
    public CorrectZone zones() {
        return new CorrectZone(conferences.get(), visits.get());
    }

    @Override
    public CorrectColumns columns() {
        return new CorrectColumns(imports(), reverting(), zones(), conferences.get());
    }

    @Override
    public ArchiveConferences archive() {
        return new ArchiveConferences(conferences.get());
    }

    @Override
    public KeepOrphans orphans() {
        return new KeepOrphans(conferences.get(), visits.get());
    }

    @Override
    public MakeConference making() {
        return new MakeConference(conferences.get(), visits.get(), clock);
    }

    /// An id that no other note has, on no machine; short, because it is typed.
    private static NoteId newNote() {
        var random = new SecureRandom();
        var id = new StringBuilder();
        for (int i = 0; i < ID_LENGTH; i++) {
            id.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return new NoteId(id.toString());
    }

    @Override
    public void close() {
        conferences.letGo();
        visits.letGo();
        searches.letGo();
        refreshes.letGo();
        database.letGo().ifPresent(Database::close);
    }
}
