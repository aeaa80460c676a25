package org.trackbook.schedule;

import java.util.Map;

/// One property of a calendar or an event: `DTSTART;TZID=Europe/Brussels:20200202T090000`.
///
/// @param name in capitals
/// @param parameters names in capitals
/// @param value without escapes where it is a text
record CalendarProperty(String name, Map<String, String> parameters, String value) {
    String parameter(String parameter) {
        return parameters.getOrDefault(parameter, "");
    }
}
