package kllab.lab.languages;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import kllab.core.coding.ShiftCipher;
import kllab.figure.Look;
import kllab.figure.page.Box;
import kllab.figure.plot.Plot;
import kllab.lab.CountingPane;
import kllab.ui.Seat;
import kllab.ui.control.VerbButtons;
import kllab.ui.hand.Dial;
import kllab.ui.hand.FilledSlider;
import kllab.ui.hand.Grip;
import kllab.ui.page.ByWidth;
import kllab.ui.page.ControlRow;
import kllab.ui.page.Item;
import kllab.ui.page.PageView;

/**
 * The screen of the Which-language lab: the area for the message, a list over the ranking, a row of controls, and a dial
 * over the valley.
 */
final class LanguagesView extends PageView<LanguagesState, LanguagesResult> {
    private static final PseudoClass DROP = PseudoClass.getPseudoClass("drop");

    /** Below this width, in rem, the buttons of the row show only their icons. */
    private static final double NARROW = 80;

    private final LanguagesModel model;
    private final LanguagesController controller;
    private final MessageArea text;
    private final Button forget;
    private final CountingPane counting;

    LanguagesView(Seat seat, LanguagesModel model, LanguagesController controller) {
        super(LanguagesPlan.PLAN, model, seat);
        this.model = model;
        this.controller = controller;
        text = new MessageArea(seat.desk(), model, this::requestFocus);
        forget = VerbButtons.button(controller.verb("forget"), "outlined");
        counting = new CountingPane(controller::stopCounting);
        addMessage();
        addRanking();
        ControlRow cipher = cipher();
        add(LanguagesPlan.CONTROLS, cipher);
        following(result -> cipher.refresh());
        addDial();
        addReset(controller::reset);
        offering("valley", controller.verb("find"));
        offering("ranking", controller.verb("nearest"));
    }

    // ---- the message ----------------------------------------------------------------------------------------------

    private void addMessage() {
        MessageSheet sheet = sheet("message", MessageSheet.class);
        if (hasFields()) {
            add(text, "message", () -> isCounting() || isFile() ? null : sheet.box());
            add(forget, "message", () -> isCounting() || !isFile() ? null : foot(sheet.box()));
        }
        add(counting, "message", () -> isCounting() ? sheet.box() : null);
        showing("message", () -> !isCounting());
        following(result -> showMessage());
        dressing(this::dressMessage);
        controller.countingProperty().addListener(property -> {
            showMessage();
            requestLayout();
        });
        controller.dropped().on(this);
        addEventHandler(DragEvent.DRAG_ENTERED, event -> text.pseudoClassStateChanged(DROP, true));
        addEventHandler(DragEvent.DRAG_EXITED, event -> text.pseudoClassStateChanged(DROP, false));
    }

    private boolean isCounting() {
        return controller.countingProperty().get().isPresent();
    }

    private boolean isFile() {
        return model.state().file().isPresent();
    }

    private void showMessage() {
        controller.countingProperty().get().ifPresent(now -> counting.show(now, look()));
        text.show(model.state().text());
        VerbButtons.refresh(forget);
    }

    private void dressMessage(Look look) {
        VerbButtons.dress(forget, look.words(), false);
        text.setPromptText(look.say("languages.prompt"));
        text.setAccessibleText(look.say("languages.message"));
        counting.dress(look);
    }

    /** The button that leaves a file, at the foot of its card. */
    private Box foot(Box card) {
        double r = look().rem();
        double h = forget.prefHeight(-1);
        return new Box(0.8 * r, card.bottom() - h - 0.7 * r, forget.prefWidth(-1), h);
    }

    // ---- the ranking and the key ----------------------------------------------------------------------------------

    private void addRanking() {
        RankSheet sheet = sheet("ranking", RankSheet.class);
        LanguageList list = new LanguageList(model, sheet);
        add(
                list,
                "ranking",
                () -> result().reading().map(reading -> sheet.rows()).orElse(null));
        speaking(list::say);
    }

    /** Between message and letters: a file, and the key for deciphering. */
    private ControlRow cipher() {
        FilledSlider<LanguagesState> slider = new FilledSlider<>(new Grip<>(model), key(10), "key");
        return new ControlRow(
                "cipher-row",
                ByWidth.of(0.6),
                Item.verb(controller.verb("open-file"), "outlined", "tall").atDesk(),
                Item.space(),
                Item.say("languages.key", "bold"),
                Item.slider(slider, "languages.key")
                        .size(ByWidth.of(17).below(NARROW, 12), 2.4)
                        .inHall(24)
                        .before(0.4),
                Item.text(look -> LanguagesWords.KEY.apply(result(), look), "bold")
                        .least(1.6),
                Item.toggle(controller.verb("reverse"), "tool", "outlined", "tall")
                        .named(NARROW)
                        .before(0.8),
                Item.verb(controller.verb("find"), "outlined", "tall").named(NARROW));
    }

    /** The key for deciphering. */
    private Dial<LanguagesState> key(int far) {
        return Dial.ofWhole(() -> model.state().cipher().key(), model::setKey, 0, ShiftCipher.LETTERS - 1, far);
    }

    private void addDial() {
        Plot valley = sheet("valley", ValleySheet.class).plot();
        pad(
                "valley",
                "key-dial",
                new Grip<>(model).on(KeyCode.ENTER, model::findKey),
                key(5),
                valley,
                () -> {
                    double r = look().rem();
                    return new Box(
                            valley.left() - 0.6 * r,
                            valley.top() - 1.9 * r,
                            valley.width() + 1.2 * r,
                            valley.height() + 1.9 * r);
                },
                look -> LanguagesWords.SPOKEN_KEY.apply(result(), look));
    }
}
