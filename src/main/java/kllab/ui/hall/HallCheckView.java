package kllab.ui.hall;

import java.util.function.Supplier;
import javafx.scene.AccessibleRole;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import kllab.figure.Hall;
import kllab.figure.Look;
import kllab.figure.Sheet;
import kllab.ui.Boxes;
import kllab.ui.chart.SheetView;
import kllab.ui.hall.HallCheck.Stage;

/** The test card over the whole window. */
public final class HallCheckView extends Region {
    private final Supplier<Look> look;
    private final TestCard card = new TestCard();
    private final SheetView<HallCheck> view;
    private HallCheck check = HallCheck.BEGUN;

    /** It is not open. */
    public HallCheckView(Supplier<Look> look) {
        this.look = look;
        view = new SheetView<>(card, () -> new Sheet.Moment<>(check, null, false), this::look);
        getChildren().add(view);
        setAccessibleRole(AccessibleRole.TEXT);
        setFocusTraversable(true);
        setVisible(false);
        setOnMousePressed(this::press);
    }

    /** In the usual size, whatever this hall has, and smaller where the card says so. */
    private Look look() {
        Look now = look.get();
        return new Look(now.palette(), now.words(), now.unit(), getHeight() / Hall.USUAL.lines(), now.fonts());
    }

    public boolean isOpen() {
        return isVisible();
    }

    public HallCheck check() {
        return check;
    }

    public void open() {
        check = HallCheck.BEGUN;
        setVisible(true);
        requestFocus();
        refresh();
    }

    public void close() {
        setVisible(false);
    }

    public void show(HallCheck next) {
        check = next;
        refresh();
    }

    /** Says what is there in another language, or in another size. */
    public void refresh() {
        view.refresh();
        Look now = look.get();
        setAccessibleText(now.say("hall.check.spoken", check.letters(), check.smallest()));
    }

    /** A click on a line of letters: that one is the last that is read. */
    private void press(MouseEvent event) {
        for (int i = 0; i < HallCheck.LINES.size(); i++) {
            if (check.stage() == Stage.LETTERS && card.line(i).contains(event.getX(), event.getY())) {
                show(check.read(i + 1));
            }
        }
        event.consume();
    }

    @Override
    protected void layoutChildren() {
        Boxes.place(view, 0, 0, getWidth(), getHeight());
        view.refresh();
    }
}
