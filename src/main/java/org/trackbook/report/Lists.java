package org.trackbook.report;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.trackbook.model.Attendance;
import org.trackbook.model.NoteId;
import org.trackbook.model.Rating;
import org.trackbook.model.TalkId;
import org.trackbook.model.Trip;
import org.trackbook.plan.Agenda;
import org.trackbook.text.Block;
import org.trackbook.text.Span;

/// Makes the sections that list what stands in many places of a visit.
final class Lists {
    private static final int MOST = 5;
    private static final int ROWS = 15;
    private static final Pattern OWNER = Pattern.compile("(?<!\\S)@([^\\s,;:]+)");
    private static final Pattern DUE = Pattern.compile("(?<!\\S)(\\d{4}-\\d{2}-\\d{2})(?!\\S)");

    private final NoteBook book;
    private final Mentions mentions;
    private final TalkForm form;

    Lists(NoteBook book, Mentions mentions) {
        this.book = book;
        this.mentions = mentions;
        form = new TalkForm(book, mentions);
    }

    private static List<Piece> list(List<List<Span>> lines, List<NoteId> notes) {
        var said = lines.stream().filter(line -> !line.isEmpty()).toList();
        return said.isEmpty()
                ? List.of()
                : List.of(new Piece(notes, Optional.empty(), List.of(Block.Bullets.of(said))));
    }

    private int stars(TalkId talk) {
        return book.visit.rating(talk).map(Rating::stars).orElse(0);
    }

    private record Takeaway(ReadNote note, String text) {
    }

    List<Piece> takeaways() {
        var order = book.subjects.get(book.subjects.ofVisit()).stream().map(Subject::id).toList();
        var all = book.notes().stream().flatMap(note -> note.apart().highlights().stream()
                .map(text -> new Takeaway(note, text)))
                .sorted(Comparator.comparingInt((Takeaway it) -> -best(it.note()))
                        .thenComparingInt(
                                it -> it.note().talks().stream().mapToInt(order::indexOf).filter(at -> at >= 0)
                                        .min().orElse(order.size())))
                .limit(MOST)
                .toList();
        var lines = all.stream().map(it -> Plain.joined(List.of(
                mentions.line(Plain.line(it.text()), it.note().speakers()),
                it.note().author().map(author -> Plain.words("(" + Plain.text(author) + ")")).orElse(List.of()),
                source(it.note())), " ")).toList();
        return list(lines, all.stream().map(it -> it.note().note().id()).distinct().toList());
    }

    private int best(ReadNote note) {
        return note.talks().stream().mapToInt(this::stars).max().orElse(0);
    }

    /// The talk in brackets, where there is just one.
    private List<Span> source(ReadNote note) {
        return note.talk()
                .flatMap(book.subjects::get)
                .map(talk -> bracketed(form.title(talk)))
                .orElse(List.of());
    }

    private static List<Span> bracketed(List<Span> words) {
        return words.isEmpty()
                ? List.of()
                : Stream.of(List.of(Plain.typed("(")), words, List.of(Plain.typed(")"))).flatMap(List::stream).toList();
    }

    /// Those of the list and those of the notes, each once; a line of a note knows best.
    List<Piece> people() {
        var met = met();
        var notes = book.notes().stream().filter(note -> !note.apart().met().isEmpty()).map(note -> note.note().id())
                .toList();
        return list(met.stream().map(this::person).toList(), notes);
    }

    private List<Met> met() {
        var met = new ArrayList<Met>();
        book.notes().forEach(note -> note.apart().met().forEach(person -> add(met, person, Met::and)));
        book.visit.people().forEach(contact -> add(met, Met.of(contact), Met::or));
        return met;
    }

    /// Somebody new, or more about somebody who is there already.
    private static void add(List<Met> met, Met person, BinaryOperator<Met> more) {
        for (var at = 0; at < met.size(); at++) {
            if (met.get(at).isSame(person)) {
                met.set(at, more.apply(met.get(at), person));
                return;
            }
        }
        met.add(person);
    }

