package no.romslig.solver.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.MissingResourceException;
import org.junit.jupiter.api.Test;

class TextsTest {

  @Test
  void readTheFileOfTheLanguageAsUtf8() {
    assertThat(Texts.beside(TextsTest.class, "texts", Language.NB).text("greeting"))
        .isEqualTo("Hei på deg, {name}");
    assertThat(Texts.beside(TextsTest.class, "texts", Language.NN).text("greeting"))
        .isEqualTo("Hei på deg, du {name}");
  }

  @Test
  void fillEveryPlaceholderAsItIs() {
    Texts texts = Texts.beside(TextsTest.class, "texts", Language.EN);

    assertThat(texts.text("greeting", Map.of("name", "$1 \\ {name}")))
        .isEqualTo("Hello, $1 \\ {name}");
    assertThat(texts.keys()).containsExactly("greeting", "parting");
    assertThat(texts.has("parting")).isTrue();
    assertThat(texts.has("other")).isFalse();
  }

  @Test
  void failWhereATextOrAValueIsMissing() {
    Texts texts = Texts.beside(TextsTest.class, "texts", Language.EN);

    assertThatThrownBy(() -> texts.text("other"))
        .isInstanceOf(MissingResourceException.class)
        .hasMessageContaining("other");
    assertThatThrownBy(() -> texts.text("greeting", Map.of()))
        .isInstanceOf(MissingResourceException.class)
        .hasMessageContaining("{name}");
    assertThatThrownBy(() -> Texts.beside(TextsTest.class, "nothing", Language.EN))
        .isInstanceOf(MissingResourceException.class)
        .hasMessageContaining("nothing_en.properties");
  }

  @Test
  void areThereForTheLanguagesWithACode() {
    assertThat(Language.of("nn")).contains(Language.NN);
    assertThat(Language.of("no")).isEmpty();
    assertThat(Language.EN.code()).isEqualTo("en");
  }
}
