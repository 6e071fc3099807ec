package kllab.bench;

import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import kllab.core.coding.HuffmanCode;
import kllab.core.probability.Categorical;
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

/** A Huffman code for many symbols. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class HuffmanBenchmark {
    @Param({"1000", "100000"})
    private int n;

    private Categorical p = Categorical.uniform(1);

    @Setup
    public void draw() {
        p = Categorical.of(
                new SplittableRandom(1).doubles(n).map(u -> -Math.log1p(-u)).toArray());
    }

    @Benchmark
    public HuffmanCode code() {
        return HuffmanCode.of(p);
    }
}