    private List<Span> person(Met met) {
        var organisation = met.organisation().map(Plain::words).orElse(List.of());
        var who = met.name().map(Plain::words).orElse(List.of());
        var whom = Plain.joined(List.of(who, who.isEmpty() ? organisation : bracketed(organisation)), " ");
        var what = Plain.joined(List.of(whom, met.about().map(Plain::words).orElse(List.of())), ": ");
        var next = met.next().map(text -> Plain.words(book.headings.say("next") + " " + text)).orElse(List.of());
        return Plain.joined(List.of(what, next), endsSentence(what) ? " " : ". ");
    }

    private static boolean endsSentence(List<Span> words) {
        return Span.plain(words).strip().matches("(?s).*[.!?…]");
    }

    List<Piece> favourites() {
        return list(best().map(this::favourite).toList(), List.of());
    }

    private Stream<Rating> best() {
        return book.visit.ratings()
                .stream()
                .filter(rating -> rating.author().isEmpty() && rating.stars() >= 4)
                .filter(rating -> book.subjects.get(rating.talk()).isPresent())
                .sorted(Comparator.comparingInt((Rating rating) -> -rating.stars())
                        .thenComparing(rating -> verdict(rating).isEmpty())
                        .thenComparing(rating -> book.subjects.get(rating.talk()).flatMap(Subject::start)
                                .orElse(Instant.MAX)))
                .limit(MOST);
    }

    /// What the visitor judged in one sentence, with the stars or in a note.
    private Optional<String> verdict(Rating rating) {
        return Front.given(rating.verdict()).or(() -> book.notes().stream().filter(
                note -> note.talk().equals(Optional.of(rating.talk())))
                .flatMap(note -> note.apart().verdicts().stream())
                .findFirst());
    }

    /// The best talks that are listed without a sentence.
    List<Subject> withoutVerdict() {
        return best().filter(rating -> verdict(rating).isEmpty()).flatMap(
                rating -> book.subjects.get(rating.talk()).stream()).toList();
    }

    private List<Span> favourite(Rating rating) {
        return book.subjects.get(rating.talk()).map(talk -> {
            var whom = Plain.joined(List.of(form.title(talk), bracketed(form.speakers(talk)), form.rating(talk.id())),
                    " ");
            var verdict = verdict(rating).map(text -> mentions.line(Plain.line(text), book.subjects.speakers(
                    List.of(talk.id())))).orElse(List.of());
            return Plain.joined(List.of(whom, verdict), ": ");
        }).orElse(List.of());
    }

    List<Piece> watch() {
        return list(book.subjects.get(toWatch())
                .stream()
                .map(talk -> Plain.joined(List.of(
                        Plain.joined(List.of(form.title(talk), bracketed(form.speakers(talk))), " "),
                        form.video(talk)), ": "))
                .toList(), List.of());
    }

    /// What is marked so, and what was planned and not seen, as far as the visitor said what was seen on that day.
    private Set<TalkId> toWatch() {
        var watch = new LinkedHashSet<TalkId>();
        book.visit.attendance().stream().filter(it -> it.author().isEmpty() && it.watch()).forEach(it -> watch
                .add(it.talk()));
        for (var day : Agenda.of(book.conference, book.visit)) {
            var planned = day.talks().stream().map(entry -> entry.talk().id()).toList();
            if (planned.stream().anyMatch(talk -> state(talk).isPresent())) {
                planned.stream().filter(talk -> isScheduled(talk) && isMissed(talk)).forEach(watch::add);
            }
        }
        return watch;
    }

    /// Who judged a talk or wrote about it was there, unless he said otherwise.
    private boolean isMissed(TalkId talk) {
        var judged = book.visit.rating(talk).isPresent()
                || book.notes().stream().anyMatch(note -> note.talks().contains(talk));
        return state(talk).isPresent() ? !seen(talk) : !judged;
    }

