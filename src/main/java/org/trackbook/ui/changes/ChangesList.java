package org.trackbook.ui.changes;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.trackbook.model.TalkId;
import org.trackbook.ui.kit.Chosen;
import org.trackbook.ui.kit.Styles;
import org.trackbook.ui.kit.Texts;
import org.trackbook.ui.kit.Tips;
import org.trackbook.ui.orphans.LostTalk;

/// What a refresh brought: first what touches the agenda, then the rest, or all as the days go.
final class ChangesList extends StackPane {
    private final ChangesViewModel model;
    private final Texts texts;
    private final Consumer<LostTalk> attach;
    private final Consumer<TalkId> toPlan;
    private final ListView<ChangeItem> list;
    private final Button seen;
    private final ChipBar chips;
    private final Map<ChangeItem.Part, PartHead> heads = new EnumMap<>(ChangeItem.Part.class);
    private @Nullable ChangeLines lines;

    ChangesList(ChangesViewModel model, Texts texts, Consumer<LostTalk> attach, Consumer<TalkId> toPlan) {
        this.model = model;
        this.texts = texts;
        this.attach = attach;
        this.toPlan = toPlan;
        list = Chosen.list("changes-list", model.items(), ChangesList::identity);
        seen = new Button(texts.say("changes.see"));
        chips = new ChipBar(model, texts);
        build();
        bind();
    }

    private static Object identity(ChangeItem item) {
        return switch (item) {
            case ChangeItem.Row(var row, _) -> row.change();
            case ChangeItem.Lost(var lost) -> lost.talk();
            case ChangeItem.Head _,ChangeItem.OfDate _,ChangeItem.Nothing _ -> item;
        };
    }

    private void build() {
        seen.setId("changes-see");
        seen.getStyleClass().add(Styles.BUTTON_SMALL);
        seen.setMinWidth(USE_PREF_SIZE);
        Tips.on(seen, texts.say("changes.see"), "M");
        seen.setOnAction(_ -> model.see());
        list.setAccessibleText(texts.say("changes.list"));
        list.setCellFactory(_ -> new ChangeCell(this::lines, this::head));
        getChildren().add(list);
    }

    private void bind() {
        model.stateProperty().subscribe(state -> {
            if (state instanceof ChangesState.Ready ready) {
                var talks = ready.shown() instanceof ChangesState.Shown.OfHeld(var held)
                        ? held.conference()
                        : ready.conference();
                lines = new ChangeLines(model, texts, new ChangeWords(texts, talks), attach, toPlan);
                seen.setVisible(ready.shown() instanceof ChangesState.Shown.OfRefresh(var line) && !line.isFirst()
                        && ready.refreshes().stream().anyMatch(it -> !it.seen() && !it.isFirst()));
            }
        });
        list.getSelectionModel()
                .selectedIndexProperty()
                .subscribe((before, now) -> skip(before.intValue(), now.intValue()));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                row().ifPresent(model::unfold);
            }
        });
    }

    /// A head is not chosen: the row below it is, or the one above when going up.
    private void skip(int before, int now) {
        var rows = model.items();
        if (now < 0 || now >= rows.size() || isRow(rows.get(now))) {
            return;
        }
        var by = now < before ? -1 : 1;
        for (var i = now; i >= 0 && i < rows.size(); i += by) {
            if (isRow(rows.get(i))) {
                list.getSelectionModel().clearAndSelect(i);
                return;
            }
        }
        if (by < 0) {
            list.scrollTo(0);
            skip(-1, 0);
        }
    }

    private static boolean isRow(ChangeItem item) {
        return item instanceof ChangeItem.Row || item instanceof ChangeItem.Lost;
    }

    private void pressed(KeyEvent event) {
        if (event.getTarget().equals(list)
                && (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE)) {
            row().ifPresent(model::unfold);
            event.consume();
        }
    }

    private ChangeLines lines() {
        if (lines == null) {
            throw new IllegalStateException("no refresh is shown");
        }
        return lines;
    }

    private PartHead head(ChangeItem.Head item) {
        var head = heads.computeIfAbsent(item.part(), part -> new PartHead(texts, part));
        head.show(item.count(), switch (item.part()) {
            case MINE -> List.of(seen);
            case LOST -> List.of();
            case REST -> chips.chips();
            case ALL -> Stream.concat(chips.chips().stream(), Stream.of(seen)).toList();
        });
        return head;
    }

    /// The row that keys are about.
    Optional<ChangeRow> row() {
        return list.getSelectionModel().getSelectedItem() instanceof ChangeItem.Row(var row, _)
                ? Optional.of(row)
                : Optional.empty();
    }

    /// The words that wait for a talk in the row that keys are about.
    Optional<LostTalk> lost() {
        return list.getSelectionModel().getSelectedItem() instanceof ChangeItem.Lost(var lost)
                ? Optional.of(lost)
                : row().flatMap(ChangeRow::lost);
    }

    void focus() {
        if (list.getSelectionModel().isEmpty()) {
            skip(-1, 0);
        }
        list.requestFocus();
    }
}
