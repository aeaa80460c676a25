package org.trackbook.ui.shell;

import java.time.Duration;
import java.time.ZoneId;
import javafx.scene.control.Label;
import org.trackbook.model.Conference;
import org.trackbook.ui.kit.Styles;
import org.trackbook.ui.kit.Texts;
import org.trackbook.ui.kit.Times;

/// Says once that the conference's clocks show another time than this computer.
final class ZoneNote extends Label {
    private final Texts texts;
    private final ZoneId computer;

    ZoneNote(ShellViewModel shell, Texts texts, ZoneId computer) {
        this.texts = texts;
        this.computer = computer;
        getStyleClass().addAll(Styles.SMALL, Styles.MUTED, Styles.SHELL_ZONE, Styles.LINE_BELOW);
        setMaxWidth(Double.MAX_VALUE);
        managedProperty().bind(visibleProperty());
        shell.openedProperty().subscribe(_ -> say(shell));
        shell.placeProperty().subscribe(_ -> say(shell));
    }

    private void say(ShellViewModel shell) {
        setText(shell.openedProperty().get().map(it -> words(it.conference())).orElse(""));
        setVisible(shell.placeProperty().get().needsConference() && !getText().isEmpty());
    }

    private String words(Conference conference) {
        var start = conference.days().getFirst().start();
        var there = conference.zone().id();
        var ahead = Duration.ofSeconds(there.getRules().getOffset(start).getTotalSeconds()
                - computer.getRules().getOffset(start).getTotalSeconds());
        if (ahead.isZero()) {
            return "";
        }
        var city = there.getId().substring(there.getId().lastIndexOf('/') + 1).replace('_', ' ');
        var length = Times.of(texts, conference).length(ahead.abs());
        return ahead.isPositive()
                ? texts.say("shell.zone.ahead", city, length)
                : texts.say("shell.zone.behind", city, length);
    }
}
