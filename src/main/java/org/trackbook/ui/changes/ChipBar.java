package org.trackbook.ui.changes;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import org.trackbook.ui.kit.Styles;
import org.trackbook.ui.kit.Texts;
import org.trackbook.ui.kit.Tips;

/// A chip for each tag with how many there are of it; those that are pressed are shown alone.
final class ChipBar {
    private final ChangesViewModel model;
    private final Texts texts;
    private final Map<Tag, ToggleButton> chips = new EnumMap<>(Tag.class);

    ChipBar(ChangesViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        List.of(Tag.values()).forEach(tag -> chips.put(tag, chip(tag)));
        model.countsProperty().subscribe(this::show);
        model.chosen().subscribe(this::press);
    }

    /// In the order of their keys.
    List<ToggleButton> chips() {
        return List.copyOf(chips.values());
    }

    private ToggleButton chip(Tag tag) {
        var chip = new ToggleButton();
        chip.setId("changes-chip-" + tag.digit());
        chip.getStyleClass().add(Styles.CHIP);
        chip.setMinWidth(Region.USE_PREF_SIZE);
        chip.setOnAction(_ -> model.choose(tag));
        return chip;
    }

    private void show(Map<Tag, Integer> counts) {
        chips.forEach((tag, chip) -> {
            var count = counts.getOrDefault(tag, 0);
            chip.setText(
                    texts.say("changes.chip", texts.say("changes.tag." + tag.name().toLowerCase(Locale.ROOT)), count));
            Tips.on(chip, texts.say("changes.chip.tip", chip.getText()), Integer.toString(tag.digit()));
            chip.setVisible(count > 0);
            chip.setManaged(count > 0);
        });
    }

    private void press() {
        chips.forEach((tag, chip) -> chip.setSelected(model.chosen().contains(tag)));
    }
}
