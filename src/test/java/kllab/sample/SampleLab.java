package kllab.sample;

import java.util.List;
import kllab.core.probability.Categorical;
import kllab.figure.Brush;
import kllab.figure.Figure;
import kllab.figure.Look;
import kllab.figure.Sheet;
import kllab.figure.Tone;
import kllab.figure.page.Plan;
import kllab.lab.Lab;
import kllab.lab.Preset;
import kllab.text.Language;
import kllab.text.RichText;

/** A lab that shows its distribution as bars, with every kind of mark and of text. */
public final class SampleLab extends Lab<SampleState, SampleState> {
    private static final Plan<SampleState> PLAN = Plan.of(SampleLab::sentence, (room, result, places) -> {});

    public SampleLab() {
        super("sample", "sample", "fth-box", SampleState.class, (state, before) -> state, () -> PLAN, (lab, desk) -> {
            throw new UnsupportedOperationException("no screen");
        });
    }

    @Override
    public List<Preset<SampleState>> presets() {
        SampleState first = SampleState.initial();
        return List.of(
                new Preset<>("skewed", "all", first),
                new Preset<>("even", "all", first.withQ(Categorical.uniform(4)).withCaption("even")));
    }

    private static RichText sentence(SampleState result, Look look) {
        String text = look.words().language() == Language.ZH
                ? "用 <Q/> 描述 <P/> 的代价：<kl>KL = 0.250 比特</kl>，相对熵"
                : "Describing <P/> by <Q/> costs <kl>KL = 0.250 bits</kl>: fi ff, office";
        return RichText.parse(text + " <m>Σ</m> <v>p</v><sub>i</sub> <m>log<sub>2</sub> ≥ 0 ∞ →</m>");
    }

    @Override
    public Figure<SampleState> figure() {
        return SampleLab::paint;
    }

    private static void paint(Brush brush, Sheet.Moment<SampleState> scene, double width, double height) {
        SampleState state = scene.result();
        double rem = brush.look().rem();
        brush.text(sentence(state, brush.look()), rem, 3 * rem, Tone.INK, 1.6 * rem, Brush.Anchor.START);
        brush.text(state.caption(), rem, 5 * rem, Tone.INK2, false, rem, Brush.Anchor.START);
        brush.text("Bold 粗体 中文", rem, 7 * rem, Tone.INK, true, rem, Brush.Anchor.START);
        double column = (width - 2 * rem) / state.q().size();
        for (int i = 0; i < state.q().size(); i++) {
            double tall = state.q().probability(i) * (height - 12 * rem);
            double x = rem + i * column;
            brush.hatched(x, height - rem - tall, column * 0.4, tall);
            brush.dotted(x + column * 0.45, height - rem - tall, column * 0.3, tall, Tone.KL);
            brush.disc(x + column * 0.85, height - 2 * rem, rem / 2, Tone.P);
        }
        brush.endless(width - 4 * rem, 9 * rem, 2 * rem, height - rem, Tone.KL);
        brush.dashed(rem, 8 * rem, width - rem, 8 * rem, Tone.AXIS, 2, 6, 4);
        brush.ghost(rem, 9 * rem, 5 * rem, 3 * rem);
    }
}
