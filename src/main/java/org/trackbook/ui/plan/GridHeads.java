package org.trackbook.ui.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import org.trackbook.ui.kit.Texts;

/// The heads of some rooms of the grid. Only those in sight exist as nodes: a large conference has a hundred rooms.
final class GridHeads extends Pane {
    private final Texts texts;
    private final Map<GridHead.Shown, GridHead> heads = new HashMap<>();

    GridHeads(Texts texts) {
        this.texts = texts;
        var clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
    }

    /// @param width of each column
    /// @param scrolled how much of them is out of sight at the left
    void show(List<GridColumn> columns, double width, double scrolled) {
        var gone = new HashMap<>(heads);
        for (var at = 0; at < columns.size(); at++) {
            var left = at * width - scrolled;
            if (left + width > 0 && left < getWidth()) {
                var shown = GridHead.Shown.of(columns.get(at));
                gone.remove(shown);
                heads.computeIfAbsent(shown, this::head).resizeRelocate(left, 0, width, getHeight());
            }
        }
        gone.forEach((shown, head) -> {
            heads.remove(shown);
            getChildren().remove(head);
        });
    }

    private GridHead head(GridHead.Shown shown) {
        var head = new GridHead(shown, texts);
        head.setManaged(false);
        getChildren().add(head);
        head.applyCss();
        return head;
    }
}
