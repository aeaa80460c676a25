package org.trackbook.ui.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.trackbook.model.About;
import org.trackbook.model.Attendance;
import org.trackbook.model.Conference;
import org.trackbook.model.ConferenceId;
import org.trackbook.model.Flavour;
import org.trackbook.model.NoteId;
import org.trackbook.model.ReportKind;
import org.trackbook.model.Talk;
import org.trackbook.model.TalkId;
import org.trackbook.model.Term;
import org.trackbook.model.Text;
import org.trackbook.model.Trip;
import org.trackbook.model.TripPart;
import org.trackbook.testkit.Talks;
import org.trackbook.ui.draft.Drafts;
import org.trackbook.ui.draft.Saving;
import org.trackbook.usecase.RateTalks;

class ReportViewModelTest {
    private final ReportDesk desk = new ReportDesk();
    private final ReportViewModel model = desk.model;

    @AfterEach
    void close() {
        desk.close();
        assertEquals(List.of(), desk.failures);
    }

    @Test
    void withoutWordsThereIsNoReport() {
        assertEquals(new ReportState.Nowhere(), model.stateProperty().get());
        desk.open(Talks.conference(Talks.talk("knots", "Sea", 1, "10:00", 30)));
        assertEquals(new ReportState.Wordless(false), model.stateProperty().get());
    }

    @Test
    void theOutlineNamesSectionsAndPiecesWithTheirWords() {
        desk.write();

        assertEquals(List.of("TL;DR", "- Go by boat.", "Day 1", "- The tide was out.", "- Rope is enough."),
                desk.outline());
        assertEquals(List.of("Favourite talks", "Sessions attended", "In numbers"), desk.off());
        assertEquals(List.of(0, 1, 0, 1, 1, 0, 0, 0),
                desk.ready().outline().stream().map(row -> row.notes().size()).toList());
        assertEquals(List.of(0, 0, 0, 0, 4, 0, 0, 0),
                desk.ready().outline().stream().map(OutlineRow::stars).toList());
        assertEquals(desk.ready().draft().words(), 12);
    }

    @Test
    void wordsAboutATalkThatIsGoneSaySoWithWhatIsKnownOfIt() {
        desk.write();
        var other = Talks.conference(Talks.talk("sails", "Sea", 1, "12:00", 30));
        desk.keep(other);
        desk.reopen(other.id());

        assertEquals(List.of("Rope is enough. Talk knots, Sat 10:00, Room Sea"), desk.ready().outline()
                .stream()
                .filter(row -> row.gone().isPresent())
                .map(row -> row.name() + " " + row.gone().orElseThrow())
                .toList());
        assertEquals(List.of("Talk knots: 2"), desk.ready().lost()
                .stream()
                .map(line -> line.lost().talk().title() + ": " + line.lost().words().size())
                .toList());
        assertTrue(desk.ready().draft().text().contains("Rope is enough"), "it is printed as ever");
    }

    @Test
    void anotherFlavourIsRememberedForTheVisitUntilItIsTakenBack() {
        desk.write();
        model.choose(Flavour.ENDPOINT_2017);
        assertTrue(desk.ready().draft().text().startsWith("---\n"));
        assertEquals(Optional.of("endpoint-2017"), desk.settings().flavour());
        assertEquals(Flavour.ENDPOINT_2017, model.flavourProperty().get());

        desk.toasts.undo();
        assertEquals(Optional.empty(), desk.settings().flavour());
        assertEquals(Flavour.PLAIN, model.flavourProperty().get());
    }

    @Test
    void anotherKindIsRememberedForTheVisitUntilItIsTakenBack() {
        desk.write();
        model.choose(ReportKind.MANAGER);
        assertEquals(Optional.of("manager"), desk.settings().kind());
        assertTrue(desk.ready().draft().text().contains("Summary"));
        assertEquals("Told as: Manager report", desk.said.getLast());

        model.undo();
        assertEquals(ReportKind.ARTICLE, model.kindProperty().get());
        model.redo();
        assertEquals(ReportKind.MANAGER, model.kindProperty().get());
    }

