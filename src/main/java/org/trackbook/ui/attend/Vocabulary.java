package org.trackbook.ui.attend;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.trackbook.model.Person;
import org.trackbook.model.Talk;
import org.trackbook.model.Term;
import org.trackbook.usecase.Opened;

/// Names a visitor is likely to write next, the nearest first.
///
/// @param names speakers of what is open, people met, then the speakers of the day and of the conference
/// @param titles of the talks, those of the day first, and the terms of the glossary
/// @param tags that other notes have
record Vocabulary(List<String> names, List<String> titles, List<String> terms, List<String> tags) {
    static final Vocabulary NONE = new Vocabulary(List.of(), List.of(), List.of(), List.of());

    private static final Pattern TAG = Pattern.compile("(?<!\\S)#(\\p{L}[\\p{L}\\p{N}_/-]*)");
    private static final Pattern MET = Pattern.compile("(?m)^@(\\p{L}[^(:\\n]*?)\\s*(?:[(:].*)?$");

    Vocabulary {
        names = List.copyOf(names);
        titles = List.copyOf(titles);
        terms = List.copyOf(terms);
        tags = List.copyOf(tags);
    }

    /// @param open what is written about
    /// @param day the day that is shown
    static Vocabulary of(Opened opened, List<Talk> open, int day) {
        var talks = opened.conference().talks().stream()
                .sorted(Comparator.comparing((Talk talk) -> talk.day() != day)
                        .thenComparing(talk -> talk.slot().start()))
                .toList();
        var names = new LinkedHashSet<String>();
        open.forEach(talk -> names.addAll(speakers(talk)));
        opened.visit().people().stream().flatMap(person -> person.name().stream()).forEach(names::add);
        var tags = new LinkedHashSet<>(List.of("highlight", "todo"));
        for (var note : opened.visit().notes()) {
            MET.matcher(note.text()).results().forEach(met -> names.add(met.group(1)));
            TAG.matcher(note.text()).results().forEach(tag -> tags.add(tag.group(1)));
        }
        talks.forEach(talk -> names.addAll(speakers(talk)));
        var titles = new LinkedHashSet<String>();
        talks.forEach(talk -> titles.add(talk.title()));
        return new Vocabulary(new ArrayList<>(names), new ArrayList<>(titles),
                opened.visit().glossary().stream().map(Term::term).toList(), new ArrayList<>(tags));
    }

    private static Set<String> speakers(Talk talk) {
        var names = new LinkedHashSet<String>();
        talk.speakers().stream().map(Person::value).forEach(names::add);
        return names;
    }
}
