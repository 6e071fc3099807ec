package kllab.lab.telegraph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class RaceClockTest {
    private static final long SECOND = 1_000_000_000L;

    private final TelegraphResult race = Given.LAB.compute(Given.PICTURE);

    @Test
    void aWordOfParisTakesItsPartOfAMinute() {
        for (int speed = 5; speed <= 60; speed++) {
            TelegraphResult at = Given.LAB.compute(Given.PICTURE.withWordsPerMinute(speed));
            RaceClock clock = RaceClock.of(at, 0, 11);
            assertThat(clock.elapsed(11 + 60 * SECOND)).isEqualTo(50.0 * speed, within(1e-9));
        }
    }

    @Test
    void itStandsAtTheEndWhenItIsOver() {
        RaceClock clock = RaceClock.of(race, 152, 0);
        assertThat(clock.position(0)).isEqualTo(152);
        assertThat(clock.isOver(SECOND)).isFalse();
        assertThat(clock.position(100 * SECOND)).isEqualTo(181);
        assertThat(clock.isOver(100 * SECOND)).isTrue();
    }

    @Test
    void repeatedItRestsAndStartsAgain() {
        TelegraphResult again = Given.LAB.compute(Given.PICTURE.withRepeat(true).withWordsPerMinute(60));
        RaceClock clock = RaceClock.of(again, 0, 0);
        long rest = Math.round((181 + 10) / 50.0 * SECOND);
        assertThat(clock.position(rest)).isEqualTo(181);
        long second = Math.round((181 + RaceClock.REST + 10) / 50.0 * SECOND);
        assertThat(clock.position(second)).isEqualTo(10, within(1e-6));
        assertThat(clock.isOver(1000 * SECOND)).isFalse();
    }
}
