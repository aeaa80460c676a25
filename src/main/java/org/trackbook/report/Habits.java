package org.trackbook.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.trackbook.model.ReportKind;
import org.trackbook.model.ReportSettings;
import org.trackbook.model.ReportStyle;
import org.trackbook.model.Section;

/// The settings of a report, what is absent filled with what its kind does by default.
///
/// @param narrative paragraphs instead of a heading for each talk
/// @param talkTitles a heading for each talk above its paragraphs
/// @param talkLinks absent where the form of the talk decides
/// @param stamps the time stamps of notes are printed
/// @param namedAuthors words of another author carry his name
record Habits(List<Section> sections, boolean narrative, ReportStyle.Speakers speakers, boolean ratings,
        boolean talkTitles, Optional<Boolean> talkLinks, boolean verdicts, boolean stamps, boolean namedAuthors) {
    static Habits of(ReportSettings settings, ReportKind kind) {
        var style = settings.style();
        var article = kind == ReportKind.ARTICLE;
        return new Habits(sections(settings, kind), style.narrative().orElse(kind != ReportKind.MINUTES),
                style.speakers().orElse(ReportStyle.Speakers.BOLD), style.showRatings().orElse(!article),
                style.showTalkTitles().orElse(false), style.showTalkLinks(), style.verdicts().orElse(!article),
                kind == ReportKind.MINUTES,
                style.authors().orElse(ReportStyle.Authors.NAMED) == ReportStyle.Authors.NAMED);
    }

    private static List<Section> sections(ReportSettings settings, ReportKind kind) {
        if (settings.sections().isEmpty()) {
            return byDefault(kind);
        }
        var known = new LinkedHashSet<Section>();
        settings.sections().forEach(word -> Section.of(word).flatMap(section -> in(kind, section)).ifPresent(
                known::add));
        return new ArrayList<>(known);
    }

    /// The section that stands in its place in a kind of report, if there is one.
    private static Optional<Section> in(ReportKind kind, Section section) {
        if (kind != ReportKind.MANAGER) {
            return Optional.of(section);
        }
        return switch (section) {
            case INTRO -> Optional.of(Section.OBJECTIVES);
            case BOTTOM_LINE -> Optional.of(Section.RECOMMENDATION);
            case CLOSING -> Optional.empty();
            default -> Optional.of(section);
        };
    }

    private static List<Section> byDefault(ReportKind kind) {
        return switch (kind) {
            case ARTICLE -> List.of(Section.TLDR, Section.INTRO, Section.TAKEAWAYS, Section.DAYS, Section.ATMOSPHERE,
                    Section.DOWNSIDES, Section.BOTTOM_LINE, Section.PHOTOS, Section.CLOSING);
            case MANAGER -> List.of(Section.TLDR, Section.OBJECTIVES, Section.TAKEAWAYS, Section.DAYS,
                    Section.ATMOSPHERE, Section.PEOPLE, Section.FAVOURITES, Section.WATCH, Section.DOWNSIDES,
                    Section.RECOMMENDATION, Section.ACTIONS, Section.COST, Section.SESSIONS, Section.PHOTOS);
            case MINUTES -> List.of(Section.TLDR, Section.DAYS, Section.ACTIONS, Section.SESSIONS);
        };
    }
}
