package kllab.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import kllab.lab.Lab;
import kllab.lab.LabModel;
import kllab.text.Language;
import kllab.text.Words;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The pages of an entry of the rail: named in the bar, switched by keys, each with its own state. */
class TabsTest {
    private static final String GROUP = "telegraph";

    private ShellFixture shell;
    private List<String> pages;

    @BeforeEach
    void open() throws Exception {
        shell = ShellFixture.open(1366, 768);
        pages = LabCatalog.all().stream()
                .filter(lab -> lab.group().equals(GROUP))
                .map(Lab::id)
                .toList();
    }

    private void openEntry(String group) {
        int number = shell.ask(() -> shell.model.groups().stream()
                .map(labs -> labs.getFirst().group())
                .toList()
                .indexOf(group));
        shell.press(KeyCode.getKeyCode(Integer.toString(number + 1)), false, true, false);
    }

    private void nextTab(boolean back) {
        shell.press(KeyCode.TAB, back, true, false);
    }

    private String openLab() {
        return shell.ask(() -> shell.model.opened().lab().id());
    }

    private List<ToggleButton> tabs() {
        return shell.all(".sub-tab").stream()
                .filter(node -> shell.ask(() -> ShellFixture.isShown(node)))
                .map(ToggleButton.class::cast)
                .toList();
    }

    private List<String> marked() {
        return shell.ask(() -> tabs().stream()
                .filter(ToggleButton::isSelected)
                .map(ToggleButton::getText)
                .toList());
    }

    private static List<String> names(Language language, List<String> labs) {
        Words words = Words.of(language);
        return labs.stream().map(lab -> words.get("tab." + lab)).toList();
    }

    @Test
    void aLabAloneHasNoTabs() {
        assertThat(openLab()).isEqualTo("compare");
        assertThat(tabs()).isEmpty();
    }

    @Test
    void thePagesOfAnEntryStandInTheBarInTheirOrderAndTheOpenOneIsMarked() {
        openEntry(GROUP);
        assertThat(pages).startsWith("telegraph", "morse");
        assertThat(tabs()).extracting(ToggleButton::getText).isEqualTo(names(Language.EN, pages));
        assertThat(marked()).isEqualTo(names(Language.EN, List.of("telegraph")));
        shell.run(() -> shell.desk.languageProperty().set(Language.ZH));
        assertThat(tabs()).extracting(ToggleButton::getText).isEqualTo(names(Language.ZH, pages));
    }

    @Test
    void controlTabGoesThroughThemRoundAndRound() {
        openEntry(GROUP);
        for (int step = 1; step <= pages.size(); step++) {
            nextTab(false);
            String expected = pages.get(step % pages.size());
            assertThat(openLab()).isEqualTo(expected);
            assertThat(marked()).isEqualTo(names(Language.EN, List.of(expected)));
        }
        nextTab(true);
        assertThat(openLab()).isEqualTo(pages.getLast());
    }

    @Test
    void aTabOpensItsPageAndStaysMarkedWhenPressedAgain() {
        openEntry(GROUP);
        ToggleButton morse = tabs().get(1);
        shell.run(morse::fire);
        assertThat(openLab()).isEqualTo("morse");
        shell.run(morse::fire);
        assertThat(openLab()).isEqualTo("morse");
        assertThat(marked()).isEqualTo(names(Language.EN, List.of("morse")));
    }

    @Test
    void eachPageKeepsItsStateAndItsHistory() {
        openEntry(GROUP);
        nextTab(false);
        LabModel<?, ?> morse = shell.ask(() -> shell.model.opened().model());
        shell.press(KeyCode.A);
        Object dealt = shell.ask(morse::state);
        assertThat(shell.ask(() -> morse.canUndoProperty().get())).isTrue();

        nextTab(true);
        LabModel<?, ?> race = shell.ask(() -> shell.model.opened().model());
        assertThat(shell.ask(() -> race.canUndoProperty().get())).isFalse();
        Object untouched = shell.ask(race::state);
        shell.press(KeyCode.Z, false, true, false);
        assertThat(shell.ask(race::state)).isEqualTo(untouched);

        nextTab(false);
        assertThat(shell.ask(() -> shell.model.opened().model().state())).isSameAs(dealt);
        shell.press(KeyCode.Z, false, true, false);
        assertThat(shell.ask(() -> morse.canUndoProperty().get())).isFalse();
    }

    @Test
    void theEntryOfTheRailReopensThePageOpenLast() {
        openEntry(GROUP);
        nextTab(false);
        assertThat(openLab()).isEqualTo("morse");
        openEntry("compare");
        assertThat(openLab()).isEqualTo("compare");
        assertThat(tabs()).isEmpty();
        openEntry(GROUP);
        assertThat(openLab()).isEqualTo("morse");
        assertThat(tabs()).hasSize(pages.size());

        openEntry("compare");
        Node entry = shell.nth(".rail .toggle-button", entryNumber());
        shell.run(() -> ((ToggleButton) entry).fire());
        assertThat(openLab()).isEqualTo("morse");
        assertThat(shell.ask(() -> ((ToggleButton) entry).isSelected())).isTrue();
    }

    private int entryNumber() {
        return shell.ask(() -> shell.model.groups().stream()
                .map(labs -> labs.getFirst().group())
                .toList()
                .indexOf(GROUP));
    }

    @Test
    void aLabWithoutTabsStaysWhereItIs() {
        nextTab(false);
        assertThat(openLab()).isEqualTo("compare");
    }
}
