package kllab.lab.sampling;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import kllab.figure.page.Box;
import kllab.figure.plot.Plot;
import kllab.figure.plot.Scale;
import kllab.lab.sampling.SamplingState.Page;
import kllab.ui.Seat;
import kllab.ui.control.ChanceField;
import kllab.ui.control.NumberField;
import kllab.ui.control.Segmented;
import kllab.ui.hand.Dial;
import kllab.ui.hand.Grip;
import kllab.ui.hand.MarkHandle;
import kllab.ui.page.ControlRow;
import kllab.ui.page.PageView;
import kllab.ui.verb.Key;
import kllab.ui.verb.Verb;
import org.jspecify.annotations.Nullable;

/**
 * The screen of the Sampling lab: above its sheets the bars of P and the ring of the tilt, each with a field that opens over
 * it, and below them the row of controls.
 */
final class SamplingView extends PageView<SamplingState, SamplingResult> {
    private static final double LARGEST_TARGET = 2;
    private static final double FIELD = 4.6;
    private static final NumberField.Range TILTS =
            NumberField.Range.of(SamplingState.LEAST_TILT, SamplingState.GREATEST_TILT, 2);

    private final SamplingModel model;
    private final SamplingController controller;
    private final ScoreLayout score =
            sheet(SamplingPlan.SCORE, ScoreSheet.class).layout();
    private final LikelihoodSheet likelihood = sheet(SamplingPlan.LIKELIHOOD, LikelihoodSheet.class);
    /** One for every outcome that there can be. */
    private final List<MarkHandle<SamplingState>> bars = new ArrayList<>();

    private final MarkHandle<SamplingState> ring;
    private final NumberField editor;
    private final NumberField tiltEditor;
    private final Segmented<Page> pages;
    private Node edited;

    SamplingView(Seat seat, SamplingModel model, SamplingController controller) {
        super(SamplingPlan.PLAN, model, seat);
        this.model = model;
        this.controller = controller;
        for (int i = 0; i < SamplingState.MOST; i++) {
            addBar(i);
        }
        ring = tilt();
        edited = ring;
        add(ring, SamplingPlan.LIKELIHOOD, this::placeRing);
        editor = new ChanceField("p", this::type, this::complainChance, this::leave);
        tiltEditor =
                new NumberField(TILTS, model::setTilt, complaining("sampling.tilt.wrong"), this::leave, "chance", "q");
        addField(editor);
        addField(tiltEditor);
        pages = new Segmented<>(() -> SamplingPlan.shown(result(), room()), model::turnTo, Page.values());
        addControls();
    }

    // ---- handles ------------------------------------------------------------------------------------------------

    private boolean isThere(int outcome) {
        return outcome < model.state().size();
    }

    private double chance(int outcome) {
        return isThere(outcome) ? model.state().p().probability(outcome) : 0;
    }

    private String barName(int outcome) {
        return isThere(outcome) ? SamplingWords.bar(outcome).apply(result(), look()) : "";
    }

    private String ringName() {
        return look().say("sampling.ring");
    }

    private void addBar(int outcome) {
        Dial<SamplingState> chance = Dial.<SamplingState>ofChance(
                        () -> chance(outcome), (wanted, from) -> model.setChance(outcome, wanted, from))
                .inStepsOf(0.001);
        MarkHandle<SamplingState> bar =
                new MarkHandle<>(grip().opens(() -> openEditor(outcome)), chance, "drag-handle", "bar");
        bar.setName(() -> barName(outcome));
        bars.add(bar);
        add(bar, SamplingPlan.SCORE, () -> placeBar(outcome, bar));
    }

    /** The ring goes as far as the axis. */
    private MarkHandle<SamplingState> tilt() {
        Scale axis = likelihood.lower().across();
        Dial<SamplingState> theta = new Dial<SamplingState>(
                        () -> model.state().theta(),
                        (wanted, from) -> model.setTilt(wanted),
                        () -> Math.max(SamplingState.LEAST_TILT, axis.low()),
                        () -> Math.min(SamplingState.GREATEST_TILT, axis.high()))
                .by(pace -> pace.of(0.01, 0.1, 0.01));
        MarkHandle<SamplingState> made = new MarkHandle<>(grip().opens(this::openTilt), theta, "drag-handle", "ring");
        made.setName(this::ringName);
        return made;
    }

    private Grip<SamplingState> grip() {
        return new Grip<>(model, controller.run()::lendTo);
    }

