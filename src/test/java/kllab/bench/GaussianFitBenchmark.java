package kllab.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import kllab.core.fitting.FittedNormal;
import kllab.core.fitting.GaussianFit;
import kllab.core.fitting.ReverseMinimum;
import kllab.core.probability.Mixture;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One normal distribution fitted to two humps. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class GaussianFitBenchmark {
    /** Half the distance of the humps. */
    @Param({"1.5", "2.5", "8"})
    private double apart;

    private Mixture p = Mixture.ofNormals(new double[] {1}, new double[] {0}, new double[] {1});

    private FittedNormal start = new FittedNormal(0, 1, 0, 0);

    @Setup
    public void fit() {
        p = Mixture.ofNormals(new double[] {0.6, 0.4}, new double[] {-apart, apart}, new double[] {0.5, 0.6});
        start = GaussianFit.of(p).reverse().getFirst().fit();
    }

    /** Everything about P that a forward fit needs, its entropy included. */
    @Benchmark
    public FittedNormal forward() {
        return GaussianFit.of(p).forward();
    }

    @Benchmark
    public List<ReverseMinimum> allReverseMinima() {
        return GaussianFit.of(p).reverse();
    }

    /** As during a drag of a hump: from the minimum for a neighbouring P. */
    @Benchmark
    public FittedNormal oneReverseMinimumFromNearby() {
        return GaussianFit.of(p).reverseFrom(start.mu() + 0.05, start.sigma() * 1.05);
    }
}
