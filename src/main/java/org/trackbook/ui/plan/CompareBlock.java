package org.trackbook.ui.plan;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.trackbook.ui.kit.Icons;
import org.trackbook.ui.kit.Styles;
import org.trackbook.ui.kit.Texts;
import org.trackbook.ui.kit.TrackSigns;

/// A talk of a track that is compared with another: more of it than in the grid, as high as it is long.
final class CompareBlock extends Region {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final double LINE = 16;

    private final Region bar = new Region();
    private final Label title;
    private final Label speakers;
    private final Label foot;
    private final Node mark;

    /// @param meanwhile how much of it runs while the other track does, in words
    CompareBlock(TalkLine line, PlanViewModel plan, String meanwhile, Texts texts) {
        var talk = line.talk();
        var mine = line.standing().isMine();
        getStyleClass().addAll(Styles.PLAN_BLOCK, TrackSigns.style(line.sign()));
        add(mine, Styles.PLAN_BLOCK_OWN);
        add(line.over(), Styles.PLAN_BLOCK_OVER);
        add(line.standing() == Standing.DROPPED, Styles.PLAN_BLOCK_DROPPED);
        bar.getStyleClass().add(Styles.PLAN_BLOCK_BAR);
        title = Signs.words(talk.title(), Styles.SMALL);
        title.setWrapText(true);
        title.setAlignment(Pos.TOP_LEFT);
        if (mine) {
            title.getStyleClass().add(Styles.STRONG);
        }
        if (line.cancelled() || line.standing() == Standing.DROPPED) {
            title.getStyleClass().add(Styles.STRUCK);
        }
        speakers = Signs.words(Signs.speakers(talk), Styles.CAPTION);
        foot = Signs.words(Signs.joined(line.cancelled() ? texts.say("plan.cancelled") : "",
                plan.times().span(talk.slot()), meanwhile), Styles.CAPTION);
        if (!mine) {
            speakers.getStyleClass().add(Styles.MUTED);
            foot.getStyleClass().add(Styles.MUTED);
        }
        mark = line.shortListed() ? Icons.small(Feather.BOOKMARK) : Icons.agendaStar();
        mark.setVisible(line.shortListed() || line.starred());
        Tooltip.install(this, new Tooltip(new TalkWords(texts).spoken(line, plan.times(), meanwhile)));
        getChildren().addAll(bar, title, speakers, foot, mark);
    }

    private void add(boolean on, String style) {
        if (on) {
            getStyleClass().add(style);
        }
    }

    void mark(boolean chosen) {
        pseudoClassStateChanged(CHOSEN, chosen);
    }

    /// A short talk says its title in one line, with its time beside it where there is room; a long one has lines for all.
    @Override
    protected void layoutChildren() {
        var width = getWidth() - 16 - (mark.isVisible() ? 16 : 0);
        var lines = (int) ((getHeight() - 4) / LINE);
        bar.resizeRelocate(0, 0, getStyleClass().contains(Styles.PLAN_BLOCK_OWN) ? 4 : 3, getHeight());
        mark.resizeRelocate(getWidth() - 17, 4, 12, 12);
        speakers.setVisible(lines >= 3);
        var beside = lines < 2 && width > 240;
        foot.setVisible(lines >= 2 || beside);
        var footWidth = beside ? Math.min(foot.prefWidth(-1), width / 2) : width;
        var below = (speakers.isVisible() ? 1 : 0) + (lines >= 2 ? 1 : 0);
        var forTitle = Math.max(1, lines - below);
        var titleWidth = beside ? width - footWidth - 8 : width;
        var titleHeight = Math.min(forTitle * LINE, Math.max(LINE, title.prefHeight(titleWidth)));
        var top = lines < 2 ? Math.max(-1, (getHeight() - LINE) / 2) : 2;
        title.resizeRelocate(9, top, titleWidth, titleHeight);
        speakers.resizeRelocate(9, top + titleHeight, width, LINE);
        if (beside) {
            foot.resizeRelocate(9 + titleWidth + 8, top, footWidth, LINE);
        } else {
            foot.resizeRelocate(9, top + titleHeight + (speakers.isVisible() ? LINE : 0), width, LINE);
        }
    }
}
