package kllab.app;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.transform.Scale;
import javafx.util.Duration;
import kllab.figure.Fonts;
import kllab.figure.Hall;
import kllab.figure.Look;
import kllab.lab.Lab;
import kllab.lab.OpenLab;
import kllab.text.Words;
import kllab.ui.Boxes;
import kllab.ui.Desk;
import kllab.ui.control.Choice;
import kllab.ui.control.Controls;
import kllab.ui.control.FxFonts;
import kllab.ui.control.SpokenValue;
import kllab.ui.control.VerbButtons;
import kllab.ui.page.PageView;
import kllab.ui.theme.StyleSheet;
import org.jspecify.annotations.Nullable;

/**
 * The window's content: the rail of labs at the left, the top bar, the open lab, and above them the help and notices.
 */
final class ShellView {
    private static final double SMALLEST_WIDTH = 1024;
    private static final double SMALLEST_HEIGHT = 700;
    private static final Duration SAID = Duration.seconds(6);

    private final ShellModel model;
    private final Desk desk;
    private final TopBar topBar;
    private final HelpSheet help;
    private final PageMenu menu;
    private final PictureSheet pictureSheet;
    private final Map<Shown, PageView<?, ?>> pages = new HashMap<>();
    private final VBox rail = new VBox();
    private final Choice<String> entries;
    private final Button helpButton;
    private final Label said = new Label();
    private final HBox notice = new HBox();
    private final Button dismiss;
    private @Nullable PauseTransition sayNoMore;
    private double pointerX = -1;
    private double pointerY = -1;
    private final StyleSheet styles = new StyleSheet();
    private final Presenting presenting;
    private @Nullable HallView hall;
    private final Content content = new Content();
    private final Root root = new Root();

    /** A page has a view for the window and one for the hall. */
    private record Shown(String lab, boolean presents) {}

    ShellView(ShellModel model, ShellController controller) {
        this.model = model;
        this.desk = model.desk();
        presenting = controller.presenting();
        topBar = new TopBar(model, controller);
        help = new HelpSheet(model, controller);
        menu = new PageMenu(model, controller);
        pictureSheet = new PictureSheet(model, controller.pictures());
        helpButton = VerbButtons.button(controller.verbs().help());
        dismiss = Controls.button("fth-x", desk::hush, "icon-only");
        entries = new Choice<>(rail, () -> model.opened().lab().group(), group -> open(controller, group));
        buildRail();
        buildNotice();
        root.getChildren().add(content);
        root.addEventFilter(MouseEvent.ANY, this::follow);
        content.addEventFilter(MouseEvent.MOUSE_PRESSED, help::pressed);
        model.openedProperty().addListener((property, before, now) -> follow(now));
        follow(model.opened());
        model.seat().lookProperty().addListener(property -> dress());
        dress();
    }

    Parent root() {
        return root;
    }

    /** The view of the open lab; made when it is first shown, and kept. */
    PageView<?, ?> page() {
        Shown shown = new Shown(model.opened().lab().id(), presents());
        return pages.computeIfAbsent(shown, key -> made(model.opened()));
    }

    /** What lies over a page in a hall; made when it is first presented. */
    HallView hall() {
        HallView known = hall;
        if (known == null) {
            known = new HallView(model, this, presenting);
            hall = known;
        }
        return known;
    }

    private boolean presents() {
        return model.seat().look().presents();
    }

    private PageView<?, ?> made(OpenLab<?, ?> opened) {
        PageView<?, ?> page = opened.view(model.seat());
        page.setOnMousePressed(event -> page.requestFocus());
        page.setOnContextMenuRequested(event -> menu.show(page, event));
        return page;
    }

    HelpSheet help() {
        return help;
    }

    PictureSheet pictureSheet() {
        return pictureSheet;
    }

    /** The part of the page where the pointer was last seen. */
    Optional<String> partUnderPointer() {
        return page().partAt(new Point2D(pointerX, pointerY));
    }

    private void follow(MouseEvent event) {
        pointerX = event.getSceneX();
        pointerY = event.getSceneY();
        if (hall != null && presents()) {
            hall.follow(event);
        }
    }

    TopBar topBar() {
        return topBar;
    }

    private void buildRail() {
        rail.getStyleClass().add("rail");
        Region brand = new Brand(model.seat());
        rail.getChildren().add(brand);
        for (List<Lab<?, ?>> group : model.groups()) {
            Lab<?, ?> first = group.getFirst();
            ToggleButton entry = Controls.toggle(first.icon(), () -> {});
            entry.setUserData(first.group());
            entries.add(first.group(), entry);
            rail.getChildren().add(entry);
        }
        Region gap = new Region();
        VBox.setVgrow(gap, Priority.ALWAYS);
        rail.getChildren().addAll(gap, helpButton);
    }

    private void open(ShellController controller, String group) {
        model.groups().stream()
                .filter(labs -> labs.getFirst().group().equals(group))
                .forEach(controller::openGroup);
        page().requestFocus(); // so that the next key goes to the lab, not to the rail
    }

    private void buildNotice() {
        notice.getStyleClass().add("notice");
        notice.setVisible(false);
        said.setAccessibleRole(AccessibleRole.TEXT);
        said.setWrapText(true);
        Controls.faceFollowsText(said);
        desk.noticeProperty().addListener((property, before, now) -> showNotice(now));
    }

