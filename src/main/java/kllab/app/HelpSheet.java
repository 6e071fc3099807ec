package kllab.app;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import kllab.app.HelpPages.Block;
import kllab.app.HelpPages.Placed;
import kllab.figure.Fonts;
import kllab.figure.Look;
import kllab.figure.page.Box;
import kllab.lab.OpenLab;
import kllab.text.Words;
import kllab.ui.Boxes;
import kllab.ui.control.Controls;
import kllab.ui.verb.Key;
import org.jspecify.annotations.Nullable;

/**
 * F1: five sentences about the open page beside its verbs and keys. The charts and the strip stay in sight, and the keys of
 * the page work. The same sheet says what the app is.
 */
final class HelpSheet extends Region {
    private static final double EMS = 48;
    private static final double FROM = 0.527;
    private static final double MARGIN = 1.1;
    private static final double NARROW = 1200;
    private static final double NARROW_SHAPE = 1.5;
    private static final double VERBS = 12.9;
    private static final double VERBS_WHEN_NARROW = 16;
    private static final double VERBS_IN_HALL = 24;
    private static final double LIBRARIES = 16;
    private static final double PAD = 0.8;
    private static final double HEAD = 1.95;
    private static final double FOOT = 1.8;
    private static final double GUTTER = 1.4;

    private final ShellModel model;
    private final ShellController controller;
    private final InvalidationListener follow = property -> requestLayout();
    private boolean aboutApp;
    private int page;
    private double em = 1;
    private boolean narrow;
    private @Nullable Frame frame;
    private @Nullable HelpPages pages;
    private @Nullable Filled filled;
    private @Nullable OpenLab<?, ?> followed;
    private @Nullable Node focusBefore;

    /** What is around the text. */
    private record Frame(Label title, HBox closing, Button about, Button back, Label count, Button next, Region line) {}

    /** For what it was filled: as long as that is the same, nothing need be made again. */
    private record Filled(String topic, boolean aboutApp, Look look, double width, double height) {}

    HelpSheet(ShellModel model, ShellController controller) {
        this.model = model;
        this.controller = controller;
        setVisible(false);
    }

    // ---- opening and closing ----------------------------------------------------------------------------------------

    boolean isOpen() {
        return isVisible();
    }

    void toggle() {
        if (isOpen()) {
            close();
        } else {
            open(false);
        }
    }

    void showAbout() {
        open(true);
    }

    private void open(boolean about) {
        if (!isOpen()) {
            focusBefore = getScene().getFocusOwner();
        }
        aboutApp = about;
        page = 0;
        setVisible(true);
        frame();
        refresh();
        requestFocus();
    }

    private void close() {
        setVisible(false);
        unfollow();
        if (focusBefore != null) {
            focusBefore.requestFocus();
        }
    }

    /** Closes it, if something else was pressed. */
    void pressed(MouseEvent event) {
        if (isOpen() && event.getTarget() instanceof Node node && !isIn(node)) {
            close();
            event.consume();
        }
    }