    @Test
    void whatAManagerReadsDoesNotTurnUpInTheArticle() {
        desk.write();
        model.choose(ReportKind.MANAGER);
        model.turn(desk.row("In numbers"));
        assertTrue(desk.outline().contains("In numbers"));
        model.turn(desk.row("Sessions attended"));

        model.choose(ReportKind.ARTICLE);
        assertEquals(List.of("Favourite talks", "Sessions attended", "In numbers"), desk.off());
        model.choose(ReportKind.MANAGER);
        assertEquals(List.of("Sessions attended"), desk.off(), "his own sections are there again");
    }

    @Test
    void aSectionMovesBeforeTheOneAboveAndBack() {
        desk.weekend();
        var before = desk.settings();
        model.move(desk.row("Atmosphere"), true);
        assertEquals(List.of("Opening", "- A town by the sea.", "Atmosphere", "- Gulls everywhere.", "Day 1",
                "- Anchors hold.", "- Boats float.", "- Cranes lift.", "Day 2", "- Docks wait."), desk.outline());
        assertEquals("days", desk.settings().sections().get(desk.settings().sections().indexOf("atmosphere") + 1));
        assertTrue(desk.ready().draft().text().indexOf("Gulls") < desk.ready().draft().text().indexOf("Anchors"));

        model.undo();
        assertEquals(before, desk.settings());
        model.move(desk.row("Opening"), true);
        assertEquals(before, desk.settings(), "above the first there is no place");
    }

    @Test
    void aParagraphMovesWithinItsDay() {
        desk.weekend();
        model.move(desk.row("Cranes lift."), true);
        model.move(desk.row("Cranes lift."), true);
        assertEquals(List.of("- Cranes lift.", "- Anchors hold.", "- Boats float."), desk.outline().subList(3, 6));
        assertEquals(List.of(List.of("n4"), List.of("n2"), List.of("n3")), desk.flow(1));

        model.undo();
        model.undo();
        assertEquals(List.of(), desk.flow(1));
        model.redo();
        assertEquals(List.of(List.of("n2"), List.of("n4"), List.of("n3")), desk.flow(1));
    }

    @Test
    void aParagraphIsDraggedBehindAnotherOneOfItsDayOnly() {
        desk.weekend();
        model.move(desk.row("Anchors hold."), desk.row("Cranes lift."), false);
        assertEquals(List.of(List.of("n3"), List.of("n4"), List.of("n2")), desk.flow(1));

        model.move(desk.row("Anchors hold."), desk.row("Docks wait."), true);
        assertEquals(List.of(List.of("n3"), List.of("n4"), List.of("n2")), desk.flow(1));
        assertEquals("A paragraph moves within its day", desk.said.getLast());
    }

    @Test
    void aParagraphIsJoinedWithTheOneBeforeAndSplitAgain() {
        desk.weekend();
        model.joinOrSplit(desk.row("Boats float."));
        assertEquals(List.of("- Anchors hold. Boats float.", "- Cranes lift."), desk.outline().subList(3, 5));
        assertTrue(desk.ready().draft().text().contains("Anchors hold. Boats float."));
        assertEquals(List.of(List.of("n2", "n3"), List.of("n4")), desk.flow(1));

        model.joinOrSplit(desk.row("Anchors hold. Boats float."));
        assertEquals(List.of(List.of("n2"), List.of("n3"), List.of("n4")), desk.flow(1));
        model.joinOrSplit(desk.row("Anchors hold."));
        assertEquals("There is no paragraph before it on this day", desk.said.getLast());
    }

    @Test
    void aParagraphThatIsLeftOutComesBackToItsPlace() {
        desk.weekend();
        model.joinOrSplit(desk.row("Boats float."));
        model.joinOrSplit(desk.row("Anchors hold. Boats float."));
        model.turn(desk.row("Boats float."));
        assertEquals(List.of("Boats float."), desk.unused());
        assertTrue(!desk.ready().draft().text().contains("Boats"));
        model.move(desk.row("Cranes lift."), true);
        assertEquals(List.of("- Cranes lift.", "- Anchors hold."), desk.outline().subList(3, 5));

        model.turn(desk.row("Boats float."));
        assertEquals(List.of(), desk.unused());
        assertEquals(List.of("- Cranes lift.", "- Anchors hold.", "- Boats float."), desk.outline().subList(3, 6));
    }

