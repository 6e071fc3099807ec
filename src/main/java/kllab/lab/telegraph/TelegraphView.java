package kllab.lab.telegraph;

import javafx.scene.control.Button;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import kllab.ui.Seat;
import kllab.ui.hand.Dial;
import kllab.ui.hand.Grip;
import kllab.ui.hand.MarkHandle;
import kllab.ui.page.ControlRow;
import kllab.ui.page.PageView;

/**
 * The screen of the Telegraph lab: the playhead on the tapes, a row of controls, the walk over the stairs, and the panel
 * for a text.
 */
final class TelegraphView extends PageView<TelegraphState, TelegraphResult> {
    /** The fraction of its width by which the window of the tape scrolls when the mouse is beyond its edge. */
    private static final double SCROLL = 0.03;

    private final TapeSheet tapes = sheet("tapes", TapeSheet.class);
    private final StairsSheet stairs = sheet("stairs", StairsSheet.class);
    private final Region scrub = new Region();
    private final MarkHandle<TelegraphState> playhead;
    private final ControlRow controls;
    private final StairWalk walk;
    private final TextPanel text;
    private TelegraphResult shown;

    TelegraphView(Seat seat, TelegraphModel model, TelegraphController controller) {
        super(TelegraphPlan.PLAN, model, seat);
        shown = model.result();
        playhead = playhead(model, controller);
        controls = TelegraphRow.of(seat.desk(), model, controller, this);
        walk = new StairWalk(model, seat, stairs, view("stairs")::refresh);
        text = new TextPanel(seat.desk(), model, this::requestFocus);
        addTapes();
        add(TelegraphPlan.CONTROLS, controls);
        add(walk, "stairs", stairs.plot()::box);
        Button reset = addReset(controller::reset);
        addText(reset);
        following(this::follow);
        speaking(look -> walk.say());
    }

    /** If only the playhead has moved, the controls stay as they are, and so does the step that is highlighted. */
    private void follow(TelegraphResult result) {
        boolean onlyPlayed = shown.sent().equals(result.sent());
        boolean samePath = onlyPlayed || shown.path().equals(result.path());
        shown = result;
        if (!samePath) {
            walk.go(-1);
        }
        if (!onlyPlayed) {
            controls.refresh();
        }
    }

    // ---- the tapes ------------------------------------------------------------------------------------------------

    /** The playhead's label; on the tapes, too, a hand moves it. */
    private MarkHandle<TelegraphState> playhead(TelegraphModel model, TelegraphController controller) {
        Grip<TelegraphState> grip = new Grip<>(model, controller::holdPlayhead);
        Dial<TelegraphState> time = new Dial<TelegraphState>(
                        () -> result().now(), (units, from) -> seek(model, units), () -> 0, () -> result().end())
                .by(pace -> pace.of(1, 10, 0))
                .inStepsOf(1);
        MarkHandle<TelegraphState> handle = new MarkHandle<>(grip, time, "playhead");
        handle.setName(() -> TelegraphWords.PLAYHEAD.apply(result(), look()));
        grip.pulled(scrub, Grip.Pull.to(event -> seek(model, timeAt(event))));
        return handle;
    }

    private void seek(TelegraphModel model, double units) {
        model.movePlayhead(units, tapes.inWindow(units));
    }

    private void addTapes() {
        scrub.getStyleClass().add("scrub");
        add(scrub, "tapes", () -> result().isSilent() ? null : tapes.both());
        add(playhead, "tapes", () -> {
            playhead.setPerPixel(1 / tapes.scale().unit());
            return result().isSilent() ? null : tapes.playhead();
        });
    }

    /** Beyond the window of the tape it is a little beyond its edge, which scrolls the window. */
    private double timeAt(MouseEvent event) {
        TapeScale scale = tapes.scale();
        double x =
                view("tapes").sceneToLocal(event.getSceneX(), event.getSceneY()).getX();
        double step = SCROLL * (scale.to() - scale.from());
        return Math.rint(Math.clamp(scale.time(x), scale.from() - step, scale.to() + step));
    }

    // ---- the stairs and the text ----------------------------------------------------------------------------------

    private void addText(Button reset) {
        add(text, look -> place(text, TelegraphPlan.TEXT));
        dressing(look -> text.say(look.words()));
        if (hasFields()) {
            reset.visibleProperty().bind(text.visibleProperty().not());
        }
    }

    void askText() {
        text.open();
        requestLayout();
    }
}
