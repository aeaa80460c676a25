package org.trackbook.model;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/// Everything a visitor added to one conference.
///
/// @param visitor the visitor's name; absent while nobody said
/// @param talks facts of every talk that something below names
/// @param days by number; a day about which nothing is decided may be missing
/// @param notes in the order of creation, deleted ones too
/// @param unknown what a visit file held that this version does not understand: JSON text by its place, kept to be
///        written back
public record Visit(ConferenceId conference, Optional<String> visitor, Map<TalkId, TalkFacts> talks,
        List<OwnEntry> own, List<DayPlan> days, Set<Track> hiddenTracks, List<Note> notes, List<Rating> ratings,
        List<Attendance> attendance, List<Contact> people, List<ActionMark> actions, Trip trip, List<Term> glossary,
        List<Photo> photos, ReportSettings report, Map<String, String> unknown) {
    public Visit {
        talks = Collections.unmodifiableMap(new LinkedHashMap<>(talks));
        own = List.copyOf(own);
        days = List.copyOf(days);
        hiddenTracks = Collections.unmodifiableSet(new LinkedHashSet<>(hiddenTracks));
        notes = List.copyOf(notes);
        ratings = List.copyOf(ratings);
        attendance = List.copyOf(attendance);
        people = List.copyOf(people);
        actions = List.copyOf(actions);
        glossary = List.copyOf(glossary);
        photos = List.copyOf(photos);
        unknown = Collections.unmodifiableMap(new LinkedHashMap<>(unknown));
    }

    /// The visit of somebody who has done nothing yet.
    public static Visit none(ConferenceId conference) {
        return new Visit(conference, Optional.empty(), Map.of(), List.of(), List.of(), Set.of(), List.of(), List.of(),
                List.of(), List.of(), List.of(), Trip.NONE, List.of(), List.of(), ReportSettings.NONE, Map.of());
    }

    /// What is decided for a day.
    public DayPlan day(int number) {
        return days.stream().filter(day -> day.day() == number).findFirst().orElse(DayPlan.none(number));
    }

    /// The visitor's own rating of a talk.
    public Optional<Rating> rating(TalkId talk) {
        return ratings.stream().filter(it -> it.author().isEmpty() && it.talk().equals(talk)).findFirst();
    }

    /// The visitor's own attendance of a talk.
    public Optional<Attendance> attendance(TalkId talk) {
        return attendance.stream().filter(it -> it.author().isEmpty() && it.talk().equals(talk)).findFirst();
    }

    /// The same visit where talks have other ids: each id that the map names becomes the one it leads to, in all that
    /// the visitor said and did.
    public Visit withTalks(Map<TalkId, TalkId> ids) {
        UnaryOperator<TalkId> to = id -> ids.getOrDefault(id, id);
        var facts = new LinkedHashMap<TalkId, TalkFacts>();
        talks.values().forEach(it -> facts.putIfAbsent(to.apply(it.id()), it.withId(to.apply(it.id()))));
        return new Visit(conference, visitor, facts, own.stream().map(it -> it.withId(to.apply(it.id()))).toList(),
                days.stream().map(it -> it.withTalks(to)).toList(), hiddenTracks,
                notes.stream().map(it -> it.withAbout(it.about().withTalks(to))).toList(),
                ratings.stream().map(it -> it.withTalk(to.apply(it.talk()))).toList(),
                attendance.stream().map(it -> it.withTalk(to.apply(it.talk()))).toList(), people, actions, trip,
                glossary,
                photos.stream().map(it -> it.withAbout(it.about().map(about -> about.withTalks(to)))).toList(),
                report, unknown);
    }

    /// The same visit where days have other numbers: each that the map names becomes the one it leads to. No two may lead
    /// to the same.
    public Visit withDays(Map<Integer, Integer> numbers) {
        if (numbers.isEmpty()) {
            return this;
        }
        UnaryOperator<Integer> to = day -> numbers.getOrDefault(day, day);
        var flow = new TreeMap<Integer, List<List<NoteId>>>();
        report.flow().forEach((day, paragraphs) -> flow.put(to.apply(day), paragraphs));
        return new Visit(conference, visitor, talks, own.stream().map(it -> it.on(to.apply(it.day()))).toList(),
                days.stream()
                        .map(it -> it.on(to.apply(it.day())))
                        .sorted(Comparator.comparingInt(DayPlan::day))
                        .toList(),
                hiddenTracks, notes.stream().map(it -> it.withAbout(it.about().withDays(to))).toList(), ratings,
                attendance, people, actions, trip, glossary,
                photos.stream().map(it -> it.withAbout(it.about().map(about -> about.withDays(to)))).toList(),
                report.with(flow), unknown);
    }

    /// The same visit with other leftovers of a visit file.
    public Visit withUnknown(Map<String, String> other) {
        return new Visit(conference, visitor, talks, own, days, hiddenTracks, notes, ratings, attendance, people,
                actions, trip, glossary, photos, report, other);
    }

    /// The same visit with other notes.
    public Visit withNotes(List<Note> other) {
        return new Visit(conference, visitor, talks, own, days, hiddenTracks, other, ratings, attendance, people,
                actions, trip, glossary, photos, report, unknown);
    }

    /// The same visit with other photos.
    public Visit withPhotos(List<Photo> other) {
        return new Visit(conference, visitor, talks, own, days, hiddenTracks, notes, ratings, attendance, people,
                actions, trip, glossary, other, report, unknown);
    }

    /// The same visit with other people whom the visitor met.
    public Visit withPeople(List<Contact> other) {
        return new Visit(conference, visitor, talks, own, days, hiddenTracks, notes, ratings, attendance, other,
                actions, trip, glossary, photos, report, unknown);
    }

    /// The same visit with other actions that are done.
    public Visit withActions(List<ActionMark> other) {
        return new Visit(conference, visitor, talks, own, days, hiddenTracks, notes, ratings, attendance, people,
                other, trip, glossary, photos, report, unknown);
    }

    /// The same visit with what another says of its visitor, trip, glossary and report.
    public Visit withSettings(Visit other) {
        return new Visit(conference, other.visitor, talks, own, days, hiddenTracks, notes, ratings, attendance, people,
                actions, other.trip, other.glossary, photos, other.report, unknown);
    }

    /// The same visit, told otherwise.
    public Visit withReport(ReportSettings other) {
        return new Visit(conference, visitor, talks, own, days, hiddenTracks, notes, ratings, attendance, people,
                actions, trip, glossary, photos, other, unknown);
    }

    /// The same visit with other own entries.
    public Visit withOwn(List<OwnEntry> other) {
        return new Visit(conference, visitor, talks, other, days, hiddenTracks, notes, ratings, attendance, people,
                actions, trip, glossary, photos, report, unknown);
    }

    /// The same visit with other plans for some of its days.
    public Visit withPlans(Collection<DayPlan> others) {
        var plans = new TreeMap<Integer, DayPlan>();
        days.forEach(plan -> plans.put(plan.day(), plan));
        others.forEach(plan -> plans.put(plan.day(), plan));
        return new Visit(conference, visitor, talks, own, List.copyOf(plans.values()), hiddenTracks, notes, ratings,
                attendance, people, actions, trip, glossary, photos, report, unknown);
    }

    /// The same visit, where other tracks are hidden.
    public Visit withHiddenTracks(Set<Track> others) {
        return new Visit(conference, visitor, talks, own, days, others, notes, ratings, attendance, people, actions,
                trip, glossary, photos, report, unknown);
    }

    /// The same visit with other facts of its talks.
    public Visit withFacts(Map<TalkId, TalkFacts> other) {
        return new Visit(conference, visitor, other, own, days, hiddenTracks, notes, ratings, attendance, people,
                actions, trip, glossary, photos, report, unknown);
    }
}