    @Test
    void aDayAndASectionAreSwitchedOffAndOn() {
        desk.weekend();
        model.turn(desk.row("Day 1"));
        assertEquals(List.of("Opening", "- A town by the sea.", "Day 2", "- Docks wait.", "Atmosphere",
                "- Gulls everywhere."), desk.outline());
        assertTrue(desk.off().contains("Day 1"));
        model.turn(desk.row("Day 1"));
        model.turn(desk.row("Atmosphere"));
        assertEquals(List.of("Gulls everywhere."), desk.unused());

        model.turn(desk.row("Gulls everywhere."));
        assertEquals(List.of("- Docks wait.", "Atmosphere", "- Gulls everywhere."),
                desk.outline().subList(7, 10));
    }

    @Test
    void minutesTellTheTalksInTheirOrder() {
        desk.weekend();
        model.choose(ReportKind.MINUTES);
        model.move(desk.ready().outline().stream().filter(row -> row.notes().size() == 1).findFirst().orElseThrow(),
                false);
        assertEquals("Minutes tell the talks in their order", desk.said.getLast());
        assertEquals(List.of(), desk.flow(1));
    }

    @Test
    void theChosenParagraphStaysChosenWhereverItGoes() {
        desk.weekend();
        model.chosenProperty().set(desk.row("Boats float.").piece());
        model.joinOrSplit(desk.row("Boats float."));
        assertEquals(2, model.chosenProperty().get().orElseThrow().notes().size());
    }

    @Test
    void anEditedFileIsOverwrittenOnlyWhenAsked() throws IOException {
        desk.write();
        var folder = desk.temp.folder().resolve("out");
        model.export(folder);
        var file = folder.resolve(desk.ready().draft().path());
        Files.writeString(file, "mine");

        model.export(folder);
        assertEquals(Optional.of(file), model.conflictProperty().get());
        assertEquals("mine", Files.readString(file));

        model.overwrite(folder);
        assertEquals(Optional.<Path>empty(), model.conflictProperty().get());
        assertEquals(desk.ready().draft().text(), Files.readString(file));
        assertEquals(List.of("Written to harbour-days-2027.md [Open folder]",
                "Written to harbour-days-2027.md [Open folder]"), desk.said);
        desk.toasts.toastProperty().get().orElseThrow().way().orElseThrow().go().run();
        assertEquals(List.of(folder), desk.folders);
    }

    @Test
    void whatIsNewComesIntoAnEditedFileUnlessBothChangedTheSameWords() throws IOException {
        desk.weekend();
        var folder = desk.temp.folder().resolve("out");
        model.export(folder);
        var file = folder.resolve(desk.ready().draft().path());
        Files.writeString(file, Files.readString(file) + "\nA line of my own.\n");
        rewrite("n1", "A harbour town.");
        model.export(folder);
        assertEquals(Optional.of(file), model.conflictProperty().get());

        model.merge(folder);
        assertEquals(Optional.<Path>empty(), model.conflictProperty().get());
        assertTrue(Files.readString(file).contains("A harbour town."), Files.readString(file));
        assertTrue(Files.readString(file).endsWith("A line of my own.\n"), Files.readString(file));

        Files.writeString(file, Files.readString(file).replace("A harbour town.", "A wet town."));
        rewrite("n1", "A windy town.");
        model.merge(folder);
        assertEquals(Optional.of(file), model.conflictProperty().get());
        assertTrue(model.troubleProperty().get().orElseThrow().contains("wet"),
                model.troubleProperty().get().toString());
        assertTrue(Files.readString(file).contains("A wet town."));
    }

    @Test
    void aNameThatIsOffByAnAccentIsMendedInItsNoteAndTakenBack() {
        desk.open(Talks.conference(Talks.titled(Talks.talk("a", "Sea", 1, "10:00", 30), "Tides", "Zoë Dühr")));
        desk.notes.write(desk.id(), About.talk(new TalkId("a")), "Zoe Dühr knows the tides.");
        desk.reopen(desk.id());
        var mend = finding("Zoe Dühr").mend().orElseThrow();

        model.mend(mend, "");
        assertTrue(desk.texts().contains("Zoë Dühr knows the tides."), desk.texts().toString());
        assertEquals("“Zoë Dühr” stands in the note now", desk.said.getLast());
        assertTrue(desk.ready().findings().stream().noneMatch(row -> row.words().contains("Zoe")));

        desk.toasts.undo();
        assertTrue(desk.texts().contains("Zoe Dühr knows the tides."), desk.texts().toString());
    }

