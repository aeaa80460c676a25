package org.trackbook.cli;

import java.util.List;

/// All commands there are, in the order of the help.
final class Commands {
    private Commands() {
    }

    static List<Command> all() {
        return List.of(new ImportCommand(), new CatalogueCommand(), new RefreshCommand(), new RevertCommand(),
                new ChangesCommand(),
                new AddCommand(), new ConferencesCommand(), new TracksCommand(), new TalksCommand(),
                new SearchCommand(),
                new PickCommand(), new MarkCommand(MarkCommand.Mark.STAR), new MarkCommand(MarkCommand.Mark.UNSTAR),
                new MarkCommand(MarkCommand.Mark.SHORT), new MarkCommand(MarkCommand.Mark.UNSHORT),
                new MarkCommand(MarkCommand.Mark.DROP), new MarkCommand(MarkCommand.Mark.UNDROP),
                new BackupCommand(true),
                new BackupCommand(false), new LeaveCommand(), new StayCommand(), new HideCommand(true),
                new HideCommand(false), new AgendaCommand(), new StarsCommand(),
                new NotesCommand(), new NoteCommand(), new OrphansCommand(), new AttachCommand(),
                new DetachCommand(), new RateCommand(), new AttendCommand(), new PersonCommand(),
                new PhotoCommand(), new ReportCommand(), new SetCommand(),
                new ExportCommand(), new MergeCommand(),
                new CheckCommand(), new ZoneCommand(), new ColumnsCommand(), new ArchiveCommand(true),
                new ArchiveCommand(false),
                new RemoveCommand());
    }
}