    private boolean isIn(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.equals(this)) {
                return true;
            }
        }
        return false;
    }

    /** Says what is true for the open page, in the present language. */
    void refresh() {
        unfollow();
        OpenLab<?, ?> lab = model.opened();
        lab.model().stateProperty().addListener(follow);
        followed = lab;
        filled = null;
        requestLayout();
    }

    private void unfollow() {
        if (followed != null) {
            followed.model().stateProperty().removeListener(follow);
            followed = null;
        }
    }

    private void turn(int by) {
        page += by;
        requestLayout();
        requestFocus(); // the button may be off now
    }

    private void press(KeyEvent event) {
        int by = switch (event.getCode()) {
            case PAGE_DOWN, RIGHT, DOWN -> 1;
            case PAGE_UP, LEFT, UP -> -1;
            default -> 0;
        };
        if (by != 0 && equals(event.getTarget())) {
            turn(by);
            event.consume();
        }
    }

    // ---- what is in it ----------------------------------------------------------------------------------------------

    /** Made when it is first opened. */
    private Frame frame() {
        Frame known = frame;
        if (known == null) {
            known = new Frame(
                    label("title"),
                    new HBox(),
                    Controls.button("fth-info", () -> open(!aboutApp), "about"),
                    Controls.button("fth-chevron-left", () -> turn(-1)),
                    label("count"),
                    Controls.button("fth-chevron-right", () -> turn(1), "on"),
                    Controls.divider());
            frame = known;
            getStyleClass().addAll("sheet", "help");
            known.closing.getStyleClass().add("closing");
            known.closing.setOnMouseClicked(event -> close());
            setFocusTraversable(true);
            setAccessibleRole(AccessibleRole.TEXT);
            addEventHandler(KeyEvent.KEY_PRESSED, this::press);
            addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
                requestFocus();
                event.consume();
            });
        }
        return known;
    }

    private static Label label(String styleClass) {
        Label label = new Label();
        label.getStyleClass().add(styleClass);
        return label;
    }

    private static <S extends Record, R> String topic(OpenLab<S, R> lab) {
        return lab.lab().topic(lab.model().state());
    }

    private void fill(Look look, String topic) {
        Frame around = frame();
        Words words = look.words();
        setStyle("-fx-font-size: " + em * Fonts.scale(Fonts.textFamily(words.language(), "")) + "px;");
        around.title.setText(
                aboutApp
                        ? words.get("about.title")
                        : words.get("lab." + model.opened().lab().id()));
        closing(around.closing, words);
        Controls.say(around.about, words.get(aboutApp ? "about.back" : "about.title"), "", false);
        Controls.setIcon(around.about, aboutApp ? "fth-help-circle" : "fth-info");
        Controls.say(around.back, words.get("help.back"), "", true);
        Controls.say(around.next, words.get("help.next"), "", true);
        HelpBlocks blocks = new HelpBlocks(look, em);
        List<Block> texts = new ArrayList<>();
        List<Block> rows = new ArrayList<>();
        if (aboutApp) {
            new About(blocks, words, controller.kept()).fill(texts, rows);
        } else {
            texts.addAll(blocks.sentences(topic));
            rows.addAll(blocks.verbs("keys.hall", controller.presenting().verbs()));
            rows.addAll(blocks.verbs("keys.here", controller.pageVerbs()));
            rows.addAll(blocks.verbs("keys.view", controller.verbs().ofView()));
            rows.addAll(blocks.verbs("keys.everywhere", controller.verbs().everywhere()));
        }
        setAccessibleText(words.get("sheet.spoken", around.title.getText(), blocks.spoken()));
        getChildren().setAll(around.title, around.closing, around.line);
        texts.forEach(block -> getChildren().add(block.node()));
        rows.forEach(block -> getChildren().add(block.node()));
        getChildren().addAll(around.about, around.back, around.count, around.next);
        applyCss();
        double verbs = look.presents() ? VERBS_IN_HALL : narrow ? VERBS_WHEN_NARROW : VERBS;
        double right = (aboutApp ? LIBRARIES : verbs) * em;
        pages = new HelpPages(texts, rows, getWidth() - 2 * PAD * em, textHeight(), right, GUTTER * em);
    }

    private double textHeight() {
        return getHeight() - (2 * PAD + HEAD + FOOT) * em;
    }

    private void closing(HBox closing, Words words) {
        closing.setSpacing(0.4 * em);
        closing.getChildren()
                .setAll(
                        HelpBlocks.cap(Key.of(javafx.scene.input.KeyCode.F1).cap(words)),
                        new Label(words.get("help.or")),
                        HelpBlocks.cap(Key.of(javafx.scene.input.KeyCode.ESCAPE).cap(words)),
                        new Label(words.get("help.closes")));
    }

    // ---- layout -----------------------------------------------------------------------------------------------------

    /**
     * Where it is in a window: beside the charts, from the top bar to the strip; in a narrow one, and in a hall, over the whole work area.
     *
     * @param left the width of the rail
     * @param top the height of the top bar
     * @param strip where the strip of the page begins
     */
    void place(double width, double height, double left, double top, double strip) {
        Look look = model.seat().look();
        double r = look.rem();
        em = look.presents() ? r : height / EMS;
        narrow = width < NARROW || width / height < NARROW_SHAPE;
        if (narrow || look.presents()) {
            Boxes.place(this, left, top, width - left, height - top);
        } else {
            double x = Math.rint(FROM * width);
            double gap = 0.3 * r;
            Boxes.place(this, x, top + gap, width - MARGIN * r - x, Math.min(strip, height) - top - 2 * gap);
        }
    }

    @Override
    protected void layoutChildren() {
        if (!isOpen()) {
            return;
        }
        Look look = model.seat().look();
        Filled now = new Filled(topic(model.opened()), aboutApp, look, getWidth(), getHeight());
        if (!now.equals(filled)) {
            filled = now;
            fill(look, now.topic());
        }
        HelpPages shown = pages;
        if (shown != null) {
            page = Math.clamp(page, 0, shown.count() - 1);
            layPage(shown, frame(), look.words());
        }
    }

    private void layPage(HelpPages shown, Frame around, Words words) {
        double pad = PAD * em;
        double inner = getWidth() - 2 * pad;
        put(around.title, new Box(pad, pad, inner, HEAD * em), false);
        put(around.closing, new Box(pad, pad, inner, HEAD * em), true);
        double between = -1;
        for (Placed each : shown.placed()) {
            each.node().setVisible(each.page() == page);
            if (each.page() == page) {
                double y = Math.rint(pad + HEAD * em) + each.y();
                each.node().resizeRelocate(Math.rint(pad) + each.x(), y, each.width(), each.height());
                between = Math.max(between, each.x() - GUTTER * em / 2);
            }
        }
        around.line.setVisible(between > 0);
        around.line.resizeRelocate(Math.rint(pad + between), Math.rint(pad + HEAD * em), 1, Math.rint(textHeight()));
        foot(shown, around, words);
    }

    private void foot(HelpPages shown, Frame around, Words words) {
        Box foot = new Box(PAD * em, getHeight() - (0.6 * PAD + FOOT) * em, getWidth() - 2 * PAD * em, FOOT * em);
        put(around.about, foot, false);
        boolean several = shown.count() > 1;
        around.count.setText(words.get("help.page", page + 1, shown.count()));
        around.back.setVisible(several);
        around.next.setVisible(several);
        around.count.setVisible(several);
        around.back.setDisable(page == 0);
        around.next.setDisable(page == shown.count() - 1);
        put(around.next, foot, true);
        Box rest = foot.left(around.next.getLayoutX() - foot.x());
        put(around.count, rest, true);
        put(around.back, rest.left(around.count.getLayoutX() - rest.x()), true);
    }

    /** Places a node in its own size at an end of a row. */
    private static void put(Region node, Box row, boolean atRight) {
        node.applyCss();
        double wide = Math.ceil(node.prefWidth(-1));
        double high = node.prefHeight(wide);
        double x = atRight ? row.right() - wide : row.x();
        Boxes.place(node, x, row.y(), wide, high);
    }
}