    @Test
    void whatWasEditedInTheFileIsTakenIntoTheNotesItWasMadeOf() throws IOException {
        desk.weekend();
        var folder = desk.temp.folder().resolve("out");
        model.export(folder);
        var file = folder.resolve(desk.ready().draft().path());
        Files.writeString(file, Files.readString(file).replace("Boats float.", "Small boats float well.")
                .replace("Cranes lift.", "Cranes lift.\n\nAnd a new line."));
        model.export(folder);
        assertEquals(Optional.of(file), model.conflictProperty().get());

        model.takeOver(folder);
        assertTrue(desk.texts().contains("Small boats float well."), desk.texts().toString());
        assertEquals("1 change stands in the notes now; for 1 no note has these words", desk.said.getLast());
        assertEquals(Optional.empty(), model.conflictProperty().get());
        desk.toasts.undo();
        assertTrue(desk.texts().contains("Boats float."), desk.texts().toString());
    }

    @Test
    void whereAllIsLeftOutOneStepBringsItBack() {
        desk.weekend();
        var before = desk.outline();
        desk.ready().outline().stream().flatMap(row -> row.piece().stream()).toList().forEach(
                piece -> piece.notes().forEach(note -> desk.arranging.report(desk.id(), now -> {
                    var off = new LinkedHashSet<>(now.off());
                    off.add(note);
                    return now.without(off);
                })));
        desk.reopen(desk.id());
        assertEquals(new ReportState.Wordless(true), model.stateProperty().get());
        model.restore();
        assertEquals(before, desk.outline());
        model.undo();
        assertEquals(new ReportState.Wordless(true), model.stateProperty().get());
    }

    @Test
    void aRecordingThatComesLaterIsInTheNextExport() throws IOException {
        var silent = Talks.talk("a", "Sea", 1, "10:00", 30);
        var other = Talks.talk("b", "Sea", 1, "11:00", 30);
        desk.open(Talks.conference(silent, other));
        var ratings = new RateTalks(desk.conferences, desk.visits, desk.clock);
        ratings.watch(desk.id(), silent.id(), true);
        ratings.attend(desk.id(), other.id(), Optional.of(Attendance.State.ATTENDED));
        desk.notes.write(desk.id(), About.talk(other.id()), "Boats float.");
        desk.reopen(desk.id());
        model.choose(ReportKind.MANAGER);
        var folder = desk.temp.folder().resolve("out");
        model.export(folder);
        var file = folder.resolve(desk.ready().draft().path());
        assertTrue(Files.readString(file).contains("### Still to watch") || Files.readString(file).contains(
                "## Still to watch"), Files.readString(file));
        assertTrue(!Files.readString(file).contains("video"));

        desk.keep(Talks.conference(recorded(silent), recorded(other)));
        desk.reopen(desk.id());
        model.export(folder);
        assertTrue(Files.readString(file).contains("“Talk a”: [video](https://v.example/a.webm)"),
                Files.readString(file));
        assertTrue(Files.readString(file).contains("[video](https://v.example/b.webm) |"), "in the table of talks");
    }

    private static Talk recorded(Talk talk) {
        return Talks.with(talk, new Text("", "", "", "en", "", List.of(), List.of(),
                List.of("https://v.example/" + talk.id().value() + ".webm"), "", "", ""));
    }

    private FindingRow finding(String words) {
        return desk.ready().findings().stream().filter(row -> row.words().contains(words)).findFirst().orElseThrow();
    }

    @Test
    void wordsThatAreMissingAreTypedWhereTheyAreMissed() {
        desk.write();
        desk.notes.delete(desk.id(), new NoteId("n1"));
        desk.reopen(desk.id());
        model.turn(desk.row("Favourite talks"));
        var opening = finding("No TL;DR").mend().orElseThrow();
        model.mend(opening, "  ");
        assertEquals(List.of(), desk.said.stream().filter(it -> it.contains("stands there")).toList(),
                "nothing was typed");
        model.mend(opening, " Go by boat, again. ");
        assertTrue(desk.outline().contains("- Go by boat, again."), desk.outline().toString());
        desk.toasts.undo();
        assertTrue(!desk.texts().contains("Go by boat, again."), desk.texts().toString());

        var judged = finding("without a word why");
        assertEquals(Optional.of(desk.row("Rope is enough.").piece()), Optional.of(judged.piece()), "it leads there");
        model.mend(judged.mend().orElseThrow(), "Knots hold.");
        assertTrue(desk.ready().draft().text().contains("Knots hold."), desk.ready().draft().text());
        assertEquals("“Knots hold.” stands there now", desk.said.getLast());
        desk.toasts.undo();
        assertTrue(!desk.ready().draft().text().contains("Knots hold."));
    }

