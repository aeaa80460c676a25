package org.trackbook.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.trackbook.testkit.UiTest;
import org.trackbook.testkit.Windows;

@UiTest
class StarRatingTest {
    private final List<Integer> rated = new ArrayList<>();
    private StarRating rating;

    @Start
    void open(Stage stage) {
        rating = new StarRating(Texts.in(Locale.ENGLISH));
        rating.setId("rating");
        rating.setMaxSize(StackPane.USE_PREF_SIZE, StackPane.USE_PREF_SIZE);
        rating.setOnRate(rated::add);
        Windows.show(stage, new StackPane(rating), 300, 100);
    }

    @Test
    void keysRateStepByStepByDigitAndTakeItBack(FxRobot robot) {
        robot.interact(rating::requestFocus);
        robot.type(KeyCode.RIGHT, KeyCode.DIGIT4, KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.LEFT, KeyCode.DIGIT0);

        assertEquals(List.of(1, 4, 5, 5, 4, 0), rated);
    }

    @Test
    void aClickRatesAndASecondOneTakesItBack(FxRobot robot) {
        robot.clickOn(rating.getChildren().get(2));
        robot.moveTo(rating.getChildren().get(4));
        assertEquals(3, rating.starsProperty().get());

        robot.clickOn(rating.getChildren().get(2));

        assertEquals(List.of(3, 0), rated);
    }

    @Test
    void hoveringOnlyShowsWhatAClickWouldGive(FxRobot robot) {
        robot.moveTo(rating.getChildren().get(3));
        assertEquals(4, filled());

        robot.moveTo(0, 0);

        assertEquals(List.of(0, List.of()), List.of(filled(), rated));
    }

    @Test
    void aScreenReaderHearsASliderWithItsWords(FxRobot robot) {
        robot.interact(() -> rating.starsProperty().set(4));

        assertEquals(AccessibleRole.SLIDER, rating.getAccessibleRole());
        assertEquals("4 of 5, worth your time", rating.queryAccessibleAttribute(AccessibleAttribute.VALUE_STRING));
        assertEquals(4.0, rating.queryAccessibleAttribute(AccessibleAttribute.VALUE));
    }

    private int filled() {
        return (int) rating.getChildren()
                .stream()
                .filter(star -> star.getStyleClass().contains(Styles.STAR_ON))
                .count();
    }
}
