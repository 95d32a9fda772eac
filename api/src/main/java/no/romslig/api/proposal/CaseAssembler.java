package no.romslig.api.proposal;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.romslig.api.proposal.CaseView.CaseFacts;
import no.romslig.api.proposal.CaseView.FullPlaces;
import no.romslig.api.proposal.CaseView.Neighbour;
import no.romslig.api.proposal.CaseView.PlaceView;
import no.romslig.api.proposal.CaseView.RivalView;
import no.romslig.solver.proposal.Placement;
import no.romslig.solver.proposal.Unplaced;
import no.romslig.solver.proposal.UnplacedKind;
import no.romslig.solver.proposal.Witness;
import no.romslig.solver.proposal.Witness.HolderWhy;
import no.romslig.solver.snapshot.Case;
import no.romslig.solver.text.Language;
import org.jspecify.annotations.Nullable;

/** Puts a case's page together. */
final class CaseAssembler {

  /** How many cases the list beside the page has, this one among them. */
  private static final int NEIGHBOURS = 24;

  private final UUID run;
  private final OpenProposal open;
  private final Sentences sentences;

  CaseAssembler(UUID run, OpenProposal open, Language language) {
    this.run = run;
    this.open = open;
    sentences = new Sentences(open, language);
  }

  CaseView view(Case about) {
    var placement = open.placementOf(about);
    var rivals = new Rivals(open, about);
    return new CaseView(
        about.id().value(),
        Who.of(open.person(about.personId()), open.snapshot().asOf()),
        facts(about),
        placement == null ? null : place(about, placement),
        sentences.inShort(about),
        sentences.sections(about),
        rivals.around(about).stream().map(ranked -> rival(ranked, about)).toList(),
        rivals.size(),
        full(about),
        neighbours(about));
  }

  private CaseFacts facts(Case about) {
    return new CaseFacts(
        about.applicationDate(),
        waited(about),
        about.legalStatus(),
        about.careForms(),
        about.effectiveNeedClass(),
        about.effectiveNeedScore(),
        about.override() != null,
        about.whereabouts(),
        about.preferences().stream().map(open.places()::institutionName).toList());
  }

  private PlaceView place(Case about, Placement placement) {
    return new PlaceView(
        open.places().get(placement.unitId()).name(),
        placement.careForm(),
        placement.from(),
        open.isDecided(about.id().value()),
        placement.executable(),
        placement.coupleId() != null);
  }

  private RivalView rival(Rivals.Ranked ranked, Case about) {
    var rival = ranked.rival();
    var placement = open.placementOf(rival);
    return new RivalView(
        ranked.rank(),
        rival.id().value(),
        Addresses.forCase(run, rival.id().value()),
        rival.equals(about),
        rival.legalStatus(),
        rival.effectiveNeedClass(),
        rival.effectiveNeedScore(),
        waited(rival),
        rival.whereabouts(),
        placement == null ? null : open.places().get(placement.unitId()).shortName());
  }

  private @Nullable FullPlaces full(Case about) {
    return open.proposal().unplaced().stream()
        .filter(each -> each.kind() == UnplacedKind.CASE)
        .filter(each -> each.refId().equals(about.id().value()))
        .findFirst()
        .map(Unplaced::witness)
        .map(this::resolved)
        .filter(witness -> !witness.units().isEmpty())
        .map(CaseAssembler::full)
        .orElse(null);
  }

  /** A large set is written once; later ones name the first. */
  private Witness resolved(Witness witness) {
    var first = witness.sameAs();
    if (first == null) {
      return witness;
    }
    return open.proposal().unplaced().stream()
        .filter(each -> each.refId().equals(first))
        .map(Unplaced::witness)
        .filter(found -> found != null && found.sameAs() == null)
        .findFirst()
        .orElse(witness);
  }

  private static FullPlaces full(Witness witness) {
    var residents = count(witness, HolderWhy.RESIDENT);
    var higher = count(witness, HolderWhy.HIGHER_RANK);
    return new FullPlaces(
        witness.units().size(), residents, higher, witness.holders().size() - residents - higher);
  }

  private static long count(Witness witness, HolderWhy why) {
    return witness.holders().stream().filter(holder -> holder.why() == why).count();
  }

  private List<Neighbour> neighbours(Case about) {
    var ids = new ArrayList<String>();
    open.proposal().placements().stream()
        .map(Placement::caseId)
        .filter(id -> id != null)
        .forEach(id -> ids.add(id.value()));
    open.proposal().unplaced().stream()
        .filter(each -> each.kind() == UnplacedKind.CASE)
        .forEach(each -> ids.add(each.refId()));
    var at = Math.max(0, ids.indexOf(about.id().value()));
    var from = Math.max(0, Math.min(at - NEIGHBOURS / 2, ids.size() - NEIGHBOURS));
    return ids.stream()
        .skip(from)
        .limit(NEIGHBOURS)
        .map(
            id ->
                new Neighbour(
                    id,
                    Addresses.forCase(run, id),
                    open.placementOf(open.caseOf(id)) != null,
                    id.equals(about.id().value())))
        .toList();
  }

  private long waited(Case about) {
    return ChronoUnit.DAYS.between(about.waitingSince(), open.snapshot().asOf());
  }
}
