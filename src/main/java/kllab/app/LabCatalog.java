package kllab.app;

import java.util.List;
import java.util.Optional;
import kllab.lab.Lab;
import kllab.lab.blocks.BlocksLab;
import kllab.lab.channel.ChannelLab;
import kllab.lab.coin.CoinLab;
import kllab.lab.compare.CompareLab;
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
import kllab.lab.squeezed.SqueezedLab;
import kllab.lab.telegraph.TelegraphLab;
import kllab.lab.tree.TreeLab;
import kllab.lab.variational.VariationalLab;

/** All labs, in the order of the rail: the only place that names them. */
public final class LabCatalog {
    private LabCatalog() {}

    public static List<Lab<?, ?>> all() {
        return List.of(
                new CompareLab(),
                new TelegraphLab(),
                new MorseLab(),
                new ChannelLab(),
                new BlocksLab(),
                new LanguagesLab(),
                new TreeLab(),
                new EntropyLab(),
                new EventsLab(),
                new EnglishLab(),
                new SqueezedLab(),
                new SamplingLab(),
                new FitLab(),
                new CoinLab(),
                new VariationalLab(),
                new HypothesesLab(),
                new DistanceLab(),
                new HedgeLab());
    }

    /** The lab with this id, if there is one. */
    static Optional<Lab<?, ?>> named(List<Lab<?, ?>> labs, String id) {
        return labs.stream().filter(lab -> lab.id().equals(id)).findFirst();
    }
}
