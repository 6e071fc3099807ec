package kllab.lab.tree;

import java.util.List;
import javafx.scene.input.KeyCode;
import kllab.lab.Lab;
import kllab.lab.LabController;
import kllab.ui.Desk;
import kllab.ui.Run;
import kllab.ui.Seat;
import kllab.ui.page.PageView;
import kllab.ui.verb.Key;
import kllab.ui.verb.Verb;

/** What can be done; draws by the clock. */
final class TreeController extends LabController<TreeState, TreeResult, TreeModel> {
    private static final int MANY = 100;
    private static final double LONGEST_PULSE = 0.25;

    /** Things a second: the first few slowly, so that each game is seen; later more and more. */
    private static final double SLOW = 2;

    private static final double GROWTH = 0.5;

    private final Run run;
    private double due;

    TreeController(Lab<TreeState, TreeResult> lab, Desk desk) {
        super(desk, new TreeModel(lab));
        run = plays(Run.ofContent(model, this::start, this::advance));
    }

    @Override
    public PageView<TreeState, TreeResult> view(Seat seat) {
        return new TreeView(seat, model, this);
    }

    @Override
    protected List<Verb> makeVerbs() {
        return List.of(
                Verb.of("run", run::playOrPause)
                        .on(run::isPlaying)
                        .face("fth-play", "tree.run", "tree.run.tip")
                        .lit("fth-pause", "tree.pause", "tree.pause.tip")
                        .when(model::canDraw)
                        .line("keys.tree.run")
                        .key(KeyCode.SPACE),
                Verb.of("draw-one", () -> model.draw(1))
                        .face("mdoal-casino", "tree.draw", "")
                        .when(model::canDraw)
                        .line("keys.tree.draw")
                        .key(KeyCode.A),
                Verb.of("draw-many", () -> model.draw(MANY))
                        .face("", "tree.draw-many", "")
                        .when(model::canDraw)
                        .line("keys.tree.draw")
                        .key(Key.shift(KeyCode.A)),
                answer(true, "tree.yes", KeyCode.Y),
                answer(false, "tree.no", KeyCode.K),
                Verb.of("merge", model::merge)
                        .face("fth-git-merge", "tree.merge", "tree.merge.tip")
                        .when(model::canMerge)
                        .line("keys.tree.merge")
                        .key(KeyCode.H),
                Verb.of("take-best", model::takeBest)
                        .face("fth-award", "tree.take-best", "tree.take-best.tip")
                        .line("keys.tree.best")
                        .key(KeyCode.O),
                Verb.handle("keys.tree.move", KeyCode.LEFT, KeyCode.RIGHT, KeyCode.UP, KeyCode.DOWN),
                Verb.handle("keys.tree.swap", KeyCode.ENTER),
                Verb.handle("keys.tree.leave-out", KeyCode.DELETE),
                Verb.handle("keys.take-back", KeyCode.ESCAPE));
    }

    private Verb answer(boolean yes, String name, KeyCode key) {
        return Verb.of(yes ? "yes" : "no", () -> model.answer(yes))
                .face(yes ? "fth-check" : "fth-x", name, yes ? "tree.yes.tip" : "tree.no.tip")
                .when(() -> model.canAnswer(yes))
                .line("keys.tree.answer")
                .key(key);
    }

    private boolean start() {
        due = 0;
        return model.canDraw();
    }

    private void advance(double seconds) {
        double pulse = Math.min(seconds, LONGEST_PULSE);
        due += pulse * Math.max(SLOW, GROWTH * model.state().rounds());
        int now = (int) due;
        due -= now;
        if (now > 0) {
            model.draw(now);
        }
        if (!run.isLent()) {
            model.settle();
        }
        if (!model.canDraw()) {
            run.pause();
        }
    }
}
