package org.trackbook.visit;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.BinaryOperator;
import java.util.function.Predicate;
import org.trackbook.model.ActionMark;
import org.trackbook.model.Attendance;
import org.trackbook.model.Contact;
import org.trackbook.model.DayPlan;
import org.trackbook.model.Note;
import org.trackbook.model.OwnEntry;
import org.trackbook.model.Photo;
import org.trackbook.model.Rating;
import org.trackbook.model.ReportSettings;
import org.trackbook.model.ReportStyle;
import org.trackbook.model.TalkId;
import org.trackbook.model.Track;
import org.trackbook.model.Trip;
import org.trackbook.model.Visit;

/// One merge on its way, part by part, with what was counted so far.
final class Merging {
    private final Visit mine;
    private final Visit theirs;
    /// Whether both are visits of the same visitor.
    private final boolean own;
    private int added;
    private int updated;
    private int keptBoth;
    private int unchanged;

    Merging(Visit mine, Visit theirs, boolean own) {
        this.mine = mine;
        this.theirs = theirs;
        this.own = own;
    }

    Merged done() {
        var visit = new Visit(mine.conference(), mine.visitor(), mine.talks(), own ? own() : mine.own(),
                own ? days() : mine.days(), own ? hidden() : mine.hiddenTracks(), notes(), ratings(), attendance(),
                people(), actions(), trip(), list(mine.glossary(), theirs.glossary()), photos(), report(), unknown());
        return new Merged(withFacts(visit), added, updated, keptBoth, unchanged);
    }

    /// What was known of talks stays; of talks that are named now, the other's facts come along.
    private Visit withFacts(Visit visit) {
        var talks = new LinkedHashMap<>(visit.talks());
        Named.in(visit).forEach(id -> {
            var facts = theirs.talks().get(id);
            if (facts != null) {
                talks.putIfAbsent(id, facts);
            }
        });
        return visit.withFacts(talks);
    }

    private List<OwnEntry> own() {
        return union(mine.own(), theirs.own(), (one, other) -> one.id().equals(other.id()), (here, _) -> here,
                (_, it) -> it);
    }

    private List<DayPlan> days() {
        return union(mine.days(), theirs.days(), (one, other) -> one.day() == other.day(), Merging::day, (_, it) -> it)
                .stream()
                .sorted(comparingInt(DayPlan::day))
                .toList();
    }

    /// The newer decisions; where neither is newer, all of both.
    private static DayPlan day(DayPlan here, DayPlan there) {
        var newer = MergedNote.BY_AGE.compare(here.edited(), there.edited());
        if (newer != 0) {
            return newer > 0 ? here : there;
        }
        return new DayPlan(here.day(), here.track().or(there::track), here.label().or(there::label),
                set(here.starred(), there.starred()), set(here.shortList(), there.shortList()),
                set(here.dropped(), there.dropped()), pairs(here.backups(), there.backups()),
                pairs(here.leaving(), there.leaving()), here.edited());
    }

    private static Map<TalkId, TalkId> pairs(Map<TalkId, TalkId> here, Map<TalkId, TalkId> there) {
        var all = new LinkedHashMap<>(here);
        there.forEach(all::putIfAbsent);
        return all;
    }

    private Set<Track> hidden() {
        return set(mine.hiddenTracks(), theirs.hiddenTracks());
    }

    private static <T> Set<T> set(Set<T> one, Set<T> other) {
        var all = new LinkedHashSet<>(one);
        all.addAll(other);
        return all;
    }

    private List<Note> notes() {
        var there = new LinkedHashMap<Object, Note>();
        theirs.notes().forEach(note -> there.put(note.id(), note));
        var all = new ArrayList<Note>();
        for (var note : mine.notes()) {
            var other = there.remove(note.id());
            if (other == null) {
                all.add(note);
                continue;
            }
            var merged = MergedNote.of(note, other);
            all.add(merged);
            if (merged.equals(note)) {
                unchanged++;
            } else if (MergedNote.keptBoth(note, other)) {
                keptBoth++;
            } else {
                updated++;
            }
        }
        added += there.size();
        all.addAll(there.values());
        return all;
    }

    private List<Rating> ratings() {
        return union(mine.ratings(), theirs.ratings().stream().filter(it -> own || it.author().isPresent()).toList(),
                (one, other) -> one.talk().equals(other.talk()) && one.author().equals(other.author()),
                newer(comparing(Rating::edited, MergedNote.BY_AGE).thenComparingInt(Rating::stars).thenComparing(
                        it -> it.verdict().orElse(""))),
                (_, it) -> it);
    }

    private List<Attendance> attendance() {
        return union(mine.attendance(),
                theirs.attendance().stream().filter(it -> own || it.author().isPresent()).toList(),
                (one, other) -> one.talk().equals(other.talk()) && one.author().equals(other.author()),
                newer(comparing(Attendance::edited, MergedNote.BY_AGE)
                        .thenComparingInt(it -> it.state().map(Enum::ordinal).orElse(-1))
                        .thenComparing(Attendance::watch)),
                (_, it) -> it);
    }

    private static <T> BinaryOperator<T> newer(Comparator<T> order) {
        return (here, there) -> order.compare(here, there) >= 0 ? here : there;
    }

    /// Equal name and organisation once. An id that somebody else has here is made another.
    private List<Contact> people() {
        return union(mine.people(), theirs.people(),
                (one, other) -> one.id().equals(other.id()) && samePerson(one, other), Merging::samePerson,
                (here, there) -> {
                    var newer = MergedNote.BY_AGE.compare(here.edited(), there.edited()) >= 0 ? here : there;
                    return new Contact(here.id(), newer.name(), newer.organisation(), newer.about(), newer.next(),
                            newer.done(),
                            newer.edited(), here.author());
                }, (all, it) -> new Contact(free(it.id(), all.stream().map(Contact::id).toList()),
                        it.name(), it.organisation(), it.about(), it.next(), it.done(), it.edited(), it.author()));
    }

