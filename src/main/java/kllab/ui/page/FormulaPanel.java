package kllab.ui.page;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import kllab.figure.Look;
import kllab.figure.Said;
import kllab.text.RichText;
import kllab.ui.Boxes;
import kllab.ui.control.VerbButtons;
import kllab.ui.formula.FormulaView.Line;
import kllab.ui.verb.Verb;
import org.jspecify.annotations.Nullable;

/**
 * A panel with buttons at its foot, unless it is in a hall; folded, only the sentence and the numbers, and the buttons as icons
 * before a single number, or below them.
 */
public final class FormulaPanel<R> extends SidePanel<R> {
    private static final Sizes ROOMY = new Sizes(1.85, 1.5, 3.3, 1.2, 1.16, 0.75, 1.1);
    private static final Sizes LOW = new Sizes(1.6, 0.9, 2.6, 0.5, 1.02, 0.35, 0.6);
    private static final double BUTTONS = 2.3;
    private static final double GAP = 0.5;

    /** Where the numbers of a folded panel begin, in its width. */
    private static final double NUMBERS = 0.6;

    private final Formula<R> lines;
    private final Said<R> remark;
    private final List<Button> buttons;
    private @Nullable Region choice;

    /** The formula with the current numbers; the gap between its lines is in pixels. */
    @FunctionalInterface
    public interface Formula<R> {
        List<Line> lines(R result, Look look, double gap);
    }

    public FormulaPanel(PageView<?, R> page, Formula<R> lines, Said<R> spoken, Said<R> remark, Verb... verbs) {
        super(page, ROOMY, LOW, page.hasFields() && verbs.length > 0 ? BUTTONS + GAP : 0, spoken, term -> {});
        this.lines = lines;
        this.remark = remark;
        buttons = (page.hasFields() ? Stream.of(verbs) : Stream.<Verb>empty())
                .map(verb -> VerbButtons.button(verb, "outlined"))
                .toList();
        getChildren().addAll(buttons);
    }

    /** Puts a choice before the buttons; in a hall there is none. */
    public FormulaPanel<R> choosing(Region between) {
        choice = between;
        getChildren().add(getChildren().size() - buttons.size(), between);
        return this;
    }

    @Override
    protected List<Line> formula(R result, Look look, double size, double room, double gap) {
        return lines.lines(result, look, gap);
    }

    @Override
    protected RichText remark(R result, @Nullable R pinned, Look look) {
        return remark.rich(result, look);
    }

    @Override
    protected void layUnder(Look look, double remarkEnd) {
        formula().setVisible(true);
        double y = getHeight() - (BUTTONS + 0.2) * look.rem();
        double x = choice == null ? 0 : place(choice, look, 0, y) + GAP * look.rem();
        for (Button button : buttons) {
            x += place(button, look, false, x, y) + GAP * look.rem();
        }
    }

    @Override
    protected void layFolded(Look look) {
        double r = look.rem();
        formula().setVisible(false);
        remark().setVisible(false);
        layTop(look, 1.5 * r, 0.56, NUMBERS);
        double step = (BUTTONS + GAP) * r;
        double wide = buttons.size() * step - GAP * r;
        boolean before = hasOneNumber() && choice == null;
        double x = before ? NUMBERS * getWidth() : getWidth() - wide;
        double y = before ? r : getHeight() + 0.2 * r;
        if (choice != null) {
            choice.applyCss();
            place(choice, look, x - GAP * r - Math.ceil(choice.prefWidth(-1)) - 1, y);
        }
        for (Button button : buttons) {
            place(button, look, true, x, y);
            x += step;
        }
    }

    /** Places a button; returns its width. */
    private static double place(Button button, Look look, boolean asIcon, double x, double y) {
        double high = BUTTONS * look.rem();
        VerbButtons.dress(button, look.words(), asIcon);
        if (!asIcon) {
            return place(button, look, x, y);
        }
        Boxes.place(button, x, y, high, high);
        return high;
    }

    private static double place(Region control, Look look, double x, double y) {
        control.applyCss();
        double wide = Math.ceil(control.prefWidth(-1)) + 1;
        Boxes.place(control, x, y, wide, BUTTONS * look.rem());
        return wide;
    }
}
