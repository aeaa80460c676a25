package org.trackbook.schedule;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.zone.ZoneRules;
import java.util.Map;
import net.fortuna.ical4j.model.TimeZone;
import net.fortuna.ical4j.model.TimeZoneRegistry;
import org.jspecify.annotations.Nullable;

/// Keeps ical4j from looking for zones of its own, and from asking anybody for newer ones: here it finds what Java knows.
final class NoZones implements TimeZoneRegistry {
    @Override
    public void register(TimeZone zone) {
        // nobody asks for it
    }

    @Override
    public void register(TimeZone zone, boolean update) {
        // nobody asks for it
    }

    @Override
    public void clear() {
        // it is empty
    }

    @Override
    public @Nullable TimeZone getTimeZone(String id) {
        return null;
    }

    @Override
    public Map<String, ZoneRules> getZoneRules() {
        return Map.of();
    }

    @Override
    public ZoneId getZoneId(String id) {
        return ZoneNames.find(id).orElseThrow(() -> new DateTimeException("no zone: " + id));
    }

    @Override
    public String getTzId(String id) {
        return id;
    }
}
