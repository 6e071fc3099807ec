package kllab.lab.languages;

import java.util.List;
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
            preset("english", "languages", ENGLISH),
            preset("german", "languages", GERMAN),
            preset("french", "languages", FRENCH),
            preset("spanish", "languages", SPANISH),
            preset("italian", "languages", ITALIAN),
            preset("polish", "languages", POLISH),
            preset("pinyin", "languages", PINYIN),
            cipher("caesar", new ShiftCipher(false, 7), SECRET_ENGLISH),
            cipher("unknown", new ShiftCipher(false, 16), SECRET_GERMAN),
            cipher("mirror", new ShiftCipher(true, 0), MIRRORED),
            preset("short", "traps", SHORT),
            preset("letter", "traps", "e"),
            preset("lipogram", "traps", WITHOUT_E),
            preset("empty", "traps", ""));

    private LanguagesPresets() {}

    private static Preset<LanguagesState> preset(String id, String group, String text) {
        return new Preset<>(id, group, new LanguagesState(text));
    }

    private static Preset<LanguagesState> cipher(String id, ShiftCipher cipher, String text) {
        return preset(id, "ciphers", cipher.encipher(text));
    }
}
