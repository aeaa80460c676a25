package org.trackbook.schedule;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.trackbook.model.Cause;
import org.trackbook.model.Effect;
import org.trackbook.schedule.Table.Row;
import org.trackbook.schedule.WrittenTime.Clock;
import org.trackbook.schedule.WrittenTime.OneDate;
import org.trackbook.schedule.WrittenTime.Order;

/// Decides for a whole table what its dates and clocks mean: a single `05/06/2026` says nothing, a column of them does.
final class TableTimes {
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)((?:19|20)\\d{2})(?!\\d)");
    private static final Pattern WHOLE_DATE = Pattern.compile("(?<!\\d)((?:19|20)\\d{2}-\\d{2}-\\d{2})(?!\\d)");
    private static final Pattern DAY_NUMBER = Pattern.compile("(?:\\p{L}+[ .-]{0,2})?0{0,2}(\\d{1,3})\\.?");
    private static final int LONGEST_DAY = 30;
    private static final int MORNING = 7;
    private static final int NOON = 12;

    private final Reading reading;
    private final List<OfRow> rows;
    private final List<OneDate> dates = new ArrayList<>();
    private final List<Clock> clocks = new ArrayList<>();
    private final int year;
    private final Order order;
    private final boolean countsToTwelve;
    private final Map<String, LocalDate> datesOfDays = new HashMap<>();
    private final List<String> days = new ArrayList<>();
    private final Optional<LocalDate> first;

    /// What the cells of a row say.
    private record OfRow(Row row, WrittenTime date, WrittenTime start, WrittenTime end, WrittenTime endDate,
            WrittenTime ofDay, String day) {
        /// The first that one of its cells says.
        Optional<OneDate> firstDate() {
            return date.date().isPresent() ? date.date() : start.date().isPresent() ? start.date() : ofDay.date();
        }

        /// Of the start, then of the end.
        List<Clock> clocks() {
            return start.clocks().isEmpty() ? date.clocks() : start.clocks();
        }

        /// Whether start and end are said as programs say them: nothing is to be decided about either.
        boolean isWhole() {
            return date.date().isEmpty() && date.clocks().isEmpty() && start.time().isPresent()
                    && end.time().isPresent()
                    && start.offset().isPresent() == end.offset().isPresent();
        }

        boolean saysNoClock() {
            return clocks().isEmpty() && end.clocks().isEmpty();
        }
    }

    /// When an entry takes place.
    ///
    /// @param date absent where nothing says it
    /// @param starts date and start in one
    /// @param ends absent where only the time of day is said
    record When(Row row, Optional<Integer> day, Optional<LocalDate> date, Optional<LocalTime> start,
            Optional<Moment> starts, Optional<LocalTime> end, Optional<Moment> ends) {
    }

    TableTimes(TableColumns columns, Reading reading) {
        this.reading = reading;
        this.rows = new ArrayList<>(columns.rows().size());
        for (var row : columns.rows()) {
            var day = columns.cell(row, TableField.DAY).strip();
            var said = new OfRow(row, written(columns, row, TableField.DATE), written(columns, row, TableField.START),
                    written(columns, row, TableField.END), written(columns, row, TableField.END_DATE),
                    written(columns, row, TableField.DAY),
                    day.isEmpty() || day.length() > LONGEST_DAY ? "" : TableField.folded(day));
            rows.add(said);
            for (var written : List.of(said.date(), said.start(), said.ofDay())) {
                written.date().ifPresent(dates::add);
            }
            clocks.addAll(said.clocks());
            clocks.addAll(said.end().clocks());
        }
        this.year = year();
        this.order = order();
        this.countsToTwelve = countsToTwelve();
        for (var row : rows) {
            if (!row.day().isEmpty()) {
                date(row).ifPresent(date -> datesOfDays.merge(row.day(), date,
                        (one, other) -> one.isBefore(other) ? one : other));
            }
        }
        this.first = rows.stream().anyMatch(row -> date(row).isPresent()) ? Optional.empty() : named();
    }

    private static WrittenTime written(TableColumns columns, Row row, TableField field) {
        return columns.has(field) ? WrittenTime.of(columns.cell(row, field)) : WrittenTime.NOTHING;
    }

    /// Of the dates that lack theirs: that of the others, else the file's.
    private int year() {
        return dates.stream().filter(OneDate::hasYear).findFirst().map(OneDate::year)
                .orElseGet(() -> {
                    var found = YEAR.matcher(reading.name());
                    return found.find() ? Integer.parseInt(found.group(1)) : 0;
                });
    }

    /// What is possible for all; of two possible orders the one in which the days lie closer together, and that is
    /// told.
    private Order order() {
        var open = dates.stream().filter(date -> !date.isKnown()).toList();
        if (open.stream().anyMatch(date -> date.first() > NOON)) {
            return Order.DAY_FIRST;
        }
        if (open.stream().anyMatch(date -> date.second() > NOON)) {
            return Order.MONTH_FIRST;
        }
        var example = open.stream().filter(date -> date.first() != date.second()).findFirst();
        if (example.isEmpty()) {
            return Order.DAY_FIRST;
        }
        var byDay = span(open, Order.DAY_FIRST);
        var byMonth = span(open, Order.MONTH_FIRST);
        var halves = clocks.stream().anyMatch(clock -> !clock.half().isEmpty());
        var chosen = byMonth < byDay || (byMonth == byDay && halves) ? Order.MONTH_FIRST : Order.DAY_FIRST;
        var one = example.get();
        reading.tell(Effect.GUESSED, Cause.DATE_ORDER, "", one.first() + "/" + one.second(),
                one.in(chosen, year).map(LocalDate::toString).orElse(""));
        return chosen;
    }

    private long span(List<OneDate> dates, Order wanted) {
        var days = dates.stream().flatMap(date -> date.in(wanted, year).stream()).mapToLong(LocalDate::toEpochDay)
                .summaryStatistics();
        return days.getMax() - days.getMin();
    }

    /// Whether the hours after noon begin with one again and nothing says so: no hour is past twelve, and some would
    /// be in the night.
    private boolean countsToTwelve() {
        var counts = clocks.stream()
                .allMatch(clock -> clock.half().isEmpty() && clock.hour() >= 1 && clock.hour() <= NOON
                        && !(clock.hour() < MORNING && clock.isPadded()))
                && clocks.stream().anyMatch(clock -> clock.hour() < MORNING)
                && clocks.stream().anyMatch(clock -> clock.hour() > MORNING);
        if (counts) {
            var example = clocks.stream().filter(clock -> clock.hour() < MORNING).findFirst().orElseThrow();
            reading.tell(Effect.GUESSED, Cause.TWELVE_HOURS, "", "%d:%02d".formatted(example.hour(), example.minute()),
                    "%d:%02d".formatted(example.hour() + NOON, example.minute()));
        }
        return counts;
    }

    /// As its cells say.
    private Optional<LocalDate> date(OfRow row) {
        return row.firstDate().flatMap(this::date);
    }

    private Optional<LocalDate> date(OneDate written) {
        var other = order == Order.DAY_FIRST ? Order.MONTH_FIRST : Order.DAY_FIRST;
        return written.in(order, year).or(() -> written.in(other, year));
    }

    /// Where no cell says a date: what the file's name says, if only the year.
    private Optional<LocalDate> named() {
        var whole = WHOLE_DATE.matcher(reading.name());
        var date = (whole.find() ? Moment.read(whole.group(1)).map(Moment::date) : Optional.<LocalDate>empty())
                .or(() -> year == 0 ? Optional.empty() : Optional.of(LocalDate.of(year, 1, 1)));
        date.ifPresent(it -> reading.tell(Effect.GUESSED, Cause.DATE_OF_TABLE, "", it.toString()));
        return date;
    }

    /// Each entry, in the order of the table. A row that only says a day is the heading of those below it.
    ///
    /// @throws Refusal if there is no date anywhere
    List<When> entries(TableColumns columns) throws Refusal {
        var entries = new ArrayList<When>(rows.size());
        var above = first;
        var isHeaded = false;
        var dayAbove = "";
        var isMorning = true;
        for (var row : rows) {
            var date = date(row);
            var heading = heading(row, columns);
            if (heading.isPresent()) {
                above = heading.get().flatMap(this::date);
                isHeaded = above.isPresent();
                dayAbove = heading.get().isPresent() ? "" : TableField.folded(only(row.row()));
                isMorning = true;
                continue;
            }
            var day = row.day().isEmpty() ? dayAbove : row.day();
            var found = date.or(() -> Optional.ofNullable(datesOfDays.get(day)))
                    .or(() -> first.map(it -> it.plusDays(number(day) - 1L)));
            if (found.isEmpty() && above.isPresent()) {
                found = above;
                if (!isHeaded) {
                    reading.tell(Effect.GUESSED, Cause.DATE_FROM_ABOVE, ":" + row.row().line(), found.get().toString());
                }
            }
            isHeaded &= date.isEmpty();
            above = found.isPresent() ? found : above;
            entries.add(when(row, found, day, isMorning, before(entries, found, columns)));
            isMorning &= row.clocks().isEmpty() || row.clocks().getFirst().hour() <= MORNING;
        }
        if (!entries.isEmpty() && entries.stream().allMatch(it -> it.date().isEmpty())
                && entries.stream().anyMatch(it -> it.start().isPresent())) {
            throw reading.refused(Cause.NO_DATE, "");
        }
        return entries;
    }

    /// The only cell that says something; `""` where there are several.
    private static String only(Row row) {
        var only = "";
        for (var cell : row.cells()) {
            if (!cell.isBlank()) {
                if (!only.isEmpty()) {
                    return "";
                }
                only = cell.strip();
            }
        }
        return only;
    }

    /// @return empty where it is an entry; else the date, where it says one
    private Optional<Optional<OneDate>> heading(OfRow row, TableColumns columns) {
        var only = only(row.row());
        if (only.isEmpty() && (!row.saysNoClock() || row.firstDate().isEmpty())) {
            return Optional.empty();
        }
        var written = WrittenTime.of(only);
        if (!only.isEmpty() && written.clocks().isEmpty() && written.date().isPresent()) {
            return Optional.of(written.date());
        }
        var isNumbered = only.length() <= LONGEST_DAY && only.indexOf(' ') > 0 && DAY_NUMBER.matcher(only).matches()
                && TableField.called(only.substring(0, only.indexOf(' '))).filter(TableField.DAY::equals).isPresent();
        if (isNumbered) {
            return Optional.of(Optional.empty());
        }
        var saysOnlyWhen = row.saysNoClock() && row.firstDate().isPresent()
                && columns.cell(row.row(), TableField.TITLE).isBlank();
        return saysOnlyWhen ? Optional.of(row.firstDate()) : Optional.empty();
    }

    /// The start of the entry before, where one follows the other.
    private Optional<LocalTime> before(List<When> entries, Optional<LocalDate> date, TableColumns columns) {
        return !countsToTwelve || entries.isEmpty() || columns.has(TableField.ROOM)
                || !entries.getLast().date().equals(date)
                        ? Optional.empty()
                        : entries.getLast().start();
    }

    private When when(OfRow row, Optional<LocalDate> date, String day, boolean isMorning, Optional<LocalTime> before) {
        if (row.isWhole() && !countsToTwelve) {
            return new When(row.row(), numbered(day), date, row.start().time(), row.start().moment(), row.end().time(),
                    row.end().moment());
        }
        var clocks = row.clocks();
        var start = clocks.isEmpty()
                ? Optional.<LocalTime>empty()
                : clocks.getFirst().time().map(time -> afternoon(time, isMorning, before));
        var last = !row.end().clocks().isEmpty()
                ? row.end().clocks().getFirst()
                : clocks.size() > 1 ? clocks.getLast() : null;
        var ended = Optional.ofNullable(last).flatMap(Clock::time).map(time -> countsToTwelve && start.isPresent()
                && !time.isAfter(start.get()) && time.getHour() < NOON ? time.plusHours(NOON) : time);
        var endDate = row.end().date().or(() -> row.endDate().date()).flatMap(this::date);
        var offset = row.start().offset().or(() -> row.date().offset());
        return new When(row.row(), numbered(day), date, start, moment(date, start, offset), ended,
                moment(endDate, ended, row.end().offset().or(() -> offset)));
    }

    private static Optional<Moment> moment(Optional<LocalDate> date, Optional<LocalTime> time,
            Optional<ZoneOffset> offset) {
        return date.isPresent() && time.isPresent()
                ? Optional.of(new Moment(date.get(), time, offset))
                : Optional.empty();
    }

    private LocalTime afternoon(LocalTime time, boolean isMorning, Optional<LocalTime> before) {
        var isAfter = countsToTwelve && time.getHour() < NOON
                && (time.getHour() < MORNING || (time.getHour() == MORNING && !isMorning)
                        || before.filter(time::isBefore).isPresent());
        return isAfter ? time.plusHours(NOON) : time;
    }

    private static Optional<Integer> numbered(String day) {
        if (day.isEmpty()) {
            return Optional.empty();
        }
        var found = DAY_NUMBER.matcher(day);
        return found.matches() ? Optional.of(Integer.parseInt(found.group(1))) : Optional.empty();
    }

    /// Of a day without a date: its number, else its place among the names.
    private int number(String day) {
        var said = numbered(day).filter(number -> number > 0);
        if (said.isPresent() || day.isEmpty()) {
            return said.orElse(1);
        }
        if (!days.contains(day)) {
            days.add(day);
        }
        return days.indexOf(day) + 1;
    }
}
