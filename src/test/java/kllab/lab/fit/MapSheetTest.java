package kllab.lab.fit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kllab.core.fitting.FitDirection;
import kllab.core.information.LogBase;
import kllab.figure.Look;
import kllab.figure.Sheet;
import kllab.figure.page.Mode;
import kllab.figure.page.Part.Setup;
import kllab.lab.Preset;
import kllab.stage.Written;
import kllab.text.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MapSheetTest {
    private static final Look LOOK = Given.look(Language.EN, LogBase.BITS);

    /** The numbers of contours make way for the way down from the learner's own Q, which is there only while it is chosen. */
    @ParameterizedTest
    @EnumSource(FitDirection.class)
    void asLongAsTheFrameIsTheSameTheNumbersOnTheMapStayInTheirPlaces(FitDirection direction) {
        for (Preset<FitState> preset : Given.LAB.presets()) {
            FitResult first = FitResult.of(preset.state());
            FitMaps maps = FitMaps.of(FitMaps.Wish.of(first, FitAxes.of(first), null));
            MapSheet sheet = new MapSheet(direction, new Setup<>(first, Mode.WINDOW));
            sheet.show(maps);
            Map<Object, List<Written.Word>> frames = new HashMap<>();
            for (int start = 0; start < FitState.STARTS; start++) {
                FitResult result = FitResult.of(first.state().withStart(start));
                Object key = sheet.settle(new Sheet.Moment<>(result, null, false), LOOK, 600, 400);
                List<Written.Word> frame = Written.onFrame(sheet, LOOK);
                assertThat(frames.getOrDefault(key, frame))
                        .as(preset.id() + " from start " + start)
                        .isEqualTo(frame);
                frames.put(key, frame);
            }
        }
    }
}
