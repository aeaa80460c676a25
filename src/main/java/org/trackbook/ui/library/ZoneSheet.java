package org.trackbook.ui.library;

import java.time.ZoneId;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.trackbook.model.Conference;
import org.trackbook.model.Published;
import org.trackbook.model.Talk;
import org.trackbook.ui.kit.Overlay;
import org.trackbook.ui.kit.Sheet;
import org.trackbook.ui.kit.Styles;
import org.trackbook.ui.kit.Texts;
import org.trackbook.ui.kit.Times;
import org.trackbook.ui.kit.Tips;

/// Corrects the time zone of a conference, and shows on its first talk what that comes to.
final class ZoneSheet extends Sheet {
    private static final double WIDTH = 520;

    private final LibraryViewModel model;
    private final Texts texts;
    private final Overlay overlay;
    private final ZoneId computer;
    private final Conference conference;
    private final ZonePicker picker;
    private final Label example = Bits.sentence("", Styles.STRONG);
    private final Label elsewhere = Bits.sentence("", Styles.SMALL, Styles.MUTED);
    private final Button keep;

    ZoneSheet(LibraryViewModel model, Texts texts, Overlay overlay, ZoneId computer, Conference conference) {
        super("library-zone", texts.say("library.zone.title", conference.title()), WIDTH, texts, overlay::hide);
        this.model = model;
        this.texts = texts;
        this.overlay = overlay;
        this.computer = computer;
        this.conference = conference;
        picker = new ZonePicker("library-zone-field", texts, conference.zone().id(),
                conference.days().getFirst().start(),
                this::keep);
        keep = Bits.primary(Bits.button("library-zone-keep", texts.say("library.zone.keep"), this::keep));
        Tips.on(keep, texts.say("library.zone.keep"), "Enter");
        build();
    }

    private void build() {
        example.setId("library-zone-example");
        var said = switch (conference.zone().from()) {
            case SCHEDULE -> "library.zone.from.schedule";
            case PLACE -> "library.zone.from.place";
            case COMPUTER -> "library.zone.from.computer";
            case USER -> "library.zone.from.user";
        };
        var rule = conference.zone().published() == Published.WALL ? "library.zone.wall" : "library.zone.instant";
        fill(new Node[]{keep},
                Bits.sentence(texts.say(said, conference.zone().id().getId()) + " " + texts.say(rule), Styles.SMALL,
                        Styles.MUTED),
                picker, example, elsewhere);
        picker.onChoice(this::show);
    }

    void open() {
        overlay.show(this);
        picker.focus();
    }

    private void show(Optional<ZoneId> zone) {
        keep.setDisable(zone.isEmpty());
        var first = conference.talks().stream().findFirst();
        if (zone.isPresent() && first.isPresent()) {
            var there = new Times(texts, zone.get());
            var here = new Times(texts, computer);
            var talk = moved(first.get(), zone.get());
            var start = talk.slot().start();
            example.setText(texts.say("library.zone.example", talk.title(), there.day(there.date(start)),
                    there.clock(start)));
            elsewhere.setText(texts.say("library.zone.here", here.day(here.date(start)), here.clock(start),
                    computer.getId()));
        }
    }

    private Talk moved(Talk talk, ZoneId zone) {
        return conference.in(conference.zone().corrected(zone)).talk(talk.id()).orElse(talk);
    }

    private void keep() {
        picker.zone().ifPresent(zone -> {
            overlay.hide();
            model.corrections().zone(conference.id(), zone);
        });
    }
}
