package kllab.ui.page;

import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.layout.Region;
import kllab.figure.Look;
import kllab.figure.Opening;
import kllab.figure.Paragraph;
import kllab.figure.ReadoutSheet;
import kllab.figure.Said;
import kllab.figure.page.Box;
import kllab.figure.page.Places;
import kllab.figure.page.Room;
import kllab.figure.page.StagePage;
import kllab.text.RichText;
import kllab.ui.Boxes;
import kllab.ui.Subject;
import kllab.ui.chart.SheetView;
import kllab.ui.control.RichLabel;
import kllab.ui.formula.FormulaView;
import org.jspecify.annotations.Nullable;

/**
 * The panel beside a stage: a sentence, large numbers, the formula with the current numbers, a remark. Folded: rows at the
 * top. In a hall the sentence is over the whole page.
 *
 * @param <R> the result that it tells
 */
public abstract class SidePanel<R> extends Region {
    private static final double SMALLER = 0.93;
    private static final int MOST_FOLDED_LINES = 2;
    private static final int MOST_LINES_IN_HALL = 2;
    private static final int MOST_LINES_IN_NARROW_HALL = 3;
    private static final double UNDER_HEADLINE_IN_HALL = 0.45;
    private static final Sizes IN_HALL = new Sizes(2.1, 0, 3.7, 0.8, 1.18, 0.5, 1);

    /** The gap between the lines of a formula that is too wide, in rem. */
    private static final double NARROW_LINES = 0.25;

    private final PageView<?, R> page;
    private final Subject<?, R> subject;
    private final Sizes roomy;
    private final Sizes inLowWindow;
    private final double foot;
    private final Said<R> spokenFormula;
    private final ReadoutSheet<R> readouts;
    private final SheetView<R> numbers;
    private final RichLabel headline = new RichLabel(1.22, "headline");
    private final RichLabel remark = new RichLabel(1.45, "remark");
    private final FormulaView formula;
    private @Nullable Paragraph broken;
    private RichText brokenText = new RichText(List.of());
    private double brokenAt;
    private double brokenSize;
    private @Nullable Look brokenFor;
    private double headlineSize;
    private double headlineWidth;

    /** Under a hand it only grows, so that a shorter sentence moves nothing. */
    private double headlineHeight;

    /** Whether the remark has only its first paragraph; under a hand that stays, for setting two texts a frame is slow. */
    private boolean shortened;

    /** Whether the formula has its notes. */
    private boolean noted = true;

    private boolean folded;
    private boolean low;

    /**
     * The sizes in a panel, and the gaps between its parts, in rem.
     *
     * @param digits of the large numbers
     * @param betweenLines of the formula
     */
    public record Sizes(
            double headline,
            double underHeadline,
            double digits,
            double underNumbers,
            double formula,
            double betweenLines,
            double underFormula) {}

    /**
     * A panel without buttons, with the headline and the large numbers of a page.
     *
     * @param roomy the sizes beside a stage, and {@code inLowWindow} in a low window, where everything is a little smaller
     * @param foot room at the bottom that the remark must not enter, in rem
     * @param spokenFormula the formula, for screen readers
     * @param select is told which term of it is clicked
     */
    @SuppressWarnings("this-escape") // listeners are called later, when the panel is whole
    protected SidePanel(
            PageView<?, R> page,
            Sizes roomy,
            Sizes inLowWindow,
            double foot,
            Said<R> spokenFormula,
            IntConsumer select) {
        this.page = page;
        this.roomy = roomy;
        this.inLowWindow = inLowWindow;
        this.foot = foot;
        this.spokenFormula = spokenFormula;
        subject = page.subject();
        readouts = page.readouts();
        numbers = page.view(StagePage.READOUTS);
        formula = new FormulaView(select);
        headline.setId("headline");
        remark.setId("remark");
        if (!page.look().presents()) {
            getChildren().add(headline);
        }
        getChildren().addAll(numbers, formula, remark);
    }

    // ---- what the lab says ----------------------------------------------------------------------------------------

    /**
     * The formula.
     *
     * @param size of its letters, in pixels
     * @param room its width, in pixels
     * @param gap between its lines, in pixels
     */
    protected abstract List<FormulaView.Line> formula(R result, Look look, double size, double room, double gap);

    protected abstract RichText remark(R result, @Nullable R pinned, Look look);

    /** Places what is below the remark. */
    protected abstract void layUnder(Look look, double remarkEnd);

    /** Places the rows of a folded panel. */
    protected abstract void layFolded(Look look);

    // ---- layout ---------------------------------------------------------------------------------------------------

    /** Shows the current result, folded or not, with the next layout. */
    final void show(Room room) {
        folded = StagePage.isFolded(room);
        low = StagePage.isLow(room);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        if (folded) {
            readouts.putSideBySide();
            layFolded(page.look());
        } else {
            Sizes sizes = page.look().presents() ? IN_HALL : low ? inLowWindow : roomy;
            readouts.stack(sizes.digits());
            layPanel(page.look(), sizes);
        }
    }

    /** The sentence, which is a node of the page in a hall. */
    final RichLabel headline() {
        return headline;
    }

    /** In a hall, shows the sentence and makes room for its lines. */
    final void makeRoom(Room room, Places places) {
        Look look = page.look();
        Box head = places.there(StagePage.HEADLINE);
        int most = room.narrow() ? MOST_LINES_IN_NARROW_HALL : MOST_LINES_IN_HALL;
        showHeadline(look, look.rem() * IN_HALL.headline(), head.width(), most);
        StagePage.makeRoom(placeHeadline(head) - head.y() + UNDER_HEADLINE_IN_HALL * look.rem(), places);
    }

