package no.romslig.solver;

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
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import org.jspecify.annotations.NullMarked;

@AnalyzeClasses(packages = "no.romslig.solver", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

  private static final String[] OPTIMISER = {
    "no.romslig.solver.model..", "no.romslig.solver.constraint..", "no.romslig.solver.run.."
  };

  @ArchTest
  static final ArchRule knowsNoSpringAndNoDatabase =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.springframework..",
              "jakarta.persistence..",
              "org.hibernate..",
              "java.sql..",
              "javax.sql..");

  @ArchTest
  static final ArchRule timefoldStaysInsideTheOptimiser =
      noClasses()
          .that()
          .resideOutsideOfPackages(OPTIMISER)
          .should()
          .dependOnClassesThat()
          .resideInAPackage("ai.timefold..");

  @ArchTest
  static final ArchRule theAuditSharesNothingWithWhatItAudits =
      noClasses()
          .that()
          .resideInAPackage("no.romslig.solver.audit..")
          .should()
          .transitivelyDependOnClassesThat()
          .resideInAnyPackage(OPTIMISER)
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule timeRandomnessAndIdsArePassedIn =
      noClasses()
          .that()
          .resideOutsideOfPackage("no.romslig.solver.cli..")
          .should()
          .callMethod(LocalDate.class, "now")
          .orShould()
          .callMethod(LocalDateTime.class, "now")
          .orShould()
          .callMethod(Instant.class, "now")
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .orShould()
          .callMethod(Math.class, "random")
          .orShould()
          .callMethod(UUID.class, "randomUUID");

  @ArchTest
  static final ArchRule packagesFormNoCycle =
      slices().matching("no.romslig.solver.(*)..").should().beFreeOfCycles().allowEmptyShould(true);

  @ArchTest
  static final ArchRule partsOfTheSimulationFormNoCycle =
      slices().matching("no.romslig.solver.simulate.(*)..").should().beFreeOfCycles();

  @ArchTest
  static void everyPackageSaysWhatItIsForAndIsNullMarked(JavaClasses classes) {
    assertThat(classes.stream().map(JavaClass::getPackage).distinct())
        .filteredOn(each -> !each.isAnnotatedWith(NullMarked.class))
        .extracting(JavaPackage::getName)
        .as("packages without a @NullMarked package-info.java")
        .isEmpty();
  }
}
