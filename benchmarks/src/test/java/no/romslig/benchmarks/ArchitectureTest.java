package no.romslig.benchmarks;

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
import org.jspecify.annotations.NullMarked;

@AnalyzeClasses(packages = "no.romslig.benchmarks", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule seesNothingButTheSolver =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("no.romslig.data..", "no.romslig.api..", "org.springframework..");

  @ArchTest
  static final ArchRule otherSolversAreMetInOnePlace =
      noClasses()
          .that()
          .resideOutsideOfPackage("no.romslig.benchmarks.linear..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("com.google.ortools..");

  @ArchTest
  static final ArchRule packagesFormNoCycle =
      slices()
          .matching("no.romslig.benchmarks.(*)..")
          .should()
          .beFreeOfCycles()
          .allowEmptyShould(true);

  @ArchTest
  static void everyPackageSaysWhatItIsForAndIsNullMarked(JavaClasses classes) {
    assertThat(classes.stream().map(JavaClass::getPackage).distinct())
        .filteredOn(each -> !each.isAnnotatedWith(NullMarked.class))
        .extracting(JavaPackage::getName)
        .filteredOn(name -> !name.endsWith(".jmh_generated"))
        .as("packages without a @NullMarked package-info.java")
        .isEmpty();
  }
}
