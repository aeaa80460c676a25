package org.trackbook.usecase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.trackbook.model.About;
import org.trackbook.model.Flavour;
import org.trackbook.model.NoteId;
import org.trackbook.model.ReportKind;
import org.trackbook.model.ReportSettings;
import org.trackbook.model.Section;
import org.trackbook.report.Part;
import org.trackbook.report.Piece;
import org.trackbook.report.Report;
import org.trackbook.report.Sections;

/// What a report is made of, also what is switched off, and what its settings become when it is arranged otherwise. What
/// is not seen keeps its place: a note that is off comes back where it was.
public final class Outline {
    /// The order of sections where nobody said otherwise.
    private static final List<Section> ORDER = List.of(Section.TLDR, Section.INTRO, Section.OBJECTIVES,
            Section.TAKEAWAYS, Section.DAYS, Section.ATMOSPHERE, Section.PEOPLE, Section.FAVOURITES, Section.WATCH,
            Section.DOWNSIDES, Section.BOTTOM_LINE, Section.RECOMMENDATION, Section.ACTIONS, Section.COST,
            Section.SESSIONS, Section.NUMBERS, Section.PHOTOS, Section.CLOSING);

    private final Opened opened;
    private final ReportKind kind;
    private final ReportSettings settings;
    private final List<Section> on;
    private final List<Part> all;

    private Outline(Opened opened, ReportKind kind, List<Section> on, List<Part> all) {
        this.opened = opened;
        this.kind = kind;
        this.settings = opened.visit().report();
        this.on = on;
        this.all = all;
    }

    /// The outline of a visit. Reads no database.
    public static Outline of(Opened opened, ReportKind kind, Flavour flavour) {
        var settings = opened.visit().report();
        var everything = settings.without(Set.of()).withSections(ORDER.stream().map(Section::word).toList())
                .overridden("");
        var told = Report.of(opened.conference(), opened.visit().withReport(everything), kind, flavour,
                LocalDate.EPOCH, Set.of());
        return new Outline(opened, kind, Sections.of(settings, kind, flavour),
                told instanceof Report.Told it ? it.parts() : List.of());
    }

    // ---- what there is ----

    /// The sections that have something to tell, in the order of printing; those that are off where they would usually
    /// stand.
    public List<Section> sections() {
        var sections = new ArrayList<>(on);
        ORDER.stream().filter(section -> !on.contains(section)).forEach(section -> place(sections, section));
        return sections.stream().filter(this::hasWords).toList();
    }

    /// The days that have something to tell.
    public Set<Integer> days() {
        var days = new TreeSet<Integer>();
        all.forEach(part -> part.day().ifPresent(days::add));
        return days;
    }

    public boolean isOn(Section section) {
        return on.contains(section);
    }

    /// Whether anything of a day is printed.
    public boolean isOn(int day) {
        return isOn(Section.DAYS) && (notes(day).isEmpty() || !settings.off().containsAll(notes(day)));
    }

    private boolean hasWords(Section section) {
        return all.stream().anyMatch(part -> part.section() == section);
    }

    private List<NoteId> notes(int day) {
        return all.stream()
                .filter(part -> part.day().equals(Optional.of(day)))
                .flatMap(part -> part.pieces().stream())
                .flatMap(piece -> piece.notes().stream())
                .toList();
    }

    private Optional<Part> partOf(NoteId note) {
        return all.stream().filter(part -> part.pieces().stream().anyMatch(piece -> piece.notes().contains(note)))
                .findFirst();
    }

    /// The day in whose paragraphs a note stands; none where the order is not the visitor's to choose.
    public Optional<Integer> dayOf(NoteId note) {
        return kind == ReportKind.MINUTES ? Optional.empty() : partOf(note).flatMap(Part::day);
    }

    /// Whether anything that could be told was left out by the visitor.
    public boolean isCut() {
        return !settings.off().isEmpty() || !settings.sections().isEmpty();
    }

    /// All that is told where nobody said otherwise.
    public ReportSettings whole() {
        return settings.without(Set.of()).withSections(List.of());
    }

    // ---- sections ----

    /// A section before the one that is printed above it, or behind the one below.
    public ReportSettings moved(Section section, boolean up) {
        var seen = on.stream().filter(this::hasWords).toList();
        var at = seen.indexOf(section);
        var next = at + (up ? -1 : 1);
        return at < 0 || next < 0 || next >= seen.size() ? settings : moved(section, seen.get(next), up);
    }

    /// A section before or behind another one.
    public ReportSettings moved(Section section, Section other, boolean before) {
        if (section == other || !on.contains(section) || !on.contains(other)) {
            return settings;
        }
        var sections = new ArrayList<>(on);
        sections.remove(section);
        sections.add(sections.indexOf(other) + (before ? 0 : 1), section);
        return with(sections);
    }

    /// A section off where it is on, and on where it is off. The last one stays.
    public ReportSettings switched(Section section) {
        var sections = new ArrayList<>(on);
        if (!sections.remove(section)) {
            place(sections, section);
        }
        return sections.isEmpty() ? settings : with(sections);
    }

    /// All of a day off, or on.
    public ReportSettings switched(int day) {
        if (!isOn(Section.DAYS)) {
            return switched(Section.DAYS);
        }
        return switched(notes(day), isOn(day));
    }

