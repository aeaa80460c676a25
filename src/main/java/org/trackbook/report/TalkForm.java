package org.trackbook.report;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.trackbook.model.Link;
import org.trackbook.model.Rating;
import org.trackbook.model.Room;
import org.trackbook.model.TalkId;
import org.trackbook.text.Block;
import org.trackbook.text.Span;

/// Writes what the schedule says of a talk: its title, and the line of facts below.
final class TalkForm {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final NoteBook book;
    private final Mentions mentions;

    TalkForm(NoteBook book, Mentions mentions) {
        this.book = book;
        this.mentions = mentions;
    }

    /// Heading and line of facts of one talk, or of several that are told together.
    List<Block> head(List<TalkId> ids) {
        var talks = book.subjects.get(ids);
        if (talks.isEmpty()) {
            return List.of();
        }
        var head = new ArrayList<Block>();
        head.add(Plain.heading(4, Plain.words(book.headings.list(talks.stream().map(Subject::title).toList()))));
        var line = line(talks);
        if (!line.isEmpty()) {
            head.add(new Block.Paragraph(line));
        }
        return head;
    }

    private List<Span> line(List<Subject> talks) {
        var facts = new ArrayList<List<Span>>();
        facts.add(names(book.subjects.speakers(talks.stream().map(Subject::id).toList()), mentions::name));
        facts.add(talks.getFirst().start().map(start -> Plain.words(CLOCK.format(start.atZone(zone())))).orElse(
                List.of()));
        facts.add(Plain.words(String.join(", ", talks.stream().flatMap(talk -> talk.room().stream()).map(Room::value)
                .distinct().toList())));
        if (talks.size() == 1) {
            if (book.habits.talkLinks().orElse(true)) {
                facts.addAll(links(talks.getFirst()));
            }
            facts.add(rating(talks.getFirst().id()));
        }
        return Plain.joined(facts, " · ");
    }

    private ZoneId zone() {
        return book.conference.zone().id();
    }

    String clock(Subject talk) {
        return talk.start().map(start -> CLOCK.format(start.atZone(zone()))).orElse("");
    }

    /// `A, B and C`, as they are spelled.
    List<Span> names(List<String> names, Function<String, Span> spelled) {
        var list = new ArrayList<Span>();
        for (var i = 0; i < names.size(); i++) {
            var last = i > 0 && i == names.size() - 1;
            if (i > 0) {
                list.add(Plain.typed(last ? " " + book.headings.say("and") + " " : ", "));
            }
            list.add(spelled.apply(Plain.text(names.get(i))));
        }
        return List.copyOf(list);
    }

    /// The speakers where they are mentioned in passing.
    List<Span> speakers(Subject talk) {
        var names = talk.speakers().stream().map(person -> person.value()).toList();
        return mentions.line(names(names, Span.Words::new), names);
    }

    /// The title, leading to the talk's page where it has one, else in quotation marks.
    List<Span> title(Subject talk) {
        var words = Plain.words(talk.title());
        return talk.text().url().isBlank()
                ? book.typography.quoted(words)
                : List.of(new Span.Linked(words, talk.text().url()));
    }

    /// Slides and recording, as far as the schedule knows them.
    List<List<Span>> links(Subject talk) {
        var text = talk.text();
        var slides = Stream.concat(text.attachments().stream(), text.links().stream())
                .filter(link -> has(link, "slide|presentation|\\.(pdf|odp|pptx?)$"))
                .map(Link::url);
        return Stream.of(link("link.slides", slides), link("link.video", videos(talk))).filter(it -> !it.isEmpty())
                .toList();
    }

    /// The recording alone.
    List<Span> video(Subject talk) {
        return link("link.video", videos(talk));
    }

    private static Stream<String> videos(Subject talk) {
        return Stream.concat(talk.text().recordings().stream(),
                Stream.concat(talk.text().links().stream(), talk.text().attachments().stream())
                        .filter(link -> has(link, "video|recording|\\.(webm|mp4)$"))
                        .map(Link::url));
    }

    private static boolean has(Link link, String what) {
        var said = Pattern.compile(what, Pattern.CASE_INSENSITIVE);
        return said.matcher(link.label()).find() || said.matcher(link.url()).find();
    }

    private List<Span> link(String word, Stream<String> urls) {
        return urls.filter(url -> !url.isBlank())
                .findFirst()
                .map(url -> List.<Span>of(new Span.Linked(List.of(Plain.typed(book.headings.say(word))), url)))
                .orElse(List.of());
    }

    /// The stars, where ratings are printed and the visitor gave some.
    List<Span> rating(TalkId talk) {
        return book.habits.ratings()
                ? book.visit.rating(talk).map(TalkForm::stars).map(Plain::words).orElse(List.of())
                : List.of();
    }

    private static String stars(Rating rating) {
        return "★".repeat(rating.stars()) + "☆".repeat(5 - rating.stars()) + " (" + rating.stars() + "/5)";
    }
}