    @Test
    void theBottomLineOpensTheReportWhereNothingElseDoes() {
        desk.weekend();
        desk.notes.write(desk.id(), new About.Trip(TripPart.BOTTOM_LINE), "Worth the boat.");
        desk.reopen(desk.id());
        model.mend(finding("No TL;DR").mend().orElseThrow(), "");
        assertEquals("- Worth the boat.", desk.outline().get(1));
        desk.toasts.undo();
        assertEquals("- Worth the boat.", desk.outline().getLast());
    }

    @Test
    void theReportIsCopiedAsAReaderSeesIt() {
        desk.write();
        model.copyRich((html, text) -> desk.copied.addAll(List.of(html, text)));
        assertTrue(desk.copied.getFirst().contains("<p>Rope is enough.</p>"), desk.copied.getFirst());
        assertTrue(desk.copied.getLast().startsWith("# Harbour Days 2027\n"));
        assertEquals("Copied, with headings, links and lists", desk.said.getLast());
    }

    private void rewrite(String note, String text) {
        desk.notes.replace(desk.id(), new NoteId(note), text);
        desk.reopen(desk.id());
    }

    @Test
    void whatIsTypedIsInThePreviewAtOnceAndInTheLibraryAfterARest() {
        desk.weekend();
        desk.model.edit(desk.row("Boats float.").piece().orElseThrow());
        var edit = model.edits().openProperty().get().getFirst();
        assertEquals("Talk b", edit.name());
        edit.draft().textProperty().set("Boats float, and so do buoys.");

        assertTrue(desk.ready().draft().text().contains("and so do buoys"));
        assertTrue(desk.texts().contains("Boats float."), "nothing is written for each letter");
        assertEquals(new Saving.Pending(), model.edits().savingProperty().get());
        desk.tasks.elapse(Drafts.REST);
        assertTrue(desk.texts().contains("Boats float, and so do buoys."));
        assertEquals(new Saving.Kept(6), model.edits().savingProperty().get());
        assertEquals(List.of("Boats float."), desk.history("n3"));
    }

    @Test
    void aNoteThatIsOpenIsSavedWhenSomebodyTurnsToAnother() {
        desk.weekend();
        model.edit(desk.row("Boats float.").piece().orElseThrow());
        model.edits().openProperty().get().getFirst().draft().textProperty().set("Boats sink.");
        model.edit(desk.row("Cranes lift.").piece().orElseThrow());
        assertTrue(desk.texts().contains("Boats sink."));
        assertEquals("Cranes lift.", model.edits().openProperty().get().getFirst().draft().text());
    }

    @Test
    void aNoteThatWasNotTakenNeverLandsInTheConferenceThatIsOpenThen() {
        desk.weekend();
        var weekend = desk.id();
        model.edit(desk.row("Boats float.").piece().orElseThrow());
        desk.temp.refuseNotes(true);
        model.edits().openProperty().get().getFirst().draft().textProperty().set("Boats sink.");
        desk.tasks.elapse(Drafts.REST);
        assertInstanceOf(Saving.Failed.class, model.edits().savingProperty().get());
        var town = Talks.conference(Talks.talk("z", "Sea", 1, "10:00", 30));
        var other = new Conference(new ConferenceId("other"), "Other", town.venue(), town.city(), town.zone(),
                town.version(), town.days(), town.rooms(), town.talks());
        desk.temp.refuseNotes(false);
        desk.open(other);
        desk.tasks.elapse(Duration.ofSeconds(5));
        assertEquals(List.of(), desk.texts(), "nothing came into the other conference");
        desk.reopen(weekend);
        assertTrue(desk.texts().contains("Boats sink."));
    }

