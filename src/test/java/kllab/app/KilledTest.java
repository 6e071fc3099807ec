package kllab.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.lang.management.OperatingSystemMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.CRC32C;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import kllab.io.FileException;
import kllab.io.session.PreferencesFile;
import kllab.io.session.StateFile;
import kllab.lab.Lab;
import kllab.lab.LabModel;
import kllab.lab.OpenLab;
import kllab.stage.Hand;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The app is killed at random moments while all pages are edited. The next start shows each page as it was at most a second before,
 * and the page that was open then. Where other programs want the processors, too, a second is longer.
 *
 * <p>The system properties {@code kllab.kills} (100) and {@code kllab.kills.lost} (1000 ms) are for slow machines.
 */
@Tag("long")
class KilledTest {
    private static final int KILLS = Integer.getInteger("kllab.kills", 100);
    private static final long LOST = Long.getLong("kllab.kills.lost", 1000);
    private static final String OPEN = "open";
    private static final String READY = "ready";

    @TempDir
    Path folder;

    /** What something was from a time on. */
    private record Entry(long time, String value) {}

    @Test
    void atMostTheLastSecondIsLost() throws Exception {
        Random random = new Random(18);
        Map<String, List<Entry>> last = new HashMap<>();
        long killed = 0;
        long most = 0;
        for (int i = 0; i <= KILLS; i++) {
            Process process = start(i);
            try (BufferedReader said =
                    new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
                Map<String, List<Entry>> restored = restored(said);
                long lost = lost(last, restored, killed);
                System.out.println("kill " + i + ": " + lost + " ms lost");
                most = Math.max(most, lost);
                last = restored;
                long end = System.currentTimeMillis() + random.nextInt(3000);
                AtomicBoolean dead = new AtomicBoolean();
                Thread killer = Thread.ofPlatform().start(() -> {
                    sleep(end - System.currentTimeMillis());
                    dead.set(true);
                    process.toHandle().destroyForcibly(); // what it said can still be read
                });
                read(said, last);
                killer.join();
                assertThat(dead).isTrue();
                killed = end;
            } finally {
                process.destroyForcibly();
                process.waitFor(1, TimeUnit.MINUTES);
            }
        }
        System.out.println("killed " + KILLS + " times; at most " + most + " ms were lost");
        try (var all = Files.list(folder)) {
            assertThat(all.map(each -> each.getFileName().toString()))
                    .as("nothing was set aside, nothing broke")
                    .noneMatch(name -> name.contains("(") || name.equals("faults.log"));
        }
    }

    /** How much older than the kill the oldest thing is that came back, beyond the time at which it was replaced. */
    private static long lost(Map<String, List<Entry>> before, Map<String, List<Entry>> restored, long killed) {
        long most = 0;
        for (Map.Entry<String, List<Entry>> each : before.entrySet()) {
            String back = restored.get(each.getKey()).getFirst().value;
            List<Entry> was = each.getValue();
            long replaced = Long.MIN_VALUE;
            for (int i = 0; i < was.size(); i++) {
                if (was.get(i).value.equals(back)) {
                    replaced = i + 1 < was.size() ? was.get(i + 1).time : Long.MAX_VALUE;
                }
            }
            assertThat(replaced).as(each.getKey() + " is something that it was").isNotEqualTo(Long.MIN_VALUE);
            most = Math.max(most, killed - replaced);
        }
        assertThat(most).isLessThanOrEqualTo((long) (LOST * Math.max(1, waiting())));
        return most;
    }

    /** How many others each processor works for: a second of the app takes so much longer. */
    private static double waiting() {
        OperatingSystemMXBean system = ManagementFactory.getOperatingSystemMXBean();
        return system.getSystemLoadAverage() / system.getAvailableProcessors();
    }

    private static Map<String, List<Entry>> restored(BufferedReader said) throws Exception {
        Map<String, List<Entry>> restored = new HashMap<>();
        for (String line = said.readLine(); !READY.equals(line); line = said.readLine()) {
            assertThat(line).as("the app starts").isNotNull();
            note(line, restored);
        }
        return restored;
    }

