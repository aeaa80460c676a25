package org.trackbook.schedule;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// What a schedule says, in its own words. A format fills it; [Assembly] finds out what it means. What is not said is
/// `""`.
final class Draft {
    String title = "";
    String acronym = "";
    String venue = "";
    String city = "";
    String version = "";
    String start = "";
    String zone = "";
    String dayChange = "";
    String baseUrl = "";
    /// A length of three parts is days, hours and minutes where these wrote the file.
    boolean byPretalxOrFrab;
    final List<OneDay> days = new ArrayList<>();
    /// In the schedule's order, empty ones too.
    final Set<String> rooms = new LinkedHashSet<>();
    /// Lines of talks that stand outside of all days.
    final List<Integer> strays = new ArrayList<>();

    /// A day as declared.
    static final class OneDay {
        final String index;
        final String date;
        final String start;
        final String end;
        final int line;
        final List<OneTalk> talks = new ArrayList<>();

        OneDay(String index, String date, String start, String end, int line) {
            this.index = index;
            this.date = date;
            this.start = start;
            this.end = end;
            this.line = line;
        }
    }

    /// An item as written.
    static final class OneTalk {
        final int line;
        String id = "";
        String guid = "";
        String date = "";
        String start = "";
        String duration = "";
        String room = "";
        String title = "";
        String subtitle = "";
        String track = "";
        String type = "";
        String language = "";
        String summary = "";
        String description = "";
        String slug = "";
        String url = "";
        String feedback = "";
        final List<String> persons = new ArrayList<>(2);
        final List<OneLink> links = new ArrayList<>(4);
        final List<OneLink> attachments = new ArrayList<>(0);
        final List<String> recordings = new ArrayList<>(0);
        /// Texts that were cut.
        final List<String> cut = new ArrayList<>(0);

        OneTalk(int line) {
            this.line = line;
        }
    }

    /// An address and its words.
    record OneLink(String words, String href) {
    }
}