    @Test
    void whatAnotherPlaceMadeOfTheNoteIsTakenOverUnlessSomethingIsTyped() {
        desk.weekend();
        model.edit(desk.row("Boats float.").piece().orElseThrow());
        var edit = model.edits().openProperty().get().getFirst();
        desk.notes.replace(desk.id(), new NoteId("n3"), "Boats sail.");
        desk.reopen(desk.id());
        assertEquals("Boats sail.", edit.draft().text());

        edit.draft().textProperty().set("Boats sail away.");
        desk.notes.replace(desk.id(), new NoteId("n3"), "Boats row.");
        desk.reopen(desk.id());
        desk.tasks.elapse(Drafts.REST);
        assertTrue(desk.texts().contains("Boats sail away."));
        assertTrue(desk.history("n3").contains("Boats row."), "both texts are kept");
    }

    @Test
    void aParagraphSaysWhereItsWordsComeFrom() {
        desk.write();
        assertEquals("from “Talk knots” · 4 stars", model.source(desk.row("Rope is enough.").piece().orElseThrow()));
    }

    @Test
    void aJoinedParagraphSaysHowManyNotesItComesFrom() {
        desk.weekend();
        model.joinOrSplit(desk.row("Boats float."));
        assertEquals("from 2 notes", model.source(desk.row("Anchors hold. Boats float.").piece().orElseThrow()));
    }

    @Test
    void aFindingSaysWhereItIs() {
        desk.weekend();
        var lost = Talks.conference(Talks.talk("a", "Sea", 1, "10:00", 30));
        desk.keep(lost);
        desk.reopen(lost.id());
        assertEquals(List.of("No TL;DR: one or two sentences with your verdict, for those in a hurry."),
                desk.ready().findings().stream().map(FindingRow::words).limit(1).toList());
        assertEquals("", desk.ready().findings().getFirst().place());
    }

    @Test
    void aFactIsKeptOnItsOwnAndTakenBack() {
        desk.write();
        model.facts().say(Fact.TITLE, "Two days of \"rope\"");
        model.facts().say(Fact.TAGS, "sea, rope");
        model.facts().say(Fact.VERDICTS, "true");
        assertEquals(Optional.of("Two days of \"rope\""), desk.settings().title());
        assertEquals(List.of("sea", "rope"), desk.settings().tags());
        assertEquals("true", model.facts().value(Fact.VERDICTS));
        assertEquals("Two days of \"rope\"", desk.ready().draft().title());

        model.undo();
        model.undo();
        assertEquals(List.of(), desk.settings().tags());
        model.facts().say(Fact.TITLE, "");
        assertEquals(Optional.empty(), desk.settings().title());
    }

    @Test
    void objectivesCostsAndGlossaryHaveALineForEach() {
        desk.write();
        var objectives = "Find a = b = yes\nMeet people";
        var costs = "Train = 120.00 EUR";
        var glossary = "Bareos = https://www.bareos.org bold\nDRLM = bold\nREAR = https://relax-and-recover.org";
        model.facts().say(Fact.OBJECTIVES, objectives);
        model.facts().say(Fact.COSTS, costs);
        model.facts().say(Fact.GLOSSARY, glossary);

        var visit = desk.visits.visit(desk.id());
        assertEquals(List.of(new Trip.Objective("Find a = b", Optional.of("yes")),
                new Trip.Objective("Meet people", Optional.empty())), visit.trip().objectives());
        assertEquals(List.of(new Trip.Cost("Train", "120.00", "EUR")), visit.trip().costs());
        assertEquals(new Term("DRLM", Optional.empty(), true), visit.glossary().get(1));
        assertEquals(objectives, model.facts().value(Fact.OBJECTIVES));
        assertEquals(costs, model.facts().value(Fact.COSTS));
        assertEquals(glossary, model.facts().value(Fact.GLOSSARY));
    }

    @Test
    void aFactThatCannotBeTakenSaysWhyAndChangesNothing() {
        desk.write();
        model.facts().say(Fact.DATE, "on Sunday");
        assertTrue(model.facts().refused().containsKey(Fact.DATE));
        assertEquals(Optional.empty(), desk.settings().date());
        model.facts().say(Fact.DATE, "2027-05-23");
        assertTrue(model.facts().refused().isEmpty());
    }

    @Test
    void theReportIsCopiedAsMarkdownInAnyFlavour() {
        desk.write();
        model.choose(Flavour.ENDPOINT_2017);
        model.copy(desk.copied::add);
        assertTrue(desk.copied.getFirst().startsWith("# Harbour Days 2027\n"));
    }
}
