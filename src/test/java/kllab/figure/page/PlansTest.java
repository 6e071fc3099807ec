package kllab.figure.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kllab.app.LabCatalog;
import kllab.core.information.LogBase;
import kllab.figure.Fonts;
import kllab.figure.Look;
import kllab.figure.Palette;
import kllab.figure.Theme;
import kllab.lab.Lab;
import kllab.lab.Preset;
import kllab.text.Language;
import kllab.text.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The plans of all pages. */
class PlansTest {
    private static final List<Room> ROOMS = List.of(
            new Room(1366, 768, 14, Mode.PAPER),
            new Room(1024, 768, 14, Mode.PAPER),
            new Room(1297, 725, 14, Mode.WINDOW),
            new Room(955, 725, 14, Mode.WINDOW));

    static Stream<Lab<?, ?>> labs() {
        return LabCatalog.all().stream();
    }

    @ParameterizedTest
    @MethodSource("labs")
    <S extends Record, R> void everyPartHasANameSpeechAndAPlaceOnPaper(Lab<S, R> lab) {
        Fonts fonts = new Fonts();
        Set<String> placed = new HashSet<>();
        Set<String> seen = new HashSet<>();
        for (Preset<S> preset : lab.presets()) {
            R result = lab.compute(preset.state());
            Set<String> shown = new HashSet<>();
            for (Room room : ROOMS) {
                Places places = lab.plan().lay(room, result);
                for (Part<R> part : lab.plan().parts()) {
                    Box box = places.of(part.id());
                    if (box != null) {
                        shown.add(part.id());
                        seen.add(part.id());
                    }
                    if (box != null && room.onPaper()) {
                        placed.add(part.id());
                    }
                    assertThat(box == null || (box.width() > 0 && box.height() > 0))
                            .as(preset.id() + ", " + part.id() + " at " + box)
                            .isTrue();
                }
            }
            for (Language language : Language.values()) {
                Look look = new Look(Palette.of(Theme.LIGHT), Words.of(language), LogBase.BITS, 14, fonts);
                for (Part<R> part : lab.plan().parts()) {
                    if (shown.contains(part.id())) {
                        assertThat(part.spoken().apply(result, look))
                                .as(part.id())
                                .isNotBlank();
                    }
                }
            }
        }
        List<String> names = lab.plan().parts().stream().map(Part::id).toList();
        assertThat(names).doesNotHaveDuplicates();
        assertThat(placed).as("parts on paper, of those that are shown").isEqualTo(seen);
        assertThat(seen).as("parts that are shown").isNotEmpty();
    }
}
