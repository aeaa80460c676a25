package org.trackbook.schedule;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The clocks of a zone: what they show at a moment, and which instant they mean. A schedule asks hundreds of times for
/// a few days, nearly all of which are as far from UTC from their first minute to their last.
final class ZoneClocks {
    /// From noon, to be in no doubt about the whole day, whatever is taken for its offset.
    private static final Duration AROUND = Duration.ofHours(36);

    private final ZoneId zone;
    private final Map<LocalDate, Optional<ZoneOffset>> offsets = new HashMap<>();

    ZoneClocks(ZoneId zone) {
        this.zone = zone;
    }

    /// What they show at a moment that has a time.
    LocalDateTime wall(Moment moment) {
        var said = moment.date().atTime(moment.time().orElseThrow());
        if (moment.offset().isEmpty()) {
            return said;
        }
        var offset = moment.offset().get();
        return offset(moment.date()).filter(offset::equals).isPresent()
                ? said
                : said.atOffset(offset).atZoneSameInstant(zone).toLocalDateTime();
    }

    /// The instant at which they show it. The offset that was published tells apart the two hours that a clock shows when
    /// summer ends.
    Instant instant(LocalDateTime wall, Optional<ZoneOffset> published) {
        var offset = offset(wall.toLocalDate());
        if (offset.isEmpty()) {
            offset = published.filter(it -> zone.getRules().isValidOffset(wall, it));
        }
        return offset.isPresent() ? wall.toInstant(offset.get()) : wall.atZone(zone).toInstant();
    }

    /// How far from UTC they are on a whole day; empty where they are changed on it, or near it.
    Optional<ZoneOffset> offset(LocalDate date) {
        return offsets.computeIfAbsent(date, this::ofWholeDay);
    }

    private Optional<ZoneOffset> ofWholeDay(LocalDate date) {
        var noon = date.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
        var change = zone.getRules().nextTransition(noon.minus(AROUND));
        return change != null && change.getInstant().isBefore(noon.plus(AROUND))
                ? Optional.empty()
                : Optional.of(zone.getRules().getOffset(noon));
    }
}
