package kllab.lab.distance;

import java.util.Arrays;
import java.util.List;
import javafx.scene.input.KeyCode;
import kllab.lab.Lab;
import kllab.lab.LabController;
import kllab.lab.distance.DistanceState.Picture;
import kllab.text.Refusal;
import kllab.text.table.PastedTable;
import kllab.ui.Desk;
import kllab.ui.Seat;
import kllab.ui.page.PageView;
import kllab.ui.verb.Key;
import kllab.ui.verb.Verb;

/** What can be done. */
final class DistanceController extends LabController<DistanceState, DistanceResult, DistanceModel> {
    DistanceController(Lab<DistanceState, DistanceResult> lab, Desk desk) {
        super(desk, new DistanceModel(lab));
    }

    @Override
    public PageView<DistanceState, DistanceResult> view(Seat seat) {
        return new DistanceView(seat, model, this);
    }

    @Override
    protected List<Verb> makeVerbs() {
        return List.of(
                Verb.of("find", model::findShortest)
                        .when(model::hasShorter)
                        .face("fth-compass", "distance.find", "distance.find.tip")
                        .line("keys.distance.find")
                        .key(KeyCode.W),
                Verb.of("send", this::send)
                        .face("fth-bar-chart-2", "distance.send", "distance.send.tip")
                        .line("keys.distance.send")
                        .key(KeyCode.C),
                turning("next-picture", 1, Key.of(KeyCode.P)),
                turning("last-picture", -1, Key.shift(KeyCode.P)),
                Verb.handle("keys.distance.move", KeyCode.LEFT, KeyCode.RIGHT, KeyCode.UP, KeyCode.DOWN),
                Verb.handle("keys.fit-shift", Key.shift(KeyCode.LEFT), Key.shift(KeyCode.RIGHT)),
                Verb.handle("keys.distance.edge", Key.alt(KeyCode.UP), Key.alt(KeyCode.DOWN)),
                Verb.handle("keys.take-back", KeyCode.ESCAPE));
    }

    /** P and Q as a table with names; an outcome without one has a letter. */
    private void send() {
        DistanceState state = model.state();
        String table = PastedTable.of(
                i -> state.names().get(i).isEmpty()
                        ? String.valueOf((char) ('A' + i))
                        : desk().words().name(state.names().get(i)),
                state.p().toArray(),
                state.q().toArray());
        desk().send("compare", table);
    }

    /** Takes P and Q, or says why not. */
    void take(String table) {
        try {
            model.take(PastedTable.read(table));
        } catch (Refusal refusal) {
            desk().say(refusal::say);
        }
    }

    private Verb turning(String id, int by, Key key) {
        return Verb.of(id, () -> turn(by))
                .face("", "distance.picture." + (by > 0 ? "next" : "last"), "")
                .line("keys.distance.picture")
                .key(key);
    }

    private void turn(int by) {
        List<Picture> all = Arrays.asList(Picture.values());
        model.show(all.get(Math.floorMod(all.indexOf(model.state().picture()) + by, all.size())));
    }
}
