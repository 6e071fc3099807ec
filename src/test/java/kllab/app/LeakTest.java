package kllab.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.util.List;
import kllab.lab.Lab;
import kllab.text.Language;
import org.junit.jupiter.api.Test;

/** Switching between the labs for the length of a lesson does not leak memory. */
class LeakTest {
    private static final int FEW = 20;
    private static final int MANY = 200;

    @Test
    void theHeapAfterTwoHundredSwitchesIsThatAfterTwenty() throws Exception {
        ShellFixture shell = ShellFixture.open(1366, 768);
        switchLabs(shell, FEW);
        long after20 = usedHeap();
        switchLabs(shell, MANY - FEW);
        assertThat((double) usedHeap() / after20).isBetween(0.0, 1.05);
    }

    /** Every switch is rendered; sometimes the language changes, too, so that all texts are set again. */
    private static void switchLabs(ShellFixture shell, int times) {
        List<Lab<?, ?>> labs = shell.model.labs();
        for (int i = 0; i < times; i++) {
            Lab<?, ?> next = labs.get((i + 1) % labs.size());
            boolean speakAnew = i % labs.size() == 0;
            shell.run(() -> {
                shell.controller.open(next);
                if (speakAnew) {
                    shell.controller.nextLanguage();
                }
            });
        }
        if (shell.ask(() -> shell.desk.languageProperty().get()) != Language.EN) {
            shell.run(shell.controller::nextLanguage);
        }
    }

    /** The memory in use: the minimum after several collections. */
    private static long usedHeap() {
        MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 5; i++) {
            memory.gc();
            least = Math.min(least, memory.getHeapMemoryUsage().getUsed());
        }
        return least;
    }
}
