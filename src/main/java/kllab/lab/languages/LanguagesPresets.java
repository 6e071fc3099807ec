package kllab.lab.languages;

import java.util.List;
import java.util.Optional;
import kllab.core.coding.ShiftCipher;
import kllab.lab.Preset;

/** The preset messages, all written for this app: one in each language, some enciphered, some misleading. */
final class LanguagesPresets {
    private static final String ENGLISH =
            "The message comes one letter at a time. Count the letters, hold them against what each language would have"
                    + " sent, and the smallest divergence tells you where it comes from.";
    private static final String GERMAN =
            "Die Nachricht kommt Buchstabe für Buchstabe. Zähle die Buchstaben, vergleiche sie mit dem, was jede Sprache"
                    + " geschickt hätte, und die kleinste Divergenz verrät dir, woher sie kommt.";
    private static final String FRENCH =
            "Le message arrive lettre après lettre. Comptez les lettres, comparez-les à celles que chaque langue aurait"
                    + " envoyées, et la plus petite divergence vous dira d’où il vient.";
    private static final String SPANISH =
            "El mensaje llega letra a letra. Cuenta las letras, compáralas con las que habría enviado cada lengua, y la"
                    + " divergencia más pequeña te dirá de dónde viene.";
    private static final String ITALIAN =
            "Il messaggio arriva una lettera alla volta. Conta le lettere, confrontale con quelle che ogni lingua avrebbe"
                    + " mandato, e la divergenza più piccola ti dirà da dove viene.";
    private static final String POLISH =
            "Wiadomość przychodzi litera po literze. Policz litery, porównaj je z tymi, które wysłałby każdy język,"
                    + " a najmniejsza rozbieżność powie ci, skąd pochodzi.";
    private static final String PINYIN =
            "Xìnxī yí gè zìmǔ yí gè zìmǔ de dàolái. Shǔ yi shǔ zhèxiē zìmǔ, hé měi zhǒng yǔyán huì fāchū de zìmǔ bǐ yi bǐ,"
                    + " sàndù zuì xiǎo de nà zhǒng, jiù shì tā de láiyuán.";
    private static final String SECRET_ENGLISH =
            "WHOEVER READS THIS HAS MOVED EVERY LETTER BACK BY THE SAME NUMBER OF PLACES AND WATCHED THE DIVERGENCE FALL";
    private static final String SECRET_GERMAN =
            "WER DAS LESEN KANN HAT NICHT NUR DEN SCHLUESSEL GEFUNDEN SONDERN AUCH DIE SPRACHE IN DER ES GESCHRIEBEN WURDE";
    private static final String MIRRORED =
            "THE FIRST LETTER STANDS FOR THE LAST AND THE LAST FOR THE FIRST BUT THE COUNTS STAY AS THEY WERE";
    private static final String SHORT = "Sail on a calm sea.";
    private static final String WITHOUT_E =
            "This is a short bit of writing that avoids a particular and vitally common symbol: no word in it has that"
                    + " fifth glyph, and still you can follow what it is about, if not without a faint thought that"
                    + " all is not as it should always go.";

    static final List<Preset<LanguagesState>> ALL = List.of(
            plain("english", ENGLISH),
            plain("german", GERMAN),
            plain("french", FRENCH),
            plain("spanish", SPANISH),
            plain("italian", ITALIAN),
            plain("polish", POLISH),
            plain("pinyin", PINYIN),
            cipher("caesar", new ShiftCipher(false, 7), SECRET_ENGLISH),
            cipher("unknown", new ShiftCipher(false, 16), SECRET_GERMAN),
            cipher("mirror", new ShiftCipher(true, 0), MIRRORED),
            trap("short", SHORT),
            trap("letter", "e"),
            trap("lipogram", WITHOUT_E),
            trap("empty", ""));

    private LanguagesPresets() {}

    private static Preset<LanguagesState> plain(String id, String text) {
        return new Preset<>(id, "languages", new LanguagesState(text));
    }

    private static Preset<LanguagesState> cipher(String id, ShiftCipher cipher, String text) {
        return new Preset<>(
                id,
                "ciphers",
                new LanguagesState(cipher.encipher(text), Optional.empty(), LanguagesState.PLAIN, Optional.empty()));
    }

    private static Preset<LanguagesState> trap(String id, String text) {
        return new Preset<>(id, "traps", new LanguagesState(text));
    }
}