    private boolean isScheduled(TalkId talk) {
        return book.conference.talk(talk).isPresent();
    }

    private Optional<Attendance.State> state(TalkId talk) {
        return book.visit.attendance(talk).flatMap(Attendance::state);
    }

    private boolean seen(TalkId talk) {
        return state(talk).filter(it -> it == Attendance.State.ATTENDED || it == Attendance.State.LEFT_EARLY)
                .isPresent();
    }

    List<Piece> actions() {
        var items = new ArrayList<Block.Item>();
        var notes = new LinkedHashSet<NoteId>();
        for (var note : book.notes()) {
            for (var task : note.apart().tasks()) {
                if (task.text().isBlank()) {
                    continue;
                }
                items.add(new Block.Item(Optional.of(isDone(note, task)),
                        List.of(new Block.Paragraph(action(note, task.text())))));
                notes.add(note.note().id());
            }
        }
        return items.isEmpty()
                ? List.of()
                : List.of(new Piece(List.copyOf(notes), Optional.empty(),
                        List.of(new Block.Bullets(false, 1, true, items))));
    }

    private boolean isDone(ReadNote note, LineMarks.Task task) {
        return book.visit.actions()
                .stream()
                .filter(mark -> mark.note().equals(note.note().id())
                        && mark.line().replaceFirst("^\\s*[-*+]\\s+\\[[ xX]\\]\\s+", "").strip()
                                .equals(task.text().strip()))
                .map(mark -> mark.done())
                .reduce((_, last) -> last)
                .orElse(task.done());
    }

    /// The task, who does it until when, and where it comes from.
    private List<Span> action(ReadNote note, String text) {
        var owners = OWNER.matcher(text).results().map(found -> found.group()).toList();
        var dates = DUE.matcher(text).results().map(found -> found.group(1)).toList();
        var task = DUE.matcher(OWNER.matcher(text).replaceAll("")).replaceAll("").replaceAll("\\s+", " ").strip();
        var facts = String.join(", ", Stream.concat(owners.stream(), dates.stream()).toList());
        var words = mentions.line(Plain.line(task), note.speakers());
        return Plain.joined(List.of(Plain.joined(List.of(words, Plain.words(facts)), " — "), source(note)), " ");
    }

    List<Piece> cost() {
        var costs = book.visit.trip().costs();
        var lines = new ArrayList<List<Span>>();
        costs.forEach(cost -> lines.add(paid(cost.what(), cost.amount(), cost.currency())));
        if (costs.size() > 1) {
            total(costs).forEach((currency, sum) -> lines
                    .add(paid(book.headings.say("total"), sum.toPlainString(), currency)));
        }
        return list(lines, List.of());
    }

    private static List<Span> paid(String what, String amount, String currency) {
        return Plain.words(what + ": " + amount + " " + currency);
    }

    /// The sums by currency; none where an amount is no number.
    private static Map<String, BigDecimal> total(List<Trip.Cost> costs) {
        var sums = new TreeMap<String, BigDecimal>();
        if (costs.stream().allMatch(cost -> cost.amount().matches("-?\\d{1,12}(\\.\\d{1,4})?"))) {
            costs.forEach(cost -> sums.merge(cost.currency(), new BigDecimal(cost.amount()), BigDecimal::add));
        }
        return sums;
    }

    List<Piece> objectives() {
        var trip = book.visit.trip();
        var pieces = new ArrayList<Piece>();
        Front.given(trip.purpose()).ifPresent(purpose -> pieces.add(Piece.facts(new Block.Paragraph(
                Plain.words(book.headings.say("purpose") + " " + purpose)))));
        pieces.addAll(list(trip.objectives().stream().map(this::objective).toList(), List.of()));
        return pieces;
    }

    private List<Span> objective(Trip.Objective objective) {
        var met = objective.met().filter(word -> Set.of("yes", "partly", "no").contains(word))
                .map(word -> bracketed(Plain.words(book.headings.say("met." + word)))).orElse(List.of());
        return Plain.joined(List.of(Plain.words(objective.text()), met), " ");
    }