    private void showNotice(String sentence) {
        if (notice.getChildren().isEmpty()) {
            notice.getChildren().addAll(said, dismiss); // created on demand: most starts have no notice
        }
        said.setText(sentence);
        notice.setVisible(!sentence.isEmpty());
        if (sentence.isEmpty()) {
            sayNoMore().stop();
        } else {
            sayNoMore().playFromStart();
        }
        content.requestLayout();
    }

    /** The timer that removes a notice. */
    private PauseTransition sayNoMore() {
        PauseTransition known = sayNoMore;
        if (known == null) {
            known = new PauseTransition(SAID);
            known.setOnFinished(event -> desk.hush());
            sayNoMore = known;
        }
        return known;
    }

    private void follow(OpenLab<?, ?> screen) {
        topBar.follow(screen);
        pictureSheet.close();
        fill();
        entries.show();
        topBar.refresh();
        if (help.isOpen()) {
            help.refresh();
        }
    }

    /** In a hall there is nothing around the page. */
    private void fill() {
        rail.setVisible(!presents());
        topBar.root().setVisible(!presents());
        content.getChildren().setAll(rail, topBar.root(), page());
        content.getChildren().addAll(notice, pictureSheet.root(), help);
        if (presents()) {
            content.getChildren().addAll(hall().nodes());
            hall().open();
        }
    }

    /** Applies another language, theme, unit or size. */
    private void dress() {
        Look look = model.seat().look();
        if (!content.getChildren().contains(page())) {
            fill();
        }
        Words words = look.words();
        FxFonts.loadUpright(Fonts.textFamily(words.language(), ""));
        root.getStylesheets().setAll(styles.address(look));
        entries.forEach((group, entry) -> Controls.say(entry, words.get("lab." + group), "", false));
        VerbButtons.dress(helpButton, words, false);
        Controls.say(dismiss, words.get("shell.close"), "", true);
        rail.setAccessibleText(words.get("shell.rail"));
        topBar.refresh();
        if (help.isOpen()) {
            help.refresh();
        }
        if (pictureSheet.isOpen()) {
            pictureSheet.speak();
        }
    }

    /** Makes the rem follow a scene's height, and tells screen readers the values in it. */
    void followSize(Scene scene) {
        scene.heightProperty().addListener(property -> fit(scene.getHeight()));
        fit(scene.getHeight());
        model.hallProperty().addListener(property -> fit(scene.getHeight()));
        SpokenValue.watch(scene);
    }

    private void fit(double height) {
        Hall hall = model.hallProperty().get();
        model.seat().present(hall, hall == null ? remOf(height) : hall.rem(height));
    }

    /**
     * The rem of a scene of a height, in quarters of a pixel, so that resizing does not restyle everything at each
     * pixel.
     */
    static double remOf(double height) {
        return Math.rint(Look.remOf(Math.max(SMALLEST_HEIGHT, height)) * 4) / 4;
    }

    /** Below the smallest window size everything is scaled down. */
    private final class Root extends Pane {
        private final Scale scale = new Scale(1, 1);

        Root() {
            getStyleClass().add("root");
            content.getTransforms().add(scale);
        }

        @Override
        protected void layoutChildren() {
            double shrink =
                    presents() ? 1 : Math.min(1, Math.min(getWidth() / SMALLEST_WIDTH, getHeight() / SMALLEST_HEIGHT));
            scale.setX(shrink);
            scale.setY(shrink);
            Boxes.place(content, 0, 0, getWidth() / shrink, getHeight() / shrink);
        }
    }

    /** Rail, bar, lab, and the layers above them. */
    private final class Content extends Pane {
        @Override
        protected void layoutChildren() {
            double r = model.seat().look().rem();
            double left = presents() ? 0 : 4.9 * r;
            double top = presents() ? 0 : 3.1 * r;
            Boxes.place(rail, 0, 0, left, getHeight());
            double before = topBar.root().getWidth();
            Boxes.place(topBar.root(), left, 0, getWidth() - left, top);
            if (before != topBar.root().getWidth()) {
                topBar.refresh();
            }
            Boxes.place(page(), left, top, getWidth() - left, getHeight() - top);
            if (presents()) {
                hall().place(getWidth(), getHeight(), model.seat().look());
            }
            placeNotice(r, left, top);
            placePictureSheet(r, left, top);
            if (help.isOpen()) {
                help.place(getWidth(), getHeight(), left, top, top + page().strip());
            }
        }

        /**
         * Places the notice on the bar, between its buttons if there is room, otherwise at its end: no part of a page
         * may be covered.
         */
        private void placeNotice(double r, double left, double top) {
            double margin = 0.4 * r;
            double width = Math.min(Math.ceil(notice.prefWidth(-1)), getWidth() - left - 2 * margin);
            double height = notice.prefHeight(width);
            Bounds gap = topBar.gap();
            double right = gap.getWidth() >= width + 2 * margin ? left + gap.getMaxX() : getWidth();
            Boxes.place(notice, right - margin - width, Math.max(0, (top - height) / 2), width, height);
        }

        /** Beside the File menu, where there is room. */
        private void placePictureSheet(double r, double left, double top) {
            Region sheet = pictureSheet.root();
            double width = Math.min(Math.ceil(sheet.prefWidth(-1)) + 1, getWidth());
            double height = Math.min(sheet.prefHeight(width), getHeight());
            double x = Math.clamp(left + 21.5 * r, 0, getWidth() - width);
            Boxes.place(sheet, x, Math.clamp(top + 0.2 * r, 0, getHeight() - height), width, height);
        }
    }
}
