package org.trackbook.ui.kit;

import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/// A long content of which only the beginning is shown until somebody wants all of it.
public final class Folded extends Region {
    private static final double LINK = 24;
    private static final double LINE = 20;

    private final Region content;
    private final double most;
    private final Button all;
    private final Rectangle clip = new Rectangle();
    private boolean open;

    /// @param most as high it may be while it is folded; what is not much higher is shown whole
    public Folded(Region content, double most, Texts texts) {
        this.content = content;
        this.most = most;
        all = new Button(texts.say("kit.folded.all"));
        all.getStyleClass().addAll(Styles.BUTTON_SMALL, Styles.BUTTON_LINK, Styles.FOLDED_ALL);
        Tips.on(all, texts.say("kit.folded.all"));
        all.setOnAction(_ -> {
            open = true;
            requestLayout();
            content.requestFocus();
        });
        content.setClip(clip);
        getChildren().addAll(content, all);
    }

    private boolean isFolded(double width) {
        return !open && content.prefHeight(width) > most + 2 * LINK;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        var inner = width < 0 ? getWidth() : width;
        return isFolded(inner) ? most + LINK : content.prefHeight(inner);
    }

    @Override
    protected void layoutChildren() {
        var folded = isFolded(getWidth());
        var height = content.prefHeight(getWidth());
        content.resizeRelocate(0, 0, getWidth(), height);
        clip.setWidth(getWidth());
        content.layout();
        var shown = folded ? wholeLines() : height;
        clip.setHeight(shown);
        all.setVisible(folded);
        all.resizeRelocate(0, shown, all.prefWidth(-1), LINK);
    }

    /// Where the last line ends that fits whole.
    private double wholeLines() {
        return content.lookupAll("." + Styles.MARKDOWN_FLOW)
                .stream()
                .mapToDouble(flow -> content.sceneToLocal(flow.localToScene(0, 0)).getY())
                .filter(top -> top + LINE <= most)
                .map(top -> top + Math.floor((most - top) / LINE) * LINE)
                .max()
                .orElse(most);
    }
}