    List<Piece> attendAgain() {
        return book.visit.trip().attendAgain().map(again -> Piece.facts(new Block.Paragraph(
                Plain.words(book.headings.say(again ? "again.yes" : "again.no"))))).stream().toList();
    }

    /// The talks that were seen; where the visitor never said so, those he wrote about or rated.
    List<Subject> seen() {
        var said = book.visit.attendance().stream().filter(it -> it.author().isEmpty()).map(Attendance::talk)
                .filter(this::seen).toList();
        if (!said.isEmpty()) {
            return book.subjects.get(new LinkedHashSet<>(said));
        }
        var known = new LinkedHashSet<TalkId>();
        book.notes().forEach(note -> known.addAll(note.talks()));
        book.visit.ratings().stream().filter(it -> it.author().isEmpty()).forEach(it -> known.add(it.talk()));
        return book.subjects.get(known);
    }

    List<Piece> sessions() {
        var talks = seen();
        if (talks.size() <= ROWS) {
            return talks.isEmpty() ? List.of() : List.of(Piece.facts(table(talks)));
        }
        var byDay = new TreeMap<Integer, List<Subject>>();
        talks.forEach(talk -> byDay.computeIfAbsent(talk.day().orElse(0), _ -> new ArrayList<>()).add(talk));
        return byDay.values().stream().map(day -> Piece.facts(table(day))).toList();
    }

    private Block table(List<Subject> talks) {
        var columns = Stream.of("day", "time", "talk", "speaker", "rating", "links")
                .filter(column -> book.habits.ratings() || !column.equals("rating"))
                .toList();
        return new Block.Table(columns.stream().map(column -> cell(Plain.words(book.headings.say("table." + column))))
                .toList(),
                talks.stream()
                        .map(talk -> columns.stream().map(column -> cell(fact(talk, column))).toList())
                        .toList());
    }

    private static Block.Cell cell(List<Span> words) {
        return new Block.Cell(Block.Side.NONE, words);
    }

    private List<Span> fact(Subject talk, String column) {
        return switch (column) {
            case "day" -> Plain.words(talk.day().map(String::valueOf).orElse(""));
            case "time" -> Plain.words(form.clock(talk));
            case "talk" -> Plain.words(talk.title());
            case "speaker" -> form.speakers(talk);
            case "rating" -> form.rating(talk.id());
            default -> Plain.joined(form.links(talk), " · ");
        };
    }

    List<Piece> numbers() {
        var seen = seen();
        if (seen.isEmpty()) {
            return List.of();
        }
        var planned = Agenda.reasons(book.conference, book.visit).size();
        var days = seen.stream().flatMap(talk -> talk.day().stream()).distinct().count();
        var time = seen.stream().flatMap(talk -> book.conference.talk(talk.id()).stream()).map(
                talk -> talk.slot().length()).reduce(Duration.ZERO, Duration::plus);
        return list(List.of(Plain.words(book.headings.say("days", days)),
                Plain.words(book.headings.say("attended", seen.size(), Math.max(planned, seen.size()))),
                Plain.words(book.headings.say("hours", Math.round(time.toMinutes() / 60.0))),
                counted("numbers.tracks", tracks(seen)), counted("numbers.people", met().size()),
                counted("numbers.actions", tasks())), List.of());
    }

    /// A line of numbers, unless there is nothing to count.
    private List<Span> counted(String key, long number) {
        return number == 0 ? List.of() : Plain.words(book.headings.say(key, number));
    }

    private long tracks(List<Subject> talks) {
        return talks.stream().flatMap(talk -> book.conference.talk(talk.id()).stream()).flatMap(
                talk -> talk.track().stream()).distinct().count();
    }

    private long tasks() {
        return book.notes().stream().flatMap(note -> note.apart().tasks().stream()).filter(
                task -> !task.text().isBlank()).count();
    }
}
