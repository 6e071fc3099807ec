package kllab.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import kllab.app.LabCatalog;
import kllab.io.session.StateFile;
import kllab.io.session.StateFileException;
import kllab.text.Language;
import kllab.text.Words;
import kllab.ui.Desk;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Scenes of lessons, on every lab: parts of a state laid over another, shown without a step of history. */
class ScenesTest {
    private static final Words ENGLISH = Words.of(Language.EN);

    static Stream<Lab<?, ?>> labs() {
        return LabCatalog.all().stream();
    }

    private static StateFile part(String json) throws StateFileException {
        return StateFile.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }

    private static <S extends Record> JsonNode json(Lab<S, ?> lab, S state) throws StateFileException {
        return JsonMapper.shared().readTree(StateFile.json(lab.id(), state)).path("state");
    }

    @ParameterizedTest
    @MethodSource("labs")
    <S extends Record, R> void allPartsOfAnotherStateLaidOverOneAreThatState(Lab<S, R> lab) throws Exception {
        for (Preset<S> preset : lab.presets()) {
            StateFile whole = part(json(lab, preset.state()).toString());

            assertThat(whole.over(lab.initial())).as(preset.id()).isEqualTo(whole.state(lab.id(), lab.stateType()));
        }
    }

    @ParameterizedTest
    @MethodSource("labs")
    <S extends Record, R> void aSceneThatSaysOnePartLeavesHistoryAsItWasOrIsRefusedByName(Lab<S, R> lab)
            throws Exception {
        LabModel<S, R> model = lab.open(new Desk()).model();
        model.choose(lab.presets().getLast());
        model.choose(lab.presets().get(1));
        model.undo();
        Snapshot<S> before = model.snapshot();
        JsonNode other = json(lab, lab.presets().get(1).state());
        int shown = 0;
        for (RecordComponent component : lab.stateType().getRecordComponents()) {
            String name = component.getName();
            StateFile scene = part("{\"" + name + "\": " + other.path(name) + "}");
            try {
                model.begin(scene.over(before.now().state()));
                shown++;
            } catch (StateFileException e) {
                assertThat(e.notice().say(ENGLISH)).isNotBlank();
            }
        }
        assertThat(shown).isPositive();
        assertThat(model.snapshot().past()).isEqualTo(before.past());
        assertThat(model.snapshot().future()).isEqualTo(before.future());
        model.begin(before.now().state());
        model.redo();
        assertThat(model.state())
                .isEqualTo(model.keepLook(
                        lab.presets().get(1).state(), before.now().state()));
    }
}
