package kllab.bench;

import java.util.List;
import kllab.lab.blocks.BlocksLab;
import kllab.lab.channel.ChannelLab;
import kllab.lab.coin.CoinLab;
import kllab.lab.compare.ChartsAlone;
import kllab.lab.compare.CompareLab;
import kllab.lab.compare.CompareState;
import kllab.lab.distance.DistanceLab;
import kllab.lab.english.EnglishLab;
import kllab.lab.entropy.EntropyLab;
import kllab.lab.events.EventsLab;
import kllab.lab.fit.FitLab;
import kllab.lab.hedge.HedgeLab;
import kllab.lab.hypotheses.HypothesesLab;
import kllab.lab.languages.LanguagesLab;
import kllab.lab.morse.MorseLab;
import kllab.lab.sampling.SamplingLab;
import kllab.lab.sampling.SamplingState;
import kllab.lab.sampling.SamplingState.Page;
import kllab.lab.telegraph.TelegraphLab;
import kllab.lab.variational.VariationalLab;

/** What can be dragged on the pages: one of each kind. */
final class Handles {
    static final List<Handle<?>> ALL = List.of(
            compare("bar", "a bar of P, 2 outcomes", ".handle.p .thumb", 2).down(0, 5),
            compare("bar-q", "a bar of Q, 2 outcomes", ".handle.q .thumb", 2).down(0, 5),
            compare("bars", "a bar of P, 26 outcomes", ".handle.p .thumb", 26).down(0, 5),
            compare("slider", "the slider of one of 200 outcomes", ".chance-p .thumb", 200)
                    .across(0, -3),
            compare("scrub", "the slider on the way from Q to P", ".play-strip .scrub .thumb", 2)
                    .after(".play-strip .button")
                    .across(0, 4),
            Handle.of(new TelegraphLab(), "playhead", "the playhead's label", ".playhead")
                    .across(0, -20),
            Handle.of(new TelegraphLab(), "tapes", "the tapes", ".scrub").across(-15, 15),
            Handle.of(new TelegraphLab(), "belief", "the slider of the belief", ".belief .thumb")
                    .across(0, -8),
            Handle.of(new TelegraphLab(), "line", "the line of the belief", ".stair-walk")
                    .soughtByPointer()
                    .across(0, -9),
            Handle.of(new MorseLab(), "signal", "a signal, carried along the letters", ".signal")
                    .across(0, 25),
            Handle.of(new ChannelLab(), "duration", "the end of a symbol", ".duration")
                    .across(0, 16),
            Handle.of(new ChannelLab(), "bar", "a bar", ".handle.p .thumb").down(0, 3),
            Handle.of(new ChannelLab(), "count", "the chart of counts", ".count-pad")
                    .across(-10, 10),
            Handle.of(new BlocksLab(), "bar", "a bar of P", ".handle.p .thumb").down(0, 4),
            Handle.of(new BlocksLab(), "bar-q", "a bar of Q", ".handle.q .thumb")
                    .down(0, 4),
            Handle.of(new BlocksLab(), "block", "the chart of blocks", ".block-pad")
                    .across(-12, 12),
            Handle.of(new LanguagesLab(), "dial", "the chart of keys", ".key-dial")
                    .preset("caesar")
                    .across(-12, 12),
            Handle.of(new LanguagesLab(), "key", "the slider of the key", ".key .thumb")
                    .preset("caesar")
                    .across(0, 6),
            Handle.of(new EntropyLab(), "coin", "the coin", ".disc .thumb")
                    .preset("bent")
                    .across(0, 4),
            Handle.of(new EntropyLab(), "belief", "the belief", ".ring .thumb")
                    .preset("bent")
                    .across(0, 4),
            Handle.of(new EventsLab(), "cut", "the upper cut", ".cut .thumb")
                    .number(1)
                    .preset("avoid")
                    .across(0, 4),
            Handle.of(new EventsLab(), "lower-cut", "a lower cut", ".cut.upright .thumb")
                    .preset("avoid")
                    .down(0, 4),
            Handle.of(new EnglishLab(), "step", "the stairs", ".step-pad").across(-12, 12),
            Handle.of(new EnglishLab(), "cursor", "the passage", ".cursor-pad").across(-15, 15),
            Handle.of(new CoinLab(), "prior", "the mean of the prior", ".prior-mean")
                    .across(0, 4),
            Handle.of(new CoinLab(), "strength", "the strength of the prior", ".prior-strength")
                    .across(0, 2),
            Handle.of(new CoinLab(), "gap", "the end of the interval", ".cut .thumb")
                    .number(1)
                    .preset("gap")
                    .across(0, -4),
            sampling("bar", "a bar of P", ".bar .thumb", Page.DRAWS).across(0, 4),
            sampling("ring", "the ring of the tilt, beside the draws", ".ring .thumb", Page.DRAWS)
                    .across(0, -8),
            sampling("ring-alone", "the ring of the tilt, on its own page", ".ring .thumb", Page.LIKELIHOOD)
                    .across(0, -8),
            Handle.of(new HypothesesLab(), "prior", "a prior", ".ring .thumb")
                    .preset("bowls")
                    .across(0, 4),
            Handle.of(new HypothesesLab(), "likelihood", "a likelihood", ".cut .thumb")
                    .preset("bowls")
                    .across(0, 4),
            Handle.of(new FitLab(), "hump", "a hump, to and fro", ".peak").across(0, 3),
            Handle.of(new FitLab(), "weight", "a hump, up and down", ".peak").down(0, 2),
            Handle.of(new FitLab(), "width", "the width of a hump", ".flank").across(0, 2),
            Handle.of(new FitLab(), "q", "Q, to and fro", ".point.q").across(0, 3),
            Handle.of(new FitLab(), "q-width", "the width of Q", ".point.q.diamond")
                    .across(0, 2),
            Handle.of(new FitLab(), "ball", "Q on a map", ".ball").across(0, 4),
            Handle.of(new FitLab(), "start", "a start on a map", ".start").across(0, 3),
            Handle.of(new VariationalLab(), "q", "Q, to and fro", ".point.q").across(0, -3),
            Handle.of(new VariationalLab(), "ball", "Q on the map", ".ball").across(0, -4),
            Handle.of(new VariationalLab(), "weight", "how much the data count", ".disc .thumb")
                    .across(0, -2),
            Handle.of(new DistanceLab(), "p", "P on three maps", ".point.p").across(0, 4),
            Handle.of(new DistanceLab(), "r", "R on three maps", ".point.r").across(0, -4),
            Handle.of(new DistanceLab(), "curve", "an outcome on the curve", ".point.p")
                    .preset("never")
                    .across(0, 3),
            Handle.of(new HedgeLab(), "rate", "the learning rate", ".rate .thumb")
                    .across(0, -3),
            Handle.of(new HedgeLab(), "rival", "u on the triangle", ".rival").down(0, 4),
            Handle.of(new HedgeLab(), "day", "the days", ".day-pad").across(-10, 10),
            Handle.of(new HedgeLab(), "account", "the learning rate, one day", ".rate .thumb")
                    .preset("right-or-wrong")
                    .across(0, -3));

    private Handles() {}

    private static Handle<CompareState> compare(String id, String title, String selector, int outcomes) {
        DragData data = DragData.of(outcomes);
        return Handle.of(new CompareLab(), id, title, selector)
                .at(ChartsAlone.stateOf(data.p(), data.q()).withSelected(AppContenders.selected(data)))
                .beside(outcomes);
    }

    private static Handle<SamplingState> sampling(String id, String title, String selector, Page page) {
        SamplingLab lab = new SamplingLab();
        return Handle.of(lab, id, title, selector).at(lab.initial().withPage(page));
    }
}
