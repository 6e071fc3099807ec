package kllab.lab.languages;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import kllab.figure.Look;
import kllab.ui.Boxes;
import kllab.ui.Desk;
import kllab.ui.control.Controls;
import kllab.ui.hand.Grip;
import kllab.ui.hand.PadHandle;
import kllab.ui.page.PageView;

/**
 * The screen of the Which-language lab: the area for the message, a list over the ranking, a row of controls, and a dial
 * over the valley.
 */
final class LanguagesView extends PageView<LanguagesState, LanguagesResult> {
    private static final PseudoClass DROP = PseudoClass.getPseudoClass("drop");

    private final LanguagesModel model;
    private final LanguagesController controller;
    private final MessageArea text;
    private final Button forget;
    private final CountingPane counting;

    LanguagesView(Desk desk, LanguagesModel model, LanguagesController controller) {
        super(LanguagesPlan.PLAN, model, desk);
        this.model = model;
        this.controller = controller;
        text = new MessageArea(desk, model, controller::type, this::requestFocus);
        forget = Controls.button("fth-corner-up-left", model::forgetFile, "outlined");
        counting = new CountingPane(controller::stopCounting);
        addMessage();
        addRanking();
        CipherRow cipher = new CipherRow(model, controller);
        add(cipher, look -> {
            put(cipher, LanguagesPlan.CONTROLS);
            cipher.dress(look, cipher.getWidth() / look.rem());
        });
        following(result -> cipher.showState());
        addDial();
        addReset(controller::reset);
    }

    // ---- the message ----------------------------------------------------------------------------------------------

    private void addMessage() {
        add(text, this::placeMessage);
        add(forget, this::placeForget);
        add(counting, this::placeMessage);
        showing("message", () -> !isCounting());
        following(result -> showMessage());
        dressing(this::dressMessage);
        controller.countingProperty().addListener(property -> {
            showMessage();
            requestLayout();
        });
        addEventHandler(DragEvent.DRAG_ENTERED, event -> text.pseudoClassStateChanged(DROP, true));
        addEventHandler(DragEvent.DRAG_EXITED, event -> text.pseudoClassStateChanged(DROP, false));
    }

    private boolean isCounting() {
        return controller.countingProperty().get().isPresent();
    }

    private void showMessage() {
        boolean busy = isCounting();
        boolean file = model.state().file().isPresent();
        controller.countingProperty().get().ifPresent(now -> counting.show(now, look()));
        text.show(model.state().text());
        text.setVisible(!busy && !file);
        forget.setVisible(!busy && file);
        counting.setVisible(busy);
    }

    private void dressMessage(Look look) {
        Controls.say(forget, look.words().get("languages.forget"), "", false);
        text.setPromptText(look.words().get("languages.prompt"));
        text.setAccessibleText(look.words().get("languages.message"));
        counting.dress(look);
    }

    private void placeMessage(Look look) {
        Region sheet = view("message");
        double height = Math.round(MessageSheet.TEXT_SHARE * sheet.getHeight());
        for (Node over : new Node[] {text, counting}) {
            Boxes.place(over, sheet.getLayoutX(), sheet.getLayoutY(), sheet.getWidth(), height);
        }
    }

    private void placeForget(Look look) {
        double w = forget.prefWidth(-1);
        double h = forget.prefHeight(-1);
        double x = text.getLayoutX() + 0.8 * look.rem();
        forget.resizeRelocate(x, text.getLayoutY() + text.getHeight() - h - 0.7 * look.rem(), w, h);
    }

    // ---- the ranking and the key ----------------------------------------------------------------------------------

    private void addRanking() {
        RankSheet sheet = sheet("ranking", RankSheet.class);
        LanguageList list = new LanguageList(model, sheet);
        add(list, look -> {
            Region under = view("ranking");
            int rows =
                    result().reading().map(reading -> reading.ranked().size()).orElse(0);
            list.setVisible(rows > 0);
            list.resizeRelocate(
                    under.getLayoutX(),
                    under.getLayoutY() + sheet.rowTop(0),
                    under.getWidth(),
                    rows * sheet.rowHeight());
        });
        speaking(list::say);
    }

    private void addDial() {
        ValleySheet sheet = sheet("valley", ValleySheet.class);
        Region under = view("valley");
        PadHandle<LanguagesState> dial = new PadHandle<>(
                new Grip<>(model).on(KeyCode.ENTER, model::findKey),
                CipherRow.keyOf(model).by(pace -> pace.of(1, 5, 0)),
                x -> sheet.key(x - under.getLayoutX()),
                "key-dial");
        add(dial, look -> {
            double r = look.rem();
            double x = under.getLayoutX() + sheet.area().x - 0.6 * r;
            double y = under.getLayoutY() + sheet.area().y - 1.9 * r;
            dial.resizeRelocate(x, y, sheet.area().width + 1.2 * r, sheet.area().height + 1.9 * r);
        });
        speaking(look -> dial.setAccessibleText(look.words()
                .get(
                        "languages.key.spoken",
                        Integer.toString(model.state().cipher().key()))));
    }
}
