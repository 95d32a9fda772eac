package no.romslig.data.waiting.course;

/** Where the acting municipality's rules come from; asked inside of its transaction. */
public interface CaseRuleSource {

  CaseRules current();
}