    private static void read(BufferedReader said, Map<String, List<Entry>> entries) throws Exception {
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            note(line, entries);
        }
    }

    /** A line may be cut off by the kill. */
    private static void note(String line, Map<String, List<Entry>> entries) {
        String[] words = line.split(" ");
        if (words.length == 4 && words[3].equals(".")) {
            entries.computeIfAbsent(words[1], key -> new ArrayList<>())
                    .add(new Entry(Long.parseLong(words[0]), words[2]));
        }
    }

    private static void await(CountDownLatch done) {
        try {
            done.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void sleep(long millis) {
        try {
            Thread.sleep(Math.max(0, millis));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Process start(int seed) throws Exception {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--module-path",
                        System.getProperty("jdk.module.path"),
                        "--add-modules",
                        "javafx.controls,javafx.swing",
                        "--enable-native-access=javafx.graphics",
                        "-Djava.awt.headless=true",
                        "-Dglass.platform=Headless",
                        "-Dprism.order=sw",
                        "-D" + PreferencesFile.OVERRIDE + "=" + folder.resolve("preferences.properties"),
                        "-classpath",
                        System.getProperty("java.class.path"),
                        Edited.class.getName(),
                        Integer.toString(seed))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** The app in the other process, with something that edits. */
    public static final class Edited extends Application {
        private final Map<String, String> told = new HashMap<>();

        public static void main(String[] arguments) {
            Prelude.begin();
            OneWindow.ofUser().claim();
            launch(Edited.class, arguments);
        }

        @Override
        public void start(Stage stage) {
            ShellModel model = ShellApplication.open(stage, List.of());
            String open = model.opened().lab().id();
            tell(OPEN, open);
            model.labs().forEach(lab -> {
                model.open(lab);
                tell(OPEN, lab.id());
                tell(model.opened());
                OpenLab<?, ?> opened = model.opened();
                opened.model().stateProperty().addListener(property -> tell(opened));
            });
            model.open(LabCatalog.named(model.labs(), open).orElseThrow());
            tell(OPEN, open);
            System.out.println(READY);
            Random random = new Random(Long.parseLong(getParameters().getRaw().getFirst()));
            Thread.ofPlatform().daemon().start(() -> {
                while (true) {
                    sleep(random.nextInt(30));
                    CountDownLatch done = new CountDownLatch(1);
                    Platform.runLater(() -> {
                        edit(model, stage, random);
                        done.countDown();
                    });
                    await(done);
                }
            });
        }

        private void edit(ShellModel model, Stage stage, Random random) {
            switch (random.nextInt(12)) {
                case 0 ->
                    model.open(model.labs().get(random.nextInt(model.labs().size())));
                case 1 -> choose(model.opened().model(), random);
                case 2 -> model.opened().model().pin();
                case 3 -> model.opened().model().unpin();
                case 4 -> model.opened().model().undo();
                case 5 -> model.opened().model().redo();
                default -> drag(stage.getScene().getRoot(), random);
            }
            tell(OPEN, model.opened().lab().id());
            tell(model.opened());
        }

        private static <S extends Record, R> void choose(LabModel<S, R> model, Random random) {
            var presets = model.lab().presets();
            model.choose(presets.get(random.nextInt(presets.size())));
        }

        private static void drag(Parent root, Random random) {
            List<Node> handles = root.lookupAll(".handle").stream()
                    .filter(ShellFixture::isShown)
                    .toList();
            if (!handles.isEmpty()) {
                Node handle = handles.get(random.nextInt(handles.size()));
                Event.fireEvent(handle, Hand.mouse(MouseEvent.MOUSE_PRESSED, handle, 2, 2, 1));
                for (int i = 0; i < 3; i++) {
                    Event.fireEvent(
                            handle,
                            Hand.mouse(
                                    MouseEvent.MOUSE_DRAGGED,
                                    handle,
                                    random.nextInt(-60, 60),
                                    random.nextInt(-60, 60),
                                    1));
                }
                Event.fireEvent(handle, Hand.mouse(MouseEvent.MOUSE_RELEASED, handle, 2, 2, 1));
            }
        }

        private void tell(OpenLab<?, ?> lab) {
            tell(lab.lab().id(), print(lab.model()));
        }

        private void tell(String what, String value) {
            if (!value.equals(told.put(what, value))) {
                System.out.println(System.currentTimeMillis() + " " + what + " " + value + " .");
                System.out.flush();
            }
        }

        /** A short print of all that a page must not lose. */
        private static <S extends Record, R> String print(LabModel<S, R> model) {
            try {
                Lab<S, R> lab = model.lab();
                StringBuilder text = new StringBuilder(StateFile.json(lab.id(), model.state()));
                if (model.pinnedState().isPresent()) {
                    text.append(StateFile.json(lab.id(), model.pinnedState().get()));
                }
                text.append(model.presetProperty().get().id())
                        .append(model.changedProperty().get());
                CRC32C print = new CRC32C();
                print.update(text.toString().getBytes(StandardCharsets.UTF_8));
                return Long.toHexString(print.getValue());
            } catch (FileException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
