package faults.strings;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Every script that the JDK knows, and words as people write them. */
final class Scripts {

    private static final int LETTERS = 12;

    private static final List<String> WORDS = List.of(
            "My mouse won't move", "Die Maus bewegt sich nicht – schöne Grüße", "Ma souris ne bouge plus, ça m'énerve", "El ratón no se mueve, ¿por qué?",
            "O rato não mexe", "Myszka się nie rusza: zażółć gęślą jaźń", "Myš se nehýbe, příliš žluťoučký kůň", "Az egér nem mozog, árvíztűrő tükörfúrógép",
            "Fare kıpırdamıyor, İstanbul ve ılık", "Músin hreyfist ekki, þjóð", "Chuột không nhúc nhích", "Hiir ei liigu, õun", "Pele nekustas, ķirsis",
            "Мышь не двигается", "Мишка не рухається, її", "Мишката не се движи", "Το ποντίκι δεν κινείται", "Πολυτονικό: ᾄδω ὦ ἄνδρες",
            "העכבר לא זז", "שָׁלוֹם", "الفأرة لا تتحرك", "السَّلَامُ عَلَيْكُمْ", "ماوس حرکت نمی‌کند", "ماؤس نہیں ہلتا", "ܫܠܡܐ", "މައުސް",
            "माउस नहीं चलता", "মাউস নড়ে না", "ਮਾਊਸ ਨਹੀਂ ਹਿੱਲਦਾ", "માઉસ ખસતું નથી", "ମାଉସ ଚଳୁନାହିଁ", "மவுஸ் நகரவில்லை", "మౌస్ కదలడం లేదు",
            "ಮೌಸ್ ಚಲಿಸುತ್ತಿಲ್ಲ", "മൗസ് അനങ്ങുന്നില്ല", "මූසිකය චලනය නොවේ", "เมาส์ไม่ขยับ", "ເມົ້າບໍ່ຂະຫຍັບ", "မောက်စ် မလှုပ်ဘူး", "កណ្ដុរមិនធ្វើចលនា",
            "བཀྲ་ཤིས་བདེ་ལེགས", "მაუსი არ მოძრაობს", "Մկնիկը չի շարժվում", "አይጤው አይንቀሳቀስም", "ᏣᎳᎩ", "ᐃᓄᒃᑎᑐᑦ", "ᠮᠣᠩᠭᠣᠯ", "마우스가 움직이지 않아요",
            "マウスが動きません", "ﾏｳｽ", "鼠标不动了", "滑鼠不動了", "𠮷野家の𩸽", "𐌰𐌱𐌲", "𓀀𓁐", "𒀀𒁀", "𝒻𝓊𝓃 𝔪𝔞𝔱𝔥 ∑∫√", "ｆｕｌｌ　ｗｉｄｔｈ", "Ⅷ ½ ² ℃ №");

    private Scripts() {
    }

    static Stream<Text> all() {
        return Stream.concat(
                WORDS.stream().map(words -> new Text("words", words)),
                Arrays.stream(UnicodeScript.values()).map(Scripts::sample).filter(Objects::nonNull));
    }

    /** The first letters of a script, or null if it has none (some have a name only). */
    private static Text sample(UnicodeScript script) {
        var letters = IntStream.rangeClosed(Character.MIN_CODE_POINT, Character.MAX_CODE_POINT)
                .filter(letter -> Character.isLetter(letter) && UnicodeScript.of(letter) == script)
                .limit(LETTERS)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
        return letters.isEmpty() ? null : new Text("the script " + script, letters.toString());
    }
}
