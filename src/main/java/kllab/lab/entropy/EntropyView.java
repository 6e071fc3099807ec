package kllab.lab.entropy;

import java.util.function.DoubleSupplier;
import kllab.figure.Said;
import kllab.figure.page.StagePage;
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
    private final CoinSheet sheet = sheet(StagePage.STAGE, CoinSheet.class);

    EntropyView(Seat seat, EntropyModel model, EntropyController controller) {
        super(EntropyPlan.PLAN, model, seat);
        this.model = model;
        mark(
                StagePage.STAGE,
                new ChanceMark<>(
                        "p", "disc", () -> model.state().p(), model::setP, EntropyWords.SPOKEN_P, sheet::placeOfP));
        mark(
                StagePage.STAGE,
                new ChanceMark<>(
                        "q", "ring", () -> model.state().q(), model::setQ, EntropyWords.SPOKEN_Q, sheet::placeOfQ));
        addEnd(false, () -> result().tail(), EntropyWords.SPOKEN_TAIL);
        addEnd(true, () -> result().head(), EntropyWords.SPOKEN_HEAD);
        for (int i = 0; i < CoinSheet.COINS.length; i++) {
            int coin = i;
            buttonOver(StagePage.STAGE, controller.verb(EntropyController.COIN + i), () -> sheet.coin(coin));
        }
        Verb again = controller.verb(EntropyController.AGAIN);
        offering(EntropyPlan.TOSSES, again);
        addPanel(new FormulaPanel<>(
                this,
                EntropyFormula::lines,
                EntropyWords.SPOKEN_FORMULA,
                EntropyWords::remark,
                again,
                controller.verb(EntropyController.SWAP)));
        addReset();
    }

    /** A code length, in the displayed unit: pulled, it turns the belief's line. */
    private void addEnd(boolean head, DoubleSupplier nats, Said<EntropyResult> spoken) {
        DoubleSupplier top = () -> look().shown(sheet.plot().up().high());
        Dial<EntropyState> length = new Dial<>(
                () -> Math.min(look().shown(nats.getAsDouble()), top.getAsDouble()),
                (wanted, from) -> model.setCodeLength(head, wanted / look().shown(1)),
                () -> 0,
                top);
        BarHandle<EntropyState> handle = new BarHandle<>(
                new Grip<>(model),
                length,
                y -> look().shown(
                                sheet.plot().valueAtY(y - view(StagePage.STAGE).getLayoutY())),
                "q");
        handle.getStyleClass().add("many");
        handle.setName(() -> spoken.apply(result(), look()));
        add(handle, look -> {
            put(handle, StagePage.STAGE, sheet.end(head));
            double y = sheet.endY(nats.getAsDouble()) - sheet.end(head).y();
            handle.show(y, 1.4 * look.rem(), 0.5 * look.rem(), false);
        });
    }
}
