package no.romslig.api;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import no.romslig.api.access.AllowedTo;
import no.romslig.api.access.AllowedToAnyone;
import org.jspecify.annotations.NullMarked;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.web.bind.annotation.RequestMapping;

@AnalyzeClasses(packages = "no.romslig.api", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule knowsTheSolverButNotItsOptimiser =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "ai.timefold..", "no.romslig.solver.model..", "no.romslig.solver.constraint..");

  @ArchTest
  static final ArchRule lettersKnowNeitherPagesNorStorage =
      noClasses()
          .that()
          .resideInAPackage("no.romslig.api.letter..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.springframework..", "jakarta..", "no.romslig.data..");

  @ArchTest
  static final ArchRule onlyPrintedLettersKnowPdf =
      noClasses()
          .that()
          .resideOutsideOfPackage("no.romslig.api.letter.pdf")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.apache.pdfbox..");

  @ArchTest
  static final ArchRule onlySheetsAndTablesOfDifferencesKnowTheirFormats =
      noClasses()
          .that()
          .resideOutsideOfPackages("no.romslig.api.exchange.sheet", "no.romslig.api.fhir.bulk")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.poi..", "org.apache.commons.csv..");

  @ArchTest
  static final ArchRule onlyTheFacadeKnowsFhir =
      noClasses()
          .that()
          .resideOutsideOfPackage("no.romslig.api.fhir..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("ca.uhn.fhir..", "org.hl7.fhir..");

  @ArchTest
  static final ArchRule everyControllerMethodSaysWhomItIsFor =
      methods()
          .that()
          .areMetaAnnotatedWith(RequestMapping.class)
          .and()
          .areDeclaredInClassesThat()
          .areNotAssignableTo(ErrorController.class)
          .should()
          .beAnnotatedWith(AllowedTo.class)
          .orShould()
          .beAnnotatedWith(AllowedToAnyone.class);

  @ArchTest
  static final ArchRule featuresFormNoCycle =
      slices().matching("no.romslig.api.(*)..").should().beFreeOfCycles().allowEmptyShould(true);

  @ArchTest
  static void everyPackageSaysWhatItIsForAndIsNullMarked(JavaClasses classes) {
    assertThat(classes.stream().map(JavaClass::getPackage).distinct())
        .filteredOn(each -> !each.isAnnotatedWith(NullMarked.class))
        .extracting(JavaPackage::getName)
        .as("packages without a @NullMarked package-info.java")
        .isEmpty();
  }
}
