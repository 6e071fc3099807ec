package kllab.lab.channel;

import java.util.Arrays;
import kllab.core.coding.SpacedTelegraph.Symbol;
import kllab.figure.page.Box;
import kllab.figure.plot.Plot;
import kllab.ui.Seat;
import kllab.ui.control.NumberField;
import kllab.ui.control.Segmented;
import kllab.ui.control.Tip;
import kllab.ui.hand.Dial;
import kllab.ui.hand.Grip;
import kllab.ui.hand.MarkHandle;
import kllab.ui.hand.PadHandle;
import kllab.ui.page.ByWidth;
import kllab.ui.page.ChanceBar;
import kllab.ui.page.ControlRow;
import kllab.ui.page.Item;
import kllab.ui.page.PageView;
import kllab.ui.verb.Verb;

/**
 * The screen of the Channel lab: a row of controls, and above the sheets the ends of the tapes, bars for the
 * probabilities, and a pad over the chart of counts.
 */
final class ChannelView extends PageView<ChannelState, ChannelResult> {
    private final ChannelModel model;
    private final DurationSheet durations = sheet("durations", DurationSheet.class);
    private final UseSheet uses = sheet("uses", UseSheet.class);
    private final Plot counts = sheet("counts", CountSheet.class).plot();

    ChannelView(Seat seat, ChannelModel model, Verb best) {
        super(ChannelPlan.PLAN, model, seat);
        this.model = model;
        ControlRow controls = controls(best);
        add(ChannelPlan.CONTROLS, controls);
        following(result -> controls.refresh());
        for (Symbol symbol : Symbol.values()) {
            addTape(symbol);
        }
        bars("uses", Arrays.stream(SymbolContext.values()).map(this::bar).toList());
        addCountPad();
        addReset();
    }

    /** Above the graph: the kind of telegraph, and a button for the best use. */
    private ControlRow controls(Verb best) {
        Segmented<TelegraphKind> kinds = new Segmented<>(
                () -> result().kind(), model::choose, TelegraphKind.SHANNON, TelegraphKind.ITU, TelegraphKind.MARKS);
        return new ControlRow(
                "channel-controls",
                ByWidth.of(0.9),
                Item.pick(
                        kinds,
                        look -> kinds.label(
                                each -> ChannelWords.kind(each, look),
                                each -> ChannelWords.kind(each, look),
                                each -> ChannelWords.kindTip(each, look))),
                Item.text(look -> ChannelWords.kind(TelegraphKind.OWN, look), "bold")
                        .only(() -> result().kind() == TelegraphKind.OWN),
                Item.verb(best, "outlined", "best"));
    }

    /** Looks at another duration; a tooltip tells the count of the one under the mouse. */
    private void addCountPad() {
        Dial<ChannelState> time = Dial.<ChannelState>ofWhole(
                        () -> model.state().time(), model::setTime, 0, ChannelState.LATEST, 10)
                .by(pace -> pace.of(1, 10, 0) * result().lattice());
        PadHandle<ChannelState> pad = pad(
                "counts",
                "count-pad",
                new Grip<>(model, model::beginLook),
                time,
                counts,
                () -> new Box(0, counts.top(), view("counts").getWidth(), counts.height()),
                look -> ChannelWords.counted(result(), result().state().time(), look)
                        .plain());
        Tip.install(pad, 400, event -> {
            int under = (int) Math.rint(Math.clamp(counts.valueAtX(event.getX()), 0, ChannelState.LATEST));
            return ChannelWords.counted(result(), under, look()).plain();
        });
    }

    // ---- durations ------------------------------------------------------------------------------------------------

    /** The end of a symbol's tape, and the field of its duration. */
    private void addTape(Symbol symbol) {
        Grip<ChannelState> grip = new Grip<>(model);
        MarkHandle<ChannelState> end = new MarkHandle<>(
                grip,
                Dial.ofWhole(
                        () -> model.state().durations().get(symbol.index()),
                        units -> model.setDuration(symbol, units),
                        ChannelState.SHORTEST,
                        ChannelState.LONGEST,
                        5),
                "duration");
        NumberField field = new NumberField(
                NumberField.Range.ofWhole(ChannelState.SHORTEST, ChannelState.LONGEST),
                typed -> model.setDuration(symbol, (int) typed),
                (node, typed) -> complain(
                        node, typed.isEmpty() ? "" : look().say("channel.units.wrong", typed, ChannelState.LONGEST)),
                end::requestFocus,
                "chance",
                "units");
        add(end, "durations", () -> {
            end.setPerPixel(1 / durations.unit());
            return model.state().has(symbol) ? durations.grip(symbol) : null;
        });
        if (hasFields()) {
            grip.opens(field::requestFocus);
            add(field, "durations", () -> {
                field.show(model.state().durations().get(symbol.index()));
                return model.state().has(symbol) ? durations.field(symbol) : null;
            });
        }
        speaking(look -> {
            String name = look.say("channel.duration.spoken", ChannelWords.symbol(symbol, look));
            end.setAccessibleText(name);
            field.setAccessibleText(name);
        });
    }

    private ChanceBar<ChannelState> bar(SymbolContext place) {
        return new ChanceBar<>(
                "p",
                () -> result().used(place),
                (chance, from) -> model.setUse(place, chance, from),
                look -> ChannelWords.spokenPlace(place, result(), look),
                () -> uses.bar(place));
    }
}
