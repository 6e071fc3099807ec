package kllab.lab.entropy;

import static kllab.figure.page.StagePage.STAGE;

import java.util.function.DoubleSupplier;
import kllab.figure.Said;
import kllab.figure.page.Box;
import kllab.figure.plot.Plot;
import kllab.ui.Seat;
import kllab.ui.hand.BarHandle;
import kllab.ui.hand.Dial;
import kllab.ui.hand.Grip;
import kllab.ui.page.ChanceMark;
import kllab.ui.page.FormulaPanel;
import kllab.ui.page.PageView;
import kllab.ui.verb.Verb;

/** The screen: coin and belief slide along the curve, the ends of the belief's line are pulled, the coins are buttons. */
final class EntropyView extends PageView<EntropyState, EntropyResult> {
    private final EntropyModel model;
    private final CoinSheet sheet = sheet(STAGE, CoinSheet.class);

    EntropyView(Seat seat, EntropyModel model, EntropyController controller) {
        super(EntropyPlan.PLAN, model, seat);
        this.model = model;
        mark(STAGE, new ChanceMark<>("p", EntropyState::p, model::setP, EntropyWords.SPOKEN_P, sheet::placeOfP));
        mark(STAGE, new ChanceMark<>("q", EntropyState::q, model::setQ, EntropyWords.SPOKEN_Q, sheet::placeOfQ));
        addEnd(false, () -> result().tail(), EntropyWords.SPOKEN_TAIL);
        addEnd(true, () -> result().head(), EntropyWords.SPOKEN_HEAD);
        for (int i = 0; i < CoinSheet.COINS.length; i++) {
            int coin = i;
            buttonOver(STAGE, controller.verb("coin-" + i), () -> sheet.coin(coin));
        }
        Verb again = controller.verb("again");
        Verb swap = controller.verb("swap");
        offering(EntropyPlan.TOSSES, again);
        addPanel(new FormulaPanel<>(
                this, EntropyFormula::lines, EntropyWords.SPOKEN_FORMULA, EntropyWords.REMARK, again, swap));
        addReset();
    }

    /** A code length: pulled, it turns the belief's line. Keys move it in steps of the displayed unit. */
    private void addEnd(boolean head, DoubleSupplier nats, Said<EntropyResult> spoken) {
        Plot plot = sheet.plot();
        DoubleSupplier top = () -> plot.up().high();
        Dial<EntropyState> length = new Dial<EntropyState>(
                        () -> Math.min(nats.getAsDouble(), top.getAsDouble()),
                        (wanted, from) -> model.setCodeLength(head, wanted),
                        () -> 0,
                        top)
                .by(pace -> pace.of(0.01, 0.1, 0.001) / look().shown(1));
        BarHandle<EntropyState> handle = new BarHandle<>(
                new Grip<>(model), length, y -> plot.valueAtY(y - view(STAGE).getLayoutY()), "q");
        handle.getStyleClass().add("many");
        handle.setName(() -> spoken.apply(result(), look()));
        add(handle, look -> {
            Box column = plot.column(head ? 1 : 0, look.rem());
            put(handle, STAGE, column);
            handle.show(plot.yInside(nats.getAsDouble()) - column.y(), 1.4 * look.rem(), 0.5 * look.rem(), false);
        });
    }
}
