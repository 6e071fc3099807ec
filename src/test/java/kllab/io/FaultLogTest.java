package kllab.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import kllab.io.FaultLog.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FaultLogTest {
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-01-02T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private FaultLog log() {
        return new FaultLog(folder.resolve("new").resolve("faults.log"), NOON, "1.2.3");
    }

    private static Exception fault(String message) {
        return new IllegalStateException(message, new NumberFormatException(message));
    }

    @Test
    void whereItHappenedIsNotedAndNothingThatAUserMayHaveTyped() throws Exception {
        FaultLog log = log();
        assertThat(log.note(fault("my secret text"))).isEqualTo(Outcome.NOTED);
        assertThat(Files.readString(log.file()))
                .startsWith("== 2026-01-02T12:00:00Z KL Lab 1.2.3, Java " + System.getProperty("java.version"))
                .contains(
                        "java.lang.IllegalStateException\n  at kllab.io.FaultLogTest.fault(FaultLogTest.java:",
                        "because of java.lang.NumberFormatException\n")
                .doesNotContain("secret");
    }

    @Test
    void aFaultThatComesAgainIsNotedOnce() throws Exception {
        FaultLog log = log();
        for (int i = 0; i < 3; i++) {
            assertThat(log.note(fault("once"))).isEqualTo(i == 0 ? Outcome.NOTED : Outcome.KNOWN);
        }
        assertThat(Files.readString(log.file()).split("== ", -1)).hasSize(2);
    }

    @Test
    void aCircleOfCausesEnds() {
        Exception one = new IllegalStateException("one");
        Exception two = new IllegalStateException("two", one);
        one.initCause(two);
        assertThat(log().note(one)).isEqualTo(Outcome.NOTED);
    }

    @Test
    void theFileStaysSmallAndItsYoungestEntriesWhole() throws Exception {
        Path file = log().file();
        for (int run = 0; run < 400; run++) {
            new FaultLog(file, Clock.fixed(Instant.ofEpochSecond(run), ZoneOffset.UTC), "1").note(fault("again"));
            assertThat(Files.size(file)).isLessThanOrEqualTo(FaultLog.LARGEST);
        }
        assertThat(Files.readString(file)).startsWith("== ").contains("1970-01-01T00:06:39Z");
    }

    @Test
    void aFileOfAnotherProgramThatIsFarTooLargeIsBegunAnew() throws Exception {
        FaultLog log = log();
        Files.createDirectories(log.file().getParent());
        Files.write(log.file(), new byte[3 * FaultLog.LARGEST]);
        assertThat(log.note(fault("after"))).isEqualTo(Outcome.NOTED);
        assertThat(Files.readString(log.file())).startsWith("== ");
    }

    @Test
    void whereNothingCanBeWrittenThatIsTheAnswer() throws Exception {
        Path taken = Files.writeString(folder.resolve("taken"), "a file");
        assertThat(new FaultLog(taken.resolve("faults.log"), NOON, null).note(fault("lost")))
                .isEqualTo(Outcome.UNWRITABLE);
    }

    /** The fault of a place: each is another kind. */
    private static Exception fault(int place) {
        Exception fault = new IllegalStateException();
        fault.setStackTrace(new StackTraceElement[] {new StackTraceElement("Some", "where", "Some.java", place)});
        return fault;
    }

    @Test
    void ofVeryManyKindsTheFirstAreNoted() throws Exception {
        FaultLog log = log();
        for (int i = 0; i < 2 * FaultLog.MOST_KINDS; i++) {
            assertThat(log.note(fault(i))).isEqualTo(i < FaultLog.MOST_KINDS ? Outcome.NOTED : Outcome.KNOWN);
        }
        assertThat(Files.readString(log.file()).split("== ", -1)).hasSize(FaultLog.MOST_KINDS + 1);
    }

    @Test
    void aFaultWithVeryManyCausesIsNotedInPart() throws Exception {
        Exception endless = fault("first");
        for (int i = 0; i < 3000; i++) {
            endless = new IllegalStateException(endless);
        }
        FaultLog log = log();
        log.note(fault("before"));
        assertThat(log.note(endless)).isEqualTo(Outcome.NOTED);
        assertThat(Files.size(log.file())).isLessThan(FaultLog.LARGEST / 2);
        assertThat(log.note(fault(7))).isEqualTo(Outcome.NOTED);
        assertThat(Files.readString(log.file())).endsWith("  at Some.where(Some.java:7)\n");
        assertThat(Files.size(log.file())).isLessThanOrEqualTo(FaultLog.LARGEST);
    }
}