    private static boolean samePerson(Contact one, Contact other) {
        var named = one.name().isPresent() || one.organisation().isPresent();
        var sameName = one.name().equals(other.name()) && one.organisation().equals(other.organisation());
        var sameInPart = one.name().equals(other.name()) || one.organisation().equals(other.organisation());
        return (named && sameName) || (sameInPart && one.id().equals(other.id()));
    }

    /// Photos with the same bytes once, the same bytes meaning the same file where nobody counted them.
    private List<Photo> photos() {
        return union(mine.photos(), theirs.photos(),
                (one, other) -> one.id().equals(other.id()) && samePhoto(one, other), Merging::samePhoto,
                (here, there) -> {
                    var newer = MergedNote.BY_AGE.compare(here.edited(), there.edited()) >= 0 ? here : there;
                    return new Photo(here.id(), here.file(), here.sha256().or(there::sha256), newer.width(),
                            newer.height(),
                            newer.alt(), newer.caption(), newer.taken(), newer.about(), newer.note(), newer.placing(),
                            newer.edited());
                }, (all, it) -> new Photo(free(it.id(), all.stream().map(Photo::id).toList()),
                        it.file(), it.sha256(), it.width(), it.height(), it.alt(), it.caption(), it.taken(), it.about(),
                        it.note(), it.placing(), it.edited()));
    }

    private static boolean samePhoto(Photo one, Photo other) {
        return (one.sha256().isPresent() && other.sha256().isPresent())
                ? one.sha256().equals(other.sha256())
                : one.file().equals(other.file());
    }

    private static String free(String id, List<String> taken) {
        var other = id;
        for (var number = 2; taken.contains(other); number++) {
            other = id + "~" + number;
        }
        return other;
    }

    private List<ActionMark> actions() {
        var marks = new LinkedHashMap<List<Object>, ActionMark>();
        mine.actions().forEach(it -> marks.put(List.of(it.note(), it.line()), it));
        theirs.actions().forEach(it -> marks.merge(List.of(it.note(), it.line()), it,
                (here, there) -> new ActionMark(here.note(), here.line(), here.done() || there.done())));
        return List.copyOf(marks.values());
    }

    private Trip trip() {
        var here = mine.trip();
        var there = theirs.trip();
        return new Trip(here.place().or(there::place), here.purpose().or(there::purpose),
                list(here.objectives(), there.objectives()), here.attendAgain().or(there::attendAgain),
                here.costCentre().or(there::costCentre), list(here.costs(), there.costs()));
    }

    private ReportSettings report() {
        var here = mine.report();
        var there = theirs.report();
        return new ReportSettings(here.kind().or(there::kind), here.flavour().or(there::flavour),
                here.language().or(there::language), here.title().or(there::title), here.author().or(there::author),
                list(here.tags(), there.tags()), here.slug().or(there::slug), here.date().or(there::date),
                here.extra().isEmpty() ? there.extra() : here.extra(), list(here.sections(), there.sections()),
                here.off().isEmpty() ? there.off() : here.off(), style(here.style(), there.style()),
                here.flow().isEmpty() ? there.flow() : here.flow(),
                here.outputs().isEmpty() ? there.outputs() : here.outputs());
    }

    private static ReportStyle style(ReportStyle here, ReportStyle there) {
        return new ReportStyle(here.narrative().or(there::narrative), here.speakers().or(there::speakers),
                here.showRatings().or(there::showRatings), here.showTalkTitles().or(there::showTalkTitles),
                here.showTalkLinks().or(there::showTalkLinks), here.verdicts().or(there::verdicts),
                here.authors().or(there::authors));
    }

    /// Fills a list only where there is none.
    private static <T> List<T> list(List<T> here, List<T> there) {
        return here.isEmpty() ? there : here;
    }

    private Map<String, String> unknown() {
        var all = new LinkedHashMap<>(mine.unknown());
        (own ? theirs.unknown() : Unknown.ofColleague(theirs.unknown())).forEach(all::putIfAbsent);
        return all;
    }

    /// Mine in my order, each merged with its like; then what I did not have, in the other's order.
    private <T> List<T> union(List<T> here, List<T> there, BiPredicate<T, T> same, BinaryOperator<T> both,
            BiFunction<List<T>, T, T> first) {
        return union(here, there, same, same, both, first);
    }

    /// @param same is looked for first
    /// @param alike is taken where none is the same
    private <T> List<T> union(List<T> here, List<T> there, BiPredicate<T, T> same, BiPredicate<T, T> alike,
            BinaryOperator<T> both, BiFunction<List<T>, T, T> first) {
        var all = new ArrayList<>(here);
        for (var value : there) {
            var exact = indexOf(all, it -> same.test(it, value));
            var at = exact < 0 ? indexOf(all, it -> alike.test(it, value)) : exact;
            if (at < 0) {
                all.add(first.apply(all, value));
                added++;
                continue;
            }
            var known = all.get(at);
            all.set(at, both.apply(known, value));
            if (Objects.equals(known, all.get(at))) {
                unchanged++;
            } else {
                updated++;
            }
        }
        return all;
    }

    private static <T> int indexOf(List<T> values, Predicate<T> wanted) {
        for (var at = 0; at < values.size(); at++) {
            if (wanted.test(values.get(at))) {
                return at;
            }
        }
        return -1;
    }
}
