package kllab.lab.languages;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.DragEvent;
import javafx.scene.layout.Region;
import kllab.figure.Look;
import kllab.figure.OpeningSheet;
import kllab.figure.Sheet;
import kllab.text.Words;
import kllab.ui.Boxes;
import kllab.ui.Desk;
import kllab.ui.chart.SheetView;
import kllab.ui.control.Controls;

/** The screen of the Which-language lab: five sheets, and above them the handles. */
final class LanguagesView extends Region {
    private static final PseudoClass DROP = PseudoClass.getPseudoClass("drop");
    private static final double RESET_BOTTOM = 0.55;

    private final Desk desk;
    private final LanguagesModel model;
    private final LanguagesController controller;
    private final RankSheet rankSheet;
    private final SheetView<LanguagesResult> header;
    private final SheetView<LanguagesResult> message;
    private final SheetView<LanguagesResult> ranking;
    private final SheetView<LanguagesResult> letters;
    private final SheetView<LanguagesResult> valley;
    private final MessageArea text;
    private final Button forget;
    private final CountingPane counting;
    private final LanguageList list;
    private final CipherRow cipher;
    private final KeyDial dial;
    private final Button reset;

    LanguagesView(Desk desk, LanguagesModel model, LanguagesController controller) {
        this.desk = desk;
        this.model = model;
        this.controller = controller;
        LanguagesResult first = model.result();
        rankSheet = new RankSheet(first);
        ValleySheet valleySheet = new ValleySheet(first);
        header = sheet(new OpeningSheet<>(LanguagesWords::headline, LanguagesReadouts::of));
        message = sheet(new MessageSheet(first, false));
        ranking = sheet(rankSheet);
        letters = sheet(new LettersSheet(first));
        valley = sheet(valleySheet);
        text = new MessageArea(desk, model, controller::type);
        forget = Controls.button("fth-corner-up-left", model::forgetFile, "outlined");
        counting = new CountingPane(controller::stopCounting);
        list = new LanguageList(model, rankSheet);
        cipher = new CipherRow(model, controller);
        dial = new KeyDial(model, valleySheet);
        reset = Controls.button("fth-rotate-ccw", controller::reset, "outlined");
        getChildren()
                .addAll(header, message, text, forget, counting, ranking, list, cipher, letters, valley, dial, reset);
        connect();
        dress();
        showResult();
    }

    private SheetView<LanguagesResult> sheet(Sheet<LanguagesResult> sheet) {
        SheetView<LanguagesResult> view = new SheetView<>(sheet, this::scene, desk::look);
        view.setAccessibleRole(AccessibleRole.TEXT);
        return view;
    }

    private Sheet.Scene<LanguagesResult> scene() {
        return new Sheet.Scene<>(
                model.result(),
                model.pinnedProperty().get(),
                model.movingProperty().get() && !model.isTyping());
    }

    private void connect() {
        model.stateProperty().addListener(property -> showResult());
        model.pinnedProperty().addListener(property -> showResult());
        model.movingProperty().addListener(property -> showResult());
        desk.lookProperty().addListener(property -> dress());
        controller.countingProperty().addListener(property -> showCounting());
        addEventHandler(DragEvent.DRAG_ENTERED, event -> text.pseudoClassStateChanged(DROP, true));
        addEventHandler(DragEvent.DRAG_EXITED, event -> text.pseudoClassStateChanged(DROP, false));
    }

    // ---- display ------------------------------------------------------------------------------------------------

    private void showResult() {
        LanguagesState state = model.state();
        text.show(state.text());
        cipher.showState();
        showCounting();
        List.of(header, message, ranking, letters, valley).forEach(SheetView::refresh);
        if (!scene().moving()) {
            speak(desk.look()); // sentences: not in every step of a drag
        }
        requestLayout();
    }

    private void showCounting() {
        boolean busy = controller.countingProperty().get().isPresent();
        boolean file = model.state().file().isPresent();
        controller.countingProperty().get().ifPresent(now -> counting.show(now, desk.look()));
        counting.setVisible(busy);
        message.setVisible(!busy);
        text.setVisible(!busy && !file);
        forget.setVisible(!busy && file);
    }

    private void dress() {
        Words words = desk.words();
        Look look = desk.look();
        Controls.say(reset, words.get("shell.reset"), words.get("shell.reset.tip"), false);
        Controls.say(forget, words.get("languages.forget"), "", false);
        text.setPromptText(words.get("languages.prompt"));
        text.setAccessibleText(words.get("languages.message"));
        counting.dress(look);
        List.of(header, message, ranking, letters, valley).forEach(SheetView::refresh);
        speak(look);
        requestLayout();
    }

    private void speak(Look look) {
        LanguagesResult result = model.result();
        Words words = look.words();
        header.setAccessibleText(LanguagesWords.headline(result, look).plain());
        message.setAccessibleText(LanguagesWords.spokenMessage(result, words));
        ranking.setAccessibleText(LanguagesWords.spokenRemarks(result, look));
        letters.setAccessibleText(LanguagesWords.spokenLetters(result, look));
        valley.setAccessibleText(LanguagesWords.spokenValley(result, look));
        list.say(look);
        dial.say(words);
    }

    // ---- layout -------------------------------------------------------------------------------------------------

    @Override
    protected void layoutChildren() {
        Look look = desk.look();
        double r = look.rem();
        LanguagesRegions regions = LanguagesRegions.onScreen(getWidth(), getHeight(), r);
        cipher.dress(look, regions.innerRems());
        place(header, regions.header());
        place(message, regions.message());
        place(ranking, regions.ranking());
        place(cipher, regions.controls());
        place(letters, regions.letters());
        place(valley, regions.valley());
        placeMessage(regions.message(), r);
        ranking.layout();
        LanguagesRegions.Box box = regions.ranking();
        int rows =
                model.result().reading().map(reading -> reading.ranked().size()).orElse(0);
        list.setVisible(rows > 0);
        list.resizeRelocate(box.x(), box.y() + rankSheet.rowTop(0), box.width(), rows * rankSheet.rowHeight());
        valley.layout();
        dial.place(valley.getLayoutX(), valley.getLayoutY(), r);
        placeReset(regions, r);
    }

    private void placeMessage(LanguagesRegions.Box box, double r) {
        double height = Math.round(MessageSheet.TEXT_SHARE * box.height());
        Boxes.place(text, box.x(), box.y(), box.width(), height);
        Boxes.place(counting, box.x(), box.y(), box.width(), height);
        double w = forget.prefWidth(-1);
        double h = forget.prefHeight(-1);
        forget.resizeRelocate(box.x() + 0.8 * r, box.y() + height - h - 0.7 * r, w, h);
    }

    private void placeReset(LanguagesRegions regions, double r) {
        double w = reset.prefWidth(-1);
        double h = reset.prefHeight(-1);
        reset.resizeRelocate(regions.margin() + regions.inner() - w, getHeight() - h - RESET_BOTTOM * r, w, h);
    }

    private static void place(Node node, LanguagesRegions.Box box) {
        Boxes.place(node, box.x(), box.y(), box.width(), box.height());
    }
}