    /// Behind what usually stands before it.
    private static void place(List<Section> sections, Section section) {
        var at = 0;
        for (var i = 0; i < sections.size(); i++) {
            if (ORDER.indexOf(sections.get(i)) < ORDER.indexOf(section)) {
                at = i + 1;
            }
        }
        sections.add(at, section);
    }

    /// Words that only a later version knows are kept.
    private ReportSettings with(List<Section> sections) {
        var words = new ArrayList<>(sections.stream().map(Section::word).toList());
        settings.sections().stream().filter(word -> Section.of(word).isEmpty()).forEach(words::add);
        return settings.withSections(words);
    }

    // ---- notes ----

    /// Notes off, or on.
    public ReportSettings switched(List<NoteId> notes, boolean off) {
        var other = new LinkedHashSet<>(settings.off());
        if (off) {
            other.addAll(notes);
        } else {
            notes.forEach(other::remove);
        }
        return settings.without(other);
    }

    /// A note that is printed nowhere into the report: switched on, with the section it belongs to, and where nobody can
    /// say when its talk was at the end of the last day.
    public ReportSettings used(NoteId note) {
        var switchedOn = switched(List.of(note), false);
        var part = partOf(note);
        if (part.isPresent()) {
            var section = part.get().section();
            return isOn(section) ? switchedOn : switchedOn.withSections(switched(section).sections());
        }
        var about = opened.visit().notes().stream().filter(it -> it.id().equals(note)).findFirst();
        var days = opened.conference().days();
        if (about.isEmpty() || !(about.get().about() instanceof About.Talks) || days.isEmpty()) {
            return switchedOn;
        }
        var last = days.getLast().number();
        var paragraphs = paragraphs(last);
        paragraphs.add(new ArrayList<>(List.of(note)));
        return switchedOn.with(flow(last, paragraphs));
    }

    // ---- paragraphs ----

    /// The paragraph of a note before the one that is printed above it, or behind the one below.
    public ReportSettings moved(NoteId note, boolean up) {
        var day = dayOf(note);
        if (day.isEmpty()) {
            return settings;
        }
        var paragraphs = paragraphs(day.get());
        var seen = paragraphs.stream().filter(this::isSeen).toList();
        var at = index(seen, note);
        var next = at + (up ? -1 : 1);
        return at < 0 || next < 0 || next >= seen.size()
                ? settings
                : moved(note, seen.get(next).getFirst(), up);
    }

    /// The paragraph of a note before or behind that of another note of the same day.
    public ReportSettings moved(NoteId note, NoteId other, boolean before) {
        var day = dayOf(note);
        if (day.isEmpty() || !day.equals(dayOf(other))) {
            return settings;
        }
        var paragraphs = paragraphs(day.get());
        var moving = paragraphs.get(index(paragraphs, note));
        if (moving.contains(other)) {
            return settings;
        }
        paragraphs.remove(moving);
        paragraphs.add(index(paragraphs, other) + (before ? 0 : 1), moving);
        return settings.with(flow(day.get(), paragraphs));
    }

    /// A joined paragraph as one for each note; else it is joined with the one before.
    public ReportSettings joinedOrSplit(NoteId note) {
        var day = dayOf(note);
        if (day.isEmpty()) {
            return settings;
        }
        var paragraphs = paragraphs(day.get());
        var at = index(paragraphs, note);
        var paragraph = paragraphs.get(at);
        if (paragraph.stream().filter(this::isSeen).count() > 1) {
            paragraphs.remove(at);
            paragraphs.addAll(at, paragraph.stream().map(it -> (List<NoteId>) new ArrayList<>(List.of(it))).toList());
            return settings.with(flow(day.get(), paragraphs));
        }
        var before = paragraphs.subList(0, at).stream().filter(this::isSeen).reduce((_, last) -> last);
        if (before.isEmpty()) {
            return settings;
        }
        paragraphs.remove(at);
        before.get().addAll(paragraph);
        return settings.with(flow(day.get(), paragraphs));
    }

    private boolean isSeen(List<NoteId> paragraph) {
        return paragraph.stream().anyMatch(this::isSeen);
    }

    private boolean isSeen(NoteId note) {
        return !settings.off().contains(note) && partOf(note).isPresent();
    }

    private static int index(List<List<NoteId>> paragraphs, NoteId note) {
        for (var i = 0; i < paragraphs.size(); i++) {
            if (paragraphs.get(i).contains(note)) {
                return i;
            }
        }
        return -1;
    }

    /// All paragraphs of a day as they stand now, those that are not seen too.
    private List<List<NoteId>> paragraphs(int day) {
        var paragraphs = new ArrayList<List<NoteId>>();
        settings.flow().getOrDefault(day, List.of()).forEach(notes -> paragraphs.add(new ArrayList<>(notes)));
        all.stream().filter(part -> part.day().equals(Optional.of(day))).flatMap(part -> part.pieces().stream())
                .map(Piece::notes)
                .filter(notes -> !notes.isEmpty() && index(paragraphs, notes.getFirst()) < 0)
                .forEach(notes -> paragraphs.add(new ArrayList<>(notes)));
        return paragraphs;
    }

    private Map<Integer, List<List<NoteId>>> flow(int day, List<List<NoteId>> paragraphs) {
        var flow = new LinkedHashMap<>(settings.flow());
        flow.put(day, paragraphs.stream().map(List::copyOf).toList());
        return flow;
    }
}
