package kllab.lab.entropy;

import java.util.function.DoubleSupplier;
import java.util.function.Function;
import kllab.figure.Look;
import kllab.figure.page.StagePage;
import kllab.ui.Seat;
import kllab.ui.hand.BarHandle;
import kllab.ui.hand.Dial;
import kllab.ui.hand.Grip;
import kllab.ui.page.ChanceMark;
import kllab.ui.page.FormulaPanel;
import kllab.ui.page.PageView;

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
                        "p",
                        "disc",
                        () -> model.state().p(),
                        (p, from) -> model.setP(p),
                        spoken(false),
                        sheet::placeOfP));
        mark(
                StagePage.STAGE,
                new ChanceMark<>(
                        "q",
                        "ring",
                        () -> model.state().q(),
                        (q, from) -> model.setQ(q),
                        spoken(true),
                        sheet::placeOfQ));
        addEnd(false, () -> result().tail());
        addEnd(true, () -> result().head());
        for (int i = 0; i < CoinSheet.COINS.length; i++) {
            int coin = i;
            buttonOver(StagePage.STAGE, controller.verb(EntropyController.COIN + i), () -> sheet.coin(coin));
        }
        addPanel(new FormulaPanel<>(
                this,
                new EntropyFormula(),
                controller.verb(EntropyController.AGAIN),
                controller.verb(EntropyController.SWAP)));
        addReset();
    }

    private Function<Look, String> spoken(boolean ofQ) {
        return look -> EntropyWords.spoken(ofQ, result(), look);
    }

    /** A code length, in the displayed unit: pulled, it turns the belief's line. */
    private void addEnd(boolean head, DoubleSupplier nats) {
        DoubleSupplier top = () -> sheet.plot().up().high();
        Dial<EntropyState> length = new Dial<>(
                () -> Math.min(look().shown(nats.getAsDouble()), top.getAsDouble()),
                (wanted, from) -> model.setCodeLength(head, wanted / look().shown(1)),
                () -> 0,
                top);
        BarHandle<EntropyState> handle = new BarHandle<>(
                new Grip<>(model),
                length,
                y -> sheet.plot().valueAtY(y - view(StagePage.STAGE).getLayoutY()),
                "q");
        handle.getStyleClass().add("many");
        handle.setName(() -> EntropyWords.spokenEnd(head, result(), look()));
        add(handle, look -> {
            put(handle, StagePage.STAGE, sheet.end(head));
            double y = sheet.endY(nats.getAsDouble()) - sheet.end(head).y();
            handle.show(y, 1.4 * look.rem(), 0.5 * look.rem(), false);
        });
    }
}