    private @Nullable Box placeBar(int outcome, MarkHandle<SamplingState> bar) {
        if (!view(SamplingPlan.SCORE).isVisible() || !isThere(outcome)) {
            return null;
        }
        double r = look().rem();
        double height = Math.min(LARGEST_TARGET * r, score.apart());
        Plot scale = score.chances();
        bar.setPerPixel(scale.valueAtX(scale.left() + 1));
        bar.showThumb(0.3 * r + scale.along(chance(outcome)), height / 2 - 0.3 * r, 0.42 * r, r);
        double wide = scale.along(1) + 2.4 * r;
        return new Box(scale.left() - 0.3 * r, score.place(outcome) - height / 2, wide, height);
    }

    /** The whole column of the tilt can be dragged: both rings and both posts. */
    private @Nullable Box placeRing() {
        if (!view(SamplingPlan.LIKELIHOOD).isVisible()) {
            return null;
        }
        Plot chart = likelihood.lower();
        double r = look().rem();
        double half = 1.5 * r;
        double top = likelihood.upper().top() - r;
        ring.setPerPixel(chart.valueAtX(1) - chart.valueAtX(0));
        ring.showThumb(half, likelihood.ringHeight() - top, 1.2 * r, 1.2 * r);
        return new Box(chart.x(model.state().theta()) - half, top, 2 * half, chart.base() + r - top);
    }

    // ---- fields -------------------------------------------------------------------------------------------------

    /** Adds a field that is placed when it opens, and is there until it loses the focus or what it is over. */
    private void addField(NumberField field) {
        field.setVisible(false);
        field.setManaged(false);
        field.focusedProperty().addListener((property, before, now) -> {
            if (!now) {
                field.setVisible(false);
            }
        });
        field.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                leave();
                event.consume();
            }
        });
        add(field, look -> field.setVisible(field.isVisible() && edited.isVisible()));
    }

    private void openEditor(int outcome) {
        if (isThere(outcome)) { // another preset may have fewer outcomes, and the next layout has not come yet
            double r = look().rem();
            open(editor, bars.get(outcome), barName(outcome), chance(outcome), 0.2 * r, -0.2 * r);
        }
    }

    private void openTilt() {
        double r = look().rem();
        double x = (ring.getWidth() - FIELD * r) / 2;
        open(tiltEditor, ring, ringName(), model.state().theta(), x, ring.getHeight() - 4 * r);
    }

    /** Opens a field over a handle, at a place in it. */
    private void open(NumberField field, Node handle, String name, double value, double x, double y) {
        double r = look().rem();
        edited = handle;
        field.show(value);
        field.setAccessibleText(name);
        field.setVisible(true);
        field.resizeRelocate(handle.getLayoutX() + x, handle.getLayoutY() + y, FIELD * r, Math.rint(1.9 * r));
        field.requestFocus();
        field.selectAll();
    }

    private void leave() {
        edited.requestFocus();
        editor.setVisible(false);
        tiltEditor.setVisible(false);
    }

    private void type(double chance) {
        model.setChance(bars.indexOf(edited), chance, model.state());
    }

    // ---- controls -----------------------------------------------------------------------------------------------

    /** Where it is narrow, the likelihood is a page. */
    private void addControls() {
        ControlRow controls = SamplingRow.of(model, controller, pages, complaining("sampling.seed.wrong"));
        preparing(places -> {
            pages.button(Page.LIKELIHOOD).setVisible(room().narrow());
            pages.button(Page.LIKELIHOOD).setManaged(room().narrow());
            controls.refresh();
        });
        add(SamplingPlan.CONTROLS, controls);
        following(result -> controls.refresh());
        dressing(look -> controls.setAccessibleText(look.say("sampling.controls")));
        can(Verb.of("next-page", () -> turnPage(1))
                .face("", "sampling.page.next", "")
                .line("keys.page")
                .key(KeyCode.P));
        can(Verb.of("last-page", () -> turnPage(-1))
                .face("", "sampling.page.last", "")
                .line("keys.page")
                .key(Key.shift(KeyCode.P)));
    }

    /** Opens the next or previous page. */
    private void turnPage(int by) {
        List<Page> all = Arrays.stream(Page.values())
                .filter(each -> pages.button(each).isManaged())
                .toList();
        Page shown = SamplingPlan.shown(result(), room());
        model.turnTo(all.get(Math.floorMod(all.indexOf(shown) + by, all.size())));
    }
}
