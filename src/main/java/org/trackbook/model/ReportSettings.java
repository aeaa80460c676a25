package org.trackbook.model;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// How the visitor wants a visit told. What is absent has a default that depends on the kind.
///
/// @param kind as written; a word this version does not know is kept
/// @param flavour as written; a word this version does not know is kept
/// @param language of headings, dates and typography: `en`
/// @param extra further keys of the front matter, their values as JSON text
/// @param sections as written, in the order of printing; empty: the default of the kind
/// @param off notes that are not printed
/// @param flow for each day its paragraphs, each joining notes
/// @param outputs overrides for other kinds and flavours, as JSON text; `""` where there are none
public record ReportSettings(Optional<String> kind, Optional<String> flavour, Optional<String> language,
        Optional<String> title, Optional<String> author, List<String> tags, Optional<String> slug,
        Optional<LocalDate> date, Map<String, String> extra, List<String> sections, Set<NoteId> off, ReportStyle style,
        Map<Integer, List<List<NoteId>>> flow, String outputs) {
    public static final ReportSettings NONE = new ReportSettings(Optional.empty(), Optional.empty(), Optional.empty(),
            Optional.empty(), Optional.empty(), List.of(), Optional.empty(), Optional.empty(), Map.of(), List.of(),
            Set.of(), ReportStyle.NONE, Map.of(), "");

    public ReportSettings {
        tags = List.copyOf(tags);
        extra = Collections.unmodifiableMap(new LinkedHashMap<>(extra));
        sections = List.copyOf(sections);
        off = Set.copyOf(off);
        flow = Collections.unmodifiableMap(new LinkedHashMap<>(flow));
    }

    /// The same in another flavour.
    public ReportSettings in(Flavour other) {
        return new ReportSettings(kind, Optional.of(other.word()), language, title, author, tags, slug, date, extra,
                sections, off, style, flow, outputs);
    }

    /// The same as another kind.
    public ReportSettings as(ReportKind other) {
        return new ReportSettings(Optional.of(other.word()), flavour, language, title, author, tags, slug, date, extra,
                sections, off, style, flow, outputs);
    }

    /// The same with other sections, in the order of printing.
    public ReportSettings withSections(List<String> other) {
        return new ReportSettings(kind, flavour, language, title, author, tags, slug, date, extra, other, off, style,
                flow, outputs);
    }

    /// The same without other notes.
    public ReportSettings without(Set<NoteId> other) {
        return new ReportSettings(kind, flavour, language, title, author, tags, slug, date, extra, sections, other,
                style, flow, outputs);
    }

    /// The same with other overrides.
    public ReportSettings overridden(String other) {
        return new ReportSettings(kind, flavour, language, title, author, tags, slug, date, extra, sections, off, style,
                flow, other);
    }

    /// The same with other paragraphs.
    public ReportSettings with(Map<Integer, List<List<NoteId>>> paragraphs) {
        return new ReportSettings(kind, flavour, language, title, author, tags, slug, date, extra, sections, off, style,
                paragraphs, outputs);
    }
}