    /** Places the sentence in a hall; returns the lower end of its place. */
    final double placeHeadline(Box head) {
        double end = growing(place(headline, headlineWidth, head.y()) - head.y());
        headline.setLayoutX(head.x());
        return head.y() + end;
    }

    private double growing(double needed) {
        headlineHeight = subject.moment().moving() ? Math.max(headlineHeight, needed) : needed;
        return headlineHeight;
    }

    private void layPanel(Look look, Sizes sizes) {
        double r = look.rem();
        double w = getWidth();
        double y = look.presents() ? 0 : layHeadline(look, sizes);
        double high = readouts.remHigh() * r;
        Boxes.place(numbers, 0, y, w, high);
        y += high + r * sizes.underNumbers();
        double size = r * sizes.formula();
        noted = true;
        showFormula(size, w, r * sizes.betweenLines());
        if (formula.getPrefWidth() > w) {
            size = Math.max(look.least(), size * w / formula.getPrefWidth());
            showFormula(size, w, r * NARROW_LINES);
        }
        double least = Math.min(1, look.small() / size);
        double room = getHeight() - foot * r - y;
        if (look.presents() && formula.getPrefHeight() > room) {
            noted = false;
            showFormula(size, w, r * sizes.betweenLines());
        }
        if (formula.getPrefHeight() > room) {
            showFormula(size * Math.max(least, room / formula.getPrefHeight()), w, r * NARROW_LINES);
        }
        Boxes.place(formula, 0, y, w, formula.getPrefHeight());
        y += formula.getPrefHeight() + r * sizes.underFormula();
        double end = layRemark(look, y, w, getHeight() - foot * r);
        layUnder(look, end);
    }

    /** The remark; where it has no room, its first paragraph; where that has none, nothing. */
    private double layRemark(Look look, double y, double width, double least) {
        RichText text = remark(subject.result(), subject.pinnedProperty().get(), look);
        boolean moving = subject.moment().moving();
        double end = placeRemark(moving && shortened ? text.firstParagraph() : text, look, 0, y, width);
        if (!moving) {
            shortened = end >= least;
            end = shortened ? placeRemark(text.firstParagraph(), look, 0, y, width) : end;
        }
        remark.setVisible(end < least);
        return end;
    }

    private double layHeadline(Look look, Sizes sizes) {
        showHeadline(look, look.rem() * sizes.headline(), getWidth(), Integer.MAX_VALUE);
        double end = growing(place(headline, headlineWidth, 0)) + look.rem() * sizes.underHeadline();
        return Math.rint(end); // on a whole pixel, so that its height stays
    }

    /** Balanced lines; if they may not be many, a long sentence is set in smaller type. */
    private void showHeadline(Look look, double largest, double room, int most) {
        RichText sentence = page.headline().bold();
        Paragraph known = broken;
        boolean sameRoom = look.equals(brokenFor) && brokenAt == room && largest == brokenSize;
        if (known != null && sameRoom && sentence.differsInDigitsOnly(brokenText)) {
            headline.show(known.withDigitsOf(sentence).broken(), look, headlineSize);
            return;
        }
        double size = largest;
        Paragraph lines = new Paragraph(sentence, look, size, room);
        while (lines.lineCount() > most && size > look.rem()) {
            size *= SMALLER;
            lines = new Paragraph(sentence, look, size, room);
        }
        broken = lines;
        brokenFor = look;
        brokenText = sentence;
        brokenAt = room;
        brokenSize = largest;
        headlineSize = size;
        headline.show(lines.broken(), look, size);
        headlineWidth = Math.max(room, lines.width(look) + size * 0.5);
    }

    /** Places sentence and numbers side by side at the top of a folded panel. */
    protected final void layTop(Look look, double headlineSize, double headlineRoom, double numbersFrom) {
        double w = getWidth();
        showHeadline(look, headlineSize, w * headlineRoom, MOST_FOLDED_LINES);
        place(headline, headlineWidth, 0);
        Boxes.place(numbers, w * numbersFrom, 0, w * (1 - numbersFrom), Opening.HEIGHT * look.rem());
    }

    /** Whether there is a single number, so that a folded panel has room before it. */
    protected final boolean hasOneNumber() {
        return readouts.count() == 1;
    }

    protected final FormulaView formula() {
        return formula;
    }

    private void showFormula(double size, double room, double gap) {
        List<FormulaView.Line> lines = formula(subject.result(), page.look(), size, room, gap);
        showFormula(noted ? lines : lines.stream().filter(line -> !line.note()).toList(), size);
    }

    /** Shows the formula; it is spoken at rest. */
    protected final void showFormula(List<FormulaView.Line> lines, double size) {
        Look look = page.look();
        boolean moving = subject.movingProperty().get();
        formula.show(lines, look, size, moving ? null : spokenFormula.apply(subject.result(), look));
    }

    protected final RichLabel remark() {
        return remark;
    }

    /** Shows the remark at a place; returns its lower end. */
    protected final double placeRemark(Look look, double x, double y, double width) {
        return placeRemark(remark(subject.result(), subject.pinnedProperty().get(), look), look, x, y, width);
    }

    private double placeRemark(RichText text, Look look, double x, double y, double width) {
        remark.show(text, look, look.rem());
        double end = place(remark, width, y);
        remark.setLayoutX(x);
        return end;
    }

    /** Places a text at a height; returns its lower end. */
    private static double place(RichLabel label, double width, double y) {
        double height = label.getPrefHeight();
        if (label.takeReshaped() || label.getPrefWidth() != width || height == USE_COMPUTED_SIZE) {
            label.setPrefSize(width, USE_COMPUTED_SIZE);
            label.applyCss();
            height = label.prefHeight(width);
            label.setPrefHeight(height);
        }
        Boxes.place(label, 0, y - label.surplus() / 2, width, height);
        return y + height - label.surplus();
    }
}
