package kllab.lab.fit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import kllab.core.fitting.FitDirection;
import kllab.figure.plot.DepthMap;
import kllab.ui.Background;
import org.junit.jupiter.api.Test;

class LatestMapsTest {
    private final Deque<Runnable> atWork = new ArrayDeque<>();
    private final Deque<Runnable> atHome = new ArrayDeque<>();
    private final List<FitMaps.Wish> shown = new ArrayList<>();
    private final LatestMaps maps =
            new LatestMaps(arrival -> new Background<>(FitMaps::of, atWork::add, atHome::add, arrival), this::changed);

    private void changed() {
        FitMaps now = maps.shown();
        if (now != null) {
            shown.add(now.wish());
        }
    }

    private static FitMaps.Wish wish(double mean) {
        FitResult result = FitResult.of(Given.humps(new Hump(1, mean, 1)));
        return FitMaps.Wish.of(result, FitAxes.of(result), null);
    }

    private void work() {
        atWork.remove().run();
        atHome.remove().run();
    }

    @Test
    void mapsArriveInTheOrderTheyWereWantedAndTheLastOneStays() {
        for (int i = 0; i <= 10; i++) {
            maps.wish(wish(i / 10.0));
            if (i % 3 == 0) {
                work();
            }
        }
        while (!atWork.isEmpty()) {
            work();
        }
        List<Double> means =
                shown.stream().map(each -> each.humps().getFirst().mean()).toList();
        assertThat(means).isSorted().endsWith(1.0).hasSizeGreaterThan(3);
    }

    @Test
    void oldMapsNeverComeOverTheOnesThatAreWanted() {
        maps.wish(wish(0));
        work();
        maps.wish(wish(1));
        maps.wish(wish(0));
        while (!atWork.isEmpty()) {
            work();
        }
        assertThat(shown).containsExactly(wish(0));
    }

    @Test
    void whatIsWantedAlreadyIsNotComputedAgain() {
        maps.wish(wish(0));
        maps.wish(wish(0));
        work();
        assertThat(atWork).isEmpty();
    }

    @Test
    void theDepthOfACellIsThatOfItsQ() {
        FitResult result = FitResult.of(Given.REST);
        FitAxes axes = FitAxes.of(result);
        FitMaps made = FitMaps.of(FitMaps.Wish.of(result, axes, null));
        for (FitDirection direction : FitDirection.values()) {
            double[][] depths = made.of(direction).depths();
            int row = 40;
            int column = 50;
            double mu = axes.half() * ((column + 0.5) / depths[0].length * 2 - 1);
            double sigma = axes.sigmaHigh() * Math.pow(axes.sigmaLow() / axes.sigmaHigh(), (row + 0.5) / depths.length);
            double exact = DepthMap.depth(result.solution().fit().at(mu, sigma).kl(direction));
            assertThat(depths[row][column]).isCloseTo(exact, org.assertj.core.api.Assertions.within(2e-3));
        }
    }
}
